export const logisticsAndDrivingNames = `
forklift | fork lift | fork truck < reach truck | counterbalance truck | counterbalance | VNA truck | bendi truck
material handling equipment | MHE | powered industrial trucks < counterbalance truck | pallet truck | order picker truck
order picking | order fulfilment < picked … lines | picked and packed | pick-to-light
order fulfilment | fulfilment < pick and pack | picked and packed | packing orders
goods in | goods receipt < unloaded … lorries | unloaded … trucks | unloaded … containers | tipped trailers | booked in deliveries | container unloading
outbound logistics < loaded … lorries | loaded … trucks | loaded … trailers | sent out … parcels
loading and unloading < loaded … trailers | unloaded … containers | tipped trailers
stock control | inventory control | inventory management | stock management < stock checks | perpetual inventory
stock rotation < FIFO | FEFO | first in first out
replenishment | stock replenishment < filled shelves | topped up … bays | refilled … locations
barcode scanning | handheld scanners | RF scanner | RF scanning < hand-held terminal | scan guns | scan gun
warehouse management system | WMS < Mintsoft | Red Prairie | RedPrairie | JDA | Korber | Peoplevox | Snapfulfil
cold chain | cold storage < chilled warehouse | frozen warehouse | refrigerated trailers | chill chamber
last mile | last-mile delivery | parcel delivery < multi-drop | parcel round | van round | drops a day | parcel route
multi-drop | multi-drop delivery < parcel round | drops a day | stops a day
route planning | route optimisation < planned … rounds | planned … runs | Maxoptra | Route4Me
HGV driving | HGV | LGV | heavy goods vehicles | lorry driving < articulated lorry | tipper lorry | tramping | low loader
vehicle checks | vehicle inspections | pre-trip inspection | daily vehicle checks < walkaround checks | walk-round checks | defect checks | DVIR | first-use checks
drivers' hours | tachograph | driving hours < hours-of-service log
dangerous goods | hazardous goods | hazmat < tanker of fuel | IMDG | fuel tanker
customs clearance | customs declarations < commodity codes | tariff codes | bonded warehouse | customs entries
international trade | import and export < letters of credit | bill of lading | customs entries | commodity codes
freight forwarding < FCL | LCL | air waybill | bill of lading | groupage | sea containers | ocean containers
transport planning | transport scheduling < planned … lorries | planned … trucks | scheduled … drivers | traffic office | traffic desk
demand planning | demand forecasting < S&OP | sales forecasts for stock | forecast … SKUs
shipping documents | delivery notes | transport documents < CMR notes | CMR | waybills | packing lists | consignment notes
returns processing | reverse logistics < returned goods | returned parcels | customer returns
load securing | load restraint | securing loads < ratchet straps | strapped loads | roped and sheeted
manual handling < lifted … kg | carried … sacks | humped furniture | furniture removals
shift supervision | shift management | team leadership | warehouse supervision < shift leader | shift of … pickers | led … pickers | team of … pickers
stock accuracy | inventory accuracy | inventory control < count differences | stock differences | cycle counts
dock operations | loading dock | loading bay operations < loading bays | loading bay | loading doors | dock doors
operator training | forklift training | training operators < forklift refreshers | driver-trainer | new drivers
temperature-controlled transport | refrigerated transport | temperature-controlled goods < reefer | fridge trailers | cold store | chilled trailers
cold storage | cold store | freezer work < -25°C store | freezer aisles
warehouse safety | health and safety | workplace safety < near misses | forklift refreshers | safety walks
driver training | coaching drivers < driver-trainer | trained new drivers
transport planning | route planning | delivery planning < planning rounds | planned … rounds | delivery rounds
picking and packing | pick and pack | order picking < picked … lines | picker
RF scanning | handheld scanner < hand scanner
customer deliveries | delivery driving | home delivery < drops a day | parcels a day
`;
