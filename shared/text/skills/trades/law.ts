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
Westlaw | | software 1975
LexisNexis | | software 1973
Legal writing | Brief writing, Schriftsätze, Drafting pleadings, Legal drafting | technique
E-discovery | eDiscovery, Document review | technique
^~Relativity | RelativityOne | software 2007
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
TVöD | TV-L | law 2005
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
Collective bargaining | Tarifverhandlungen, Tarifrecht | law
Civil law | Bürgerliches Recht, <BGB | law
Constitutional law | Verfassungsrecht, Staatsrecht | law
European law | Europarecht, EU law | law
International law | Völkerrecht | law
IT law | IT-Recht | law
Energy law | Energierecht, Energiewirtschaftsrecht | law
Building contract law | Privates Baurecht, Construction law | law
Banking law | Bankrecht, Kapitalmarktrecht, Banking and finance law, Securities law | law
Insurance law | Versicherungsrecht | law
Traffic law | Verkehrsrecht | law
Tenancy law | Wohnraummietrecht, WEG-Recht, Landlord and tenant law | law
Legal advice | Rechtsberatung, Legal counsel, Legal consulting | technique
Legal translation | Juristische Übersetzung, Rechtsübersetzung | technique
Enforcement of judgments | Zwangsvollstreckung, Vollstreckungsrecht | technique
RVG billing | RVG-Abrechnung, Rechtsanwaltsvergütungsgesetz | technique
Court representation | Prozessvertretung, Court appearances, Advocacy in court | technique
Contract lifecycle management | ^CLM | software
DocuWare | | software 1988
iManage | iManage Work | software 1995
Clio | Clio Manage | software 2008
PracticePanther | | software 2012
beck-online |  | software 2001
juris | juris Datenbank | software 1973
Patent attorney | Patentanwalt, Patentanwältin | licence
Fachanwalt | Fachanwältin, Fachanwaltstitel | certificate
Solicitor qualification | Qualified solicitor, SRA admission, Solicitors Qualifying Examination | licence
JD degree | Juris Doctor | certificate
LLM degree | LL.M., Master of Laws | certificate
Wirtschaftsjurist | Wirtschaftsjuristin | certificate
Datenschutzbeauftragter | Data protection officer, Datenschutzbeauftragte, ^DPO | certificate
CIPP/E | CIPP | certificate 2004
Whistleblowing | Hinweisgeberschutz, Hinweisgebersystem | law
Supply Chain Act | Lieferkettengesetz, Lieferkettensorgfaltspflichtengesetz, LkSG | law 2021
EU AI Act | AI Act, KI-Verordnung | law 2024
Digital Operational Resilience Act | ^DORA | law 2022
Fachkraft für Arbeitssicherheit | ^SiFa, Sicherheitsfachkraft | certificate
Sicherheitsbeauftragter | Sicherheitsbeauftragte | certificate
SCC certificate | SCC Dokument 016, SCC-Zertifikat, VCA certificate | certificate 1989
SiGeKo | Sicherheits- und Gesundheitsschutzkoordinator | certificate 1998
`;
