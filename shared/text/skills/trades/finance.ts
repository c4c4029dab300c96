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
Payroll | Payroll processing, Payroll accounting, Lohnbuchhaltung, Lohn- und Gehaltsabrechnung, Gehaltsabrechnung, Entgeltabrechnung | technique
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
^Sage | <Sage 50, Sage Accounting, <Sage Intacct | software 1981
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
`;
