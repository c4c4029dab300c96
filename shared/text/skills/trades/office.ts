/** Office work, projects, people, sales. Line format: see ../skill-entry.ts. */
export const officeSkills = `
Microsoft Office | MS Office, MS-Office, Office 365, Microsoft 365, M365, Microsoft Office Suite, Office-Programme | software 1990
Microsoft Excel | ^~Excel, MS Excel, Advanced Excel, Excel-Kenntnisse | software 1985
Pivot tables | Pivot-Tabellen | technique 1994
VLOOKUP | SVERWEIS, <XLOOKUP | technique
Microsoft Word | MS Word, ^~Word | software 1983
Microsoft PowerPoint | PowerPoint, Power Point | software 1987
Microsoft Outlook | ^~Outlook, MS Outlook | software 1997
Microsoft Access | MS Access, ^~~Access | software 1992
Microsoft Teams | MS Teams, ^~~Teams | software 2016
Microsoft Project | MS Project | software 1984
Microsoft Visio | Visio | software 1992
SharePoint | Microsoft SharePoint | software 2001
Power Automate | | software 2016
Power Apps | | software 2015
Power Platform | | software 2018
Google Workspace | G Suite, <Google Docs, <Google Sheets, <Google Drive | software 2006
^Slack | | software 2013
^~Zoom | Zoom Meetings | software 2013
Lucidchart | | software 2010
Miro | | software 2011
^~Notion | | software 2016
Jira | Atlassian Jira | software 2002
Confluence | | software 2004
^Asana | | software 2012
Trello | | software 2011
Monday.com | | software 2014
Basecamp | | software 2004
ClickUp | | software 2017
Smartsheet | | software 2006
ServiceNow | | software 2004
Zendesk | | software 2007
Freshdesk | | software 2010
SAP | <SAP ERP, <SAP R/3, <SAP ECC | software 1973
SAP S/4HANA | S/4HANA, S4/HANA, S/4 HANA | software 2015
SAP FI/CO | <SAP FI, <SAP CO, SAP FICO | software 1992
SAP MM | | software 1992
SAP SD | | software 1992
ERP systems | ERP, Enterprise resource planning, ERP-Systeme, ERP-System | software 1990
Oracle ERP | <Oracle E-Business Suite, <Oracle Financials, <Oracle Fusion | software 2001
Microsoft Dynamics | <Dynamics 365, <Navision, <Business Central, <Microsoft Dynamics NAV | software 2001
NetSuite | Oracle NetSuite | software 1998
CRM | CRM-System, CRM systems, CRM software, Customer relationship management, CRM-Systeme | software 1990
Salesforce | Salesforce CRM, <Sales Cloud | software 1999
Pipedrive | | software 2010
Zoho CRM | | software 2005
Workday | | software 2005
DATEV | DATEV Unternehmen online | software 1966
Typing | Touch typing, Zehnfingersystem, 10-Finger-System | technique
Data entry | Dateneingabe, Datenerfassung | technique
Filing | Record keeping, Records management, Ablage, Aktenführung | technique
Minute taking | Taking minutes, Protokollführung | technique
Correspondence | Business correspondence, Korrespondenz, Schriftverkehr | technique
Calendar management | Diary management, Scheduling appointments, Terminplanung, Terminkoordination, Appointment scheduling | technique
Travel arrangements | Travel planning, Reiseplanung, Reiseorganisation | technique
Event planning | Event management, Event organisation, Veranstaltungsplanung, Eventmanagement | method
Office administration | Office management, Büroorganisation, Administrative support, Clerical work, Büromanagement | method
Reception | Front desk, Reception duties, Empfang | technique
Telephone skills | Switchboard, Call handling, Telefonzentrale | technique
Customer service | Customer support, Kundenservice, Kundenbetreuung, Client service, Guest service, Customer care | method
Complaint handling | Beschwerdemanagement, Reklamationsbearbeitung | method
Conflict resolution | | method
Project management | Projektmanagement, Project planning, Managing projects, Projektleitung | method
PMP | Project Management Professional | certificate 1984
PRINCE2 | | certificate 1996
Certified ScrumMaster | Scrum Master, ^CSM | certificate 2002
^PSM | Professional Scrum Master | certificate 2009
Product Owner | Product ownership, <CSPO | method
Product management | Produktmanagement, Product strategy | method
Product roadmaps | Product roadmap, Roadmapping, Roadmap planning | method
Feature prioritization | Backlog management, Backlog refinement, Feature prioritisation | method
User stories | User story writing, User story mapping | method
Requirements analysis | Requirements gathering, Business requirements, Requirements engineering, Anforderungsanalyse, Gathering requirements | method
Business analysis | Business process analysis, Geschäftsanalyse, Business cases | method
Process mapping | Process modeling, Process maps, BPMN, Prozessmodellierung, Process documentation | method
Process improvement | Process optimization, Process optimisation, Business process improvement, Prozessoptimierung | method
Continuous improvement | ^KVP, Kaizen | method
Change management | Veränderungsmanagement | method
Stakeholder management | Stakeholder communication, Stakeholdermanagement, Stakeholder engagement | method
Risk management | Risk assessment, Risikomanagement | method
Quality management | Qualitätsmanagement, ^QM | method
ISO 9001 | DIN EN ISO 9001 | standard 1987
Strategic planning | Strategy development, Strategische Planung | method
Market research | Marktforschung, Competitive analysis, Market analysis | method
Management consulting | Unternehmensberatung, Business consulting | method
Digital transformation | Digitale Transformation | method
OKRs | ^OKR, Objectives and key results | method 1975
KPI reporting | KPIs, Key performance indicators, Kennzahlen | method
Budgeting | Budget management, Budgetierung, Budgetplanung, Budget planning, Budget control | method
Cost control | Cost reduction, Kostenkontrolle, Cost management | method
Vendor management | Supplier management, Lieferantenmanagement, Lieferantenbetreuung | method
Contract management | Contract negotiation, Vertragsmanagement, Vertragsverhandlungen | method
Procurement | Purchasing, Einkauf, Beschaffung, Sourcing | method
Tendering | Public procurement, Ausschreibungen, <Request for proposal, <^RFP | method
Team leadership | Team lead, Team management, Staff management, Mitarbeiterführung, Personalführung, People management, Supervising staff, Staff supervision | method
Mentoring | <Mentoring junior staff, Mentorship | method
Coaching | | method
Staff training | Training staff, Employee training, <Onboarding, Mitarbeiterschulung, <Einarbeitung, Training delivery, User training | method
Workforce planning | Staff scheduling, Shift planning, Rota planning, Dienstplanung, Schichtplanung, Personaleinsatzplanung, Rostering | method
Recruiting | Recruitment, Talent acquisition, Personalbeschaffung, ~Hiring, <Candidate sourcing | method
Human resources | HR management, Personalwesen, Personalmanagement, HR administration | subject
Employee relations | Labor relations | method
Performance management | Performance reviews, Performance appraisals, Mitarbeitergespräche | method
Compensation and benefits | Benefits administration, Comp and ben | method
Employer branding | | method
Sales | Vertrieb, Verkauf, Selling, <Sales management | method
B2B sales | Business-to-business sales, B2B-Vertrieb, Enterprise sales | method
Account management | Key account management, Client relationship management, Kundenpflege | method
Business development | Geschäftsentwicklung, New business development | method
Lead generation | Lead qualification, Leadgenerierung, Prospecting | method
Cold calling | Kaltakquise, Outbound sales, Telesales | technique
Negotiation | Negotiating, Verhandlungsführung, Verhandlungsgeschick, Negotiation skills | method
Upselling | Cross-selling, Cross selling | technique
Merchandising | Visual merchandising, Warenpräsentation | technique
Cash handling | Cashier, Cash register, Kassieren, Kassenführung, Till operation | technique
Point of sale systems | POS systems, ^POS, Kassensysteme, EPOS | software
Retail | Einzelhandel, Retail sales | subject
E-commerce | Ecommerce, Online retail, Onlinehandel | subject
Translation | Translating, Übersetzung, Übersetzen | technique
Interpreting | Simultaneous interpreting, Dolmetschen | technique
Real estate | Immobilienwirtschaft, Immobilien | subject
Facility management | Facilities management, Gebäudemanagement | method
~Reporting | Management reporting, Reportings | method
Property management | Immobilienverwaltung, Hausverwaltung, WEG-Verwaltung, Objektverwaltung | method
Quality assurance | Qualitätssicherung, ^QA, QA processes | method
Employee engagement | Mitarbeiterbindung, Employee retention | method
Digitalization | Digitalisierung, Digitisation, Digitization | method
Word processing | Textverarbeitung | technique
Spreadsheets | Tabellenkalkulation | software 1979
Serial letters | Mail merge, Serienbriefe | technique
Microsoft SharePoint administration | SharePoint administration | technique
Supplier negotiation | Lieferantenverhandlungen, Price negotiation, Preisverhandlungen | method
`;
