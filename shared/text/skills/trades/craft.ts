/** Hair and beauty, sport, farming, forestry, gardens, animals. Line format: see ../skill-entry.ts. */
export const craftSkills = `
Balayage | Balayage technique | technique
Hair extensions | Haarverlängerung | technique
Hair styling | Hairstyling, Blow-drying, Föhnfrisuren, Frisieren | technique
Barbering | Beard trimming, Bartpflege, Barbier, Beard grooming | technique
Perming | Dauerwelle, Perms | technique
Keratin treatment | Keratinbehandlung, Hair straightening | technique
Bridal styling | Brautfrisuren, Brautstyling, Updos, Hochsteckfrisuren | technique
Scalp care | Scalp treatment, Kopfhautpflege | technique
Make-up artistry | Make-up artist, Visagistik, Make-up application, Visagist | technique
Nail design | Nageldesign, Gel nails, Gelnägel, Acrylic nails | technique
Pedicure | Fußpflege, Pediküre, <Medizinische Fußpflege | technique
Podiatry | Podologie, Podologe | subject
~Facials | Gesichtsbehandlungen, Facial treatments, Gesichtsbehandlung | technique
Eyelash extensions | Wimpernverlängerung, Lash extensions | technique
Microblading | Permanent make-up | technique
Hair removal | Haarentfernung, <IPL hair removal, <Laser hair removal, Sugaring | technique
Massage | Massage therapy, Massagetherapie, Masseur, <Swedish massage, <Deep tissue massage, <Hot stone massage | technique
Spa treatments | Spa services, Wellnessanwendungen, Wellness treatments | technique
Aromatherapy | Aromatherapie | technique
Reflexology | Reflexzonenmassage, Fußreflexzonenmassage | technique
Tattooing | Tätowieren, Tattoo artist | technique
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
Yoga instruction | Yoga teaching, Yogalehrer, Yogaunterricht, <Vinyasa | technique
Pilates | | technique
Swimming instruction | Schwimmunterricht, Swim teaching, Swimming lessons | technique
Lifeguarding | Lifeguard, Rettungsschwimmer, Badeaufsicht, Rettungsschwimmerin | certificate
Rettungsschwimmer Silber | Deutsches Rettungsschwimmabzeichen Silber, DRSA Silber | certificate
Trainerlizenz | Übungsleiterschein, Übungsleiter, <Trainerlizenz B, <Trainerlizenz C, Coaching licence | licence
Sports science | Sportwissenschaft, Exercise science, Sportwissenschaften | subject
Arable farming | Ackerbau, Pflanzenbau, Crop production, Crop farming | technique
Livestock farming | Tierhaltung, Animal husbandry, Viehhaltung, Livestock management, Nutztierhaltung | technique
Dairy farming | Milchviehhaltung, Milking, Melken, Milchwirtschaft | technique
Poultry farming | Geflügelhaltung | technique
Pig farming | Schweinehaltung | technique
Sheep farming | Schafhaltung, Lambing, Shearing | technique
Beekeeping | Imkerei | technique
Agriculture | Landwirtschaft, Farming, Agrarwirtschaft | subject
Agronomy | Agrarwissenschaft, Agrarwissenschaften, Agricultural science | subject
Organic farming | Ökologischer Landbau, Ökolandbau, Biolandbau, Organic agriculture | method
Viticulture | Weinbau, Winemaking, Kellerwirtschaft | technique
Fruit growing | Obstbau, Orchard management | technique
Vegetable growing | Gemüsebau, Gemüseanbau | technique
Greenhouse cultivation | Gewächshaus, Unterglasanbau, Greenhouse management | technique
Harvesting | Erntearbeiten, Fruit picking, Erntehelfer | technique
Irrigation | Bewässerung, Bewässerungstechnik, Irrigation systems | technique
Fertilization | Düngung, Fertiliser application, Düngemittelkunde | technique
Crop protection | Pflanzenschutz, Pesticide application, Plant protection | technique
Pesticide licence | Pflanzenschutz-Sachkunde, Sachkundenachweis Pflanzenschutz, Pesticide applicator license, PA1 and PA6 | licence
Tractor driving | Traktor fahren, Tractor operation, Schlepper fahren, Traktorfahren | technique
Führerschein Klasse T | Führerschein Klasse L, T-Führerschein | licence
Combine harvesters | Mähdrescher, Combine operation | equipment
Precision farming | Precision agriculture, Smart farming, Präzisionslandwirtschaft | method
Farm management | Betriebsführung Landwirtschaft, Farm manager | method
Forestry | Forstwirtschaft, Waldwirtschaft, Forest management | subject
Tree felling | Baumfällung, Holzfällung, Baumfällarbeiten | technique
Chainsaw licence | Motorsägenschein, Kettensägenschein, Chainsaw certificate, Motorsägenführerschein, Chainsaw certification | certificate
Tree care | Baumpflege, Arboriculture, Tree surgery, Baumkontrolle | technique
Hunting licence | Jagdschein | licence
~~Fishing | Fischerei, Aquaculture, Aquakultur, Fischwirtschaft | technique
Garden design | Gartengestaltung, Gartenplanung | technique
Lawn care | Rasenpflege, Lawn mowing, Mowing | technique
Hedge trimming | Heckenschnitt, Gehölzschnitt, Pruning | technique
~~Planting | Bepflanzung, Pflanzarbeiten | technique
Plant knowledge | Pflanzenkenntnisse, Plant identification | subject
Paving | Pflasterarbeiten, Pflastern, Paving work | technique
Natural stone work | Natursteinarbeiten, Dry stone walling, Stonemasonry, Steinmetzarbeiten | technique
Winter maintenance | Winterdienst, Snow removal | technique
Grounds maintenance | Grünpflege, Groundskeeping, Grünanlagenpflege | technique
Dog training | Hundetraining, Hundeausbildung | technique
Dog grooming | Hundefriseur, Pet grooming, Hundepflege | technique
Horse care | Pferdepflege, Equine care, Stable management, Pferdewirtschaft | technique
Farriery | Hufbeschlag | technique
Pest control | Schädlingsbekämpfung | technique
Caretaking | Hausmeistertätigkeiten, Janitorial work, Hausmeisterdienste, Caretaker duties, Hausmeisterservice | technique
Building cleaning | Gebäudereinigung, Commercial cleaning, Unterhaltsreinigung, Office cleaning, Janitorial services | technique
Window cleaning | Glasreinigung, Fensterreinigung | technique
Disinfection | Desinfektion, Flächendesinfektion, Desinfizieren | technique
Cleaning chemicals | Reinigungsmittel, COSHH, Cleaning agents | technique
Cleaning machines | Reinigungsmaschinen, Floor care machines, Scheuersaugmaschine | equipment
Dry cleaning | Textilreinigung, Chemische Reinigung | technique
Ironing | Bügeln, Mangeln | technique
Chimney sweeping | Schornsteinfegerhandwerk | technique
Funeral services | Bestattungswesen, Funeral directing | subject
`;
