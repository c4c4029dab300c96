/** The same thing in two houses or two countries; what the skill dictionary has as one entry stands there. */
export const equalNames = `
operating theatre = operating room
drug round = medication round = med pass
discharge letter = discharge summary
stock count = stocktake = inventory count
walkaround check = walk-round check = pre-trip inspection
parents' evening = parent-teacher conference
purchase ledger = accounts payable
sales ledger = accounts receivable
nominal ledger = general ledger
profit and loss account = income statement
punch list = snagging list
articulated lorry = semi-trailer truck
tail lift = lift gate
pallet truck = pallet jack
pot plants = potted plants
diary management = calendar management
blow-dry = blow-out
`;
