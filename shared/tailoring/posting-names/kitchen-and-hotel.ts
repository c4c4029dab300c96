export const kitchenAndHotelNames = `
food preparation | food prep < mise en place | chopping vegetables | peeled … vegetables | vegetable prep | veg prep | filleting | cold starters | cut … vegetables
food safety | food hygiene < fridge temperatures | allergen sheets | probe temperatures | use-by dates | temperature logs | EHO inspection | environmental health inspection
allergens | allergen management | food allergies < gluten-free | nut-free | coeliac
special diets | dietary requirements < gluten-free | diabetic meals | pureed meals | coeliac | low-sodium
menu planning | menu development | menu design < wrote the menu | wrote menus | seasonal menus | daily specials
food cost control | food costs < gross profit on food | portion control | GP on food | dish costing | costed … dishes | costed recipes
portion control < weighed portions
contract catering | mass catering | canteen catering | institutional catering | volume catering < school meals | works canteen | hospital kitchen | mess hall
event catering | catering < wedding parties | conference dinners | receptions for … guests
grill station | line cooking < sauté | fry station | sauce section | hot section | grill section
food service | waiting tables | food and beverage service < silver service | served … tables | carried plates | serving tables
upselling < recommended wines | offered desserts | suggested … extras | add-on sales | room upgrades
front desk | front office | hotel reception < checked in guests | check-in and check-out | night auditor | hotel receptionist
night audit < night auditor | closed the day's accounts
property management system | PMS | hotel software < Cloudbeds | RoomKeyPMS
reservations | booking management | reservation management < group bookings | phone bookings | room bookings | table bookings | ResDiary
revenue management | yield management < room rates | RevPAR | occupancy and rate | OTA rates | rate parity
event planning | event coordination < gala dinner | christmas parties
alcohol licensing | responsible service of alcohol < challenge 25
food safety | food hygiene standards | hygiene standards < hygiene inspections | hygiene inspection | five stars from the council | fridge logs
training kitchen staff | staff training | staff development | training chefs < trained … commis | train … commis | train new cooks
waste reduction | reducing waste | waste control | waste management < cut food waste | waste sheet | weighing leftovers
banqueting | event catering < wedding menus | weddings
bread and pastry < bread baking | sourdough
butchery | meat preparation < whole-animal buying | carcasses
pub kitchen | gastropub < pub lunches
guest relations | guest services < regular guests | guest complaints
housekeeping supervision | housekeeping < rooms a day | room checks
`;
