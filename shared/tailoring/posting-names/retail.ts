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
`;
