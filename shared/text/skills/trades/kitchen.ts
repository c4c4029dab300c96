/** Kitchen, service, hotel. Line format: see ../skill-entry.ts. */
export const kitchenSkills = `
Cooking | Kochen, Food cooking, <Line cooking = Line cook | technique
Food preparation | Food prep, Speisenzubereitung, Zubereitung von Speisen, Speisenvorbereitung, <Mise en place | technique
Menu planning | Menu development, Speiseplanung, Menüplanung, Menu creation | technique
Menu design | Speisekartengestaltung | technique
Recipe development | Rezeptentwicklung, Recipe creation | technique
Food safety | Lebensmittelsicherheit, Food safety standards, <Food hygiene = Lebensmittelhygiene | standard
Food handling | Umgang mit Lebensmitteln | technique
HACCP | HACCP-Konzept, HACCP guidelines | standard 1993
ServSafe | <ServSafe Manager, ServSafe certified, ServSafe certification | certificate 1990
Food hygiene certificate | <Level 2 Food Hygiene, <Level 3 Food Safety | certificate
Food handler card | Food handler's card, Food Handler certificate | certificate
Infektionsschutzbelehrung | Gesundheitszeugnis | certificate
Kitchen management | Küchenleitung, Kitchen operations | method
Back of house | | method
Food costing | Food cost control, Wareneinsatz, Menu costing, Wareneinsatzkalkulation, Food cost, Food costs | technique
Portion control | Portionierung | technique
Stock rotation | <FIFO = First in first out | technique
Waste reduction | Food waste reduction, Reducing waste, Abfallvermeidung | technique
Knife skills | Messertechnik, Schnitttechniken | technique
Grilling | Grill station, Grillen | technique
Barbecue | BBQ | technique
Sautéing | Saute station, <Saucier, Sauté | technique
Butchery | Metzgerei, Fleischerei, <Meat cutting, <Fleischzerlegung | technique
Fish preparation | Fischverarbeitung, <Fish filleting = Filleting fish | technique
Sous vide | Sous-vide | technique 1974
Pastry | Patisserie, Pastry arts, Pâtisserie, <Desserts, Konditorei | technique
Baking | Backen, <Bread baking = Brotbacken | technique
Chocolate work | <Chocolate tempering | technique
Cold kitchen | Garde manger, Gardemanger, Kalte Küche | technique
French cuisine | Französische Küche, <Classical French cuisine | subject
Haute cuisine | | subject
Italian cuisine | Italienische Küche, <Pasta making | subject
Asian cuisine | Asiatische Küche, <Sushi, <Japanese cuisine = Japanische Küche | subject
German cuisine | Deutsche Küche, <Gutbürgerliche Küche | subject
Regional cuisine | Regionale Küche | subject
Vegan cooking | Plant-based cooking, Vegane Küche, Veganen Küche, Veganer Küche | technique
Vegetarian cooking | Vegetarische Küche, Vegetarischen Küche | technique
Dietary requirements | Special diets, Sonderkost | technique
Allergen management | Allergenmanagement, Food allergies | technique
Plating | Food presentation, Anrichten, Plate presentation | technique
Banquets | Banquet service, Bankett, Bankettservice | technique
Catering | <Event catering | method
Contract catering | Gemeinschaftsverpflegung | method
À la carte | A la carte, À-la-carte-Geschäft, A-la-carte | technique
Fine dining | Gehobene Gastronomie, <Michelin-starred = Sterneküche | subject
Quick service restaurants | Systemgastronomie, QSR | subject
Fast food | | subject
Table service | Waiting tables, Tischservice, Table waiting | technique
Food service | | technique
Front of house | ^FOH | method
Bartending | Barkeeping, <Cocktail preparation, ~<Cocktails | technique
Mixology | | technique
Barista | | technique
Wine knowledge | Weinkenntnisse | subject
Sommelier | Sommelière, Certified Sommelier | certificate
^WSET | <WSET Level 2, <WSET Level 3 | certificate 1969
Wine service | <Wine pairing | technique
Guest relations | Gästebetreuung, Guest satisfaction, Gästeservice, Guest relations management | method
Hotel management | Hotelmanagement | method
Hospitality management | | method
Hotel industry | Hotellerie | subject
Hospitality | Gastgewerbe | subject
Gastronomy | Gastronomie | subject
Opera PMS | Oracle Opera, Opera hotel software | software 1987
Fidelio | | software 1987
Reservation systems | Reservierungssysteme, Reservation software | software
OpenTable | | software 1998
Revenue management | Yield management | method
Kitchen equipment | Commercial kitchen equipment, <Combi oven = Kombidämpfer = Konvektomat | equipment
Dishwashing | Spülküche, Geschirrspülen | technique
Kitchen cleaning | Kitchen sanitation, Küchenreinigung | technique
Supplier ordering | Wareneinkauf, Food ordering, Warenbestellung, Ordering supplies | technique
Housekeeping standards | Room inspection, Zimmerkontrolle | technique
Alcohol service licence | <Personal licence holder = Personal licence | licence
TIPS certified | Alcohol server certification | licence
Koch | Köchin, Ausgebildeter Koch, Kochausbildung | certificate
Hotelfachmann | Hotelfachfrau | certificate
Hotelkaufmann | Hotelkauffrau | certificate
Restaurantfachmann | Restaurantfachfrau, <Fachmann für Restaurants und Veranstaltungsgastronomie | certificate
Küchenmeister | Küchenmeisterin | certificate
Bäcker | Bäckerin | certificate
Konditor | Konditorin, <Konditormeister = Konditormeisterin | certificate
Bäckermeister | Bäckermeisterin | certificate
Metzger | Fleischer, Metzgerin, Fleischerin | certificate
Metzgermeister | Fleischermeister, Metzgermeisterin, Fleischermeisterin | certificate
Culinary arts | Kochkunst | subject
Culinary diploma | | certificate
Culinary degree | | certificate
Sauces | Saucen, Soßen, Saucenherstellung | technique
Soups | Suppen | technique
Pizza making | Pizzabacken, Pizzaiolo, Pizza baking | technique
Breakfast service | Frühstücksservice, <Frühstücksbuffet | technique
Buffets | Buffet service, <Buffetaufbau | technique
Room service | Etagenservice | technique
Concierge services | | technique
Night audit | Nachtdienst Rezeption, Night auditing | technique
Online travel agencies | <Expedia, <Booking.com | software 1996
Protel | protel PMS | software 1994
Apaleo | | software 2017
^Mews | Mews PMS | software 2012
Toast POS | | software 2012
Lightspeed POS | Lightspeed Restaurant | software 2005
Micros POS | Oracle MICROS, <Micros Simphony | software 1977
Square POS | | software 2009
Gastronovi | | software 2008
Coffee roasting | Kaffeerösten | technique
Latte art | | technique
Beer knowledge | Bierkenntnisse | subject
Cicerone | Certified Cicerone | certificate 2008
Biersommelier | Biersommelière, Diplom-Biersommelier | certificate
Spirits knowledge | Spirituosenkunde | subject
Sushi making | Sushi preparation | technique
School catering | Schulverpflegung, Kita-Verpflegung | technique
Diet cooking | Diätküche | technique
Diätassistent | Diätassistentin | certificate
Large-scale cooking | Großküche, High-volume cooking, <Canteen kitchens, <Cook and chill | technique
Kitchen brigade management | Küchenbrigade | technique
Allergen labelling | Allergenkennzeichnung, Food labelling, Lebensmittelkennzeichnung | law 2011
Food regulations | Lebensmittelrecht, <Food law | law
Self-checking in kitchens | Eigenkontrollen, <Temperature logs = Temperaturkontrollen | technique
Conference management | Tagungsmanagement, Conference organisation, Konferenzorganisation, Conference planning | method
Wedding planning | Hochzeitsplanung | technique
Property management systems | Hotel software, Hotelsoftware, Hotel management software, Hotelverwaltungssoftware | software
Table reservation systems | Tischreservierungssysteme | software
Global distribution systems | ^GDS, Globale Distributionssysteme | software
Beverage service | Getränkeservice, Drinks service | technique
Cooking techniques | Gartechniken, Garmethoden, Cooking methods | technique
Hotel reception | Hotelrezeption, Hotel front desk | technique
`;
