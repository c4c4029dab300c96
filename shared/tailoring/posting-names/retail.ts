export const retailNames = `
cash handling | cash management | handling cash < cashed up | till balancing | counted the till | counted tills | balanced the till | on the till | on the tills | cash drawer | daily banking | safe counts
POS | point of sale | till operation < on the till | on the tills | till work | till system | cash desk | Lightspeed
e-commerce | ecommerce | online retail < online shop | webshop | web shop | online store | Etsy shop | eBay shop | marketplace listings
visual merchandising < shop window | mannequins | end-of-aisle
stock replenishment | shelf stocking | restocking | stocking shelves < filled shelves | shelf filling | night fill | shelf-filling | stacked shelves
inventory management | stock control | inventory control | stock management < stock checks
loss prevention | shrinkage | shrink < shoplifting | shoplifters | tagging goods | store detective
complaint handling | complaint resolution | handling complaints < angry customers | refunds and exchanges | customer complaints | returns desk | escalated customers
clienteling | personal shopping < regular clients' wardrobes | personal shopper
retail KPIs < average transaction value | ATV | units per transaction | UPT | like-for-like sales
keyholder | key holder < opened and closed the shop | locked up the shop
staff scheduling | shift planning | roster planning | rota planning < wrote the rota | wrote the rotas | shift rota | drew up … rotas | weekly rota | duty roster | write the rota
category management | assortment planning < range reviews | ranged … products | range planning | listed … lines
luxury retail < fine watches | designer boutique
loyalty programme | loyalty scheme < loyalty card sign-ups | store card sign-ups
click and collect | omnichannel < collect in store | in-store pick-up | ship-from-store
store operations | shop operations | opening and closing < keys to the shop
staff training | training staff | coaching staff | training new staff < trained … assistants | trained … cashiers
stocktaking | stock counts | stock takes < weekly counts | yearly count
loss prevention | shrinkage | shrink reduction < stock losses | stolen articles | shoplifting
cash management | cash reconciliation | cashing up < bank takings | till differences | day's takings
product presentation < window display | shop window | shelf displays
upselling | add-on selling | cross-selling < add-on sales
omnichannel | e-commerce fulfilment < click and collect
range planning < ordered … titles | ordered … lines | together with the buyer
customer events | in-store events < author readings | customer evenings
`;
