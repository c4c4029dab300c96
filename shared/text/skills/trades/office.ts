/** Office work, projects, people, sales. Line format: see ../skill-entry.ts. */
export const officeSkills = `
Microsoft Office | MS Office, MS-Office, Microsoft Office Suite, Office-Programme, <Office 365 = Microsoft 365 = M365 | software 1989
Microsoft Excel | ^~Excel, MS Excel, Excel-Kenntnisse, <Advanced Excel | software 1985
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
^~Zoom | Zoom Meetings | software 2012
Lucidchart | | software 2010
^Miro | | software 2011
^~Notion | | software 2016
Jira | Atlassian Jira | software 2002
^Confluence | | software 2004
^Asana | | software 2011
Trello | | software 2011
Monday.com | | software 2014
^Basecamp | | software 2004
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
^Salesforce | Salesforce CRM, <Sales Cloud | software 1999
Pipedrive | | software 2010
Zoho CRM | | software 2005
^~Workday | | software 2005
DATEV | <DATEV Unternehmen online | software 1966
Typing | Touch typing, Zehnfingersystem, 10-Finger-System | technique
Data entry | Dateneingabe, Datenerfassung | technique
~~Filing | Ablage | technique
Records management | Record keeping, Aktenführung | technique
Minute taking | Taking minutes, Protokollführung | technique
Correspondence | Business correspondence, Korrespondenz, Schriftverkehr | technique
Calendar management | Diary management, Scheduling appointments, Terminplanung, Terminkoordination, Appointment scheduling | technique
Travel arrangements | Travel planning, Reiseplanung, Reiseorganisation | technique
Event planning | Event management, Event organisation, Veranstaltungsplanung, Eventmanagement | method
Office administration | Büroorganisation | method
Office management | Büromanagement | method
Administrative support | Clerical work, Administrative assistance | technique
~Reception | Front desk, Reception duties, ~Empfang | technique
Telephone skills | Call handling, <Switchboard = Telefonzentrale | technique
Customer service | Customer support, Kundenservice, Kundenbetreuung, Client service, Customer care, <Guest service | method
Complaint handling | Beschwerdemanagement, Reklamationsbearbeitung | method
Conflict resolution | Konfliktlösung | method
Project management | Projektmanagement, Managing projects, Projektleitung | method
Project planning | Projektplanung | method
PMP | Project Management Professional | certificate 1984
PRINCE2 | <PRINCE2 Foundation, <PRINCE2 Practitioner | certificate 1996
Certified ScrumMaster | ^CSM | certificate 2002
Scrum Master | Scrum mastering | method
^PSM | Professional Scrum Master, <PSM I | certificate 2009
Product Owner | Product ownership | method
CSPO | Certified Scrum Product Owner | certificate 2003
Product management | Produktmanagement | method
Product strategy | Produktstrategie | method
Product roadmaps | Product roadmap, Roadmapping, Roadmap planning | method
Feature prioritization | Feature prioritisation | method
Backlog management | Product backlog management, <Backlog refinement = Backlog grooming | method
User stories | User story writing, <User story mapping | method
Requirements analysis | Anforderungsanalyse, <Requirements engineering | method
Requirements gathering | Gathering requirements, Requirements elicitation, Anforderungserhebung, Anforderungsaufnahme | method
Business analysis | Geschäftsanalyse, <Business process analysis | method
Business cases | Business case development | method
Process mapping | Process modeling, Process maps, Prozessmodellierung | method
BPMN | Business Process Model and Notation, BPMN 2.0 | standard 2004
Process documentation | Prozessdokumentation | method
Process improvement | Process optimization, Process optimisation, Business process improvement, Prozessoptimierung | method
Continuous improvement | ^KVP, <Kaizen | method
Change management | Veränderungsmanagement | method
Stakeholder management | Stakeholdermanagement, Stakeholder engagement, <Stakeholder communication | method
Risk management | Risikomanagement, <Risk assessment = Risikobewertung = Risk assessments | method
Quality management | Qualitätsmanagement, ^QM | method
ISO 9001 | DIN EN ISO 9001 | standard 1987
Strategic planning | Strategy development, Strategische Planung | method
Market research | Marktforschung | method
Competitive analysis | Competitor analysis, Wettbewerbsanalyse | method
Market analysis | Marktanalyse | method
Management consulting | Unternehmensberatung, Business consulting | method
Digital transformation | Digitale Transformation | method
OKRs | ^OKR, Objectives and key results | method 1975
KPI reporting | | method
KPIs | Key performance indicators, Kennzahlen | method
Budgeting | Budgetierung, Budgetplanung, Budget planning | method
Budget management | Budgetmanagement, Budget control, Budgetkontrolle | method
Cost control | Kostenkontrolle, Cost management | method
Cost reduction | Kostensenkung, Kostenreduktion, Kostenreduzierung | method
Vendor management | Supplier management, Lieferantenmanagement, Lieferantenbetreuung | method
Contract management | Vertragsmanagement | method
Contract negotiation | Vertragsverhandlungen, Vertragsverhandlung | method
Procurement | Purchasing, Einkauf, Beschaffung | method
Tendering | ~Ausschreibungen, <Request for proposal = ^RFP | method
Public procurement | Öffentliche Beschaffung, Öffentliches Beschaffungswesen | method
Team leadership | Team management, Staff management, Mitarbeiterführung, Personalführung, People management | method
Staff supervision | Supervising staff | method
Mentoring | <Mentoring junior staff, Mentorship | method
Coaching | | method
Staff training | Training staff, Employee training, Mitarbeiterschulung | method
Onboarding | Einarbeitung neuer Mitarbeiter, Employee onboarding, ~Einarbeitung | method
User training | Anwenderschulung, Anwenderschulungen, End-user training | method
Workforce planning | Personalplanung | method
Staff scheduling | Shift planning, Rota planning, Dienstplanung, Schichtplanung, Personaleinsatzplanung, Rostering | method
Recruiting | Recruitment, Talent acquisition, Personalbeschaffung, ~Hiring, <Candidate sourcing | method
Human resources | HR management, Personalwesen, Personalmanagement, <HR administration | subject
Employee relations | Labor relations | method
Performance management | <Performance reviews = Performance appraisals = Mitarbeitergespräche | method
Compensation and benefits | Comp and ben | method
Benefits administration | | method
Employer branding | | method
Sales | Vertrieb, Verkauf, Selling, <Sales management | method
B2B sales | Business-to-business sales, B2B-Vertrieb, <Enterprise sales | method
Account management | Client relationship management, Kundenpflege, <Key account management = Key-Account-Management | method
Business development | Geschäftsentwicklung, New business development | method
Lead generation | Leadgenerierung, <Prospecting | method
Lead qualification | Leadqualifizierung | method
Cold calling | Kaltakquise | technique
Telesales | Telefonverkauf, Telefonvertrieb | technique
Outbound sales | | method
Negotiation | Negotiating, Verhandlungsführung, Verhandlungsgeschick, Negotiation skills | method
Upselling | | technique
Cross-selling | | technique
Merchandising | | technique
Visual merchandising | Warenpräsentation | technique
Cash handling | Cash register, Kassieren, Kassenführung, Till operation | technique
Point of sale systems | POS systems, ^POS, Kassensysteme, EPOS | software
Retail | Einzelhandel, <Retail sales | subject
E-commerce | Ecommerce, Online retail, Onlinehandel | subject
Translation | Translating, Übersetzung, Übersetzen | technique
~~Interpreting | Simultaneous interpreting, Dolmetschen | technique
Real estate | Immobilienwirtschaft, Immobilien | subject
Facility management | Facilities management, Gebäudemanagement | method
~Reporting | Reportings, <Management reporting | method
Property management | Immobilienverwaltung, Hausverwaltung, Objektverwaltung, <WEG-Verwaltung | method
Quality assurance | Qualitätssicherung, ^QA, <QA processes | method
Employee engagement | | method
Employee retention | Mitarbeiterbindung | method
Digitalization | Digitalisierung, Digitisation, Digitization | method
Word processing | Textverarbeitung | technique
Spreadsheets | Tabellenkalkulation | software 1979
Serial letters | Mail merge, Serienbriefe | technique
Microsoft SharePoint administration | SharePoint administration | technique
Supplier negotiation | Lieferantenverhandlungen | method
Price negotiation | Preisverhandlungen | method
Video conferencing | Videokonferenzen, Video calls, Videokonferenzsysteme | software
Collaboration tools | Kollaborationstools, Collaboration software, Collaboration-Tools | software
Project management software | Projektmanagementsoftware, Project management tools, Projektmanagement-Tools | software
Diagramming tools | Diagramming software | software
Procurement software | Beschaffungssoftware, E-procurement, Einkaufssoftware | software
Secretarial work | Sekretariatsarbeiten, Secretarial support, Sekretariatsaufgaben | technique
Process automation | Prozessautomatisierung | method
`;
