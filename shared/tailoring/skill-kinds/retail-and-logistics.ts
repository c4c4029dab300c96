export const retailAndLogisticsKinds = `
Online shop systems: Shopify, WooCommerce, Magento, Shopware, PrestaShop, BigCommerce, Salesforce Commerce Cloud, SAP Commerce
E-commerce: Shopify, WooCommerce, Magento, Shopware, PrestaShop, BigCommerce, Dropshipping, Marketplace management
Merchandising: Visual merchandising, Planograms
Visual merchandising: Window dressing
Cash handling: Till reconciliation
Stock replenishment: Shelf stocking
Retail: Fashion retail, Luxury retail
Sales: B2B sales, Inside sales, Field sales, Channel sales, Telesales, Outbound sales
Customer acquisition: Cold calling, Lead generation, Outbound sales
Outbound sales: Cold calling
Sales methods: SPIN selling, MEDDIC, Solution selling
Customer service: Complaint handling, Live chat support, Call centre operations
Customer advice: Sales consulting, Fashion advice
Call centre software: Genesys
Helpdesk software: Zendesk, Freshdesk, Intercom
Customer service software: Zendesk, Freshdesk, Intercom, Salesforce Service Cloud, Genesys
Industrial trucks: Forklift operation, Reach truck, Order-picking truck, VNA truck, Pallet jack
Forklift operation: Reach truck, VNA truck
Material handling equipment: Forklift operation, Reach truck, Order-picking truck, VNA truck, Pallet jack
Warehouse management systems: SAP EWM, SAP WM, Manhattan WMS, Körber WMS
Transport management systems: SAP TM
Supply chain planning software: SAP APO, SAP IBP, Blue Yonder
Customs software: ATLAS customs
Customs clearance: ATLAS customs
Order picking: Pick by voice, Pick by light
Warehouse operations: Order picking, Goods receipt
Truck driving: Tanker driving
Commercial driving: Truck driving, Delivery driving, Passenger transport
Shipping documents: Bill of lading
Foreign trade: Import and export, Customs clearance
Dangerous goods regulations: ADR certificate, IMDG code, IATA DGR
Dangerous goods: ADR certificate, IMDG code, IATA DGR
Reverse logistics: Returns processing
Materials management: Materials planning, Inventory management
`;
