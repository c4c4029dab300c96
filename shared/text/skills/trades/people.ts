/** Human resources, sales, retail, service and self-organization at work. Line format: see ../skill-entry.ts. */
export const peopleSkills = `
Active sourcing | Talent sourcing, Direct sourcing, Direktansprache | method
Headhunting | Executive search | method
Job interviews | Interviewing candidates, Vorstellungsgespräche, Bewerbungsgespräche, Candidate interviews, <Structured interviews | technique
Applicant management | Bewerbermanagement, Applicant tracking, Candidate management | method
Applicant tracking systems | ^ATS | software
Personio | | software 2015
SAP SuccessFactors | SuccessFactors | software 2001
SAP HCM | SAP HR | software 1992
BambooHR | | software 2008
Greenhouse Recruiting | | software 2012
ADP payroll | ADP Workforce Now, ^ADP | software
Paychex | | software 1971
UKG | <Kronos, <UKG Pro | software 1977
rexx systems | | software 2000
LinkedIn Recruiter | | software 2008
LinkedIn Sales Navigator | Sales Navigator | software 2014
HR business partnering | HR business partner, HRBP | method
Human resource development | Personalentwicklung, Learning and development, ^L&D, HR development, Talent development | method
Talent management | Talentmanagement | method
Succession planning | Nachfolgeplanung | method
Organisational development | Organizational development, Organisationsentwicklung | method
Competency models | Kompetenzmodelle, Competency frameworks | method
Job evaluation | Stellenbewertung, <Writing job descriptions | technique
Employee surveys | Mitarbeiterbefragungen, Pulse surveys | method
Personnel files | Personalakten, Employee records | technique
Personnel administration | Personaladministration, Personalverwaltung, Personalsachbearbeitung | technique
Time tracking | Zeiterfassung, Time and attendance, Arbeitszeiterfassung | technique
Social insurance law | Sozialversicherungsrecht, Social security law | law
Income tax for employees | Lohnsteuer, Lohnsteuerrecht, Payroll tax | subject
Works council relations | Zusammenarbeit mit dem Betriebsrat | method
Betriebsratsarbeit | Works council work, Works council membership | method
Works Constitution Act | Betriebsverfassungsgesetz, BetrVG | law 1952
Trade union relations | Industrial relations, Union negotiations | method
Disciplinary procedures | Grievance handling, Disciplinary and grievance | method
Absence management | Abwesenheitsmanagement | method
Betriebliches Eingliederungsmanagement | ^BEM, Return-to-work management | method
Occupational health management | Betriebliches Gesundheitsmanagement, ^BGM, Workplace health promotion | method
Diversity and inclusion | Diversity equity and inclusion, ^DEI, Diversity management, Equality and diversity | subject
Relocation management | | method
Global mobility | Expat management | method
CIPD | CIPD qualification, <CIPD Level 5 | certificate
SHRM-CP | | certificate 2015
SHRM-SCP | | certificate 2015
Personalfachkaufmann | Personalfachkauffrau, Geprüfter Personalfachkaufmann | certificate
HR analytics | People analytics | method
Outplacement | | method
Temporary staffing | Zeitarbeit, Arbeitnehmerüberlassung, Temp staffing | subject
Labour market integration | Arbeitsmarktintegration | technique
Job placement | Arbeitsvermittlung | technique
Career counselling | Career counseling, Berufsberatung | technique
Apprentice training | Azubi-Betreuung, Apprenticeship training, Ausbildung von Lehrlingen, Betreuung von Auszubildenden | technique
Inside sales | Vertriebsinnendienst, Verkaufsinnendienst | method
Field sales | Vertriebsaußendienst, Outside sales | method
Solution selling | Consultative selling, Lösungsvertrieb | method
SPIN selling | | method 1988
MEDDIC | <MEDDPICC | method 1996
Sales pipeline | Pipeline management, Sales funnel, Sales pipeline management, Vertriebspipeline | method
Sales forecasting | Umsatzplanung, Absatzplanung, Vertriebsplanung | method
Sales presentations | Sales pitches, <Product demos = Product demonstrations = Produktvorführungen | technique
Presales | Pre-sales, <Sales engineering | method
Quotation preparation | Angebotserstellung, ~Quotations, Preparing quotes, Angebotswesen | technique
Order processing | Auftragsabwicklung, Auftragsbearbeitung, Order management, Bestellabwicklung, <Order entry = Auftragserfassung | technique
Customer acquisition | Neukundengewinnung, Kundenakquise, New customer acquisition, Akquise, Kundengewinnung | method
Customer retention | Kundenbindung, Customer loyalty | method
Customer success | Customer success management | method
Customer advice | Kundenberatung, Customer consultation, Advising customers, Beratung von Kunden | technique
Sales consulting | Verkaufsberatung, Sales advice | technique
Territory management | Gebietsverkaufsleitung, Sales territory management | method
Channel sales | Partnervertrieb, Channel management | method
Partner management | Partnermanagement | method
Sales training | Verkaufsschulung, Verkaufstraining | method
Category management | Category-Management, <Sortimentsgestaltung = Assortment planning | method
Pricing | Preisgestaltung, Pricing strategy, <Price calculation = Preiskalkulation | method
Trade fairs | Messen und Veranstaltungen, Messeorganisation, Trade shows, Trade fair organisation | method
Store management | Filialleitung, Shop management, Marktleitung, Retail management | method
Shelf stocking | Regalpflege, Warenverräumung, Shelf replenishment, Stocking shelves, Regale auffüllen, Warenauffüllung | technique
Planograms | Planogramm | technique
Window dressing | Schaufenstergestaltung, Window displays, Schaufensterdekoration | technique
Loss prevention | Inventurdifferenzen, Shoplifting prevention, Shrinkage control, Ladendiebstahlprävention | technique
Till reconciliation | Kassenabschluss, Cash reconciliation, Kassenabrechnung, Cashing up | technique
Stock replenishment | Nachbestellung, Replenishment | technique
Price labelling | Preisauszeichnung, Warenauszeichnung | technique
Fresh food counter | Frischetheke, Bedientheke, Deli counter, Fleischtheke, Wursttheke | technique
Floristry | Floristik, Flower arranging | technique
Optician services | Augenoptik, Dispensing optics | subject
Optometry | Optometrie, <Eye tests = Sehtests | subject
Hearing aid acoustics | Hörakustik, Hearing aid fitting | subject
Fashion retail | Fashion sales | technique
Fashion advice | Modeberatung, Stilberatung, Styling advice | technique
Luxury retail | Luxury sales, Clienteling | technique
Wholesale | Großhandel, Groß- und Außenhandel | subject
Franchise management | Franchising | method
Marketplace management | Marktplatzmanagement, <eBay selling, <Amazon Seller Central = Amazon marketplace | technique
Dropshipping | | method
Product data management | Produktdatenpflege | technique
Product information management | PIM systems, <Akeneo | method
Call centre operations | Call center, Call centre, Callcenter, Contact centre, Contact center | method
Live chat support | Chat support, Chat-Support | technique
Genesys | Genesys Cloud, Genesys PureCloud | software 1990
^~~Intercom | Intercom chat | software 2011
Salesforce Service Cloud | Service Cloud | software 2009
SAP CRM | | software 2000
SugarCRM | | software 2004
Microsoft Loop | | software 2023
Microsoft OneNote | OneNote | software 2003
Microsoft Planner | MS Planner | software 2016
Microsoft Forms | | software 2016
Microsoft Publisher | MS Publisher | software 1991
OneDrive | Microsoft OneDrive | software 2007
LibreOffice | | software 2010
OpenOffice | OpenOffice.org, Apache OpenOffice | software 2000
Webex | Cisco Webex | software 1995
GoToMeeting | | software 2004
Google Meet | | software 2017
Google Hangouts | | software 2013
Airtable | | software 2012
Wrike | | software 2006
MeisterTask | | software 2015
Azure Boards | | software 2018
Draw.io | diagrams.net | software 2012
Bizagi | | software 1989
Signavio | SAP Signavio | software 2009
^ARIS | ARIS Toolset, Software AG ARIS | software 1992
DocuSign | | software 2003
Document management | Dokumentenmanagement, Document management systems, ^DMS, Dokumentenmanagementsystem | method
^ELO | ELO Digital Office, ELO ECM | software 1996
d.velop | d.3ecm | software 1992
Shorthand | Stenografie, Stenography | technique
Dictation | Schreiben nach Diktat, <Audio typing = Phonodiktat | technique
Transcription | Transkription | technique
Mail handling | Postbearbeitung, Post room, Posteingang, Mailroom | technique
Office supplies ordering | Büromaterialbestellung, Ordering office supplies | technique
Executive assistance | Executive assistant, Vorstandsassistenz, Assistenz der Geschäftsführung, Executive support | method
Board support | Gremienarbeit, Board meetings, Gremienbetreuung | method
Meeting organisation | Meeting planning, Sitzungsvorbereitung, Meeting coordination, Besprechungsorganisation | technique
Visitor management | Besucherempfang, Greeting visitors, Visitor reception | technique
PMO | Project management office, Projektbüro | method
Project controlling | Projektcontrolling | method
Earned value management | Earned-Value-Analyse | method
Project scheduling | Projektterminplanung, <Gantt charts = Gantt-Diagramme, <Critical path method | technique
Programme management | Program management, Programmmanagement | method
Portfolio planning | Project portfolio management, Projektportfoliomanagement | method
Multi-project management | Multiprojektmanagement | method
IPMA | <IPMA Level C, GPM certification, <IPMA Level D | certificate 1965
PMI-ACP | | certificate 2011
CAPM | Certified Associate in Project Management | certificate 2003
MSP certification | Managing Successful Programmes | certificate 1999
SAFe Agilist | | certificate 2012
Agile coaching | Agile coach, Agiles Coaching | method
Scrum events | <Sprint planning, <Daily stand-ups = Daily Scrum, <Sprint retrospectives = Retrospectives, <Sprint reviews | method
Design sprints | | method 2010
Hybrid project management | Hybrides Projektmanagement | method
Klassisches Projektmanagement | Traditional project management, Classic project management | method
Benchmarking | | method
SWOT analysis | SWOT-Analyse | method
Balanced scorecard | | method 1992
Cost-benefit analysis | Kosten-Nutzen-Analyse | method
Profitability analysis | Wirtschaftlichkeitsrechnung, Wirtschaftlichkeitsberechnung | method
Gap analysis | Gap-Analyse | method
Post-merger integration | ^PMI integration | method
Restructuring | Restrukturierung, Turnaround management, Sanierung von Unternehmen | method
Entrepreneurship | Unternehmensgründung | subject
Business process management | Geschäftsprozessmanagement, ^BPM | method
Outsourcing | <Business process outsourcing = ^BPO | method
Shared services | Shared service center, Shared service centre | method
Strategic purchasing | Strategischer Einkauf, Strategic sourcing | method
Operational purchasing | Operativer Einkauf, Operative procurement | method
SAP Ariba | | software 1996
Coupa | | software 2006
Contract claims | Nachtragsmanagement | method
Public procurement law | Vergaberecht, <VgV, Öffentliches Vergaberecht | law
Crisis communication | Krisenkommunikation | method
Internal communication | Interne Kommunikation, Internal communications, Employee communication | method
Corporate communications | Unternehmenskommunikation, Corporate communication | method
Conflict management | Konfliktmanagement | method
Active listening | Aktives Zuhören | soft
Persuasiveness | Überzeugungskraft, Überzeugungsstärke | soft
Assertiveness | Durchsetzungsvermögen, Durchsetzungsfähigkeit, Durchsetzungsstärke | soft
Goal orientation | Zielorientierung, Results-driven, Results-oriented, Ergebnisorientierung, Goal-oriented, Result-oriented | soft
Structured working | Strukturierte Arbeitsweise, Structured way of working, Systematic approach, Systematische Arbeitsweise | soft
Willingness to learn | Lernbereitschaft, Eager to learn, Quick learner, Fast learner, Schnelle Auffassungsgabe | soft
Sense of responsibility | Verantwortungsbewusstsein, Verantwortungsbereitschaft | soft
Friendly manner | Freundliches Auftreten, Friendly demeanor, Friendly demeanour | soft
Well-groomed appearance | Gepflegtes Erscheinungsbild, Gepflegtes Auftreten | soft
Professional demeanour | Sicheres Auftreten, Professional manner, Souveränes Auftreten, Professional appearance | soft
~Discretion | Diskretion, Confidentiality, Vertraulichkeit | soft
Punctuality | Pünktlichkeit, Punctual | soft
Manual dexterity | Handwerkliches Geschick, Fingerfertigkeit, Manual skills, Handwerkliche Fähigkeiten | soft
Technical understanding | Technisches Verständnis, Technical aptitude | soft
Entrepreneurial thinking | Unternehmerisches Denken, Business acumen, Commercial awareness | soft
Numeracy | Numerical skills, Zahlenverständnis, Zahlenaffinität, Basic math skills | soft
Spatial imagination | Räumliches Vorstellungsvermögen | soft
~Patience | Geduld | soft
Hands-on mentality | Hands-on-Mentalität, Hands-on attitude | soft
Weekend work | Wochenendarbeit, Weekend shifts, Wochenenddienste, Wochenenddienst | soft
HR software | HR systems, ^HRIS, Personalsoftware, HR-Software, HR information systems, Human resources information systems | software
Payroll software | Lohnabrechnungssoftware, Payroll systems, Lohnsoftware | software
Co-determination | Mitbestimmung, Betriebliche Mitbestimmung | subject
Training and development | | method
Online shop systems | Shopsysteme, Shop-Systeme, E-commerce platforms, Online-Shop-Systeme, Ecommerce-Plattformen | software
Sales methods | Verkaufsmethoden, Sales methodologies | method
Call centre software | Callcenter-Software, Contact centre software | software
Helpdesk software | Helpdesk-Software, Help desk software | software
Customer service software | Kundenservice-Software | software
`;
