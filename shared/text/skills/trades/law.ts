/** Law, public administration, safety and security. Line format: see ../skill-entry.ts. */
export const lawSkills = `
Contract law | Vertragsrecht | law
Contract drafting | Drafting contracts, Vertragsgestaltung, Contract review, Drafting agreements | technique
Corporate law | Gesellschaftsrecht, Company law | law
Commercial law | Handelsrecht, Wirtschaftsrecht | law
Employment law | Labour law, Labor law, Arbeitsrecht | law
Family law | Familienrecht | law
Criminal law | Strafrecht, Criminal defence, Criminal defense | law
Civil litigation | Zivilprozess, Zivilrecht, Litigation, Prozessführung | law
Property law | Conveyancing, Immobilienrecht, Real estate law, Mietrecht | law
Intellectual property | ^IP law, Intellectual property law, Gewerblicher Rechtsschutz, <Patent law, <Trademarks, <Urheberrecht, Copyright law | law
Immigration law | Ausländerrecht, Aufenthaltsrecht | law
Administrative law | Verwaltungsrecht, Public law, Öffentliches Recht | law
Insolvency law | Insolvenzrecht, Bankruptcy law | law
Competition law | Antitrust, Kartellrecht | law
Inheritance law | Erbrecht, Probate, Wills and probate | law
Medical law | Medizinrecht | law
Data protection | Datenschutz, Privacy law, Data privacy | law
GDPR | DSGVO, General Data Protection Regulation | law 2016
CCPA | | law 2018
Legal research | Juristische Recherche, Rechtsrecherche | technique
Westlaw | | technique 1975
LexisNexis | | technique 1973
Legal writing | Brief writing, Schriftsätze, Drafting pleadings, Legal drafting | technique
E-discovery | eDiscovery, Document review | technique
Relativity | | technique 2007
Arbitration | Schiedsverfahren, Dispute resolution, Alternative dispute resolution | method
Mediation | | method
Paralegal work | Paralegal, Rechtsanwaltsfachangestellte, Rechtsanwaltsfachangestellter, ReNo | technique
Notarial services | Notary public, Notariat, Notarfachangestellte | technique
RA-MICRO | RA Micro | software 1982
beA | Besonderes elektronisches Anwaltspostfach | software 2016
Bar admission | Admitted to the bar, Anwaltszulassung, Bar exam, Zulassung als Rechtsanwalt | licence
Staatsexamen law | Zweites Staatsexamen, Volljurist, Volljuristin | certificate
Erstes Staatsexamen | | certificate
Case preparation | Trial preparation, Aktenbearbeitung, Case files, Fallbearbeitung | technique
Corporate governance | Company secretarial | method
Policy analysis | Policy development, Politikberatung | method
Public administration | Öffentliche Verwaltung, Verwaltungsfachangestellte, Local government | subject
TVöD | Tarifrecht, Collective bargaining | law
Benefits law | Sozialrecht, <SGB II, <SGB XII, Social law | law
Occupational safety | Arbeitssicherheit, Arbeitsschutz, Workplace safety, Health and safety, Occupational health and safety, ^HSE, ^EHS | law
OSHA | <OSHA 10, <OSHA 30, <OSHA 10-hour, <OSHA 30-hour, OSHA regulations | law 1970
NEBOSH | NEBOSH certificate | certificate 1979
IOSH | | certificate
Fire safety | Brandschutz, Fire prevention, Brandschutzhelfer | technique
Security guarding | Site security, Objektschutz, Werkschutz, Access control, Zutrittskontrolle | technique
CCTV monitoring | CCTV, Videoüberwachung, Surveillance systems | technique
Sachkundeprüfung § 34a | § 34a GewO, 34a Schein, Sachkundeprüfung nach § 34a | certificate
SIA licence | SIA license, SIA Door Supervisor | licence 2001
Patrol | Patrolling, Streifengang, Streifendienst | technique
Report writing | Berichterstellung, Incident reports, Incident reporting, Berichtswesen | technique
Investigation | Investigations, Ermittlungen, Criminal investigation | technique
Crowd control | Crowd management, Veranstaltungsschutz | technique
Law enforcement | Polizeidienst, Policing | subject
Firefighting | Feuerwehr, Fire fighting | subject
Environmental law | Umweltrecht, Environmental compliance | law
Export control | Exportkontrolle, Sanctions compliance | law
`;
