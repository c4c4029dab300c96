/** Warehouse, transport, supply chain. Line format: see ../skill-entry.ts. */
export const logisticsSkills = `
Logistics | Logistik, Logistics management, Logistikmanagement | subject
Supply chain management | Supply chain, ^SCM, Lieferkettenmanagement, Supply-Chain-Management | method
Warehouse operations | Warehousing, Lagerhaltung, Warehouse work, Lagerlogistik, Lagerarbeit, Warehouse management | technique
Warehouse management systems | ^WMS, Lagerverwaltungssystem, Lagerverwaltungssysteme | software
SAP EWM | | software 2005
SAP WM | | software 1993
Inventory management | Stock control, Bestandsführung, Inventory control, Bestandsmanagement, Stock management | technique
Stocktaking | Inventur, <Cycle counting, Stock taking, <Cycle counts, Inventory counts | technique
Order picking | Kommissionierung, Picking, Kommissionieren, Picking and packing, Pick and pack | technique
Packing | Verpackung, Verpacken | technique
Goods receipt | Goods in, Wareneingang, Receiving goods, Shipping and receiving, Wareneingangskontrolle | technique
Dispatch | Dispatching, Warenausgang, Disposition, Disponent, Versand, ~~Shipping | technique
Loading and unloading | Be- und Entladen, Unloading, Ladungssicherung, Load securing | technique
Forklift licence | Forklift license, Forklift certification, Staplerschein, Gabelstaplerschein, Forklift certificate, Flurförderschein | licence
Forklift operation | Forklift, Gabelstapler, Forklift truck, Staplerfahren, Forklift driving, Forklift operator, <Counterbalance | technique
Reach truck | Schubmaststapler | equipment
Pallet jack | Hubwagen, Ameise | equipment
RF scanners | Barcode scanning, Handscanner, Barcode scanners, Barcodescanner | equipment
RFID | | equipment
Driving licence | Driver's license, Drivers license, Führerschein, Driver's licence, <Führerschein Klasse B, Full driving licence, Valid driver's license, Clean driving licence, Fahrerlaubnis | licence
Commercial driving licence | ^CDL, CDL Class A, CDL-A | licence
Führerschein Klasse CE | C+E | licence
Führerschein Klasse C | | licence
HGV licence | HGV Class 1, HGV Class 2, LGV Class 1, Class 1 driver | licence
Driver CPC | Berufskraftfahrerqualifikation, CPC card, Schlüsselzahl 95, <Modul 95 | certificate 2009
Tachograph | Digital tachograph, Fahrtenschreiber, Digitaler Tachograph, Fahrerkarte, Tachographs | equipment
Truck driving | HGV driving, Lkw-Fahren, Long-haul driving, Lorry driving, Long haul, Berufskraftfahrer | technique
Delivery driving | Zustellung, Courier, Parcel delivery, Paketzustellung, Delivery driver | technique
Route planning | Tourenplanung, Routenplanung, Route optimization, Route optimisation | technique
Fleet management | Fuhrparkmanagement, Fuhrpark, Fleet maintenance | method
Freight forwarding | Spedition, Freight, Speditionswesen, Freight management | method
Customs clearance | Zollabwicklung, Zollwesen, Customs declarations, Customs regulations | technique
Incoterms | | standard 1936
Import and export | Import/export, Import-Export, Außenhandel | technique
Dangerous goods | Hazardous materials, ^ADR, Gefahrgut, HazMat, <ADR-Schein, <Gefahrgutschein | certificate
Transport management systems | ^TMS, Transportmanagementsystem | software
Demand planning | Demand forecasting, Bedarfsplanung, Bedarfsermittlung | method
Materials planning | ^MRP, Material requirements planning, Materialdisposition, Materialplanung | method
Just-in-time | Just in time, ^JIT, Just-in-sequence | method
Last-mile delivery | Last mile | method
Air freight | Luftfracht | method
Sea freight | Seefracht, Ocean freight | method
Cold chain | Kühlkette, Cold chain management, Temperature-controlled transport | technique
Returns processing | Retourenbearbeitung, Reverse logistics, Retourenmanagement | technique
3PL | Third-party logistics, Kontraktlogistik, Contract logistics | method
Cross-docking | Cross docking | method
Passenger transport | Personenbeförderung, <Bus driving, Personenbeförderungsschein, P-Schein | technique
Aviation | Luftfahrt | subject
Aircraft maintenance | | subject
Railway operations | Eisenbahnbetrieb, Triebfahrzeugführer, Train driving | subject
Machine loading | Container loading, Containerverladung | technique
Fachkraft für Lagerlogistik | Fachlagerist, Fachlageristin | certificate
Speditionskaufmann | Kaufmann für Spedition und Logistikdienstleistung, Speditionskauffrau, Kauffrau für Spedition und Logistikdienstleistung | certificate
Führerschein Klasse BE | Führerscheinklasse BE, Trailer licence | licence
Führerschein Klasse C1 | C1E, Führerschein Klasse C1E, Führerscheinklasse C1 | licence
Führerschein Klasse D | Führerscheinklasse D, PCV licence, Bus licence, Busführerschein, CDL Class B | licence
Order-picking truck | Kommissionierstapler, VNA truck, Schmalgangstapler | equipment
Pick by voice | Pick-by-Voice, Voice picking, Pick-by-Light | technique
Material supply to the line | Milk run, Materialversorgung, Line feeding | method
High-bay warehouse | Hochregallager | equipment
Conveyor systems | Fördertechnik, Intralogistik, Intralogistics | equipment
Hazardous goods storage | Gefahrstofflagerung, Gefahrstoffe, TRGS 510 | technique
IATA DGR | IATA dangerous goods, IMDG code | certificate 1956
Gefahrgutbeauftragter | Dangerous goods safety adviser, ^DGSA | certificate
Tanker driving | Tankwagen fahren, Tanker trucks | technique
Car transport | Autotransport, Vehicle transport | technique
Crane truck | Ladekran, HIAB, Ladekranschein, Loader crane | equipment
Load securing certificate | VDI 2700, Ladungssicherungsschein | certificate
Working time rules for drivers | Lenk- und Ruhezeiten, Driver hours, Hours of service | law 1985
Bill of lading | Frachtbrief, CMR, Frachtpapiere, Shipping documents, Versandpapiere, Lieferscheine | technique
ATLAS customs | ATLAS Zoll, ATLAS-Ausfuhr | software 2002
Authorised economic operator | ^AEO | certificate 2008
Customs tariff | HS codes, Zolltarif, Warentarifnummern | technique
Freight cost calculation | Frachtkostenkalkulation, Freight rates | technique
Warehouse design | Lagerplanung, Warehouse layout | method
Sales and operations planning | S&OP, Sales & operations planning | method 1987
Spare parts management | Ersatzteilmanagement, Spare parts logistics | technique
SAP TM | SAP Transportation Management | software 2007
SAP APO | <SAP IBP | software 1998
Blue Yonder | JDA Software | software 1985
Manhattan WMS | Manhattan Associates | software 1990
Körber WMS | HighJump | software 1983
Descartes Systems |  | software 1981
Shipment tracking | Track and trace, Sendungsverfolgung | technique
Furniture removals | Umzüge, Furniture moving | technique
Mail sorting | Briefsortierung, Parcel sorting, Paketsortierung | technique
Bicycle courier | Fahrradkurier | technique
Taxi licence | Taxischein, Taxi license, Private hire licence | licence
`;
