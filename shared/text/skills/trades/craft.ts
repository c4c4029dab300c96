/** Hair and beauty, sport, farming, forestry, gardens, animals. Line format: see ../skill-entry.ts. */
export const craftSkills = `
Balayage | Balayage technique | technique
Hair extensions | Haarverlängerung | technique
Hair styling | Hairstyling, Föhnfrisuren, Frisieren, <Blow-drying | technique
Barbering | <Beard trimming, <Bartpflege = Beard grooming | technique
Perming | Dauerwelle, ~~Perms | technique
Keratin treatment | Keratinbehandlung | technique
Hair straightening | Haarglättung | technique
Bridal styling | Brautfrisuren, Brautstyling | technique
Updos | Hochsteckfrisuren | technique
Scalp care | Scalp treatment, Kopfhautpflege | technique
Make-up artistry | Visagistik, <Make-up application | technique
Nail design | Nageldesign, <Gel nails = Gelnägel, <Acrylic nails | technique
Pedicure | Fußpflege, Pediküre, <Medizinische Fußpflege | technique
Podiatry | | subject
Podologie | | subject
Podologe | Podologin, Staatlich geprüfter Podologe | certificate
~Facials | Gesichtsbehandlungen, Facial treatments, Gesichtsbehandlung | technique
Eyelash extensions | Wimpernverlängerung, Lash extensions | technique
Microblading | | technique
Permanent make-up | | technique
Hair removal | Haarentfernung, <IPL hair removal, <Laser hair removal, <Sugaring | technique
Massage | <Swedish massage, <Deep tissue massage, <Hot stone massage, <Massage therapy = Massagetherapie | technique
Spa treatments | Spa services, Wellnessanwendungen, Wellness treatments | technique
Aromatherapy | Aromatherapie | technique
Reflexology | Reflexzonenmassage, <Fußreflexzonenmassage | technique
Tattooing | Tätowieren | technique
Microdermabrasion | Mikrodermabrasion | technique
Skin analysis | Hautanalyse, Skin consultation | technique
Salon management | Salonleitung | method
Treatwell | | software 2008
Fresha | | software 2015
NVQ Level 2 Hairdressing | | certificate
NVQ Level 3 Hairdressing | | certificate
Cosmetology licence | Cosmetology license, Cosmetologist license, Esthetician license | licence
Friseurmeister | Friseurmeisterin, Meisterprüfung im Friseurhandwerk | certificate
Group fitness | Group exercise, Kursleitung Fitness, Group classes, Gruppenfitness | technique
Yoga instruction | Yoga teaching, Yogaunterricht, <Vinyasa | technique
Pilates | | technique
Swimming instruction | Schwimmunterricht, Swim teaching, Swimming lessons | technique
Lifeguarding | Badeaufsicht | technique
Rettungsschwimmer | Rettungsschwimmerin, Lifeguard certificate, Lifeguard certification | certificate
Rettungsschwimmer Silber | Deutsches Rettungsschwimmabzeichen Silber, DRSA Silber | certificate
Trainerlizenz | <Trainerlizenz B, <Trainerlizenz C, Coaching licence | licence
Übungsleiterschein | Übungsleiterlizenz | licence
Sports science | Sportwissenschaft, Exercise science, Sportwissenschaften | subject
Arable farming | Ackerbau, Pflanzenbau, Crop production, Crop farming | technique
Livestock farming | Tierhaltung, Animal husbandry, Livestock management, Nutztierhaltung, Viehhaltung | technique
Dairy farming | Milchviehhaltung, Milchwirtschaft, <Milking = Melken | technique
Poultry farming | Geflügelhaltung | technique
Pig farming | Schweinehaltung | technique
Sheep farming | Schafhaltung, <Lambing, <Shearing | technique
Beekeeping | Imkerei | technique
Agriculture | Landwirtschaft, Farming, Agrarwirtschaft | subject
Agronomy | Agrarwissenschaft, Agrarwissenschaften, Agricultural science | subject
Organic farming | Ökologischer Landbau, Ökolandbau, Biolandbau, Organic agriculture | method
Viticulture | Weinbau | technique
Winemaking | Kellerwirtschaft, Weinbereitung | technique
Fruit growing | Obstbau, Orchard management | technique
Vegetable growing | Gemüsebau, Gemüseanbau | technique
Greenhouse cultivation | Unterglasanbau, Greenhouse management | technique
Harvesting | Erntearbeiten, <Fruit picking | technique
Irrigation | Bewässerung, Bewässerungstechnik, Irrigation systems | technique
Fertilization | Düngung, Fertiliser application, <Düngemittelkunde | technique
Crop protection | Pflanzenschutz, Plant protection, <Pesticide application | technique
Pesticide licence | Pflanzenschutz-Sachkunde, Sachkundenachweis Pflanzenschutz, Pesticide applicator license, <PA1 and PA6 | licence
Tractor driving | Traktor fahren, Tractor operation, Schlepper fahren, Traktorfahren | technique
Führerschein Klasse T | T-Führerschein, Führerscheinklasse T | licence
Führerschein Klasse L | Führerscheinklasse L | licence
Combine harvesters | Mähdrescher, Combine operation | equipment
Precision farming | Precision agriculture, Smart farming, Präzisionslandwirtschaft | method
Farm management | Betriebsführung Landwirtschaft | method
Forestry | Forstwirtschaft, Waldwirtschaft, Forest management | subject
Tree felling | Baumfällung, Holzfällung, Baumfällarbeiten | technique
Chainsaw licence | Motorsägenschein, Kettensägenschein, Chainsaw certificate, Motorsägenführerschein, Chainsaw certification | certificate
Tree care | Baumpflege, Arboriculture, <Baumkontrolle, <Tree surgery | technique
Hunting licence | Jagdschein | licence
~~Fishing | Fischerei, Fischwirtschaft | technique
Aquaculture | Aquakultur, Fish farming | technique
Garden design | Gartengestaltung, Gartenplanung | technique
Lawn care | Rasenpflege, <Lawn mowing = Mowing | technique
Hedge trimming | Heckenschnitt, Gehölzschnitt | technique
Pruning | Baumschnitt, Obstbaumschnitt | technique
~~Planting | Bepflanzung, Pflanzarbeiten | technique
Plant knowledge | Pflanzenkenntnisse, Plant identification | subject
Paving | Pflasterarbeiten, Pflastern, Paving work | technique
Natural stone work | Natursteinarbeiten, <Dry stone walling | technique
Stonemasonry | Steinmetzarbeiten | technique
Winter maintenance | Winterdienst, <Snow removal | technique
Grounds maintenance | Grünpflege, Groundskeeping, Grünanlagenpflege | technique
Dog training | Hundetraining, Hundeausbildung | technique
Dog grooming | Hundefriseur, Pet grooming, Hundepflege | technique
Horse care | Pferdepflege, Equine care, Stable management, Pferdewirtschaft | technique
Farriery | Hufbeschlag | technique
Pest control | Schädlingsbekämpfung | technique
Caretaking | Hausmeistertätigkeiten, Hausmeisterdienste, Caretaker duties, Hausmeisterservice | technique
Building cleaning | Gebäudereinigung, Commercial cleaning, Janitorial services, <Office cleaning = Büroreinigung, <Unterhaltsreinigung | technique
Window cleaning | Fensterreinigung, Glasreinigung | technique
Disinfection | Desinfektion, Desinfizieren, <Flächendesinfektion | technique
Cleaning chemicals | Reinigungsmittel, Cleaning agents | technique
COSHH | | law 1988
Cleaning machines | Reinigungsmaschinen, Floor care machines, <Scheuersaugmaschine | equipment
Dry cleaning | <Chemische Reinigung | technique
Textile cleaning | Textilreinigung | technique
Ironing | Bügeln, <~~Mangeln | technique
Chimney sweeping | Schornsteinfegerhandwerk | technique
Funeral services | Bestattungswesen, <Funeral directing | subject
`;
