/** The same thing in two houses or two countries; what the skill dictionary has as one entry stands there. */
export const equalNames = `
drug round = medication round = med pass
discharge letter = discharge summary
stock count = stocktake = inventory count
walkaround check = walk-round check = pre-trip inspection
profit and loss account = income statement
punch list = snagging list
articulated lorry = semi-trailer truck
tail lift = lift gate
pallet truck = pallet jack
pot plants = potted plants
blow-dry = blow-out
food safety = food hygiene
trial binder = trial notebook
primary school = elementary school
secondary school = high school
teaching assistant = classroom aide
plasterboarding = drywalling
car park = parking lot
nursery school = preschool
intensive therapy unit = intensive care unit
till = cash register
method statement = work method statement
bought ledger = purchase ledger
credit note = credit memo
stock ledger = inventory ledger
fixed asset register = fixed asset ledger
holiday rota = leave rota
`;
