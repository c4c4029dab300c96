/** Construction, electrical, plumbing, manufacturing and engineering trades. Line format: see ../skill-entry.ts. */
export const buildingSkills = `
Electrical installation | Elektroinstallation, Electrical installations, Electrical wiring, Wiring, Elektroinstallationen, <House wiring | technique
Electrical troubleshooting | Electrical fault finding, Electrical diagnostics | technique
Fault finding | Fehlersuche, Fault diagnosis, Störungssuche | technique
Electrical maintenance | Elektrische Instandhaltung, Elektrische Wartung | technique
Switchgear | Schaltanlagen | equipment
Distribution boards | Verteilerbau, Panel boards | equipment
Control cabinet building | Schaltschrankbau, Control cabinets, Control panel building | technique
Conduit bending | | technique
Conduit installation | | technique
Cable tray | Kabelpritschen | equipment
Cable pulling | Kabelverlegung, Leitungsverlegung, Cable laying | technique
Blueprint reading | Reading blueprints, Read blueprints, Read drawings, Reading drawings, Reading technical drawings, Technische Zeichnungen lesen, Zeichnungen lesen | technique
Technical drawings | Technische Zeichnungen | technique
Reading wiring diagrams | Wiring diagrams, Schaltpläne lesen, Schaltpläne, Schematics, Reading schematics | technique
National Electrical Code | ^NEC, NEC code | standard 1897
BS 7671 | IET Wiring Regulations, <18th Edition = 18th Edition Wiring Regulations | standard 1991
VDE standards | VDE, DIN VDE, <VDE 0100, VDE-Vorschriften | standard 1893
DGUV V3 | DGUV Vorschrift 3 | standard
Electrician licence | <Journeyman electrician = Journeyman license = Journeyman electrician license | licence
Master electrician | | licence
Elektrofachkraft | | certificate
^JIB gold card | | licence
ECS gold card | | licence
Elektroniker für Energie- und Gebäudetechnik | | certificate
Inspection and testing | Inspection & testing | technique
Electrical testing | | technique
E-Check | | technique
City & Guilds 2391 | | certificate
PAT testing | | technique
Single-line diagrams | One-line diagrams, Single-line drawings | technique
Energy storage systems | Energy storage, <Battery energy storage = ^BESS = Battery energy storage systems = Battery storage | technique
Photovoltaics | Photovoltaic, ^PV, PV systems, Photovoltaic systems, Photovoltaik, PV-Anlagen, Solar PV, <Solar installation = PV installation | technique
EV charging | EV chargers, Ladeinfrastruktur, <Wallbox, <EV charger installation | technique
Smart home | Home automation | technique 1990
Building automation | Gebäudeautomation, Building management systems | technique
^KNX | <KNX/EIB | technique 1990
PLC programming | SPS-Programmierung | technique 1968
Programmable logic controllers | ^PLC, ^SPS, Speicherprogrammierbare Steuerungen | equipment 1968
Siemens TIA Portal | TIA Portal | software 2009
Simatic | <Step 7, <Simatic S7 | equipment 1958
Allen-Bradley | | equipment
RSLogix | RSLogix 5000 | software 1993
Studio 5000 | Studio 5000 Logix Designer | software 2012
SCADA | | software
Motor controls | Motor control | equipment
Variable frequency drives | ^VFD, Frequenzumrichter | equipment
Fire alarm systems | Brandmeldeanlagen, Fire alarms | equipment
Lighting systems | Beleuchtungstechnik, Lighting installation | equipment
Plumbing | Sanitärinstallation, Sanitär | technique
Pipefitting | Pipe fitting | technique
HVAC | Heating ventilation and air conditioning, Heizungs- und Klimatechnik, HVAC systems | technique
Heating technology | Heizungstechnik | technique
Air conditioning | Klimatechnik, Klimaanlagen | technique
Heat pumps | Wärmepumpen, Wärmepumpe | equipment
Gas Safe registration | Gas Safe, Gas Safe registered | licence 2009
Gas fitting | Gasinstallation | technique
EPA 608 | EPA 608 certification, EPA Section 608 | certificate
Refrigeration | Kältetechnik | technique
Carpentry | <Zimmerei = Zimmererarbeiten | technique
Joinery | Schreinerei, Tischlerei, Schreinerarbeiten, Tischlerarbeiten | technique
Woodworking | Holzbearbeitung, <Wood turning | technique
Drywall | Trockenbau, Dry lining, Plasterboard | technique
Plastering | Putzarbeiten, Verputzen | technique
Painting and decorating | Malerarbeiten | technique
Paint finishing | Lackierarbeiten, Painting and finishing | technique
Bricklaying | Masonry, Maurerarbeiten, Mauern | technique
Concrete work | Betonbau, Concreting | technique
Formwork | Schalungsbau, Shuttering | technique
Roofing | Dachdeckerarbeiten, Dachdecken | technique
Tiling | Fliesenlegen, Tile setting | technique
Flooring | Bodenverlegung, Floor laying | technique
Scaffolding | Gerüstbau | technique
Demolition | Abbrucharbeiten | technique
Landscaping | Garten- und Landschaftsbau, GaLaBau | technique
Gardening | Gartenarbeit, Gartenpflege | technique
Horticulture | Gartenbau | subject
Excavation | Erdarbeiten | technique
Groundworks | | technique
Civil works | Tiefbau | technique
Heavy equipment operation | Plant operation, <Excavator operation = Baggerfahren | technique
Baggerschein | Excavator licence, Excavator ticket | licence
Crane operation | | technique
Crane licence | Kranführerschein, Kranschein, Crane license, Crane operator certificate | licence
Site management | Bauleitung, Construction site management | method
Construction management | Construction project management | method
Site supervision | Bauüberwachung, Bauaufsicht | method
Construction scheduling | Bauablaufplanung | method
Primavera P6 | ^~Primavera | software 1983
Cost estimating | Cost estimation, ~Estimating | technique
Quantity surveying | | subject
Calculation of prices and costs | Kalkulation, Angebotskalkulation | technique
Building regulations | Building codes, Bauordnung, Building code, <Building code compliance | law
Building law | Baurecht | law
VOB | <VOB/B, <VOB/A | law 1926
HOAI | | law 1976
CSCS card | CSCS | certificate 1995
AutoCAD | Auto CAD | software 1982
Construction management software | | software
Procore | | software 2002
PlanGrid | | software 2011
Buildertrend | | software 2006
Bluebeam | Bluebeam Revu | software 2002
Revit | Autodesk Revit | software 2000
BIM | Building information modeling, Building information modelling | method
SketchUp | | software 2000
ArchiCAD | | software 1987
SolidWorks | Solid Works | software 1995
CATIA | | software 1982
Autodesk Inventor | ^Inventor | software 1999
Siemens NX | Unigraphics | software 1973
^~Creo | Pro/ENGINEER | software 1987
CAD | Computer-aided design, CAD software, <CAD-Konstruktion | method
Finite element analysis | ^FEA, FEM, Finite-Elemente-Methode | method
ANSYS | | software 1970
Structural engineering | Tragwerksplanung, <Structural analysis = Statik | subject
Civil engineering | Bauingenieurwesen | subject
Mechanical engineering | Maschinenbau | subject
Electrical engineering | Elektrotechnik | subject
Architectural design | | subject
Architecture | Architektur | subject
Surveying | Vermessung, <Land surveying | technique
Welding | Schweißen, <Arc welding, <TIG welding = ^WIG = WIG-Schweißen, <MIG welding, <MAG-Schweißen = ^MAG, <MIG/MAG | technique
Metalworking | Metallbearbeitung, <Metal fabrication | technique
CNC machining | ^CNC, <CNC milling = CNC-Fräsen | technique
CNC programming | CNC-Programmierung | technique
Milling | Fräsen | technique
Lathe operation | <Drehtechnik | technique
CNC turning | CNC-Drehen | technique
Soldering | Löten, <PCB soldering | technique
PCB design | Leiterplattendesign | technique
Altium Designer | | software 2005
KiCad | | software 1992
Eagle PCB | | software 1988
Hydraulics | Hydraulik | equipment
Pneumatics | Pneumatik | equipment
Robotics | Robotik, <ABB robots, <KUKA robots = KUKA | subject
3D printing | 3D-Druck | technique 1984
Additive manufacturing | Additive Fertigung | technique 1984
Preventive maintenance | Preventative maintenance, Vorbeugende Wartung | technique
Maintenance of machines | Wartung, Instandhaltung, Machine maintenance, Equipment maintenance | technique
Machine operation | Maschinenbedienung, Operating machinery | technique
~Assembly | ~Montage, Product assembly, <Baugruppenmontage | technique
Production planning | Produktionsplanung, Fertigungsplanung, ^PPS, Production scheduling | method
Lean manufacturing | Lean production | method
Lean management | ^~Lean, Lean-Methoden, Lean methods | method
Six Sigma | | method 1986
Lean Six Sigma | | method 2001
Six Sigma Green Belt | | certificate
Six Sigma Black Belt | | certificate
5S | 5S method, 5S-Methode | method
FMEA | Failure mode and effects analysis | method 1949
Quality control | Qualitätskontrolle, ^QC, <Quality inspection = Qualitätsprüfung | method
Statistical process control | ^SPC | method 1924
Measuring instruments | Messmittel, <Calipers, <Micrometers, <Coordinate measuring | equipment
Measurement technology | Messtechnik, Metrology | subject
Power tools | Elektrowerkzeuge, <Hand and power tools | equipment
Hand tools | Handwerkzeuge | equipment
Multimeter | Multimeters | equipment
Oscilloscope | Oszilloskop | equipment
Lockout/tagout | ^LOTO, Lock-out tag-out | technique 1982
Working at height | Höhenarbeit, Arbeiten in der Höhe | technique
Automotive repair | Vehicle repair, Kfz-Reparatur, Car repair | technique
Kfz-Mechatroniker | Kraftfahrzeugmechatroniker, Kfz-Mechatronikerin | certificate 2003
Vehicle maintenance | Fahrzeugwartung | technique
Vehicle diagnostics | Fahrzeugdiagnose, <OBD diagnostics = OBD-II | technique
ASE certification | ASE certified | certificate 1972
Meisterbrief | <Industriemeister, <Elektromeister, <Handwerksmeister, Meisterprüfung | certificate
Electrical installation certificates | Electrical installation certificate | technique
EICR | Electrical installation condition report | technique 2011
Network installation | Netzwerkinstallation, <Data cabling | technique
Security system installation | <Alarmanlagenbau = Intruder alarm installation | technique
Security technology | Sicherheitstechnik | subject
Lightning protection | Blitzschutz, <Erdung und Blitzschutz | technique
Low-voltage systems | Niederspannung, Niederspannungsanlagen, Low voltage | technique
Medium-voltage systems | Mittelspannung, Medium voltage, Mittelspannungsanlagen | technique
Substations | Umspannwerke, Trafostationen | equipment
~Transformers | Transformatoren | equipment
Overhead line work | Freileitungsbau, Power line work | technique
Schaltberechtigung | Switching authorisation, Schaltbefähigung | licence
DIALux | | software 1994
EBSILON | | software 1990
Heating installation | Heizungsbau, Heizungsinstallation | technique
Heating systems | Heizungsanlagen | equipment
Gas boilers | Gasheizungen, Heizkessel, <Boiler servicing | equipment
Underfloor heating | Fußbodenheizung | technique
Ventilation systems | Lüftungstechnik, Lüftungsanlagen, Raumlufttechnik, <Ductwork | technique
Solar thermal | Solarthermie | technique
Drainage | Entwässerung, Drainage systems | technique
Sewer construction | Kanalbau | technique
Soldering copper pipe | Pipe soldering | technique
Press fittings | Pressfittings | technique
Drinking water hygiene | Trinkwasserhygiene, <Legionella control, <VDI 6023 | technique
Insulation work | Dämmarbeiten, Thermal insulation, Wärmedämmung, <WDVS = External wall insulation | technique
Waterproofing | Abdichtung, Bauwerksabdichtung | technique
Screeding | Estricharbeiten, Estrich | technique
Steel fixing | Eisenflechten, Bewehrungsarbeiten | technique
~~Reinforcement | Rebar, Bewehrung | technique
Precast concrete | Fertigteilbau, Betonfertigteile | technique
Timber construction | Holzbau, Timber framing, Timber frame, Holzrahmenbau | technique
Facade construction | Fassadenbau, <Curtain walling | technique
Cladding | | technique
Window installation | Fenstermontage, Window fitting | technique
Window construction | Fensterbau | technique
Door installation | Türenmontage, Door hanging | technique
Metal construction | Metallbau | technique
Metal fitting | Schlosserarbeiten | technique
Locksmithing | Schlüsseldienst | technique
Interior finishing | Innenausbau, Fit-out, <Second fix | technique
Wallpapering | Tapezieren, Tapezierarbeiten | technique
Asphalt paving | Asphalting, Asphaltbau | technique
Road construction | Straßenbau, Highway construction | technique
Bridge construction | Brückenbau, Bridge engineering | technique
Tunnelling | Tunnelbau, Tunneling | technique
Special foundations | Spezialtiefbau, ~~Piling | technique
Geotechnical surveys | Site investigation, <Bodengutachten | technique
Asbestos removal | Asbestsanierung, Asbestos abatement | technique
TRGS 519 | TRGS 519 Sachkunde, Asbest-Sachkunde | certificate
Mould remediation | Schimmelsanierung, Mold remediation | technique
Building renovation | Sanierung, Renovation, Refurbishment, <Altbausanierung | technique
Energy consulting | Energieberatung, Gebäudeenergieberatung | technique
Energieberater | Energieberaterin, Gebäudeenergieberater | certificate
Building physics | Bauphysik | subject
Gebäudeenergiegesetz | ^GEG | law 2020
^EnEV | Energieeinsparverordnung | law 2002
DGNB | <DGNB certification | standard 2007
^LEED | LEED certification | standard 1998
LEED AP | LEED Accredited Professional | certificate 2001
BREEAM | | standard 1990
Passive house | Passivhaus | standard 1991
Building permits | Planning permission, Baugenehmigungsverfahren, <Bauantrag = Bauanträge | technique
Tender documents | <Leistungsverzeichnis = Leistungsverzeichnisse = Bills of quantities | technique
^AVA | Ausschreibung Vergabe und Abrechnung | method
Cost control in construction | Baukostencontrolling | method
Site surveying | Bauvermessung, <Setting out | technique
Aufmaß | Aufmaßerstellung, Measuring up | technique
Quantity take-off | Mengenermittlung, Quantity takeoff | technique
Construction accounting | Bauabrechnung | technique
Snagging | Punch list | technique
Defects management | Mängelmanagement | technique
Construction logistics | Baulogistik | method
RIB iTWO | iTWO, RIB Software iTWO | software 2009
Orca AVA | | software 1990
Navisworks | Autodesk Navisworks | software 1995
Tekla Structures | Tekla | software 1993
Civil 3D | AutoCAD Civil 3D | software 2004
MicroStation | Bentley MicroStation | software 1986
Solibri | | software 1999
RFEM | Dlubal RFEM | software 1987
SCIA Engineer | | software 1994
ETABS | | software 1975
Eurocodes | Eurocode | standard 1990
Lean construction | | method 1992
CPCS card | CPCS | certificate 2003
SMSTS | | certificate
SSSTS | | certificate
NVQ Level 3 Electrical | | certificate
EWP licence | | licence
White Card | Construction induction card | certificate
Polier | Geprüfter Polier, Werkpolier | certificate
Site foreman | Construction foreman | method
Bauvorlageberechtigung | | licence
Architektenkammer | <ARB registered, <Chartered architect = RIBA chartered, Architect registration | licence
Professional Engineer licence | ^PE license, Professional Engineer | licence 1907
Chartered Engineer | ^CEng | certificate
Fundamentals of Engineering exam | EIT certification, Engineer in Training, FE exam | certificate
Project scheduling software | Terminplanungssoftware | software
Structural analysis software | Statiksoftware, Statikprogramme | software
Lighting design software | Lichtplanungssoftware | software
Electrical standards | Elektrotechnische Normen, Electrical regulations | standard
Wiring regulations | Wiring rules, Installationsvorschriften | standard
Renewable energy | Erneuerbare Energien, Renewables | subject
Earthworks | Tiefbauarbeiten | technique
Construction machinery | Baumaschinen, Construction plant | equipment
Lifting equipment | Hebezeuge, Hebetechnik | equipment
`;
