/** Accounting, banking, insurance, tax, audit. Line format: see ../skill-entry.ts. */
export const financeSkills = `
Accounting | Rechnungswesen, Accountancy, <Financial accounting | subject
Bookkeeping | Buchhaltung, Finanzbuchhaltung, Buchführung, Book-keeping | technique
Month-end close | Month end close, Month-end closing, Monatsabschluss, Monatsabschlüsse, Period-end close | technique
Annual financial statements | Year-end close, Year-end closing, Jahresabschluss, Jahresabschlüsse, Annual accounts, Year-end accounts | technique
Financial statements | Financial reporting, Finanzberichte, <Statutory accounts | technique
Accounts payable | ^AP, Kreditorenbuchhaltung, Kreditoren, Purchase ledger | technique
Accounts receivable | ^AR, Debitorenbuchhaltung, Debitoren, Sales ledger | technique
General ledger | Hauptbuchhaltung, ^GL, Nominal ledger | technique
Bank reconciliation | Bank reconciliations | technique
Account reconciliation | Reconciliations, Kontenabstimmung, Account reconciliations | technique
Invoicing | Billing, Rechnungsstellung, Fakturierung | technique
Invoice processing | Rechnungsbearbeitung | technique
Invoice verification | Rechnungsprüfung | technique
Dunning | Mahnwesen | technique
Debt collection | Inkasso | technique
Credit control | | technique
Payroll | Payroll processing, Payroll accounting, Lohnbuchhaltung, Lohn- und Gehaltsabrechnung, Gehaltsabrechnung, Entgeltabrechnung, Lohnabrechnung, Lohnabrechnungen | technique
Fixed assets | Fixed asset accounting, Anlagenbuchhaltung | technique
Cost accounting | Kostenrechnung, Kosten- und Leistungsrechnung | technique
Management accounting | | technique
^Controlling | Financial controlling, Finanzcontrolling | method
Financial analysis | Finanzanalyse, <Variance analysis = Abweichungsanalyse, <Ratio analysis | method
Financial modeling | Financial modelling, Finanzmodellierung | technique
Financial planning | Finanzplanung | method
FP&A | Financial planning and analysis | method
Forecasting | <Cash flow forecasting = Liquiditätsplanung, <Revenue forecasting | technique
Valuation | Company valuation, Unternehmensbewertung, <Discounted cash flow = ^DCF | technique
Mergers and acquisitions | ^M&A | method
Due diligence | | method
Auditing | Audit, <External audit, <Internal audit = Interne Revision, <Statutory audit = Wirtschaftsprüfung | method
Internal controls | Internes Kontrollsystem | method
Sarbanes-Oxley | ^SOX, SOX compliance, Sarbanes-Oxley Act | law 2002
Taxation | ~Tax, <Corporate tax | subject
Tax law | Steuerrecht | law
Tax compliance | | method
Tax returns | Tax preparation, Steuererklärungen, Steuererklärung, Income tax returns | technique
VAT | Value added tax, Umsatzsteuer, <VAT returns = Umsatzsteuervoranmeldung = Umsatzsteuervoranmeldungen | subject
Sales tax | | subject
IFRS | International Financial Reporting Standards | standard 2001
GAAP | Generally accepted accounting principles, <US GAAP = U.S. GAAP, <UK GAAP | standard
HGB | Handelsgesetzbuch, HGB accounting, German GAAP | standard 1897
CPA | Certified Public Accountant | certificate 1896
ACCA | | certificate 1904
CIMA | | certificate 1919
CFA | Chartered Financial Analyst | certificate 1963
Bilanzbuchhalter | Bilanzbuchhalter (IHK), Geprüfter Bilanzbuchhalter | certificate
Steuerfachangestellter | Steuerfachangestellte | certificate
Steuerfachwirt | | certificate
QuickBooks | Quick Books, <QuickBooks Online | software 1992
Xero | | software 2006
^~Sage | <Sage 50, <Sage Intacct, <Sage Accounting | software 1981
Lexware | | software 1989
lexoffice | | software 2012
FreshBooks | | software 2003
^~Concur | SAP Concur | software 1993
BlackLine | | software 2001
^Hyperion | Oracle Hyperion | software 1981
Essbase | Oracle Essbase | database 1992
Bloomberg Terminal | ^~Bloomberg | software 1981
Treasury | Treasury management, <Cash management, <Liquiditätsmanagement = Liquidity management | method
Banking | <Retail banking, Bankwesen, <Investment banking, <Corporate banking | subject
Lending | <Mortgage lending, <Loan processing | method
Credit analysis | Kreditprüfung, Kreditanalyse | method
Underwriting | <Loan underwriting, <Mortgage underwriting, <Insurance underwriting | method
Portfolio management | | method
Asset management | | method
Wealth management | Vermögensverwaltung | method
~Trading | Securities trading, Wertpapierhandel | method
Equities | Aktien | subject
Derivatives | Derivate, <Options and futures | subject
Fixed income | ~<Bonds = Anleihen | subject
Insurance products | Versicherungswesen, Versicherungsprodukte | subject
Claims handling | Claims management, Claims processing, Schadenbearbeitung, Schadenregulierung | technique
Actuarial science | Versicherungsmathematik, <Actuarial modelling | subject
Anti-money laundering | ^AML, Geldwäscheprävention | law
^KYC | Know your customer | method
Basel III | | law 2010
Basel IV | | law 2017
Solvency II | | law 2009
Compliance | Regulatory compliance, Compliance management | method
Fraud detection | Betrugserkennung | method
Fraud prevention | Betrugsprävention | method
FinTech | Financial technology | subject
Grants management | Fördermittelmanagement | method
Cash flow management | | method
Working capital management | | method
Expense management | Expense reports, <Reisekostenabrechnung | technique
Intrastat | | technique
Financial accounting software | Buchhaltungssoftware, Accounting software | software
Debt management | | method
Receivables management | Forderungsmanagement | method
~Consolidation | Konzernkonsolidierung, Group consolidation, ~Konsolidierung, <Consolidated financial statements = Konzernabschluss | technique
Transfer pricing | Verrechnungspreise | subject
Electronic invoicing | E-Rechnung, E-invoicing, <XRechnung, <ZUGFeRD | technique
Property tax | Grundsteuer | subject
Customs duties and excise | Verbrauchsteuern, Excise duties | subject
Steuerberater | Steuerberaterin, Steuerberaterexamen, Certified tax advisor, Tax advisor exam | certificate
Wirtschaftsprüfer | Wirtschaftsprüferin, Wirtschaftsprüferexamen | certificate
CMA certification | Certified Management Accountant | certificate 1972
FRM certification | Financial Risk Manager | certificate 1997
AAT qualification | ^AAT, AAT Level 4, AAT qualified | certificate 1980
Chartered Accountant | ^<ACA = ACA qualified = ICAEW | certificate 1880
Certified Internal Auditor | ^CIA certification, ^CIA exam | certificate 1973
Enrolled Agent | | certificate
Series 7 licence | Series 7 license, FINRA Series 7, Series 7 | licence 1974
Series 63 licence | Series 63 license, Series 63 | licence
Bankkaufmann | Bankkauffrau, <Sparkassenkaufmann = Sparkassenkauffrau | certificate
Private equity | | subject
Venture capital | Wagniskapital | subject
Capital markets | Kapitalmarkt, Kapitalmärkte, Capital market | subject
Foreign exchange | ^FX, Forex, <Devisenhandel | subject
Credit risk | Kreditrisiko, Credit risk management, Kreditrisikomanagement | method
Market risk | Marktrisiko | method
Value at risk | | method
Regulatory reporting | Aufsichtsrechtliches Meldewesen, Bankaufsichtliches Meldewesen | technique
MaRisk | | law 2005
MiFID | <MiFID II | law 2004
Payment transactions | Zahlungsverkehr, <SEPA | technique
Payment runs | Zahlungsläufe | technique
SWIFT payments | SWIFT messages, SWIFT messaging | standard 1973
ISO 20022 | | standard 2004
Temenos | <Temenos T24 | software 1993
Murex | | software 1986
SimCorp Dimension | SimCorp | software 1971
SAP FS-CD | | software
^Guidewire | <Guidewire ClaimCenter, <Guidewire PolicyCenter | software 2001
Pensions administration | Pension administration | subject
Occupational pensions | Betriebliche Altersversorgung, Betriebliche Altersvorsorge | subject
Life insurance | Lebensversicherung, Lebensversicherungen | subject
Loss adjusting | Schadengutachten, Claims adjustment | technique
Insurance brokerage | Versicherungsvermittlung | technique
§ 34d GewO | Sachkundeprüfung 34d, § 34d | licence 2007
Financial advice | Financial planning advice, <Anlageberatung = Investment advice, <Vermögensberatung | technique
Leasing | Leasinggeschäft | technique
~Factoring | | technique
Cost centre accounting | Kostenstellenrechnung, Cost center accounting | technique
Contribution margin accounting | Deckungsbeitragsrechnung | technique
Investment appraisal | Investitionsrechnung, Capital budgeting, <Net present value | technique
Agicap | | software 2016
^~Addison | ADDISON Software, Wolters Kluwer Addison | software 1979
sevDesk |  | software 2013
CaseWare | | software 1988
SAP Group Reporting | | software 2017
SAP BPC | SAP Business Planning and Consolidation | software 2004
SAP EC-CS | | software
Anaplan | | software 2006
Workiva | | software 2008
LucaNet | | software 1999
Jedox | | software 2002
Tax software | Steuersoftware | software
Accounting standards | Rechnungslegungsstandards, Financial reporting standards, Rechnungslegungsvorschriften | standard
Indirect tax | Indirekte Steuern, Indirect taxes | subject
Planning software | Planungssoftware | software
Consolidation software | Konsolidierungssoftware | software
Treasury software | Treasury-Software, Treasury management systems | software
Audit software | Prüfungssoftware | software
Banking regulation | Bankenregulierung, Bankenaufsichtsrecht, Banking regulations | law
Financial risk management | Finanzrisikomanagement | method
Core banking systems | Kernbanksysteme, Core banking | software
Insurance software | Versicherungssoftware | software
Financial instruments | Finanzinstrumente | subject
Corporate finance | Unternehmensfinanzierung | subject
`;
