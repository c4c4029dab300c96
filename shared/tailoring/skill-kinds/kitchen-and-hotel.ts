export const kitchenAndHotelKinds = `
Property management systems: Opera PMS, Fidelio, Protel, Apaleo, Mews
Reservation systems: Opera PMS, Fidelio, Protel, Mews, OpenTable, Amadeus, Sabre GDS
Table reservation systems: OpenTable
Global distribution systems: Amadeus, Sabre GDS
Point of sale systems: Toast POS, Lightspeed POS, Micros POS, Square POS, Gastronovi
Food safety: HACCP, ServSafe, Food hygiene certificate, Infektionsschutzbelehrung
Self-checking in kitchens: HACCP
Bartending: Mixology
Beverage service: Wine service, Bartending, Barista
Barista: Latte art
Pastry: Chocolate work
Cooking techniques: Sous vide, Sautéing, Grilling, Barbecue
Grilling: Barbecue
Vegetarian cooking: Vegan cooking
Dietary requirements: Diet cooking, Allergen management
Asian cuisine: Sushi making
Large-scale cooking: School catering, Contract catering
Catering: Contract catering, School catering
Food service: Table service, À la carte, Buffets, Banquets, Breakfast service, Room service
Table service: À la carte
Front of house: Table service
Hotel reception: Night audit
Cost control: Food costing
Inventory management: Stocktaking, Stock rotation
Wine knowledge: Sommelier, WSET
Food preparation: Knife skills, Fish preparation, Butchery
Event planning: Wedding planning, Conference management
`;
