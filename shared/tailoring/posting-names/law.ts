export const lawNames = `
legal drafting | drafting legal documents < witness statements | drafted contracts | particulars of claim | lease drafts | drafted leases | share purchase agreements
contract review | contract management | contract negotiation < NDAs | service agreements | supply agreements | framework agreements | master services agreement
conveyancing < house purchases | Land Registry | property searches | leasehold sales | title deeds | exchange and completion
corporate governance | company secretarial < Companies House | board resolutions | shareholder resolutions | articles of association | statutory books | board minutes | supervisory board
mergers and acquisitions | M&A < due diligence | data room | share purchase agreements
data protection | GDPR | data privacy < subject access requests | DPIA | DPIAs | records of processing | data breach reports
probate | wills and probate | estate planning < executors | lasting power of attorney
legal administration | paralegal support | case preparation < court bundles | trial bundles | bundles for counsel | filings at court
public procurement | procurement law < OJEU
e-discovery | eDiscovery | electronic discovery < document review | privilege review | review of … e-mails | reviewed … e-mails
court filings | filing pleadings < filings to … courthouses | filings to … courts | lodged … at court
docketing | docket management | calendaring | court calendars < court deadlines | limitation dates
trial preparation | trial support | hearing preparation < trial binders | trial exhibits | witness bundles | exhibits for trial
civil litigation | litigation support < small claims | county court claims | discovery requests | depositions | deposition summaries
written discovery < interrogatories | requests for production | requests for admission
client intake | client interviews | intake interviews < intake volunteer | initial interviews with clients
employment law | labour law | labor law < unfair dismissal | wage claims | wage case | redundancy cases | tribunal claims
property law | real estate law | real estate transactions < residential conveyancing | conveyancing | lease renewals
landlord and tenant law | landlord-tenant law | housing law < evictions | disrepair claims | possession claims | disrepair and eviction
family law | matrimonial law < divorce petitions | child arrangements | custody disputes | care proceedings
criminal law | criminal defence | criminal defense < police station attendance | magistrates' court | Crown Court trials | bail hearings
immigration law | immigration cases < asylum claims | visa applications | naturalisation applications
intellectual property | IP law < trade mark filings | trademark filings | patent applications | patent filings
debt recovery | collections < county court judgments | statutory demands
legal correspondence | client correspondence < letters before claim | letters before action | demand letters
alternative dispute resolution | ADR < mediation sessions | mediations | arbitration hearings
regulatory investigations | competition law | antitrust < competition inquiry | cartel inquiry
`;
