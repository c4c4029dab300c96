/** Public service, office, retail, kitchen and hotel, security, computing. */
export const germanServiceNames = `
Meldewesen: Einwohnermeldeamt, Meldebehörde, Meldeamt, Einwohnermeldewesen
Bürgerservice: Bürgeramt, Bürgerbüro, Einwohnermeldeamt, Bürgerberatung
Bürgeramt = Bürgerbüro
Publikumsverkehr = Parteienverkehr
Publikumsverkehr: Bürgeramt, Bürgerbüro, Einwohnermeldeamt, Zulassungsstelle, Bürgerberatung, Schalterdienst
Passwesen: Ausstellung von Pässen, Ausstellung von Reisepässen, Ausstellung von Personalausweisen, Passamt
Personenstandswesen: Standesamt, Eheschließungen, Geburtsbeurkundungen
Ausländerwesen: Ausländerbehörde, Ausländeramt
Gewerbewesen: Gewerbeamt, Gewerbeanmeldungen
Ordnungsverwaltung: Ordnungsamt, Gewerbeamt
Sozialverwaltung: Sozialamt, Wohngeldstelle, Jobcenter, Jugendamt
Sozialleistungen: Wohngeld, Elterngeld, Bürgergeld, Grundsicherung, Arbeitslosengeld, Bildungspaket
Leistungssachbearbeitung = Leistungsgewährung
Leistungsgewährung: Bewilligung von Hilfen zur Erziehung, Bewilligung von Leistungen, Bewilligung von Wohngeld
Leistungssachbearbeitung: Bewilligung von Hilfen zur Erziehung, Bewilligung von Leistungen, Bewilligung von Wohngeld
Kassenwesen: Stadtkasse, Gemeindekasse, Kreiskasse, Amtskasse, Kasse@council
Haushaltswesen: Haushaltsplanung, Haushaltsansatz, Haushaltsplan, Haushaltsüberwachung, Kämmerei
Bescheiderstellung: Bewilligungsbescheide, Widerspruchsbescheide, Gebührenbescheide
Widerspruchsbearbeitung: Widersprüche, Widerspruchsbescheide, Widerspruchsverfahren
Antragsbearbeitung: Bearbeitung von Anträgen, Antragsprüfung, Wohngeldanträge, Elterngeldanträge, Bauanträge@council, Anträge@council
Sitzungsdienst: Gremienbetreuung, Ratsbüro, Ratssitzungen
Gremienarbeit: Gremienbetreuung, Ausschusssitzungen, Ratssitzungen
Liegenschaftsverwaltung: Liegenschaftsamt, Grundstücksverwaltung
Bauverwaltung: Bauamt, Bauaufsicht, Bauordnungsamt, Bauanträge@council
Bauleitplanung: Bebauungspläne, Flächennutzungsplan
Aktenführung = Aktenverwaltung
E-Akte = elektronische Akte
elektronische Aktenführung: elektronische Akte, E-Akte
Fördermittelmanagement: Förderanträge, Fördermittelanträge, Verwendungsnachweise
Büroorganisation: Ablage, Postbearbeitung, Büromaterial
Bürotätigkeiten: Ablage, Postbearbeitung, Schriftverkehr
Büroarbeiten: Ablage, Postbearbeitung, Schriftverkehr
Korrespondenz = Schriftverkehr
Korrespondenz: Geschäftsbriefe, E-Mail-Verkehr, Briefverkehr
Terminkoordination = Terminmanagement = Terminplanung = Terminorganisation
Terminkoordination: Terminvereinbarung, Terminvergabe, Kalenderpflege, Kalenderführung
Terminmanagement: Terminvereinbarung, Terminvergabe, Kalenderpflege, Kalenderführung
Reisemanagement = Reiseplanung = Reiseorganisation
Reiseplanung: Dienstreisen, Reisebuchungen, Hotelbuchungen, Flugbuchungen
Protokollführung: Sitzungsprotokolle, Besprechungsprotokolle, Protokolle
Postbearbeitung: Posteingang, Postausgang, Postverteilung
Telefonzentrale = Telefonvermittlung
Datenerfassung = Dateneingabe
Datenerfassung: Auftragserfassung, Belegerfassung, Stammdatenerfassung
Datenpflege: Stammdatenpflege, Adresspflege
Aktenverwaltung: Aktenablage, Archivierung
Sekretariat: Chefsekretariat, Vorzimmer
Assistenz der Geschäftsführung = Geschäftsführungsassistenz
kaufmännische Sachbearbeitung: Auftragsabwicklung, Rechnungsprüfung, Angebotserstellung
Kassieren: Kasse@shop, Kassendienst, Kassentätigkeit
Kassentätigkeit: Kasse@shop, Kassendienst
Kassenabrechnung = Kassenabschluss
Warenpräsentation: Schaufenstergestaltung, Schaufensterdekoration, Warenaufbau, Sonderplatzierungen, Visual Merchandising, Regalpflege
Warenverräumung: Regalauffüllung, Auffüllen der Regale, Auffüllen von Regalen, Regalpflege
Warenannahme = Wareneingang
Wareneingangskontrolle = Wareneingangsprüfung
Verkaufsberatung: Kundenberatung@shop, Beratungsgespräche@shop, Verkaufsgespräche
Bedientheke: Käsetheke, Fleischtheke, Wursttheke, Fischtheke, Backtheke, Frischetheke
Inventur: Stichtagsinventur, Bestandsaufnahme
Frischekontrolle: MHD-Kontrolle, MHD-Kontrollen
warme Küche: Entremetier, Saucier, Saucen
kalte Küche: Gardemanger, Vorspeisen, Salate
Patisserie: Desserts, Pâtissier, Torten, Süßspeisen, Nachspeisen
Bankettgeschäft: Bankette, Hochzeiten@restaurant, Tagungen@restaurant
Veranstaltungsküche: Bankette, Catering
Gemeinschaftsverpflegung: Kantine, Mensa, Betriebsrestaurant, Großküche, Schulküche, Krankenhausküche
Großküche: Kantine, Mensa, Krankenhausküche
Menüplanung = Speiseplanung = Speiseplangestaltung
Menüplanung: Speisepläne, Menüpläne, Speisekarte, Wochenkarte
Speiseplangestaltung: Speisepläne, Menüpläne, Wochenkarte
regionale Küche: Regionale Karte, regionale Speisekarte
Kostenkontrolle: Wareneinsatz, Wareneinsatzkontrolle, Budgetkontrolle
Hygienevorschriften: HACCP
Hygienestandards: HACCP, Hygienekonzept
Lebensmittelhygiene: HACCP
Gästebetreuung: Gästeempfang, Empfang der Gäste, Concierge
Gästeservice: Gästebetreuung, Gästeempfang
Zimmerreinigung: Housekeeping
Hotelrezeption = Rezeption
Front Office = Rezeption
Reservierungen: Zimmerreservierungen, Tischreservierungen, Gruppenreservierungen
Objektschutz: Kontrollgänge, Streifengänge, Werkschutz, Pfortendienst
Werkschutz: Pfortendienst
Zutrittskontrolle = Zugangskontrolle = Einlasskontrolle
Zutrittskontrolle: Pfortendienst
Brandschutz: Brandschutzhelfer, Brandwache, Brandschutzbegehungen
Besucherempfang = Besucherbetreuung
Empfang von Besuchern = Besucherempfang
IT-Support: First-Level-Support, Second-Level-Support, Helpdesk, Service Desk, Anwenderbetreuung
Anwenderbetreuung = Anwendersupport = Benutzerbetreuung
Anwenderbetreuung: First-Level-Support, Helpdesk
Systemadministration: Serveradministration, Linux-Administration, Windows-Administration
Serveradministration: Linux-Server, Windows-Server
Netzwerkadministration: Netzwerkbetreuung, Firewall-Administration
Datensicherung: Backups
Softwareentwicklung: Webentwicklung, Backend-Entwicklung, Frontend-Entwicklung, App-Entwicklung, Anwendungsentwicklung
Anforderungsanalyse: Lastenhefte, Pflichtenhefte, Requirements Engineering
Anforderungsmanagement: Lastenhefte, Pflichtenhefte, Requirements Engineering
Softwaretests: Testautomatisierung, Unit-Tests, Integrationstests, Regressionstests
Testautomatisierung: automatisierte Tests
Datenmigration: Migration von Daten, Altdatenübernahme
Digitalisierung: Einführung der elektronischen Akte, Einführung der E-Akte, Einführung der digitalen Pflegedokumentation, Einführung der elektronischen Rechnungsprüfung, Einführung der E-Rechnung, digitale Belege, elektronische Patientenakte
Anwenderschulungen: Key-User-Schulung, Nutzerschulungen, Benutzerschulungen
Kundenkontakt: Telefonische Auftragsannahme, Kundentelefonate, Schalterdienst, Kundenempfang
Terminvereinbarung = Terminvergabe
Schriftverkehr: Korrespondenz, Briefe, Anschreiben
Büromanagement: Büroorganisation
Ablage: Aktenablage, Archivierung
Ausstellung von Ausweisen: Personalausweise, Reisepässe
An- und Abmeldungen: Ummeldungen
Gästeempfang: Check-in, Empfang der Gäste
Kalkulation: Warenkalkulation, Speisenkalkulation
Schnittstellenentwicklung: Schnittstellen
Schnittstellen: HL7, FHIR, REST-API
Modernisierung von Altsystemen: Altsystemablösung, Ablösung von Altsystemen
Testautomatisierung: automatisierte Tests
Code-Reviews: Reviews
Wissenstransfer: interne Schulungen
Cloud-Migration: Umzug in die Cloud
Sicherheitsdienst: Streifengänge, Pfortendienst
`;
