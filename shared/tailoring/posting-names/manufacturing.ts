export const manufacturingNames = `
CNC machining < turning and milling | Fanuc | Heidenhain | Mazak | Sinumerik | 5-axis | machining centre | turned parts
G-code | CNC programming < Fanuc programs | Heidenhain programs
finite element analysis | FEA < Nastran
computational fluid dynamics < OpenFOAM
PLC | industrial automation < Siemens S7 | Beckhoff | ControlLogix
industrial robots < KUKA | ABB robots | Fanuc robots | Universal Robots | welding robots | cobots | Yaskawa
quality control | QC | quality inspection < final inspection | first article inspection | incoming goods inspection | first-off checks | callipers | calipers | micrometers | go/no-go gauges
quality assurance < CAPA | PPAP | internal audits | control plans | complaint reports 8D
root cause analysis < five whys | 5 whys | Ishikawa | fishbone | fault tree | A3 reports
statistical process control | SPC < control charts | Cpk | capability studies
measuring equipment | metrology | precision measuring | measurement technology < callipers | height gauge
lean manufacturing | lean production | lean methods < Kaizen | Kanban cards | Kanban shelves | poka-yoke | gemba walks
Six Sigma < Green Belt | Black Belt
preventive maintenance | planned maintenance | TPM < lubrication rounds | service intervals | maintenance calendar | greasing rota | annual shutdown | filter changes
predictive maintenance | condition monitoring < vibration analysis | thermography | oil analysis | bearing sensors
CMMS | maintenance software < Maximo | Fiix | Infor EAM | Limble
electrical maintenance < motors and drives | control cabinets | frequency converters | VFDs | contactors
hydraulics | pneumatics | fluid power < compressed air | cylinders and valves
electronics assembly | soldering < PCBs | circuit boards | SMT | IPC-A-610 | crimped | cable harnesses
injection moulding | plastics processing < Arburg | Engel machines | KraussMaffei | hot runner
good manufacturing practice < batch records | deviation reports | FDA inspection | 21 CFR
food safety < critical control points | BRC audit | metal detector checks
joining technology < robot welding
3D printing | additive manufacturing | rapid prototyping < Prusa | printed prototypes
product design | mechanical design | design engineering < sheet metal parts | assembly drawings
technical drawings | engineering drawings | reading drawings | blueprints | blueprint reading < assembly drawings | wiring diagrams
GD&T | tolerancing < ISO 2768
workplace safety | health and safety | HSE | EHS | occupational safety < lockout-tagout | LOTO | near misses | near-miss | safety walks | safety briefings | guards on machines | safety committee
energy management | energy efficiency < compressed air leaks | heat recovery | LED retrofit | kWh saved
process engineering | chemical engineering | process technology < distillation | mass balances
machine setting | machine set-up | setting up machines < changeovers | set up lathes | set-up sheets
production planning | production scheduling < weekly plan | Kanban board | line schedule
5S | workplace organisation < shadow boards
`;
