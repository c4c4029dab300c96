export const buildingAndCraftsNames = `
electrical installation | electrical work < rewired | rewires | rewiring | consumer units | fuse boards | second fix | first fix electrics | cable containment | ran conduit | pulled cable | sockets and switches | distribution boards
inspection and testing | electrical testing < dead tests | Megger | insulation resistance tests
fault finding | troubleshooting | fault diagnosis < tracing faults | traced faults | fault tracing | call-outs to breakdowns | breakdown call-outs
solar PV | photovoltaics | renewable energy < solar panels | solar roofs
renewable energy < solar panels | solar roofs | heat pumps
EV charging | EV chargers | electric vehicle charging < wallboxes | charge points | charging points
smart home | building automation < Loxone | BMS controllers
reading drawings | technical drawings | blueprint reading | blueprints < wiring diagrams | circuit diagrams | isometric drawings
HVAC | heating and ventilation < chillers | air handling units | AHU | split units | ductwork | fan coil units
refrigeration < chillers | cold rooms | F-gas | walk-in coolers
drywall < skimming | skimmed | taping and jointing
painting and decorating < wallpapering | hung wallpaper | spray painting walls | repainted
plant operation | heavy equipment < excavator | 360 excavator | telehandler | wheel loader | skid steer | backhoe
working at height < cherry picker | MEWP | roof work | scissor lift
health and safety | site safety | occupational health and safety | HSE | EHS < toolbox talks | RAMS | method statements | lockout-tagout | safety walks | near-miss reports
risk assessments < RAMS | COSHH assessments | HAZOP | HAZID
cost estimating < take-offs | bills of quantities | priced … jobs | priced … tenders | quoted … jobs | BOQ | interim valuations
land surveying | setting out < total station | theodolite | levels and lines | GPS rover
building regulations | building codes | code compliance < fire regulations
preventive maintenance | planned maintenance | PPM < service intervals | serviced … boilers | planned servicing | annual services | lubrication rounds
grounds maintenance < hedge cutting | turfing | planting beds | tree surgery
vehicle maintenance | vehicle repair | automotive repair < clutches | cambelts | MOTs | oil changes | gearbox | engine rebuild | timing belts
fixed wiring | fixed wire testing | inspection and testing of fixed wiring | periodic inspection and testing < periodic inspections | EICRs | EICR
planned preventative maintenance | planned maintenance | preventative maintenance | planned preventive maintenance < monthly tests | service visits
supervising apprentices | supervision of apprentices | training apprentices < one apprentice | 1 apprentice | apprentice every
residential construction | new-build housing | house building | new build | residential projects < housing scheme | blocks of … units | new houses
cable management | cable containment < tray | trunking | conduit
renewable energy | renewables | solar installation < Solar PV | battery storage
EV charging installation | electric vehicle charging | charging infrastructure < EV charge points | charge points
BIM | building information modelling < Revit models
`;
