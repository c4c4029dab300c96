/** Police, fire, rescue, security, armed forces, administration, aviation and sea. Line format: see ../skill-entry.ts. */
export const publicServiceSkills = `
Administrative procedure law | Verwaltungsverfahrensrecht, VwVfG | law 1976
Budget law | Haushaltsrecht, Öffentliches Haushaltsrecht | law
Municipal law | Kommunalrecht | law
Building law administration | Bauplanungsrecht, Baugesetzbuch, BauGB | law 1960
Town planning | Stadtplanung, Urban planning, <Bauleitplanung | subject
Spatial planning | Raumplanung, Regionalplanung | subject
Transport planning | Verkehrsplanung, Traffic planning | subject
Traffic engineering | Verkehrstechnik | subject
Citizen services | Bürgerservice, Bürgerbüro, Public enquiries | technique
Registry office work | Standesamt, Civil registration | technique
E-government | | subject
Onlinezugangsgesetz | OZG, Online Access Act | law 2017
E-Akte | Elektronische Akte | software
Neues Kommunales Finanzmanagement | NKF | standard 2003
Doppik | | standard
Public finance | Öffentliche Finanzen, Government accounting | subject
Grant administration | Zuwendungsrecht, Fördermittelbearbeitung, Grant administration in government | subject
Benefits processing | Leistungssachbearbeitung, Benefit claims, Leistungsgewährung | technique
Freedom of information | FOI requests, Informationsfreiheit | law
Emergency planning | Notfallplanung | method
Civil protection | Katastrophenschutz, Bevölkerungsschutz | subject
Emergency management | Disaster management | method
Emergency dispatch | Leitstelle, 911 dispatch, Emergency call handling, Notrufbearbeitung | technique
Emergency driving | Blue light driving, Blaulichtfahrt, Emergency vehicle operation | technique
Breathing apparatus | Atemschutz, Atemschutzgeräteträger, ^SCBA | equipment
Technical rescue | Technische Hilfeleistung, <Extrication = Vehicle extrication | technique
Rope access | Seilzugangstechnik | technique
IRATA | IRATA certificate | certificate 1988
FISAT | FISAT-Zertifikat | certificate
Rope rescue | | technique
Search and rescue | | technique
Hazmat response | ABC-Einsatz, Hazardous materials response | technique
Fire investigation | Brandursachenermittlung | technique
Fire protection planning | Vorbeugender Brandschutz, Fire protection engineering, Brandschutzplanung | subject
Brandschutzbeauftragter | Fire safety officer, Brandschutzbeauftragte | certificate
Fire marshal | | certificate
Rettungssanitäter | Rettungssanitäterin | certificate
Rettungshelfer | Rettungshelferin | certificate
Self-defence | Self-defense, Selbstverteidigung | technique
Firearms training | Schießausbildung, Firearms handling | technique
Waffensachkunde | Waffensachkundeprüfung | certificate
Firearms licence | Firearms license, Firearms certificate, Waffenschein | licence
Guard card | | licence
Personal protection | Personenschutz, Close protection, Executive protection | technique
Event security | Veranstaltungssicherheit, Event stewarding, Ordnerdienst | technique
Door supervision | Türsteher | technique
Entrance checks | Einlasskontrolle, Einlasskontrollen, <Bag checks = Taschenkontrollen | technique
Alarm response | Alarmverfolgung, Alarmaufschaltung | technique
Alarm systems | Alarmanlagen | equipment
Control room operation | Sicherheitszentrale, Control room, Notruf- und Serviceleitstelle | technique
Cash in transit | Geld- und Werttransport, Werttransport | technique
Luggage screening | Baggage screening | technique
Luftsicherheitsassistent | Luftsicherheitsassistentin, Luftsicherheitskontrollkraft | certificate
Aviation security | Luftsicherheit | subject
Luftsicherheitsgesetz | LuftSiG, § 5 LuftSiG | law 2005
Geprüfte Schutz- und Sicherheitskraft | ^GSSK | certificate
Werkschutzfachkraft | Geprüfte Werkschutzfachkraft | certificate
Fachkraft für Schutz und Sicherheit | | certificate
Dog handling | Hundeführer, K9 handling, <Diensthundeführer | technique
Crime prevention | Kriminalprävention | method
Crime scene work | Spurensicherung, Crime scene investigation | technique
Forensics | Forensik | subject
Interrogation | Vernehmung, <Witness interviews = Zeugenvernehmung | technique
Evidence handling | Beweissicherung, Chain of custody | technique
Traffic control | Verkehrsregelung | technique
Traffic management | Verkehrsmanagement | method
Traffic stops | Verkehrskontrollen, Verkehrskontrolle | technique
Correctional services | Justizvollzug, Prison service, Corrections, Strafvollzug | subject
Probation work | Bewährungshilfe, Offender management, Probation services | subject
Border control | Grenzkontrolle | technique
Military leadership | Menschenführung Bundeswehr | method
Intelligence analysis | Nachrichtendienstliche Analyse | method
Security clearance | Sicherheitsüberprüfung, <SC clearance = Security Check clearance, <DV clearance = Developed Vetting, <Top Secret clearance, <Secret clearance, <Ü2 | licence
Private pilot licence | ^PPL | licence
Commercial pilot licence | ^CPL, Commercial pilot license | licence
Airline transport pilot licence | ^ATPL, Airline transport pilot license | licence
Drone operation | UAV operation, Drone piloting, UAS operation, Drohnenflug, Drohnensteuerung | technique 2006
Drohnenführerschein | EU-Kompetenznachweis, Drone licence, Drone license | licence
Air traffic control | Flugsicherung | technique
Cabin crew | Flugbegleiter, Flight attendant, Flugbegleiterin | technique
Ground handling | Bodenabfertigung, Aircraft handling, Ramp handling | technique
~Check-in | Passenger check-in, Passagierabfertigung | technique
^Amadeus | Amadeus CRS, Amadeus GDS | software 1987
Sabre GDS | | software 1960
Travel agency services | Reisebüro, Reiseberatung, Travel consulting | technique
Tour guiding | Reiseleitung, Gästeführung, Tour guide, Stadtführungen | technique
Tourism | Tourismus, Tourismusmanagement | subject
STCW | STCW certificates | certificate 1978
Ship handling | Schiffsführung, Nautik, Navigation at sea, Seamanship | technique
Sportbootführerschein | Boat licence, Boating licence, Boat license | licence
Marine engineering | Schiffsbetriebstechnik | subject
Naval architecture | Schiffbau, Shipbuilding | subject
Port operations | Hafenbetrieb, Stevedoring, Port logistics | subject
Shunting | Rangieren, Rangierdienst | technique
Train driver licence | Triebfahrzeugführerschein, Train driver's licence | licence
Signalling technology | Leit- und Sicherungstechnik, Railway signalling, Railway signaling | technique
Track construction | Gleisbau, Track maintenance, Oberbau | technique
Museum work | Museumsarbeit | technique
Museum education | Museumspädagogik | technique
Curating | Kuratieren | technique
~Restoration | Restaurierung, Art conservation | technique
Heritage conservation | Denkmalpflege, Denkmalschutz | subject
Library systems | Aleph library system, Bibliothekssysteme | software
RDA cataloguing | Resource Description and Access | standard 2010
Non-profit management | Nonprofit management, Vereinsmanagement, NGO management | method
Development cooperation | Entwicklungszusammenarbeit, International development | subject
Humanitarian aid | Humanitäre Hilfe, Humanitarian assistance | subject
Monitoring and evaluation | ^M&E, Projektevaluation | method
Political campaigning | Campaigning, Wahlkampf | method
Lobbying | Public affairs, Interessenvertretung, Government relations, Advocacy work | method
Parliamentary work | | subject
Legislative drafting | | technique
Legislative process | Gesetzgebung, Gesetzgebungsverfahren | subject
Church music | Kirchenmusik | technique
Organ playing | Orgelspiel | technique
Pastoral ministry | Seelsorge, Chaplaincy | technique
Resident registration | Meldewesen, Einwohnermeldewesen, Melde- und Passwesen | technique
MESO | | software
VOIS | | software
Registration software | Fachverfahren Meldewesen, Einwohnermeldesoftware | software
Public accounting | Kommunales Rechnungswesen, Public sector accounting | subject
`;
