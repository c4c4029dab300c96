export const buildingAndElectricalKinds = `
CAD: AutoCAD, SolidWorks, Revit, ArchiCAD, CATIA, Autodesk Inventor, Siemens NX, Creo, MicroStation, Civil 3D, Allplan, Vectorworks, Fusion 360, Rhino 3D, EPLAN, E-CAD, SketchUp
BIM: Revit, Navisworks, Solibri, Tekla Structures
Construction management software: Procore, PlanGrid, Buildertrend
AVA: RIB iTWO, Orca AVA
Project scheduling software: Primavera P6, Microsoft Project
Structural analysis software: RFEM, SCIA Engineer, ETABS
structural analysis: RFEM, SCIA Engineer, ETABS
Finite element analysis: ANSYS, Abaqus
Lighting design software: DIALux
PCB design: Altium Designer, KiCad, Eagle PCB
E-CAD: EPLAN
Electrical standards: VDE standards, DGUV V3, BS 7671, National Electrical Code
Wiring regulations: BS 7671, National Electrical Code
Electrical testing: EICR, PAT testing, E-Check, DGUV V3
Inspection and testing: EICR, City & Guilds 2391
Electrical installation: Conduit bending, Conduit installation, Cable pulling
Building automation: KNX
Renewable energy: Photovoltaics, Solar thermal, Wind energy, Wind turbines
PLC programming: Siemens TIA Portal, CODESYS, RSLogix, Studio 5000, Beckhoff TwinCAT
Programmable logic controllers: Simatic, Allen-Bradley, Siemens TIA Portal, PLC programming
Automation technology: PLC programming, Simatic, SCADA, Programmable logic controllers
Drive technology: Variable frequency drives, Motor controls
SCADA: WinCC
Security technology: Alarm systems, Security system installation
Fault finding: Electrical troubleshooting
Measuring instruments: Coordinate measuring machines
Heating technology: Heat pumps, Gas boilers, Heating installation, Underfloor heating
Heating systems: Heat pumps, Gas boilers, Underfloor heating
HVAC: Air conditioning
Concrete work: Formwork, Reinforcement, Steel fixing, Precast concrete
Interior finishing: Drywall, Plastering, Tiling, Flooring, Wallpapering, Painting and decorating, Screeding
Woodworking: Carpentry, Joinery, Cabinetmaking
Earthworks: Excavation, Groundworks
Civil works: Road construction, Bridge construction, Tunnelling, Sewer construction
Construction machinery: Heavy equipment operation, Telehandler
Lifting equipment: Crane operation, Telehandler, Aerial work platforms
Working at height: Rope access, Scaffolding
Quantity surveying: Quantity take-off
Site management: Site supervision
Surveying: Site surveying
Landscaping: Planting, Garden design
Gardening: Pruning, Planting, Lawn care, Hedge trimming
Grounds maintenance: Lawn care, Hedge trimming, Pruning
`;
