/** Kitchen, service, hotel. Line format: see ../skill-entry.ts. */
export const kitchenSkills = `
Cooking | Kochen, Food cooking, <Line cooking, <Line cook | technique
Food preparation | Food prep, Speisenzubereitung, Zubereitung von Speisen, Mise en place, Speisenvorbereitung | technique
Menu planning | Menu development, Menu design, Speiseplanung, Menüplanung, Speisekartengestaltung, Menu creation | technique
Recipe development | Rezeptentwicklung, Recipe creation | technique
Food safety | Lebensmittelsicherheit, Food hygiene, Lebensmittelhygiene, Food safety standards, Food handling | standard
HACCP | HACCP-Konzept, HACCP guidelines | standard 1993
ServSafe | <ServSafe Manager, ServSafe certification, ServSafe certified | certificate 1990
Food hygiene certificate | Level 2 Food Hygiene, Level 3 Food Safety | certificate
Food handler card | Food handler's card, Food Handler certificate | certificate
Infektionsschutzbelehrung | Gesundheitszeugnis | certificate
Kitchen management | Küchenleitung, Küchenorganisation, Back of house, Kitchen operations | method
Food costing | Food cost control, Wareneinsatz, Menu costing, Wareneinsatzkalkulation, Food cost, Food costs | technique
Portion control | Portionierung | technique
Stock rotation | FIFO, First in first out, Stock ordering | technique
Waste reduction | Food waste reduction, Reducing waste, Abfallvermeidung | technique
Knife skills | Messertechnik, Schnitttechniken | technique
Grilling | Grill station, Grillen, Barbecue | technique
Sautéing | Saute station, <Saucier, Sauté | technique
Butchery | Meat cutting, Metzgerei, Fleischzerlegung, Fleischerei | technique
Fish preparation | Fischverarbeitung, Fish filleting, Filleting fish | technique
Sous vide | Sous-vide | technique 1974
Pastry | Patisserie, Konditorei, Pastry arts, Pâtisserie, <Desserts | technique
Baking | Bäckerei, Bread baking, Backen | technique
Chocolate work | Chocolatier, Chocolate tempering | technique
Cold kitchen | Garde manger, Gardemanger, Kalte Küche | technique
French cuisine | Französische Küche, Classical French cuisine, Haute cuisine | subject
Italian cuisine | Italienische Küche, <Pasta making | subject
Asian cuisine | Asiatische Küche, <Japanese cuisine, <Sushi | subject
German cuisine | Deutsche Küche, Gutbürgerliche Küche, Regional cuisine, Regionale Küche | subject
Vegan cooking | Plant-based cooking, Vegane Küche, Veganen Küche, Veganer Küche | technique
Vegetarian cooking | Vegetarische Küche, Vegetarischen Küche | technique
Dietary requirements | Allergen management, Allergens, Special diets, Allergenmanagement, Sonderkost, Food allergies | technique
Plating | Food presentation, Anrichten, Plate presentation | technique
Banquets | Banquet service, Bankett, Bankettservice, Large-scale catering | technique
Catering | Event catering, Gemeinschaftsverpflegung, Contract catering | method
À la carte | A la carte, À-la-carte-Geschäft, A-la-carte | technique
Fine dining | Gehobene Gastronomie, <Michelin-starred, <Sterneküche | subject
Quick service restaurants | Fast food, Systemgastronomie, QSR | subject
Table service | Waiting tables, Tischservice, Food service, Servicekraft, Table waiting, Bedienung | technique
Front of house | ^FOH | method
Bartending | Barkeeping, Mixology, <Cocktail preparation, Cocktails | technique
Barista | | technique
Wine knowledge | Weinkenntnisse, Sommelier, Wine service, Wine pairing, ^WSET | subject
Guest relations | Gästebetreuung, Guest satisfaction, Gästeservice, Guest relations management | method
Hotel management | Hotelmanagement, Hotellerie, Hospitality management | method
Hospitality | Gastgewerbe, Gastronomie | subject
Opera PMS | Oracle Opera, Opera hotel software | software 1987
Fidelio | | software 1987
Reservation systems | Reservierungssysteme, Reservations | software
OpenTable | | software 1998
Revenue management | Yield management | method
Kitchen equipment | Combi oven, Kombidämpfer, Commercial kitchen equipment, Konvektomat | equipment
Dishwashing | Spülküche, Kitchen porter, Geschirrspülen | technique
Kitchen cleaning | Kitchen sanitation, Küchenreinigung, Sanitation | technique
Supplier ordering | Wareneinkauf, Food ordering, Warenbestellung, Ordering supplies | technique
Housekeeping standards | Room inspection, Zimmerkontrolle | technique
Alcohol service licence | Personal licence holder, Personal licence | licence
TIPS certified | Alcohol server certification | licence
Koch | Köchin, Ausgebildeter Koch, Kochausbildung | certificate
Hotelfachmann | Hotelfachfrau, Hotelkaufmann, Hotelkauffrau | certificate
Restaurantfachmann | Restaurantfachfrau, Fachmann für Restaurants und Veranstaltungsgastronomie | certificate
Küchenmeister | Küchenmeisterin | certificate
Bäcker | Bäckerin, Bäckermeister, Konditor, Konditorin, Konditormeister | certificate
Metzger | Fleischer, Fleischermeister, Metzgermeister | certificate
Culinary arts | Culinary degree, Culinary diploma, Kochkunst | subject
Sauces | Saucen, Soßen, Saucenherstellung | technique
Soups | Suppen | technique
Pizza making | Pizzabacken, Pizzaiolo, Pizza baking | technique
Breakfast service | Frühstücksservice, Frühstücksbuffet | technique
Buffets | Buffet service, Buffetaufbau | technique
Room service | Etagenservice | technique
Concierge services | Concierge | technique
Night audit | Nachtdienst Rezeption, Night auditing | technique
Online travel agencies | Booking.com, OTA management, <Expedia | software 1996
Protel | protel PMS | software 1994
Apaleo | | software 2017
Mews | Mews PMS | software 2012
Toast POS | | software 2012
Lightspeed POS | Lightspeed Restaurant | software 2005
Micros POS | Oracle MICROS, Micros Simphony | software 1977
Square POS | | software 2009
Gastronovi | | software 2008
Coffee roasting | Kaffeerösten | technique
Latte art | | technique
Beer knowledge | Bierkenntnisse, Cicerone, Biersommelier, Cask ale | subject
Spirits knowledge | Spirituosenkunde | subject
Sushi making | Sushi preparation | technique
School catering | Schulverpflegung, Kita-Verpflegung | technique
Diet cooking | Diätküche, Diätassistent, Diätassistentin, Texture-modified diets | technique
Large-scale cooking | Großküche, Großküchenerfahrung, High-volume cooking, Canteen kitchens, Cook and chill | technique
Kitchen brigade management | Küchenbrigade | technique
Allergen labelling | Allergenkennzeichnung, Food labelling, Lebensmittelkennzeichnung | law 2011
Food regulations | Lebensmittelrecht, Food law | law
Self-checking in kitchens | Eigenkontrollen, Temperature logs, Temperaturkontrollen | technique
Conference management | Tagungsmanagement, Conference organisation, Konferenzorganisation, Conference planning | method
Wedding planning | Hochzeitsplanung | technique
`;
