export const manufacturingKinds = `
CNC machining: CNC turning
Machining: Milling, CNC turning, Turning, Lathe operation, CNC machining
Lathe operation: CNC turning
Metalworking: Welding, CNC turning, Sheet metal work
CAM software: Mastercam, hyperMILL, SolidCAM
CAM programming: Mastercam, hyperMILL, SolidCAM
CAD/CAM: Mastercam, hyperMILL, SolidCAM, Fusion 360
Welding: Spot welding, Resistance welding, Orbital welding, Robot welding
Cutting processes: Laser cutting, Plasma cutting, Flame cutting
Surface treatment: Powder coating, Electroplating, Galvanizing
Plastics processing: Injection moulding, Extrusion
Additive manufacturing: 3D printing
Quality management: ISO 9001, IATF 16949, ISO 13485
Quality management systems: ISO 9001, IATF 16949, ISO 13485, EN 9100
Quality assurance: FMEA, 8D reports, Incoming inspection
Energy management: ISO 50001
Occupational health and safety management: ISO 45001, OHSAS 18001
Lean management: 5S, Value stream mapping, Lean manufacturing, SMED
Lean manufacturing: 5S, SMED, Value stream mapping, Total productive maintenance
Six Sigma: Six Sigma Green Belt, Six Sigma Black Belt, DMAIC
Process improvement: Six Sigma, Lean Six Sigma, DMAIC, Continuous improvement, Lean management
Problem-solving methods: 8D reports, Root cause analysis, DMAIC
Root cause analysis: 8D reports
Set-up time reduction: SMED
Time studies: REFA, MTM
Risk analysis: FMEA, HAZOP, Hazard analysis
Preventive maintenance: Total productive maintenance
Predictive maintenance: Condition monitoring
Control systems: Programmable logic controllers, SCADA, Process control systems
IEC 61131-3: Structured text, Ladder logic, CODESYS
Fluid power: Hydraulics, Pneumatics
Measurement technology: Coordinate measuring machines, Calibration, Measuring instruments
Materials testing: Non-destructive testing
Explosion protection: ATEX
Machine safety: Machinery directive, Lockout/tagout
Simulation: ANSYS, COMSOL, Abaqus, Simulink, CFD, SPICE simulation
Automotive repair: Engine repair, Transmission repair, Bodywork repair, Brake systems
Roadworthiness tests: Hauptuntersuchung, MOT testing
Vehicle inspection: Hauptuntersuchung, MOT testing
Electric vehicles: High-voltage vehicle systems
Printing: Offset printing, Digital printing, Screen printing, Large-format printing
`;
