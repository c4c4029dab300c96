/** Human resources, sales, retail, service and self-organization at work. Line format: see ../skill-entry.ts. */
export const peopleSkills = `
Active sourcing | Talent sourcing, Direct sourcing, Direktansprache | method
Headhunting | Executive search | method
Job interviews | Interviewing candidates, Vorstellungsgespräche, Bewerbungsgespräche, Candidate interviews, Structured interviews | technique
Applicant management | Bewerbermanagement, Applicant tracking, Candidate management | method
Applicant tracking systems | ^ATS | software
Personio | | software 2015
SAP SuccessFactors | SuccessFactors | software 2001
SAP HCM | SAP HR | software 1992
BambooHR | | software 2008
Greenhouse Recruiting | | software 2012
ADP payroll | ADP Workforce Now, ^ADP | software
Paychex | | software 1971
UKG | Kronos, UKG Pro | software 1977
rexx systems | | software 2000
LinkedIn Recruiter | | software 2008
HR business partnering | HR business partner, HRBP | method
Human resource development | Personalentwicklung, Learning and development, ^L&D, HR development, Talent development | method
Talent management | Talentmanagement | method
Succession planning | Nachfolgeplanung | method
Organisational development | Organizational development, Organisationsentwicklung | method
Competency models | Kompetenzmodelle, Competency frameworks | method
Job evaluation | Stellenbewertung, <Writing job descriptions | technique
Employee surveys | Mitarbeiterbefragungen, Pulse surveys | method
Personnel files | Personalakten, Employee records, Personnel administration, Personaladministration, Personalverwaltung, Personalsachbearbeitung | technique
Time tracking | Zeiterfassung, Time and attendance, Arbeitszeiterfassung | technique
Social insurance law | Sozialversicherungsrecht, Social security law, Sozialversicherung | law
Income tax for employees | Lohnsteuer, Lohnsteuerrecht, Payroll tax | subject
Works council relations | Betriebsratsarbeit, Works council, Mitbestimmung, Betriebsrat | method
Works Constitution Act | Betriebsverfassungsgesetz, BetrVG | law 1952
Trade union relations | Industrial relations, Union negotiations | method
Disciplinary procedures | Grievance handling, Disciplinary and grievance | method
Absence management | Abwesenheitsmanagement, Betriebliches Eingliederungsmanagement, ^BEM | method
Occupational health management | Betriebliches Gesundheitsmanagement, ^BGM, Workplace health promotion | method
Diversity and inclusion | Diversity equity and inclusion, ^DEI, Diversity management, Equality and diversity | subject
Relocation management | Global mobility, Expat management | method
CIPD | CIPD qualification, CIPD Level 5 | certificate
SHRM-CP | SHRM certification, SHRM-SCP | certificate 2015
Personalfachkaufmann | Personalfachkauffrau, Geprüfter Personalfachkaufmann | certificate
HR analytics | People analytics | method
Outplacement | | method
Temporary staffing | Zeitarbeit, Arbeitnehmerüberlassung, Temp staffing | subject
Labour market integration | Arbeitsvermittlung, Job placement, Berufsberatung, Career counselling, Career counseling | technique
Apprentice training | Azubi-Betreuung, Apprenticeship training, Ausbildung von Lehrlingen, Betreuung von Auszubildenden | technique
Inside sales | Vertriebsinnendienst, Verkaufsinnendienst, Innendienst | method
Field sales | Außendienst, Vertriebsaußendienst, Outside sales | method
Solution selling | Consultative selling, Value selling, Lösungsvertrieb | method
SPIN selling | | method 1988
MEDDIC | MEDDPICC | method 1996
Sales pipeline | Pipeline management, Sales funnel, Sales pipeline management, Vertriebspipeline | method
Sales forecasting | Umsatzplanung, Absatzplanung, Vertriebsplanung | method
Sales presentations | Product demos, Product demonstrations, Produktvorführungen, Sales pitches | technique
Presales | Pre-sales, Sales engineering | method
Quotation preparation | Angebotserstellung, Quotations, Preparing quotes, Angebotswesen | technique
Order processing | Auftragsabwicklung, Auftragsbearbeitung, Order management, Order entry, Bestellabwicklung | technique
Customer acquisition | Neukundengewinnung, Kundenakquise, New customer acquisition, Akquise, Kundengewinnung | method
Customer retention | Kundenbindung, Customer loyalty | method
Customer success | Customer success management | method
Customer advice | Kundenberatung, Customer consultation, Advising customers, Beratung von Kunden | technique
Sales consulting | Verkaufsberatung, Sales advice, Fachberatung | technique
Territory management | Gebietsverkaufsleitung, Sales territory management | method
Channel sales | Partner management, Partnervertrieb, Channel management | method
Sales training | Verkaufsschulung, Verkaufstraining | method
Category management | Sortimentsgestaltung, Category-Management, Assortment planning | method
Pricing | Preisgestaltung, Price calculation, Preiskalkulation, Pricing strategy | method
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
Optician services | Augenoptik, Optometry, Eye tests, Dispensing optics, Optometrie | subject
Hearing aid acoustics | Hörakustik, Hearing aid fitting | subject
Fashion retail | Modeberatung, Fashion sales, Stilberatung, Styling advice | technique
Luxury retail | Luxury sales, Clienteling | technique
Wholesale | Großhandel, Groß- und Außenhandel | subject
Franchise management | Franchising | method
Marketplace management | Amazon Seller Central, Amazon marketplace, Marktplatzmanagement, <eBay selling | technique
Dropshipping | | method
Product data management | Produktdatenpflege, <Akeneo, PIM systems, Product information management | technique
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
LibreOffice | OpenOffice | software 2000
Webex | Cisco Webex | software 1995
GoToMeeting | | software 2004
Google Meet | Google Hangouts | software 2013
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
Dictation | Phonodiktat, Audio typing, Transcription, Schreiben nach Diktat | technique
Mail handling | Postbearbeitung, Post room, Posteingang, Mailroom | technique
Office supplies ordering | Büromaterialbestellung, Ordering office supplies | technique
Executive assistance | Executive assistant, Vorstandsassistenz, Assistenz der Geschäftsführung, Personal assistant, Executive support | method
Board support | Gremienarbeit, Board meetings, Gremienbetreuung | method
Meeting organisation | Meeting planning, Sitzungsvorbereitung, Meeting coordination, Besprechungsorganisation | technique
Visitor management | Besucherempfang, Greeting visitors, Visitor reception | technique
PMO | Project management office, Projektbüro | method
Project controlling | Projektcontrolling, Earned value management | method
Project scheduling | Projektterminplanung, Gantt charts, Critical path method | technique
Programme management | Program management, Programmmanagement | method
Portfolio planning | Project portfolio management, Projektportfoliomanagement | method
Multi-project management | Multiprojektmanagement | method
IPMA | IPMA Level D, <IPMA Level C, GPM certification | certificate 1965
PMI-ACP | | certificate 2011
CAPM | Certified Associate in Project Management | certificate 2003
MSP certification | Managing Successful Programmes | certificate 1999
SAFe Agilist | | certificate 2012
Agile coaching | Agile coach, Agiles Coaching | method
Scrum events | Sprint planning, Daily stand-ups, Sprint retrospectives, Retrospectives, Sprint reviews | method
Design sprints | | method 2010
Hybrid project management | Klassisches Projektmanagement, Hybrides Projektmanagement | method
Benchmarking | | method
SWOT analysis | SWOT-Analyse | method
Balanced scorecard | | method 1992
Cost-benefit analysis | Kosten-Nutzen-Analyse, Wirtschaftlichkeitsrechnung, Business case development | method
Gap analysis | Gap-Analyse | method
Post-merger integration | ^PMI integration | method
Restructuring | Restrukturierung, Turnaround management, Sanierung von Unternehmen | method
Entrepreneurship | Unternehmensgründung | subject
Business process management | Geschäftsprozessmanagement, ^BPM | method
Outsourcing | Business process outsourcing, ^BPO | method
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
Conflict management | Konfliktmanagement, Konfliktlösung | method
Active listening | Aktives Zuhören | soft
Persuasiveness | Überzeugungskraft, Überzeugungsstärke | soft
Assertiveness | Durchsetzungsvermögen, Durchsetzungsfähigkeit, Durchsetzungsstärke | soft
Goal orientation | Zielorientierung, Results-driven, Results-oriented, Ergebnisorientierung, Goal-oriented, Result-oriented | soft
Structured working | Strukturierte Arbeitsweise, Structured way of working, Systematic approach, Systematische Arbeitsweise | soft
Willingness to learn | Lernbereitschaft, Eager to learn, Quick learner, Fast learner, Schnelle Auffassungsgabe | soft
Sense of responsibility | Verantwortungsbewusstsein, Verantwortungsbereitschaft | soft
Friendly manner | Freundliches Auftreten, Friendly demeanor, Gepflegtes Erscheinungsbild, Gepflegtes Auftreten, Friendly demeanour | soft
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
`;
