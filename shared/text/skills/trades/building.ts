/** Construction, electrical, plumbing, manufacturing and engineering trades. Line format: see ../skill-entry.ts. */
export const buildingSkills = `
Electrical installation | Elektroinstallation, Electrical installations, Electrical wiring, Wiring, House wiring, Elektroinstallationen | technique
Electrical troubleshooting | Electrical fault finding, Fault finding, Fehlersuche, Electrical diagnostics, Fault diagnosis | technique
Electrical maintenance | Elektrische Instandhaltung, Elektrische Wartung | technique
Switchgear | Schaltanlagen, Distribution boards, Verteilerbau, Panel boards, Schaltschrankbau, Control cabinets | equipment
Conduit bending | Conduit installation, Cable tray, Cable pulling, Kabelverlegung, Leitungsverlegung | technique
Blueprint reading | Reading blueprints, Read blueprints, Read drawings, Reading drawings, Technical drawings, Technische Zeichnungen, Schaltpläne lesen, Wiring diagrams, Schematics, Reading technical drawings, Schaltpläne | technique
National Electrical Code | ^NEC, NEC code | standard 1897
BS 7671 | 18th Edition, IET Wiring Regulations, 18th Edition Wiring Regulations | standard 1992
VDE standards | VDE, DIN VDE, <VDE 0100, VDE-Vorschriften | standard 1893
DGUV V3 | DGUV Vorschrift 3 | standard
Electrician licence | Journeyman electrician, Journeyman license, Journeyman electrician license | licence
Master electrician | | licence
Elektrofachkraft | | licence
^JIB gold card | | licence
ECS gold card | | licence
Elektroniker für Energie- und Gebäudetechnik | | licence
Inspection and testing | Inspection & testing, Electrical testing, E-Check | technique
City & Guilds 2391 | | certificate
PAT testing | | technique
Single-line diagrams | One-line diagrams, Single-line drawings | technique
Energy storage systems | Energy storage, ^BESS, Battery energy storage, Battery energy storage systems, <Battery storage | technique
Photovoltaics | Photovoltaic, ^PV, PV systems, Photovoltaic systems, Solar panels, Solar installation, PV installation, Photovoltaik, PV-Anlagen, Solar PV | technique
EV charging | EV chargers, Wallbox, Ladeinfrastruktur, EV charger installation | technique
Smart home | Home automation, Gebäudeautomation, Building automation | technique 1990
^KNX | KNX/EIB | technique 1990
PLC programming | PLC, ^SPS, SPS-Programmierung, Programmable logic controllers | technique 1968
Siemens TIA Portal | TIA Portal, <Simatic S7, SIMATIC, <Step 7 | software 1995
Allen-Bradley | RSLogix, Studio 5000 | equipment
SCADA | | software
Motor controls | Variable frequency drives, ^VFD, Frequenzumrichter, Motor control | equipment
Fire alarm systems | Brandmeldeanlagen, Fire alarms | equipment
Lighting systems | Beleuchtungstechnik, Lighting installation | equipment
Plumbing | Sanitärinstallation, Sanitär, <Pipe fitting, <Pipefitting | technique
HVAC | Heating ventilation and air conditioning, Heizungs- und Klimatechnik, <Heizungstechnik, <Klimatechnik, <Air conditioning, HVAC systems | technique
Heat pumps | Wärmepumpen, Wärmepumpe | equipment
Gas Safe registration | Gas Safe, Gas fitting, Gas Safe registered | licence 2009
EPA 608 | EPA 608 certification, EPA Section 608 | certificate
Refrigeration | Kältetechnik | technique
Carpentry | <Joinery, <Schreinerei, <Tischlerei, <Zimmerei, Woodworking, Holzbearbeitung | technique
Drywall | Trockenbau, Dry lining, Plasterboard | technique
Plastering | Putzarbeiten, Verputzen | technique
Painting and decorating | Malerarbeiten, Painting and finishing, Lackierarbeiten | technique
Bricklaying | Masonry, Maurerarbeiten, Mauern | technique
Concrete work | Betonbau, Formwork, Schalungsbau, Concreting | technique
Roofing | Dachdeckerarbeiten, Dachdecken | technique
Tiling | Fliesenlegen, Tile setting | technique
Flooring | Bodenverlegung, Floor laying | technique
Scaffolding | Gerüstbau | technique
Demolition | Abbrucharbeiten | technique
Landscaping | Garten- und Landschaftsbau, Gardening, GaLaBau, Horticulture | technique
Excavation | Erdarbeiten, Groundworks, Tiefbau | technique
Heavy equipment operation | <Excavator operation, <Baggerfahren, <Baggerschein, Plant operation | technique
Crane operation | Kranführerschein, Crane operator, Kranschein | licence
Site management | Construction management, Bauleitung, Site supervision, Construction site management | method
Construction scheduling | Bauablaufplanung | method
Primavera P6 | Primavera | software 1983
Cost estimating | Quantity surveying, Kalkulation, Cost estimation, Estimating | technique
Building regulations | Building codes, Bauordnung, Building code, Baurecht, Building code compliance | law
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
Creo | Pro/ENGINEER | software 1987
CAD | Computer-aided design, CAD software, CAD-Konstruktion | method
Finite element analysis | ^FEA, FEM, Finite-Elemente-Methode | method
ANSYS | | software 1970
Structural engineering | Statik, Tragwerksplanung, Structural analysis | subject
Civil engineering | Bauingenieurwesen | subject
Mechanical engineering | Maschinenbau | subject
Electrical engineering | Elektrotechnik | subject
Architectural design | Architektur | subject
Surveying | Vermessung, Land surveying | technique
Welding | Schweißen, <MIG welding, <TIG welding, <^WIG, <^MAG, <Arc welding, <MIG/MAG, <WIG-Schweißen, <MAG-Schweißen | technique
Metalworking | Metallbearbeitung, Sheet metal, Metal fabrication | technique
CNC machining | ^CNC, <CNC programming, <CNC-Programmierung, <CNC-Fräsen, <CNC-Drehen, CNC machines, <CNC milling | technique
Milling | Fräsen | technique
Lathe operation | CNC turning, Drehtechnik | technique
Soldering | Löten, PCB soldering | technique
PCB design | Leiterplattendesign | technique
Altium Designer | | software 2005
KiCad | | software 1992
Eagle PCB | | software 1988
Hydraulics | Hydraulik | equipment
Pneumatics | Pneumatik | equipment
Robotics | Robotik, <ABB robots, <KUKA robots, <KUKA | equipment
3D printing | Additive manufacturing, 3D-Druck, Additive Fertigung | technique 1984
Preventive maintenance | Preventative maintenance, Vorbeugende Wartung, Wartung, Instandhaltung, Machine maintenance, Equipment maintenance | technique
Machine operation | Maschinenbedienung, Operating machinery, Anlagenführer | technique
Assembly | Montage, Baugruppenmontage, Product assembly | technique
Production planning | Produktionsplanung, Fertigungsplanung, ^PPS, Production scheduling | method
Lean manufacturing | Lean production, Lean management, ^~Lean, Lean-Methoden, Lean methods | method
Six Sigma | <Lean Six Sigma | certificate 1986
Six Sigma Green Belt | | certificate
Six Sigma Black Belt | | certificate
5S | 5S method, 5S-Methode | method
FMEA | Failure mode and effects analysis | method 1949
Quality control | Qualitätskontrolle, Quality inspection, Qualitätsprüfung, ^QC | method
Statistical process control | ^SPC | method 1924
Measuring instruments | Messmittel, <Calipers, <Micrometers, <Coordinate measuring, Messtechnik | equipment
Power tools | Elektrowerkzeuge, <Hand tools, Hand and power tools | equipment
Multimeter | Multimeters, Oscilloscope, Oszilloskop | equipment
Lockout/tagout | ^LOTO, Lock-out tag-out | technique 1982
Working at height | Höhenarbeit, Arbeiten in der Höhe | technique
Automotive repair | Vehicle repair, Kfz-Reparatur, Car repair, <Kfz-Mechatroniker, Vehicle maintenance | technique
Vehicle diagnostics | Fahrzeugdiagnose, <OBD diagnostics, <OBD-II | technique
ASE certification | ASE certified | certificate 1972
Meisterbrief | Meisterprüfung, <Elektromeister, <Handwerksmeister, <Industriemeister | certificate
Electronic installation certificates | Electrical installation certificate, EICR | certificate
Network installation | Netzwerkinstallation, Datennetze, Data cabling | technique
Security system installation | Alarmanlagenbau, Sicherheitstechnik, Intruder alarms | technique
Lightning protection | Blitzschutz, Erdung und Blitzschutz | technique
Low-voltage systems | Niederspannung, Niederspannungsanlagen, Low voltage | technique
Medium-voltage systems | Mittelspannung, Medium voltage, Mittelspannungsanlagen | technique
Substations | Umspannwerke, Trafostationen, Transformers | equipment
Overhead line work | Freileitungsbau, Power line work, Lineworker | technique
Schaltberechtigung | Switching authorisation, Schaltbefähigung | licence
DIALux | | software 1994
EBSILON | | software 1990
Heating installation | Heizungsbau, Heating systems, Heizungsinstallation | technique
Gas boilers | Gasheizungen, Boiler servicing, Heizkessel | equipment
Underfloor heating | Fußbodenheizung | technique
Ventilation systems | Lüftungstechnik, Lüftungsanlagen, Ductwork, Raumlufttechnik | technique
Solar thermal | Solarthermie | technique
Drainage | Entwässerung, Drainage systems, Kanalbau, Sewer construction | technique
Soldering copper pipe | Pipe soldering, Pressfittings | technique
Drinking water hygiene | Trinkwasserhygiene, VDI 6023, <Legionella control | standard 1999
Insulation work | Dämmarbeiten, Thermal insulation, Wärmedämmung, WDVS | technique
Waterproofing | Abdichtung, Bauwerksabdichtung | technique
Screeding | Estricharbeiten, Estrich | technique
Steel fixing | Bewehrung, Rebar, Eisenflechten | technique
Precast concrete | Fertigteilbau, Betonfertigteile | technique
Timber construction | Holzbau, Timber framing, Timber frame, Holzrahmenbau | technique
Facade construction | Fassadenbau, Cladding, Curtain walling | technique
Window installation | Fenstermontage, Fensterbau, Window fitting | technique
Door installation | Türenmontage, Door hanging | technique
Metal construction | Metallbau, Schlosserarbeiten, Locksmithing | technique
Interior finishing | Innenausbau, Second fix, Fit-out | technique
Wallpapering | Tapezieren, Tapezierarbeiten | technique
Asphalt paving | Asphaltbau, Asphalting | technique
Road construction | Straßenbau, Highway construction | technique
Bridge construction | Brückenbau, Bridge engineering | technique
Tunnelling | Tunnelbau, Tunneling | technique
Special foundations | Spezialtiefbau, Piling | technique
Geotechnical surveys | Bodengutachten, Site investigation | technique
Asbestos removal | Asbestsanierung, TRGS 519, Asbestos abatement | certificate
Mould remediation | Schimmelsanierung, Mold remediation | technique
Building renovation | Sanierung, Altbausanierung, Renovation, Refurbishment | technique
Energy consulting | Energieberatung, Energieberater, Gebäudeenergieberatung | technique
Building physics | Bauphysik | subject
Gebäudeenergiegesetz | ^GEG, ^EnEV, Energy performance of buildings | law 2002
DGNB | DGNB certification | standard 2007
^LEED | LEED certification, LEED AP | standard 1998
BREEAM | | standard 1990
Passive house | Passivhaus | standard 1991
Building permits | Bauantrag, Bauanträge, Planning permission, Baugenehmigungsverfahren | technique
Tender documents | Leistungsverzeichnisse, Leistungsverzeichnis, Bills of quantities, AVA | technique
Cost control in construction | Baukostencontrolling | method
Site surveying | Aufmaß, Bauvermessung, Setting out, Aufmaßerstellung | technique
Quantity take-off | Mengenermittlung, Quantity takeoff | technique
Construction accounting | Bauabrechnung | technique
Snagging | Mängelmanagement, Punch list, Defects management | technique
Construction logistics | Baulogistik | method
RIB iTWO | iTWO | software 2009
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
Polier | Geprüfter Polier, Site foreman, Werkpolier | certificate
Bauvorlageberechtigung | | licence
Architektenkammer | Chartered architect, ARB registered, Architect registration, RIBA chartered | licence
Professional Engineer licence | ^PE license, Professional Engineer, Chartered Engineer, ^CEng | licence 1907
Fundamentals of Engineering exam | EIT certification, Engineer in Training | certificate
`;
