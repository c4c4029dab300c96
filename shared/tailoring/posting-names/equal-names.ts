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
`;
