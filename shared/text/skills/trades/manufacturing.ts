/** Metal, machines, production, automotive, electronics, process industry. Line format: see ../skill-entry.ts. */
export const manufacturingSkills = `
~~Turning | ~Drehen, Conventional turning, Konventionelles Drehen | technique
~~Grinding | ~Schleifen, Surface grinding, Rundschleifen | technique
~~Drilling | ~Bohren | technique
Deburring | Entgraten | technique
Sheet metal forming | Blechbearbeitung, Sheet metal bending, Abkanten, Press brake operation, Blechumformung | technique
Laser cutting | Laserschneiden | technique
Plasma cutting | Plasmaschneiden, Flame cutting, Brennschneiden | technique
~~Stamping | ~Stanzen, Metal stamping, Stanztechnik | technique
Forging | Schmieden | technique
~~Casting | ~Gießen, Foundry work, Gießereitechnik, Die casting, Druckguss | technique
Heat treatment | Wärmebehandlung, <Härten von Stahl | technique
Powder coating | Pulverbeschichten, Pulverbeschichtung | technique
Electroplating | Galvanik, Galvanotechnik, Galvanizing | technique
Surface treatment | Oberflächenbehandlung, Oberflächentechnik | technique
Injection moulding | Injection molding, Spritzguss, Spritzgießen, Kunststoffspritzguss | technique
Extrusion | Kunststoffextrusion | technique
Plastics processing | Kunststofftechnik, Kunststoffverarbeitung, Plastics engineering | subject
Toolmaking | Werkzeugbau, Tool and die making, Werkzeugmechanik, Mould making, Formenbau | technique
Fixture design | Vorrichtungsbau, Jigs and fixtures | technique
Spot welding | Punktschweißen, Resistance welding | technique
Orbital welding | Orbitalschweißen | technique
Welding certificate | Schweißerpass, Schweißerprüfung, Certified welder, Schweißschein, Coded welder | certificate
ISO 9606 | EN ISO 9606, DIN EN ISO 9606 | standard 1994
EN 1090 | DIN EN 1090 | standard 2008
Robot welding | Roboterschweißen, Robotic welding | technique
Adhesive bonding | ~Kleben, Klebtechnik | technique
Steel construction | Stahlbau, Structural steelwork, Steel erection | technique
Pipeline construction | Rohrleitungsbau, Pipelaying | technique
Apparatus engineering | Apparatebau, Pressure vessels | subject
Plant engineering | Anlagenbau, Plant construction | subject
Special-purpose machinery | Sondermaschinenbau | subject
Mechanical assembly | Mechanische Montage, Industrial assembly | technique
Cable harness assembly | Kabelkonfektion, Wire harness, Wiring harness assembly | technique
SMT assembly | SMD-Bestückung, Surface-mount technology | technique
Electronics manufacturing | Elektronikfertigung | subject
Circuit design | Schaltungsentwicklung, Analog circuit design, Schaltungsdesign, Hardware development, Hardwareentwicklung | technique
Power electronics | Leistungselektronik | subject
EMC | EMV, Electromagnetic compatibility, EMC testing | standard
SPICE simulation | LTspice, PSpice | software 1973
EPLAN | EPLAN Electric P8, EPLAN P8 | software 1984
E-CAD | Electrical CAD, WSCAD | software
Fanuc | Fanuc controls, <Fanuc robots | equipment 1972
Heidenhain controls | Heidenhain, Heidenhain-Steuerung | equipment 1976
Sinumerik | Siemens Sinumerik, Sinumerik 840D | equipment 1960
CAM software | CAM-Programmierung, CAD/CAM, CAM programming | software
Mastercam | | software 1983
hyperMILL | | software 1991
SolidCAM | | software 1984
Fusion 360 | Autodesk Fusion 360, Autodesk Fusion | software 2013
PLM | Product lifecycle management, <Teamcenter, <Windchill, Siemens Teamcenter | software
Technical drafting | Technisches Zeichnen | technique
GD&T | Form- und Lagetoleranzen, Geometric dimensioning and tolerancing, Geometric tolerancing | standard
Tolerance analysis | Toleranzrechnung | technique
Mechanical design | Konstruktion, Mechanische Konstruktion, Konstruktionstechnik, Machine design | technique
Product development | Produktentwicklung, New product development, ^NPD | method
Design for manufacturing | ^DFM, Fertigungsgerechte Konstruktion | method
Materials science | Werkstoffkunde, Werkstofftechnik, Materials engineering, Werkstoffwissenschaft | subject
Metallurgy | Metallurgie | subject
Materials testing | Werkstoffprüfung, Non-destructive testing, ^NDT, Zerstörungsfreie Prüfung, <Ultrasonic testing | technique
Thermodynamics | Thermodynamik | subject
Fluid mechanics | Strömungsmechanik, Fluid dynamics | subject
CFD | Computational fluid dynamics, <OpenFOAM, <ANSYS Fluent | method
Abaqus | | software 1978
COMSOL | COMSOL Multiphysics | software 1998
Process engineering | Verfahrenstechnik, Chemical process engineering | subject
Chemical engineering | Chemieingenieurwesen | subject
Industrial engineering | Wirtschaftsingenieurwesen, Arbeitsvorbereitung | subject
Mechatronics | Mechatronik | subject
Automation technology | Automatisierungstechnik, Industrial automation, Factory automation | subject
Drive technology | Antriebstechnik, Drive systems | subject
Sensor technology | Sensorik, Sensors | equipment
Machine vision | Industrielle Bildverarbeitung, <Cognex | technique
WinCC | SIMATIC WinCC | software 1996
HMI | Human-machine interface, HMI programming, HMI design | technique
CODESYS | | software 1994
Beckhoff TwinCAT | TwinCAT, Beckhoff | software 1996
B&R automation | B&R Automation Studio | software
Structured text | Strukturierter Text, IEC 61131-3, ^SCL | language 1993
Ladder logic | Kontaktplan, Ladder diagram | language
Process control systems | Prozessleittechnik, Distributed control systems, <Simatic PCS 7, Leittechnik | technique
Instrumentation | Mess- und Regeltechnik, Measurement and control, MSR-Technik, Instrumentation and control, I&C | technique
Calibration | Kalibrierung, Kalibrieren | technique
Commissioning | Inbetriebnahme, Machine commissioning, Start-up of machines | technique
Machine set-up | Rüsten, Einrichten von Maschinen, Machine setup, Maschinen einrichten, Setting machines, Umrüsten | technique
Machine safety | Maschinensicherheit, Maschinenrichtlinie, Machinery directive | law 1989
CE marking | CE-Kennzeichnung, CE conformity | law 1993
ATEX | ATEX directive, Explosionsschutz, Explosion protection | law 1994
^REACH | REACH regulation, REACH-Verordnung | law 2006
RoHS | RoHS directive | law 2002
Predictive maintenance | Prädiktive Instandhaltung, Condition monitoring | method
Total productive maintenance | ^TPM | method 1971
OEE | Overall equipment effectiveness, Gesamtanlageneffektivität | method 1988
Value stream mapping | Wertstromanalyse, Value-stream mapping, Wertstromdesign | method
SMED | Rüstzeitoptimierung, Single-minute exchange of die | method 1985
Shopfloor management | Shop floor management | method
Root cause analysis | Ursachenanalyse, 5 Why, Ishikawa, Fishbone diagrams, Root-cause analysis | method
8D reports | 8D, 8D-Report, 8D method | method 1987
DMAIC | | method
APQP | <PPAP, Advanced product quality planning | method 1982
IATF 16949 | ISO/TS 16949, IATF16949 | standard 1999
EN 9100 | AS9100, AS 9100 | standard 1999
ISO 13485 | | standard 1996
ISO 14001 | DIN EN ISO 14001 | standard 1996
ISO 45001 | OHSAS 18001 | standard 1999
ISO 50001 | | standard 2011
ISO 17025 | ISO/IEC 17025 | standard 1999
VDA 6.3 | | standard 1998
REFA | REFA-Grundausbildung, Time studies, Zeitwirtschaft, MTM | method 1924
Supplier quality | Supplier audits, Lieferantenaudits, Supplier quality management | method
Incoming inspection | Wareneingangsprüfung, Incoming goods inspection | technique
Coordinate measuring machines | ^CMM, Koordinatenmessmaschine, Messmaschinen, <Zeiss Calypso | equipment
Test bench operation | Prüfstand, Test benches, Test rigs, Prüfstandstechnik | technique
^MES | Manufacturing execution systems, Manufacturing execution system, Betriebsdatenerfassung | software
SAP PP | SAP production planning | software 1992
SAP QM | | software 1992
SAP PM | SAP plant maintenance, SAP EAM | software 1992
SAP PS | SAP project system | software 1992
proALPHA | | software 1992
^Infor | Infor LN, <Infor ERP, Baan | software 1978
IFS Applications | IFS ERP | software 1995
Industry 4.0 | Industrie 4.0, Smart factory | method 2011
Digital twin | Digitaler Zwilling, Digital twins | method 2002
Bottling | Abfüllung, Filling and packaging, Abfüllanlagen | technique
Packaging machines | Verpackungsmaschinen, Packaging technology, Verpackungstechnik | equipment
Food production | Lebensmittelproduktion, Lebensmittelherstellung, Food processing, Food manufacturing | subject
Food technology | Lebensmitteltechnik, Lebensmitteltechnologie, Food science | subject
IFS Food | <BRC Food, International Featured Standards | standard 2003
Brewing | Brauen, Brewery operations, Brauereiwesen | technique
Textile production | Textiltechnik, Textile manufacturing | subject
Sewing | Nähen, Industrial sewing, Näharbeiten | technique
Tailoring of garments | Schneiderei, Garment alteration, Schneiderhandwerk, Dressmaking | technique
Pattern making | Schnitttechnik, Schnitterstellung, Garment pattern cutting | technique
Upholstery | Polstern, Polsterei | technique
Cabinetmaking | Möbelbau, Furniture making, Möbeltischlerei, Cabinet making | technique
Woodworking machines | Holzbearbeitungsmaschinen | equipment
Printing | Offset printing, Offsetdruck, Drucktechnik, Digital printing, Digitaldruck | technique
Bookbinding | Buchbinderei | technique
Paper production | Papierherstellung, Papiertechnologie | subject
Glazing | Glaserarbeiten, Glass cutting | technique
Watchmaking | Uhrmacherhandwerk, Watch repair | technique
Goldsmithing | Goldschmiedehandwerk, Jewellery making, Jewelry making | technique
Chemical production | Chemikant, Chemische Produktion, Chemical plant operation | technique
Cleanroom work | Cleanroom, Reinraum, Arbeiten im Reinraum, Clean room | technique
Semiconductor manufacturing | Halbleiterfertigung, Semiconductor fabrication, Halbleitertechnik | subject
Photolithography | Fotolithografie, Lithography | technique
Vacuum technology | Vakuumtechnik | technique
Battery technology | Batterietechnik, Lithium-ion batteries, Batteriesysteme | subject
Hydrogen technology | Wasserstofftechnik, Fuel cells, Brennstoffzellen | subject
Wind turbines | Windkraftanlagen, Windenergieanlagen, Wind energy | equipment
Power plant operation | Kraftwerksbetrieb, Power generation | subject
High-voltage systems | Hochvolttechnik, Hochvoltsysteme, High voltage, Hochvoltschein, Hochspannung | technique
Energy management | Energiemanagement, Energy audits | method
Automotive mechatronics | Kfz-Mechatronik, Kraftfahrzeugmechatroniker, Automotive mechanics, Kfz-Technik | subject
Engine repair | Motoreninstandsetzung, Engine overhaul, Engine rebuilding | technique
Brake systems | Bremsanlagen, Brake repair, Bremsendienst | technique
Transmission repair | Getriebeinstandsetzung, Transmissions | technique
Wheel alignment | Achsvermessung | technique
Tyre fitting | Reifenmontage, Tire service, Reifenwechsel | technique
Bodywork repair | Karosseriebau, Auto body repair, Panel beating, Karosserieinstandsetzung | technique
Vehicle painting | Fahrzeuglackierung, Spray painting, Lackiererei | technique
Vehicle electrics | Kfz-Elektrik, Automotive electronics, Fahrzeugelektronik, Auto electrics | technique
Electric vehicles | Elektromobilität, E-mobility, Elektrofahrzeuge, Electric vehicle technology | subject
Agricultural machinery repair | Landmaschinentechnik, Landmaschinenmechatronik | technique
Bicycle repair | Fahrradreparatur, Zweiradmechanik, Bike repair | technique
MOT testing | MOT tester, Hauptuntersuchung | licence
Vehicle inspection | Fahrzeuginspektion, Vehicle inspections | technique
Service advising | Serviceberatung Kfz, Service advisor | method
EASA Part-66 licence | EASA Part 66, <Part-66 B1, <Part-66 B2, Aircraft maintenance licence, A&P license | licence
Elevator maintenance | Aufzugstechnik, Lift maintenance, Elevator installation | technique
Boiler operation | Kesselwärter, Boiler operator, Steam boilers | technique
Water treatment | Wasseraufbereitung, Wastewater treatment, Abwassertechnik, Abwasserbehandlung | technique
Waste management | Abfallwirtschaft, Entsorgung, Abfallmanagement | method
Recycling | Kreislaufwirtschaft, Circular economy | method
Hazard analysis | Gefährdungsbeurteilung, HAZOP, Gefährdungsbeurteilungen | method
Confined space entry | Confined spaces | certificate
Aerial work platforms | Hubarbeitsbühne, Hebebühnenschein, IPAF, Scissor lift, Boom lift, Hubarbeitsbühnen | licence
Rigging | Anschlagen von Lasten, Lifting operations, Slinging | technique
Telehandler | Teleskoplader | licence
`;
