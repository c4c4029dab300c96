/** Law, public administration, safety and security. Line format: see ../skill-entry.ts. */
export const lawSkills = `
Contract law | Vertragsrecht | law
Contract drafting | Drafting contracts, Vertragsgestaltung, Drafting agreements | technique
Contract review | Vertragsprüfung, Reviewing contracts | technique
Corporate law | Gesellschaftsrecht, Company law | law
Commercial law | Handelsrecht | law
Business law | Wirtschaftsrecht | law
Employment law | Labour law, Labor law, Arbeitsrecht | law
Family law | Familienrecht | law
Criminal law | Strafrecht, <Criminal defence = Criminal defense = Strafverteidigung | law
Litigation | Prozessführung, <Civil litigation = Zivilprozess | law
Property law | Immobilienrecht, Real estate law, <Conveyancing | law
Intellectual property | ^IP law, Intellectual property law, <Patent law, <Trademarks, <Copyright law = Urheberrecht, <Gewerblicher Rechtsschutz | law
Immigration law | Ausländerrecht, <Aufenthaltsrecht | law
Administrative law | Verwaltungsrecht | law
Public law | Öffentliches Recht | law
Insolvency law | Insolvenzrecht, Bankruptcy law | law
Competition law | Antitrust, Kartellrecht | law
Inheritance law | Erbrecht, <Probate = Wills and probate | law
Medical law | Medizinrecht | law
Data protection | Datenschutz, Data privacy, <Privacy law | law
GDPR | DSGVO, General Data Protection Regulation | law 2016
CCPA | | law 2018
Legal research | Juristische Recherche, Rechtsrecherche | technique
Westlaw | | software 1975
LexisNexis | | software 1973
Legal writing | <Drafting pleadings = Schriftsätze, <Brief writing | technique
Legal drafting | | technique
E-discovery | eDiscovery | technique
Document review | Reviewing documents in litigation | technique
^~Relativity | RelativityOne | software 2007
Arbitration | Schiedsverfahren | method
Dispute resolution | Streitbeilegung, <Alternative dispute resolution | method
Mediation | | method
Paralegal work | Paralegal | technique
Rechtsanwaltsfachangestellte | Rechtsanwaltsfachangestellter | certificate
Notarial services | Notariat | technique
Notary public | Notary commission | licence
Notarfachangestellte | Notarfachangestellter | certificate
RA-MICRO | RA Micro | software 1982
beA | Besonderes elektronisches Anwaltspostfach | software 2016
Bar admission | Admitted to the bar, Anwaltszulassung, Zulassung als Rechtsanwalt | licence
Bar exam | Bar examination | certificate
Staatsexamen law | Zweites Staatsexamen, Volljurist, Volljuristin | certificate
Erstes Staatsexamen | | certificate
Case preparation | Fallbearbeitung, <Trial preparation | technique
Case file handling | Aktenbearbeitung | technique
Corporate governance | | method
Company secretarial | Company secretarial work | method
Policy analysis | | method
Policy development | | method
Policy advice | Politikberatung | method
Public administration | Öffentliche Verwaltung, <Local government | subject
Verwaltungsfachangestellte | Verwaltungsfachangestellter | certificate
TVöD | | law 2005
TV-L | | law 2006
Benefits law | Sozialrecht, <SGB II, <SGB XII, Social law | law
Occupational safety | Arbeitssicherheit, Arbeitsschutz, Workplace safety, Health and safety, Occupational health and safety | law
^HSE | ^EHS, Health safety and environment, Environment health and safety | subject
OSHA | OSHA regulations | law 1970
OSHA 10 | OSHA 10-hour, OSHA 10-hour card | certificate
OSHA 30 | OSHA 30-hour, OSHA 30-hour card | certificate
NEBOSH | NEBOSH certificate | certificate 1979
IOSH | | certificate
Fire safety | Brandschutz, Fire prevention | technique
Brandschutzhelfer | Brandschutzhelferin, Fire warden | certificate
Security guarding | Site security, Objektschutz, Werkschutz | technique
Access control | Zutrittskontrolle | technique
CCTV monitoring | CCTV, Videoüberwachung, Surveillance systems | technique
Sachkundeprüfung § 34a | § 34a GewO, 34a Schein, Sachkundeprüfung nach § 34a | certificate
SIA licence | SIA license, SIA Door Supervisor | licence 2001
Patrol | Patrolling, Streifengang, Streifendienst | technique
Report writing | Berichterstellung, <Incident reports = Incident reporting | technique
Investigation | Investigations, Ermittlungen, <Criminal investigation | technique
Crowd control | Crowd management, Veranstaltungsschutz | technique
Law enforcement | Polizeidienst, Policing | subject
Firefighting | Feuerwehr, Fire fighting | subject
Environmental law | Umweltrecht, Environmental compliance | law
Export control | Exportkontrolle, Sanctions compliance | law
Collective bargaining | Tarifverhandlungen | law
Collective labour law | Tarifrecht | law
Civil law | Bürgerliches Recht, <BGB, Zivilrecht | law
Constitutional law | Verfassungsrecht, Staatsrecht | law
European law | Europarecht, EU law | law
International law | Völkerrecht | law
IT law | IT-Recht | law
Energy law | Energierecht, Energiewirtschaftsrecht | law
Building contract law | Privates Baurecht, Construction law | law
Banking law | Bankrecht, Banking and finance law | law
Securities law | Kapitalmarktrecht, Capital markets law | law
Insurance law | Versicherungsrecht | law
Traffic law | Verkehrsrecht | law
Tenancy law | Landlord and tenant law, Mietrecht, <Wohnraummietrecht | law
Legal advice | Rechtsberatung, Legal counsel, Legal consulting | technique
Legal translation | Juristische Übersetzung, Rechtsübersetzung | technique
Enforcement of judgments | Zwangsvollstreckung | technique
RVG billing | RVG-Abrechnung, Rechtsanwaltsvergütungsgesetz | technique
Court representation | Prozessvertretung, Court appearances, Advocacy in court | technique
Contract lifecycle management | ^CLM | software
DocuWare | | software 1988
iManage | iManage Work | software 1995
^~Clio | Clio Manage | software 2008
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
CIPP | <CIPP/E, <CIPP/US | certificate 2004
Whistleblowing | Hinweisgeberschutz, Hinweisgebersystem | law
Supply Chain Act | Lieferkettengesetz, Lieferkettensorgfaltspflichtengesetz, LkSG | law 2021
EU AI Act | AI Act, KI-Verordnung | law 2024
Digital Operational Resilience Act | ^~DORA | law 2022
Fachkraft für Arbeitssicherheit | ^SiFa, Sicherheitsfachkraft | certificate
Sicherheitsbeauftragter | Sicherheitsbeauftragte | certificate
SCC certificate | SCC Dokument 016, SCC-Zertifikat, VCA certificate | certificate 1989
SiGeKo | Sicherheits- und Gesundheitsschutzkoordinator | certificate 1998
Legal databases | Juristische Datenbanken, Rechtsdatenbanken, Legal research databases | software
Law firm software | Kanzleisoftware, Legal practice management software, Anwaltssoftware | software
Collective agreements | Tarifverträge | law
`;
