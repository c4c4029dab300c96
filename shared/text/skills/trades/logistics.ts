/** Warehouse, transport, supply chain. Line format: see ../skill-entry.ts. */
export const logisticsSkills = `
Logistics | Logistik, <Logistics management = Logistikmanagement | subject
Supply chain management | ^SCM, Lieferkettenmanagement, Supply-Chain-Management | method
Supply chain | Lieferkette | subject
Warehouse operations | Warehousing, Lagerhaltung, Warehouse work, Lagerlogistik, Lagerarbeit | technique
Warehouse management | Lagerverwaltung, Lagerleitung | method
Warehouse management systems | ^WMS, Lagerverwaltungssystem, Lagerverwaltungssysteme | software
SAP EWM | | software 2005
SAP WM | | software 1993
Inventory management | Stock control, Bestandsführung, Inventory control, Bestandsmanagement, Stock management | technique
Stocktaking | Inventur, Stock taking, Inventory counts, <Cycle counting = Cycle counts | technique
Order picking | Kommissionierung, Picking, Kommissionieren, <Picking and packing = Pick and pack | technique
Packing | Verpackung, Verpacken | technique
Goods receipt | Goods in, Wareneingang, Receiving goods, <Wareneingangskontrolle | technique
Shipping and receiving | | technique
Dispatch | Warenausgang | technique
~~Shipping | Versand | technique
Dispatching | Disposition | technique
Loading and unloading | Be- und Entladen | technique
Load securing | Ladungssicherung | technique
Forklift licence | Forklift license, Forklift certification, Staplerschein, Gabelstaplerschein, Forklift certificate, Flurförderschein, <Reach truck licence, <Counterbalance licence | licence
Forklift operation | Forklift, Gabelstapler, Forklift truck, Staplerfahren, Forklift driving, Forklift operator, <Counterbalance | technique
Reach truck | Schubmaststapler | equipment
Pallet jack | Hubwagen, ~Ameise | equipment
RF scanners | Barcode scanning, Handscanner, Barcode scanners, Barcodescanner | equipment
RFID | | equipment
Driving licence | Driver's license, Drivers license, Führerschein, Driver's licence, <Führerschein Klasse B, Full driving licence, Valid driver's license, Fahrerlaubnis, Full UK driving licence, UK driving licence, Full licence, Full UK licence, <Clean driving licence = Full clean driving licence = Full clean UK driving licence = Full clean licence = Clean UK licence | licence
Commercial driving licence | ^CDL, <CDL Class A = CDL-A | licence
Führerschein Klasse CE | C+E, Führerscheinklasse CE | licence
Führerschein Klasse C | Führerscheinklasse C | licence
HGV licence | <HGV Class 1 = LGV Class 1, <HGV Class 2 = LGV Class 2 | licence
Driver CPC | Berufskraftfahrerqualifikation, CPC card, Schlüsselzahl 95, <Modul 95 | certificate 2008
Tachograph | Fahrtenschreiber, Tachographs, <Digital tachograph = Digitaler Tachograph | equipment
Fahrerkarte | Driver card | licence
Truck driving | HGV driving, Lkw-Fahren, Lorry driving, <Long-haul driving = Long haul | technique
Berufskraftfahrer | Berufskraftfahrerin | certificate
Delivery driving | Zustellung, <Parcel delivery = Paketzustellung | technique
Route planning | Tourenplanung, Routenplanung, Route optimization, Route optimisation | technique
Fleet management | Fuhrparkmanagement | method
Fleet maintenance | | technique
Freight forwarding | Spedition, Speditionswesen | method
Freight management | | method
Customs clearance | Zollabwicklung, <Customs declarations = Zollanmeldung = Zollanmeldungen | technique
Customs regulations | Zollwesen, Zollrecht, Customs law | law
Incoterms | | standard 1936
Import and export | Import/export, Import-Export | technique
Foreign trade | Außenhandel | subject
Dangerous goods | Gefahrgut | subject
ADR certificate | ^ADR, ADR-Schein, Gefahrgutschein, ADR licence, ADR license | certificate
Hazardous materials | HazMat | subject
Transport management systems | ^TMS, Transportmanagementsystem | software
Demand planning | Bedarfsplanung, Bedarfsermittlung, <Demand forecasting | method
Materials planning | Materialdisposition, Materialplanung, ^<MRP = Material requirements planning | method
Just-in-time | Just in time, ^JIT | method
Just-in-sequence | ^JIS | method
Last-mile delivery | Last mile | method
Air freight | Luftfracht | method
Sea freight | Seefracht, Ocean freight | method
Cold chain | Kühlkette, <Temperature-controlled transport, <Cold chain management | technique
Returns processing | Retourenbearbeitung, Retourenmanagement | technique
Reverse logistics | | method
3PL | Third-party logistics, Kontraktlogistik, Contract logistics | method
Cross-docking | Cross docking | method
Passenger transport | Personenbeförderung, <Bus driving = Busfahren | technique
Personenbeförderungsschein | P-Schein | licence
Aviation | Luftfahrt | subject
Aircraft maintenance | | subject
Railway operations | Eisenbahnbetrieb | subject
Train driving | | technique
Container loading | Containerverladung | technique
Fachkraft für Lagerlogistik | | certificate
Fachlagerist | Fachlageristin | certificate
Speditionskaufmann | Kaufmann für Spedition und Logistikdienstleistung, Speditionskauffrau, Kauffrau für Spedition und Logistikdienstleistung | certificate
Führerschein Klasse BE | Führerscheinklasse BE, Trailer licence | licence
Führerschein Klasse C1 | Führerscheinklasse C1 | licence
Führerschein Klasse C1E | C1E, Führerscheinklasse C1E | licence
Führerschein Klasse D | Führerscheinklasse D, Busführerschein | licence
PCV licence | Bus licence, PCV license | licence
CDL Class B | CDL-B | licence
Order-picking truck | Kommissionierstapler | equipment
VNA truck | Schmalgangstapler | equipment
Pick by voice | Pick-by-Voice, Voice picking | technique
Pick by light | | technique
Material supply to the line | Materialversorgung, Line feeding | method
Milk run | Milkrun | method
High-bay warehouse | Hochregallager | equipment
Conveyor systems | Fördertechnik | equipment
Intralogistics | Intralogistik | subject
Hazardous goods storage | Gefahrstofflagerung, <TRGS 510 | technique
IATA DGR | IATA dangerous goods | certificate 1956
IMDG code | | standard 1965
Gefahrgutbeauftragter | Dangerous goods safety adviser, ^DGSA | certificate
Tanker driving | Tankwagen fahren, Tanker trucks | technique
Car transport | Autotransport, Vehicle transport | technique
Crane truck | Ladekran, Loader crane, <HIAB | equipment
Ladekranschein | | certificate
Load securing certificate | Ladungssicherungsschein, <VDI 2700 | certificate
Working time rules for drivers | Lenk- und Ruhezeiten, Driver hours, Fahrpersonalrecht | law
Hours of service | Hours-of-service rules | law 1938
Bill of lading | Konnossement | technique
Shipping documents | Frachtpapiere, Versandpapiere, <Frachtbrief = CMR, <Lieferscheine | technique
ATLAS customs | ATLAS Zoll, ATLAS-Ausfuhr | software 2002
Authorised economic operator | ^AEO | certificate 2008
Customs tariff | Zolltarif, Warentarifnummern, <HS codes | technique
Freight cost calculation | Frachtkostenkalkulation, Freight rates | technique
Warehouse design | Lagerplanung, Warehouse layout | method
Sales and operations planning | S&OP, Sales & operations planning | method 1987
Spare parts management | Ersatzteilmanagement, Spare parts logistics | technique
SAP TM | SAP Transportation Management | software 2007
SAP APO | | software 1998
SAP IBP | SAP Integrated Business Planning | software 2014
Blue Yonder | JDA Software | software 1985
Manhattan WMS | Manhattan Associates WMS | software 1990
Körber WMS | <HighJump | software 1983
Descartes Systems | Descartes Systems Group | software 1981
Shipment tracking | Track and trace, Sendungsverfolgung | technique
Furniture removals | Umzüge, Furniture moving | technique
Mail sorting | Briefsortierung | technique
Parcel sorting | Paketsortierung | technique
Bicycle courier | Fahrradkurier | technique
Taxi licence | Taxischein, Taxi license | licence
Private hire licence | | licence
Industrial trucks | Flurförderzeuge, Flurförderfahrzeuge, Warehouse trucks | equipment
Material handling equipment | ^MHE, Materials handling equipment, Fördermittel | equipment
Supply chain planning software | Supply-Chain-Planungssoftware | software
Customs software | Zollsoftware | software
Commercial driving | Professional driving | technique
Dangerous goods regulations | Gefahrgutvorschriften, Gefahrgutrecht | law
Materials management | Materialwirtschaft | method
`;
