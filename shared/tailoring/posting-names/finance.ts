export const financeNames = `
accounts payable | AP | purchase ledger | payables < supplier invoices | vendor invoices | payment runs | payment run | supplier statements | three-way match | bought ledger | BACS runs | creditors' ledger | incoming invoices | invoices from suppliers
accounts receivable | AR | sales ledger | receivables < customer invoices | dunning | debtor days | DSO | chased … invoices | chased overdue | outgoing invoices | unpaid invoices
credit control | debt collection | cash collection < dunning letters | chased … invoices | chased overdue | debtor days | overdue accounts | unpaid invoices | payment reminders | aged debt | DSO
bank reconciliation | account reconciliation < bank rec | bank recs | reconciled … bank | matched … bank statements | bank statement lines
balance sheet reconciliation | account reconciliations < control accounts | suspense account | intercompany balances | GRNI | clearing accounts
month-end close | monthly close | period-end close < month-end accruals | month-end journals | WD5
journal entries | journals < accruals and prepayments
financial statements | statutory accounts | annual accounts < limited company accounts | balance sheet and P&L | profit and loss account | charity accounts | accounts for filing
management reporting | management accounts | internal reporting < monthly P&L | cost centre reports | flash report | variance commentary | KPI pack
variance analysis | budget variance | variances < actual against budget | budget against actual | plan versus actual | budget v actual
financial forecasting < cash flow forecast | reforecast | rolling forecast
treasury management | cash management < FX hedging | liquidity plan | cash pooling | money market deposits
financial modelling < DCF | three-statement model | LBO | sensitivity tables | scenario model
tax compliance | tax reporting < VAT returns | corporation tax | self-assessment | sales tax filings | payroll tax | Form 1040 | CT600 | Making Tax Digital
VAT returns | indirect tax < EC sales list | Making Tax Digital | reverse charge
payroll processing | payroll administration < weekly wages | wages run | P45 | P60 | P11D | timesheets into pay | salary run | RTI submissions | auto-enrolment
cost accounting | product costing < standard costs | bill of materials costs | overhead absorption | cost price calculation | job costing
inventory accounting | stock valuation < stock count | standard costs | slow-moving provisions
audit support | audit preparation < auditors' queries | PBC lists | year-end file | lead schedules
audit < tested controls | substantive testing | inventory observation | re-certification | recertification | surveillance visit
internal controls | SOX < segregation of duties | control testing | sign-off limits | delegated authority | four-eyes
regulatory reporting | regulatory compliance < FCA returns | COREP | FINREP | BaFin
anti-money laundering | AML | financial crime < suspicious activity reports | sanctions screening | CDD | due diligence on customers
KYC | know your customer | client onboarding < identity checks on customers | CDD
accounting software | accounting systems | accounting packages < Sage 200 | FreeAgent | MYOB
invoice processing < sent … invoices | raised … invoices | invoices a month | invoices a week | issued … invoices | WIP billing
expense management < expense claims
foreign exchange | FX < euro accounts | in three currencies | currency revaluation
insurance claims | claims handling | claims processing | claims management < loss adjuster | motor claims | household claims | first notification of loss | FNOL
wealth management | financial advice < pension transfers | retirement plans for clients | portfolios for private clients
investment management | portfolio management < equity funds | bond portfolio | pension fund
grant management | grant accounting < restricted funds | funder reports | grant claims
claims handling | claims processing | claims management | claims adjusting < claim files | claims files | motor claims | subsidence claims | travel claims from customers
cost reduction | cost savings | cost control < cut … costs | cut the cost | lowered … costs
budget planning | budget preparation < departmental budgets | annual budgets | budget rounds
financial planning and analysis | FP&A < rolling forecast | actual against budget | budget against actual | variance commentary
consolidation | group reporting | group accounts | consolidated accounts < intercompany balances | subsidiaries' accounts | group pack
fixed asset accounting | fixed assets | asset accounting < asset register | capex schedule | depreciation runs
bookkeeping < day books | double entry | kept the ledgers | posted … invoices | posted … entries
general ledger | nominal ledger < nominal codes | ledger postings | journal vouchers
business partnering | finance business partnering < budget holders | site managers' budgets
ERP implementation | system implementation | system migration | finance systems implementation < move from Sage | move to SAP | rollout of SAP | switch to Xero | change to Dynamics | migration to S/4HANA
financial controls < two signatures | approval limits | four eyes
payment processing < payment runs | BACS runs | cheque runs
purchase ledger | purchase invoice processing < supplier invoices | vendor invoices
cash flow management | cash flow forecasting | liquidity planning < cash forecast
mortgage lending | credit analysis < mortgage applications | loan applications | affordability checks
insurance underwriting | underwriting < quoted … risks | rated … risks | policy wordings
pension administration < auto-enrolment | retirement quotes
`;
