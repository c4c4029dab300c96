/** Metal, machines, production, automotive, electronics, process industry. Line format: see ../skill-entry.ts. */
export const manufacturingSkills = `
~~Turning | ~Drehen, <Conventional turning = Konventionelles Drehen | technique
~~Grinding | ~Schleifen, <Surface grinding = Flachschleifen, <Rundschleifen | technique
~~Drilling | ~Bohren | technique
Deburring | Entgraten | technique
Sheet metal forming | Blechumformung, <Press brake operation, <Sheet metal bending = Abkanten | technique
Sheet metal work | Blechbearbeitung, Sheet metal | technique
Laser cutting | Laserschneiden | technique
Plasma cutting | Plasmaschneiden | technique
Flame cutting | Brennschneiden, Oxy-fuel cutting | technique
~~Stamping | ~Stanzen, Metal stamping, Stanztechnik | technique
Forging | Schmieden | technique
~~Casting | ~Gießen, Foundry work, Gießereitechnik, <Die casting = Druckguss | technique
Heat treatment | Wärmebehandlung, <Härten von Stahl | technique
Powder coating | Pulverbeschichten, Pulverbeschichtung | technique
Electroplating | Galvanik, Galvanotechnik | technique
Galvanizing | Verzinken, Galvanising | technique
Surface treatment | Oberflächenbehandlung, Oberflächentechnik | technique
Injection moulding | Injection molding, Spritzguss, Spritzgießen, <Kunststoffspritzguss | technique
Extrusion | <Kunststoffextrusion | technique
Plastics processing | Kunststofftechnik, Kunststoffverarbeitung, Plastics engineering | subject
Toolmaking | Werkzeugbau, Tool and die making, Werkzeugmechanik, <Mould making = Formenbau | technique
Fixture design | Vorrichtungsbau, Jigs and fixtures | technique
Spot welding | Punktschweißen | technique
Resistance welding | Widerstandsschweißen | technique
Orbital welding | Orbitalschweißen | technique
Welding certificate | Schweißerpass, Schweißerprüfung, Certified welder, Schweißschein, <Coded welder | certificate
ISO 9606 | EN ISO 9606, DIN EN ISO 9606 | standard 1994
EN 1090 | DIN EN 1090 | standard 2008
Robot welding | Roboterschweißen, Robotic welding | technique
Adhesive bonding | ~Kleben, Klebtechnik | technique
Steel construction | Stahlbau, Structural steelwork | technique
Steel erection | Stahlmontage | technique
Pipeline construction | Rohrleitungsbau, Pipelaying | technique
Apparatus engineering | Apparatebau, <Pressure vessels | subject
Plant engineering | Anlagenbau, Plant construction | subject
Special-purpose machinery | Sondermaschinenbau | subject
Mechanical assembly | Mechanische Montage, Industrial assembly | technique
Cable harness assembly | Wire harness, Wiring harness assembly | technique
Cable assembly | Kabelkonfektion, Kabelkonfektionierung | technique
SMT assembly | SMD-Bestückung, Surface-mount assembly | technique
Surface-mount technology | ^SMT, ^SMD | technique
Electronics manufacturing | Elektronikfertigung | subject
Circuit design | Schaltungsentwicklung, Schaltungsdesign, <Analog circuit design | technique
Hardware development | Hardwareentwicklung | technique
Power electronics | Leistungselektronik | subject
EMC | EMV, Electromagnetic compatibility, <EMC testing | subject
SPICE simulation | <LTspice, <PSpice | software 1973
EPLAN | <EPLAN Electric P8 = EPLAN P8 | software 1984
E-CAD | Electrical CAD, <WSCAD | software
Fanuc | <Fanuc robots, <Fanuc controls | equipment 1972
Heidenhain controls | Heidenhain, Heidenhain-Steuerung | equipment 1976
Sinumerik | Siemens Sinumerik, <Sinumerik 840D | equipment 1960
CAM software | | software
CAM programming | CAM-Programmierung | technique
CAD/CAM | | technique
Mastercam | | software 1983
hyperMILL | | software 1991
SolidCAM | | software 1984
Fusion 360 | Autodesk Fusion 360, Autodesk Fusion | software 2013
PLM | Product lifecycle management, <Windchill, <Teamcenter = Siemens Teamcenter | method
Technical drafting | Technisches Zeichnen | technique
GD&T | Geometric dimensioning and tolerancing, Geometric tolerancing, <Form- und Lagetoleranzen | standard
Tolerance analysis | Toleranzrechnung | technique
Mechanical design | ~Konstruktion, Mechanische Konstruktion, Konstruktionstechnik | technique
Machine design | Maschinenkonstruktion | technique
Product development | Produktentwicklung, <New product development = ^NPD | method
Design for manufacturing | ^DFM, Fertigungsgerechte Konstruktion | method
Materials science | Werkstoffkunde, Werkstoffwissenschaft | subject
Materials engineering | Werkstofftechnik | subject
Metallurgy | Metallurgie | subject
Materials testing | Werkstoffprüfung | technique
Non-destructive testing | ^NDT, Zerstörungsfreie Prüfung, Zerstörungsfreie Werkstoffprüfung, <Ultrasonic testing = Ultraschallprüfung | technique
Thermodynamics | Thermodynamik | subject
Fluid mechanics | Strömungsmechanik, Fluid dynamics | subject
CFD | Computational fluid dynamics, <OpenFOAM, <ANSYS Fluent | method
Abaqus | | software 1978
COMSOL | COMSOL Multiphysics | software 1998
Process engineering | Verfahrenstechnik, <Chemical process engineering | subject
Chemical engineering | Chemieingenieurwesen | subject
Industrial engineering | | subject
Wirtschaftsingenieurwesen | | subject
Work preparation | Arbeitsvorbereitung | method
Mechatronics | Mechatronik | subject
Automation technology | Automatisierungstechnik, <Factory automation, <Industrial automation | subject
Drive technology | Antriebstechnik, Drive systems | subject
Sensor technology | Sensorik, Sensors | equipment
Machine vision | Industrielle Bildverarbeitung, <Cognex | technique
WinCC | SIMATIC WinCC, Siemens WinCC | software 1996
HMI | Human-machine interface, <HMI programming, <HMI design | technique
CODESYS | | software 1994
Beckhoff TwinCAT | TwinCAT | software 1996
Beckhoff | Beckhoff controls | equipment 1980
B&R automation | | software
B&R Automation Studio | | software
Structured text | Strukturierter Text, ^<SCL | language 1993
IEC 61131-3 | | standard 1993
Ladder logic | Kontaktplan, Ladder diagram | language
Process control systems | Prozessleittechnik, <Simatic PCS 7, Leittechnik, <Distributed control systems | technique
Instrumentation | | technique
Instrumentation and control | I&C, Mess- und Regeltechnik, MSR-Technik, Measurement and control | technique
Calibration | Kalibrierung, Kalibrieren | technique
~Commissioning | Inbetriebnahme, Start-up of machines, <Machine commissioning | technique
Machine set-up | Einrichten von Maschinen, Machine setup, Maschinen einrichten, Setting machines, Umrüsten, Maschinen rüsten | technique
Machine safety | Maschinensicherheit | law
Machinery directive | Maschinenrichtlinie | law 1989
CE marking | CE-Kennzeichnung, CE conformity | law 1993
ATEX | ATEX directive | law 1994
Explosion protection | Explosionsschutz | subject
^REACH | REACH regulation, REACH-Verordnung | law 2006
RoHS | RoHS directive | law 2002
Predictive maintenance | Prädiktive Instandhaltung | method
Condition monitoring | Zustandsüberwachung | method
Total productive maintenance | ^TPM | method 1971
OEE | Overall equipment effectiveness, Gesamtanlageneffektivität | method 1988
Value stream mapping | Wertstromanalyse, Value-stream mapping, Wertstromdesign | method
SMED | Single-minute exchange of die | method 1985
Set-up time reduction | Rüstzeitoptimierung | method
Shopfloor management | Shop floor management | method
Root cause analysis | Ursachenanalyse, Root-cause analysis, <5 Why, <Ishikawa = Fishbone diagrams | method
8D reports | 8D, 8D-Report, 8D method | method 1987
DMAIC | | method
APQP | Advanced product quality planning | method 1982
PPAP | Production part approval process | method 1993
IATF 16949 | IATF16949, <ISO/TS 16949 | standard 1999
EN 9100 | AS9100, AS 9100 | standard 1999
ISO 13485 | | standard 1996
ISO 14001 | DIN EN ISO 14001 | standard 1996
ISO 45001 | | standard 2016
OHSAS 18001 | | standard 1999
ISO 50001 | | standard 2011
ISO 17025 | ISO/IEC 17025 | standard 1999
VDA 6.3 | | standard 1998
REFA | <REFA-Grundausbildung | method 1924
Time studies | Zeitstudien | method
MTM | Methods-time measurement | method 1948
Supplier quality | Supplier quality management, <Supplier audits = Lieferantenaudits | method
Incoming inspection | Wareneingangsprüfung, Incoming goods inspection | technique
Coordinate measuring machines | ^CMM, Koordinatenmessmaschine, Messmaschinen, <Zeiss Calypso | equipment
Test bench operation | Prüfstand, Test benches, Test rigs, <Prüfstandstechnik | technique
^MES | Manufacturing execution systems, Manufacturing execution system | software
Betriebsdatenerfassung | Production data acquisition | software
SAP PP | SAP production planning | software 1992
SAP QM | | software 1992
SAP PM | SAP plant maintenance, <SAP EAM | software 1992
SAP PS | SAP project system | software 1992
proALPHA | | software 1992
^Infor | <Infor ERP, <Infor LN | software 1978
Baan | Baan ERP | software 1978
IFS Applications | IFS ERP | software 1995
Industry 4.0 | Industrie 4.0, Smart factory | method 2011
Digital twin | Digitaler Zwilling, Digital twins | method 2002
Bottling | Abfüllung, <Abfüllanlagen | technique
Packaging machines | Verpackungsmaschinen | equipment
Packaging technology | Verpackungstechnik | subject
Food production | Lebensmittelproduktion, Lebensmittelherstellung, <Food manufacturing | subject
Food processing | Lebensmittelverarbeitung | subject
Food technology | Lebensmitteltechnik, Lebensmitteltechnologie | subject
Food science | Lebensmittelwissenschaft | subject
IFS Food | International Featured Standards | standard 2003
BRC Food | BRCGS Food | standard 1998
Brewing | Brauen, Brewery operations, Brauereiwesen | technique
Textile production | Textiltechnik, Textile manufacturing | subject
Sewing | Nähen, Näharbeiten, <Industrial sewing | technique
Tailoring of garments | Schneiderei, Schneiderhandwerk, <Garment alteration, <Dressmaking | technique
Pattern making | Schnitttechnik, Schnitterstellung, Garment pattern cutting | technique
Upholstery | Polstern, Polsterei | technique
Cabinetmaking | Möbelbau, Furniture making, Cabinet making, <Möbeltischlerei | technique
Woodworking machines | Holzbearbeitungsmaschinen | equipment
~Printing | Drucktechnik | technique
Offset printing | Offsetdruck | technique
Digital printing | Digitaldruck | technique
Bookbinding | Buchbinderei | technique
Paper production | Papierherstellung, Papiertechnologie | subject
Glazing | Glaserarbeiten, <Glass cutting | technique
Watchmaking | Uhrmacherhandwerk, <Watch repair | technique
Goldsmithing | Goldschmiedehandwerk | technique
Jewellery making | Jewelry making, Schmuckherstellung | technique
Chemical production | Chemische Produktion, Chemical plant operation | technique
Chemikant | Chemikantin | certificate
Cleanroom work | Cleanroom, Reinraum, Arbeiten im Reinraum, Clean room | technique
Semiconductor manufacturing | Halbleiterfertigung, Semiconductor fabrication, Halbleitertechnik | subject
Photolithography | Fotolithografie | technique
Lithography | Lithografie | technique
Vacuum technology | Vakuumtechnik | technique
Battery technology | Batterietechnik, Batteriesysteme, <Lithium-ion batteries | subject
Hydrogen technology | Wasserstofftechnik | subject
Fuel cells | Brennstoffzellen | subject
Wind turbines | Windkraftanlagen, Windenergieanlagen | equipment
Wind energy | Windenergie, Windkraft | subject
Power plant operation | Kraftwerksbetrieb | subject
Power generation | Stromerzeugung | subject
High-voltage systems | Hochspannungstechnik | technique
High-voltage vehicle systems | Hochvolttechnik, Hochvoltsysteme | technique
Hochvoltschein | DGUV 209-093, Hochvolt-Qualifikation | certificate
Energy management | Energiemanagement | method
Energy audits | Energieaudits | method
Automotive mechatronics | Kfz-Mechatronik, Kfz-Technik | subject
Automotive mechanics | Kfz-Mechanik | subject
Engine repair | Motoreninstandsetzung, Engine overhaul, Engine rebuilding | technique
Brake systems | Bremsanlagen, <Brake repair = Bremsendienst | technique
Transmission repair | Getriebeinstandsetzung | technique
Wheel alignment | Achsvermessung | technique
Tyre fitting | Reifenmontage, Tire service, Reifenwechsel | technique
Bodywork repair | Karosseriebau, Auto body repair, Panel beating, Karosserieinstandsetzung | technique
Vehicle painting | Fahrzeuglackierung, Lackiererei, <Spray painting | technique
Vehicle electrics | Kfz-Elektrik, Auto electrics | technique
Automotive electronics | Fahrzeugelektronik | technique
Electric vehicles | Elektrofahrzeuge, Electric vehicle technology | subject
E-mobility | Elektromobilität | subject
Agricultural machinery repair | Landmaschinentechnik, Landmaschinenmechatronik | technique
Bicycle repair | Fahrradreparatur, Zweiradmechanik, Bike repair | technique
MOT testing | MOT tester | licence
Hauptuntersuchung | | technique
Vehicle inspection | Fahrzeuginspektion, Vehicle inspections | technique
Service advising | Serviceberatung Kfz | method
EASA Part-66 licence | EASA Part 66, <Part-66 B1, <Part-66 B2, Part-66 licence | licence
A&P license | Airframe and powerplant license | licence 1926
Elevator maintenance | Lift maintenance, Aufzugswartung | technique
Elevator technology | Aufzugstechnik | technique
Boiler operation | <Steam boilers | technique
Kesselwärter | Kesselwärterin | certificate
Water treatment | Wasseraufbereitung | technique
Wastewater treatment | Abwassertechnik, Abwasserbehandlung | technique
Waste management | Abfallwirtschaft, Entsorgung, Abfallmanagement | method
Recycling | | method
Circular economy | Kreislaufwirtschaft | subject
Hazard analysis | | method
Workplace risk assessment | Gefährdungsbeurteilung, Gefährdungsbeurteilungen | method
HAZOP | Hazard and operability study | method 1974
Confined space entry | Confined spaces | technique
Aerial work platforms | Hubarbeitsbühne, Hubarbeitsbühnen, <Scissor lift, <Boom lift | equipment
IPAF | IPAF licence, PAL card, Hebebühnenschein | licence 1983
Rigging | <Anschlagen von Lasten = Slinging | technique
Lifting operations | Hebearbeiten | technique
Telehandler | Teleskoplader | equipment
Telehandler licence | Teleskopladerschein | licence
Machining | Zerspanung, Spanende Fertigung, Zerspanungstechnik | technique
Cutting processes | Schneidverfahren, Thermal cutting | technique
Quality management systems | ^QMS, Qualitätsmanagementsysteme, Qualitätsmanagementsystem | standard
Occupational health and safety management | Arbeitsschutzmanagement | method
Problem-solving methods | Problemlösungsmethoden, Problemlösemethoden | method
Risk analysis | Risikoanalyse, Risikoanalysen | method
Control systems | Steuerungssysteme, Steuerungstechnik | equipment
Fluid power | Fluidtechnik | equipment
Roadworthiness tests | Roadworthiness testing | technique
`;
