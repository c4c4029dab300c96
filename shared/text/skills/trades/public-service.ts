/** Police, fire, rescue, security, armed forces, administration, aviation and sea. Line format: see ../skill-entry.ts. */
export const publicServiceSkills = `
Administrative procedure law | Verwaltungsverfahrensrecht, VwVfG | law 1976
Budget law | Haushaltsrecht, Öffentliches Haushaltsrecht | law
Municipal law | Kommunalrecht | law
Building law administration | Bauplanungsrecht, Baugesetzbuch, BauGB | law 1960
Town planning | Stadtplanung, Urban planning, Bauleitplanung | subject
Spatial planning | Raumplanung, Regionalplanung | subject
Transport planning | Verkehrsplanung, Traffic planning | subject
Traffic engineering | Verkehrstechnik | subject
Citizen services | Bürgerservice, Bürgerbüro, Public enquiries | technique
Registry office work | Standesamt, Civil registration | technique
E-government |  Online Access Act, Onlinezugangsgesetz, OZG | subject
E-Akte | Elektronische Akte | software
Neues Kommunales Finanzmanagement | NKF, Doppik | standard 2003
Public finance | Öffentliche Finanzen, Government accounting | subject
Grant administration | Zuwendungsrecht, Fördermittelbearbeitung, Grant administration in government | subject
Benefits processing | Leistungssachbearbeitung, Benefit claims, Leistungsgewährung | technique
Freedom of information | FOI requests, Informationsfreiheit | law
Emergency planning | Katastrophenschutz, Emergency management, Disaster management, Civil protection, Bevölkerungsschutz | method
Emergency dispatch | Leitstelle, 911 dispatch, Emergency call handling, Notrufbearbeitung, Leitstellendisponent | technique
Emergency driving | Blue light driving, Blaulichtfahrt, Emergency vehicle operation | technique
Breathing apparatus | Atemschutz, Atemschutzgeräteträger, ^SCBA | equipment
Technical rescue | Technische Hilfeleistung, Extrication, Vehicle extrication | technique
Rope access | Seilzugangstechnik, IRATA, Rope rescue, FISAT | technique
Search and rescue | | technique
Hazmat response | ABC-Einsatz, Hazardous materials response | technique
Fire investigation | Brandursachenermittlung | technique
Fire protection planning | Vorbeugender Brandschutz, Fire protection engineering, Brandschutzplanung | subject
Brandschutzbeauftragter | Fire safety officer, Fire marshal, Brandschutzbeauftragte | certificate
Rettungssanitäter | Rettungssanitäterin, Rettungshelfer | certificate
Self-defence | Self-defense, Selbstverteidigung, Einsatztraining | technique
Firearms training | Schießausbildung, Firearms handling | technique
Waffensachkunde | Waffensachkundeprüfung, Firearms certificate, <Guard card, Firearms license | certificate
Personal protection | Personenschutz, Close protection, Executive protection | technique
Event security | Veranstaltungssicherheit, Event stewarding, Ordnerdienst | technique
Door supervision | Türsteher, Einlasskontrolle, Bag checks, Einlasskontrollen | technique
Alarm response | Alarmverfolgung, Alarmaufschaltung, Alarm systems, Alarmanlagen | technique
Control room operation | Sicherheitszentrale, Control room, Notruf- und Serviceleitstelle | technique
Cash in transit | Geld- und Werttransport, Werttransport | technique
Luggage screening | Luftsicherheit, X-ray screening, Luftsicherheitsassistent, Baggage screening | technique
Aviation security | § 5 LuftSiG, Luftsicherheitsgesetz | law 2005
Geprüfte Schutz- und Sicherheitskraft | ^GSSK, Werkschutzfachkraft | certificate
Fachkraft für Schutz und Sicherheit | | certificate
Dog handling | Hundeführer, K9 handling, Diensthundeführer | technique
Crime prevention | Kriminalprävention | method
Crime scene work | Spurensicherung, Forensics, Forensik, Crime scene investigation | technique
Interview techniques | Vernehmung, Interrogation, Witness interviews | technique
Evidence handling | Beweissicherung, Chain of custody | technique
Traffic control | Verkehrsregelung, Traffic management, Verkehrskontrollen | technique
Correctional services | Justizvollzug, Prison service, Corrections, Strafvollzug | subject
Probation work | Bewährungshilfe, Offender management, Probation services | subject
Border control | Grenzkontrolle, Immigration control | technique
Military leadership | Menschenführung Bundeswehr, Officer training | method
Intelligence analysis | Nachrichtendienstliche Analyse | method
Security clearance | Sicherheitsüberprüfung, SC clearance, DV clearance, Top Secret clearance, Secret clearance, Ü2 | licence
Private pilot licence | ^PPL | licence
Commercial pilot licence | ^CPL, Commercial pilot license | licence
Airline transport pilot licence | ^ATPL, Airline transport pilot license | licence
Drone operation | Drohnen, UAV operation, Drone piloting, Drohnenführerschein, UAS operation, Drohnenflug | technique 2006
Air traffic control | Flugsicherung | technique
Cabin crew | Flugbegleiter, Flight attendant, Flugbegleiterin | technique
Ground handling | Bodenabfertigung, Aircraft handling, Ramp handling | technique
~Check-in | Passenger check-in, Passagierabfertigung | technique
Amadeus | Amadeus CRS, Amadeus GDS | software 1987
Sabre GDS | | software 1960
Travel agency services | Reisebüro, Reiseberatung, Travel consulting | technique
Tour guiding | Reiseleitung, Gästeführung, Tour guide, Stadtführungen | technique
Tourism | Tourismus, Tourismusmanagement | subject
STCW | STCW certificates | certificate 1978
Ship handling | Schiffsführung, Nautik, Navigation at sea, Seamanship | technique
Sportbootführerschein | Boat licence, Boating licence, Boat license | licence
Marine engineering | Schiffsbetriebstechnik, Schiffbau, Naval architecture | subject
Port operations | Hafenbetrieb, Stevedoring, Port logistics | subject
Shunting | Rangieren, Rangierdienst | technique
Train driver licence | Triebfahrzeugführerschein, Train driver's licence | licence
Signalling technology | Leit- und Sicherungstechnik, Railway signalling, Railway signaling | technique
Track construction | Gleisbau, Track maintenance, Oberbau | technique
Museum work | Museumspädagogik, Curating, Kuratieren | technique
~Restoration | Restaurierung, Art conservation, Denkmalpflege, Heritage conservation | technique
Library systems | Aleph library system, Bibliothekssysteme | software
RDA cataloguing | Resource Description and Access | standard 2010
Non-profit management | Nonprofit management, Vereinsmanagement, NGO management | method
Development cooperation | Entwicklungszusammenarbeit, International development | subject
Humanitarian aid | Humanitäre Hilfe, Humanitarian assistance | subject
Monitoring and evaluation | ^M&E, Projektevaluation | method
Political campaigning | Campaigning, Political communication, Wahlkampf | method
Lobbying | Public affairs, Interessenvertretung, Government relations, Advocacy work | method
Parliamentary work | Legislative drafting, Gesetzgebung, Legislative process | subject
Church music | Kirchenmusik, Organ playing, Orgelspiel | technique
Pastoral ministry | Seelsorge, Chaplaincy | technique
`;
