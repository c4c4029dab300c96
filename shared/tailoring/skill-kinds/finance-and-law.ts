export const financeAndLawKinds = `
Financial accounting software: DATEV, SAP FI/CO, Xero, QuickBooks, Sage, Lexware, lexoffice, FreshBooks, sevDesk, Addison
Bookkeeping: Accounts payable, Accounts receivable
Tax software: DATEV, Addison
Accounting: Bookkeeping, Accounts payable, Accounts receivable, General ledger, Month-end close, Cost accounting, Annual financial statements, Fixed assets
Accounting standards: IFRS, GAAP, HGB
Account reconciliation: Bank reconciliation
Financial statements: Annual financial statements
Receivables management: Dunning, Debt collection, Credit control, Accounts receivable
Credit control: Dunning
Indirect tax: VAT, Sales tax, Customs duties and excise
Taxation: VAT, Sales tax, Tax returns, Transfer pricing
Payment transactions: Payment runs, SWIFT payments
Cost accounting: Cost centre accounting, Contribution margin accounting
Controlling: Cost centre accounting, Contribution margin accounting
Management accounting: Cost accounting, Cost centre accounting, Contribution margin accounting
Planning software: Anaplan, Jedox, SAP BPC, Hyperion
Consolidation software: LucaNet, SAP Group Reporting, SAP EC-CS, SAP BPC, Hyperion
Financial planning: Forecasting, Budgeting
Expense management: Concur
Treasury software: Agicap
Audit software: CaseWare
Internal controls: Sarbanes-Oxley
Banking regulation: Basel III, Basel IV, MaRisk, MiFID
Anti-money laundering: KYC
Compliance: Anti-money laundering, KYC
Financial risk management: Credit risk, Market risk, Value at risk
Market risk: Value at risk
Risk management: Credit risk, Market risk
Core banking systems: Temenos
Insurance software: Guidewire, SAP FS-CD
Insurance products: Life insurance, Occupational pensions
Financial instruments: Equities, Derivatives, Fixed income
Capital markets: Equities, Derivatives, Fixed income
Corporate finance: Mergers and acquisitions
Lending: Credit analysis
Data protection: GDPR, CCPA, HIPAA
Legal databases: Westlaw, LexisNexis, beck-online, juris
Legal research: Westlaw, LexisNexis, beck-online, juris
Law firm software: RA-MICRO, Clio, PracticePanther
E-discovery: Relativity
Business law: Corporate law, Commercial law, Competition law, Contract law
Civil law: Contract law, Family law, Inheritance law, Tenancy law, Property law
Public law: Administrative law, Constitutional law, Building law, Municipal law
Administrative law: Administrative procedure law, Municipal law
alternative dispute resolution: Mediation, Arbitration
Dispute resolution: Mediation, Arbitration, Litigation
Occupational safety: OSHA, OSHA 10, OSHA 30, NEBOSH, IOSH, COSHH, DGUV V3
Collective agreements: TVöD, TV-L
Fire safety: Brandschutzhelfer, Fire marshal, Brandschutzbeauftragter
`;
