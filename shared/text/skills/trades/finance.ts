/** Accounting, banking, insurance, tax, audit. Line format: see ../skill-entry.ts. */
export const financeSkills = `
Accounting | Rechnungswesen, Financial accounting, Accountancy | subject
Bookkeeping | Buchhaltung, Finanzbuchhaltung, Buchführung, Book-keeping | technique
Month-end close | Month end close, Month-end closing, Monatsabschluss, Monatsabschlüsse, Period-end close | technique
Annual financial statements | Year-end close, Year-end closing, Jahresabschluss, Jahresabschlüsse, Annual accounts, Year-end accounts | technique
Financial statements | Financial reporting, Finanzberichte, Statutory accounts | technique
Accounts payable | ^AP, Kreditorenbuchhaltung, Kreditoren, Purchase ledger | technique
Accounts receivable | ^AR, Debitorenbuchhaltung, Debitoren, Sales ledger | technique
General ledger | Hauptbuchhaltung, ^GL, Nominal ledger | technique
Bank reconciliation | Account reconciliation, Reconciliations, Kontenabstimmung, Bank reconciliations | technique
Invoicing | Billing, Rechnungsstellung, Fakturierung, Invoice processing, Rechnungsprüfung | technique
Dunning | Mahnwesen, Debt collection, Credit control | technique
Payroll | Payroll processing, Payroll accounting, Lohnbuchhaltung, Lohn- und Gehaltsabrechnung, Lohnabrechnung, Lohnabrechnungen, Gehaltsabrechnung, Entgeltabrechnung | technique
Fixed assets | Fixed asset accounting, Anlagenbuchhaltung | technique
Cost accounting | Kostenrechnung, Kosten- und Leistungsrechnung, Management accounting | technique
Controlling | Financial controlling, Finanzcontrolling | method
Financial analysis | Finanzanalyse, Variance analysis, Ratio analysis | method
Financial modeling | Financial modelling, Finanzmodellierung | technique
Financial planning | FP&A, Finanzplanung, Financial planning and analysis | method
Forecasting | Cash flow forecasting, Liquiditätsplanung, Revenue forecasting | technique
Valuation | Company valuation, Unternehmensbewertung, Discounted cash flow, ^DCF | technique
Mergers and acquisitions | ^M&A | method
Due diligence | | method
Auditing | Audit, <Internal audit, <External audit, <Wirtschaftsprüfung, <Interne Revision, <Statutory audit | method
Internal controls | SOX compliance, Sarbanes-Oxley, Internes Kontrollsystem, SOX | method
Taxation | Tax, Steuerrecht, Tax law, <Corporate tax, Tax compliance | subject
Tax returns | Tax preparation, Steuererklärungen, Steuererklärung, Income tax returns | technique
VAT | Value added tax, Umsatzsteuer, VAT returns, Umsatzsteuervoranmeldung, Sales tax | subject
IFRS | International Financial Reporting Standards | standard 2001
US GAAP | GAAP, U.S. GAAP | standard 1973
HGB | Handelsgesetzbuch, HGB accounting, German GAAP | standard 1897
CPA | Certified Public Accountant | certificate 1896
ACCA | | certificate 1904
CIMA | | certificate 1919
CFA | Chartered Financial Analyst | certificate 1963
Bilanzbuchhalter | Bilanzbuchhalter (IHK), Geprüfter Bilanzbuchhalter | certificate
Steuerfachangestellter | Steuerfachangestellte | certificate
Steuerfachwirt | | certificate
QuickBooks | Quick Books, QuickBooks Online | software 1992
Xero | | software 2006
^~Sage | <Sage 50, Sage Accounting, <Sage Intacct | software 1981
Lexware | | software 1989
lexoffice | | software 2012
FreshBooks | | software 2003
^~Concur | SAP Concur | software 1993
BlackLine | | software 2001
Hyperion | Oracle Hyperion, Essbase | software 1981
Bloomberg Terminal | Bloomberg | software 1981
Treasury | Cash management, Treasury management, Liquiditätsmanagement | method
Banking | <Retail banking, Bankwesen, <Investment banking, <Corporate banking | subject
Lending | Credit analysis, Loan processing, Kreditprüfung, <Mortgage lending, <Underwriting | method
Portfolio management | Asset management, Vermögensverwaltung, Wealth management | method
Trading | Securities trading, Wertpapierhandel, <Equities | method
Derivatives | Derivate, Options and futures | subject
Fixed income | Bonds, Anleihen | subject
Insurance products | Versicherungswesen, Insurance industry, Versicherungsprodukte | subject
Claims handling | Claims management, Claims processing, Schadenbearbeitung, Schadenregulierung | technique
Actuarial science | Actuarial modelling, Versicherungsmathematik | subject
Anti-money laundering | ^AML, Geldwäscheprävention | law
^KYC | Know your customer | law
Basel III | <Basel IV | law 2010
Solvency II | | law 2016
Compliance | Regulatory compliance, Compliance management | method
Fraud detection | Fraud prevention, Betrugsprävention | method
FinTech | Financial technology | subject
Grants management | Fördermittelmanagement | method
Cash flow management | Working capital management | method
Expense management | Expense reports, Reisekostenabrechnung | technique
Intrastat | Zollanmeldung | technique
Financial accounting software | Buchhaltungssoftware, Accounting software | software
Debt management | Forderungsmanagement | method
Consolidation | Konzernkonsolidierung, Group consolidation, Konsolidierung, Consolidated financial statements, Konzernabschluss | technique
Transfer pricing | Verrechnungspreise | subject
Electronic invoicing | E-Rechnung, E-invoicing, XRechnung, ZUGFeRD | technique 2014
Property tax | Grundsteuer | subject
Customs duties and excise | Verbrauchsteuern, Excise duties | subject
Steuerberater | Steuerberaterin, Steuerberaterexamen, Certified tax advisor, Tax advisor exam | certificate
Wirtschaftsprüfer | Wirtschaftsprüferin, Wirtschaftsprüferexamen | certificate
CMA certification | Certified Management Accountant | certificate 1972
FRM certification | Financial Risk Manager | certificate 1997
AAT qualification | ^AAT, AAT Level 4, AAT qualified | certificate 1980
Chartered Accountant | ^ACA, ICAEW, ACA qualified | certificate 1880
Certified Internal Auditor | ^CIA certification, ^CIA exam | certificate 1973
Enrolled Agent | | certificate
Series 7 licence | Series 7 license, FINRA Series 7, <Series 63, Series 7 | licence 1974
Bankkaufmann | Bankkauffrau, Sparkassenkaufmann, Sparkassenkauffrau | certificate
Private equity | Venture capital | subject
Capital markets | Kapitalmarkt, Kapitalmärkte, Capital market | subject
Foreign exchange | ^FX, Devisenhandel, Forex | subject
Credit risk | Kreditrisiko, Credit risk management, Kreditrisikomanagement | method
Market risk | Marktrisiko, Value at risk | method
Regulatory reporting | Meldewesen, Bankaufsichtliches Meldewesen | technique
MaRisk | | law 2005
MiFID II | MiFID | law 2004
Payment transactions | Zahlungsverkehr, SEPA, Payment runs, Zahlungsläufe | technique
SWIFT payments | SWIFT messages, SWIFT messaging | standard 1973
ISO 20022 | | standard 2004
Temenos | Temenos T24 | software 1993
Murex | | software 1986
SimCorp Dimension | SimCorp | software 1971
SAP FS-CD | | software
Guidewire | Guidewire ClaimCenter, Guidewire PolicyCenter | software 2001
Pensions administration | Pension administration, Betriebliche Altersversorgung | subject
Life insurance | Lebensversicherung, Lebensversicherungen | subject
Loss adjusting | Schadengutachten, Claims adjustment | technique
Insurance brokerage | Versicherungsvermittlung, Versicherungsmakler | technique
§ 34d GewO | Sachkundeprüfung 34d, § 34d | licence 2007
Financial advice | Anlageberatung, Financial planning advice, Vermögensberatung, Investment advice | technique
Leasing | Leasinggeschäft | technique
Factoring | | technique
Cost centre accounting | Kostenstellenrechnung, Cost center accounting, Contribution margin accounting, Deckungsbeitragsrechnung | technique
Investment appraisal | Investitionsrechnung, Capital budgeting, Net present value | technique
Agicap | | software 2016
Addison | ADDISON Software, Wolters Kluwer Addison | software 1979
sevDesk |  | software 2013
CaseWare | | software 1988
SAP Group Reporting | SAP BPC, SAP EC-CS | software 2004
Anaplan | | software 2006
Workiva | | software 2008
LucaNet | | software 1999
Jedox | | software 2002
`;
