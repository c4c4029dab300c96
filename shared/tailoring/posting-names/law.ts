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
`;
