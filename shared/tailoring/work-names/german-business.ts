/** Accounts, pay, purchasing, sales, law, people and marketing. */
export const germanBusinessNames = `
Finanzbuchhaltung: Debitorenbuchhaltung, Kreditorenbuchhaltung, Hauptbuchhaltung, Anlagenbuchhaltung
Buchhaltung: Finanzbuchhaltung, Debitorenbuchhaltung, Kreditorenbuchhaltung, Anlagenbuchhaltung
Rechnungswesen: Finanzbuchhaltung, Debitorenbuchhaltung, Kreditorenbuchhaltung, Anlagenbuchhaltung, Kostenrechnung, Monatsabschlüsse, Jahresabschlüsse
Rechnungsprüfung: Prüfung von Rechnungen, Prüfung der Rechnungen, Prüfung von Eingangsrechnungen, Prüfung der Eingangsrechnungen, Prüfte Eingangsrechnungen, Prüfung von Lieferantenrechnungen
Anlagenbuchhaltung = Anlagenbuchführung
Mahnwesen: Mahnungen, Mahnläufe, Zahlungserinnerungen
Forderungsmanagement: Mahnwesen, Inkasso, Mahnläufe, Mahnungen, Debitorenmanagement, Beitreibung
Debitorenmanagement: Mahnwesen, Mahnläufe
Fakturierung = Rechnungsstellung = Rechnungserstellung
Fakturierung: Ausgangsrechnungen, Schreiben von Rechnungen, Erstellung von Rechnungen
Rechnungsstellung: Ausgangsrechnungen, Schreiben von Rechnungen, Erstellung von Rechnungen
Zahlungsverkehr: Zahlungsläufe, Überweisungen, SEPA-Läufe
Kontenabstimmung: Saldenabstimmung, Kontenklärung, Abstimmung von Konten, Abstimmung der Konten, Intercompany-Abstimmung
Bilanzierung: Jahresabschlüsse, Bilanzerstellung, Einzelabschlüsse, Konzernabschlüsse
Abschlusserstellung: Erstellung von Jahresabschlüssen, Erstellung der Jahresabschlüsse, Erstellung von Einzelabschlüssen, Erstellung der Monatsabschlüsse
Konzernrechnungslegung: Konsolidierung, Konzernabschlüsse
Rechnungslegung: HGB, IFRS, US-GAAP
Handelsrecht: HGB
Berichtswesen = Reporting
Berichtswesen: Monatsberichte, Monatliche Berichte, Quartalsberichte, Managementberichte
Reporting: Monatsberichte, Monatliche Berichte, Quartalsberichte, Managementberichte
Controlling: Plan-Ist-Vergleiche, Soll-Ist-Vergleiche, Abweichungsanalysen, Budgetkontrolle, Personalcontrolling
Kostenrechnung: Kostenstellenrechnung, Kostenträgerrechnung, Deckungsbeitragsrechnung
Kosten- und Leistungsrechnung: Kostenstellenrechnung, Kostenträgerrechnung
Budgetierung = Budgetplanung
Liquiditätsmanagement: Liquiditätsplanung, Cash-Pooling
Treasury: Liquiditätsplanung, Cash-Pooling
Steuererklärungen: Einkommensteuererklärungen, Körperschaftsteuererklärungen, Umsatzsteuererklärungen, Gewerbesteuererklärungen
Betriebsprüfungen = Außenprüfungen = steuerliche Außenprüfung
Reisekostenabrechnung = Spesenabrechnung
Entgeltabrechnung = Lohnabrechnung = Gehaltsabrechnung = Lohnbuchhaltung
Lohn- und Gehaltsabrechnung: Lohnabrechnung, Gehaltsabrechnung, Entgeltabrechnung, Lohnbuchhaltung
Lohnbuchhaltung: Entgeltabrechnung, Gehaltsabrechnung
Einnahmenüberschussrechnung = Einnahmen-Überschuss-Rechnung
Mandantenbetreuung: Betreuung von Mandanten, Betreuung der Mandanten, Mandatsbetreuung
Stammdatenpflege: Stammdaten
Schadenbearbeitung = Schadenregulierung = Schadensbearbeitung
Kreditbearbeitung: Baufinanzierungen, Kreditanträge, Ratenkredite
Anlageberatung: Wertpapierberatung, Vermögensberatung
Beschaffung: Einkauf@purchasing, Materialbeschaffung
Einkauf: Materialbeschaffung, Wareneinkauf, Materialeinkauf
Bestellwesen: Bestellungen, Bestellabwicklung, Nachbestellungen, Warenbestellung, Warenbestellungen
operativer Einkauf: Bestellabwicklung, Bestellüberwachung
strategischer Einkauf: Lieferantenauswahl, Lieferantenentwicklung, Warengruppenmanagement
Lieferantenmanagement: Lieferantenaudits, Lieferantenbewertung, Lieferantenauswahl, Lieferantenentwicklung, Lieferantenverhandlungen, Lieferantengespräche, Lieferantenportal
Lieferantenbewertung: Lieferantenaudits
Verhandlungsführung: Preisverhandlungen, Vertragsverhandlungen, Lieferantenverhandlungen, Verhandlungen mit Lieferanten, Tarifverhandlungen
Vertragsverhandlungen: Rahmenvertragsverhandlungen
Vertragsmanagement: Vertragsverwaltung, Vertragsverhandlungen, Rahmenverträge@purchasing
Angebotsvergleich: Preisspiegel, Angebotsauswertung
Bestandsmanagement: Bestandsführung, Bestandskontrolle, Bestandspflege
Zollabwicklung: Verzollung, Zollanmeldungen, Ausfuhranmeldungen
Exportabwicklung: Ausfuhranmeldungen, Ausfuhrdokumente
Außenhandel: Akkreditive, Ausfuhranmeldungen, Zollabwicklung, Incoterms
Neukundengewinnung = Neukundenakquise = Neukundenakquisition
Neukundengewinnung: Kaltakquise, Gewinnung von Neukunden, Gewinnung neuer Kunden
Neukundenakquise: Kaltakquise, Gewinnung von Neukunden, Gewinnung neuer Kunden
Kundenakquise: Kaltakquise, Neukundenakquise, Neukundengewinnung, Gewinnung von Neukunden
Akquise: Kaltakquise, Neukundengewinnung, Gewinnung von Neukunden
Bestandskundenbetreuung = Bestandskundenpflege = Betreuung von Bestandskunden = Betreuung der Bestandskunden
Bestandskundenbetreuung: Stammkunden, Stammkundenbetreuung
Key-Account-Management = Großkundenbetreuung = Betreuung von Großkunden
Kundenbetreuung: Bestandskundenbetreuung, Großkundenbetreuung, Stammkundenbetreuung, Betreuung von Bestandskunden, Betreuung von Großkunden, Kundenberatung, Kundenservice
Angebotserstellung: Kostenvoranschläge
Auftragsabwicklung = Auftragsbearbeitung
Auftragsabwicklung: Auftragsannahme, Auftragserfassung, Auftragsbestätigungen
Auftragsbearbeitung: Auftragsannahme, Auftragserfassung, Auftragsbestätigungen
Reklamationsbearbeitung = Reklamationsmanagement = Beschwerdemanagement = Beschwerdebearbeitung
Reklamationsbearbeitung: Reklamationen, Beschwerden, Gewährleistungsfälle
Reklamationsmanagement: Reklamationen, Beschwerden, Gewährleistungsfälle
Beschwerdemanagement: Reklamationen, Beschwerden
Messebetreuung: Messeauftritte, Fachmessen, Messeteilnahmen, Messestand
Produktpräsentationen: Produktvorführungen, Produktvorstellungen
After-Sales-Service: Ersatzteilverkauf, Ersatzteilgeschäft, Kundendienst
Kundenservice = Kundendienst
Kundenservice: Kundenhotline, Servicehotline, Callcenter, Reklamationsbearbeitung, Kundentelefon
Kundenberatung: Verkaufsberatung, Verkaufsgespräche, Beratungsgespräche, Beratung von Kunden, Beratung der Kunden
B2B-Vertrieb: Firmenkunden, Geschäftskunden, Industriekunden
Geschäftskunden = Firmenkunden
E-Commerce: Onlineshop, Online-Shop, Webshop, Onlinehandel
Onlinehandel: Onlineshop, Online-Shop, Webshop
Vertragsgestaltung: Vertragsentwürfe, Entwurf von Verträgen
Fristenkontrolle = Fristenüberwachung = Fristenverwaltung
Fristenkontrolle: Fristenkalender, Fristenbuch
Zwangsvollstreckung: Pfändungen, Vollstreckungsaufträge, Vollstreckungsbescheide
Mahnverfahren: Mahnbescheide
Gebührenabrechnung: Abrechnung nach RVG, Kostennoten
Schriftsätze: Klageschriften, Klageerwiderungen, Berufungsbegründungen
Prozessführung: Prozessvertretung, Terminsvertretungen, Gerichtstermine@law-office
Arbeitsrecht: Kündigungsschutzklagen, Kündigungsschutzverfahren, Aufhebungsverträge, Betriebsverfassungsgesetz, Kündigungsschutzgesetz
Gesellschaftsrecht: Gesellschaftsgründungen, GmbH-Gründungen, Aktiengesetz
Sozialrecht: SGB II, SGB III, SGB V, SGB VIII, SGB IX, SGB X, SGB XI, SGB XII, Wohngeldgesetz
Verwaltungsrecht: Verwaltungsverfahrensrecht, Verwaltungsverfahrensgesetz, Bauordnungsrecht
Steuerrecht: Umsatzsteuerrecht, Einkommensteuerrecht, Abgabenordnung, Umsatzsteuer, Lohnsteuer
Baurecht: Bauordnungsrecht, Bauplanungsrecht
Vergaberecht: UVgO, VgV
Vergabewesen: Vergabeverfahren, Vergabestelle, Submissionen
Datenschutz: DSGVO, Verarbeitungsverzeichnis
Compliance: Geldwäscheprävention, Hinweisgebersystem, Korruptionsprävention
Personalbeschaffung = Personalgewinnung = Personalrekrutierung = Recruiting
Personalbeschaffung: Stellenausschreibungen, Bewerbermanagement, Bewerberauswahl, Personalauswahl
Personalgewinnung: Stellenausschreibungen, Bewerbermanagement, Bewerberauswahl, Personalauswahl
Recruiting: Stellenausschreibungen, Bewerbermanagement, Bewerberauswahl, Personalauswahl
Bewerbermanagement: Bewerberauswahl, Vorstellungsgespräche@people, Bewerbungsgespräche@people
Personaladministration = Personalverwaltung = Personalsachbearbeitung
Personaladministration: Personalakten, Arbeitsverträge@people, Arbeitszeugnisse@people, Zeiterfassung@people
Personalsachbearbeitung: Personalakten, Arbeitsverträge@people
Personalentwicklung: Mitarbeiterschulungen, Weiterbildungsplanung, Traineeprogramm, Führungskräftetraining, Schulungsplanung
Personalmarketing: Karrieremessen, Jobmessen, Ausbildungsmessen
Zeitwirtschaft: Arbeitszeitkonten, Zeiterfassung@people
Einarbeitung neuer Mitarbeiter: Einarbeitung neuer Kollegen, Einarbeitung neuer Kolleginnen
Einarbeitung neuer Mitarbeitender: Einarbeitung neuer Kollegen, Einarbeitung neuer Kolleginnen
Onboarding: Einarbeitung neuer Kollegen, Einarbeitung neuer Kolleginnen, Einarbeitung neuer Mitarbeiter, Einarbeitung neuer Mitarbeitender
Betriebliches Gesundheitsmanagement: Betriebliches Eingliederungsmanagement, BEM-Gespräche
Öffentlichkeitsarbeit: Pressearbeit, Pressemitteilungen, Pressekonferenzen
Pressearbeit: Pressemitteilungen, Presseanfragen, Pressekonferenzen
Content-Erstellung: Blogbeiträge, Blogartikel, Produkttexte, Newslettertexte
E-Mail-Marketing = Newsletter-Marketing
E-Mail-Marketing: Newsletter, Newsletterversand
Suchmaschinenmarketing: Suchmaschinenwerbung, Google Ads, Suchmaschinenoptimierung
Werbemittel: Flyer, Broschüren, Plakate
Printmedien: Flyer, Broschüren, Kataloge, Plakate
Marktforschung: Kundenbefragungen, Wettbewerbsanalysen, Marktanalysen
Webanalyse: Google Analytics, Matomo
Websitepflege: Pflege der Website, Pflege der Homepage, Betreuung der Website
Kampagnenmanagement: Werbekampagnen, Kampagnenplanung
Veranstaltungsmanagement = Veranstaltungsorganisation = Eventmanagement
Veranstaltungsorganisation: Organisation von Veranstaltungen, Organisation von Tagungen, Tagungsorganisation, Messeorganisation
Eventmanagement: Organisation von Veranstaltungen, Organisation von Tagungen, Tagungsorganisation, Messeorganisation
Bildbearbeitung: Photoshop, Lightroom
Projektmanagement: Projektleitung, Teilprojektleitung, Projektkoordination, Projektsteuerung
Prozessoptimierung: Prozessverbesserung, Ablaufoptimierung
Mitarbeiterschulung: Schulung von Mitarbeitern, Schulung von Beschäftigten, Schulung der Mitarbeiter, Mitarbeiterunterweisungen
Lieferantenentwicklung: Lieferantenaudits, Lieferantenbewertung, Lieferantenbesuche
Preisverhandlungen: Jahresgespräche@purchasing, Lieferantenverhandlungen, Verhandlungen mit Lieferanten
Terminverfolgung: Liefertermine, Lieferterminüberwachung
Bestellabwicklung: Bestellungen@purchasing
Kostensenkung = Kostenreduzierung = Kostenreduktion
Rahmenverträge: Abrufverträge, Jahresverträge
Warengruppenmanagement = Category Management
Bedarfsermittlung = Bedarfsplanung
After-Sales: Servicegeschäft, Ersatzteilgeschäft, Servicegeschäfts, Ersatzteilgeschäfts
After-Sales-Geschäft: Servicegeschäft, Ersatzteilgeschäft, Servicegeschäfts, Ersatzteilgeschäfts
Fachmessen: Messeauftritte, Messestand
Messen: Messeauftritte, Messestand
Vertriebssteuerung: Absatzplanung, Provisionsmodell
Vertriebscontrolling: Absatzplanung
Vertriebsplanung = Absatzplanung
Forecasting: Absatzplanung
Partnervertrieb: Händlernetze, Händlernetz, Händlerbetreuung
indirekter Vertrieb: Händlernetze, Händlernetz, Händlerbetreuung
Händlermanagement = Händlerbetreuung
Kaltakquise: Kaltbesuche
Vertragsverlängerungen: Verlängerung von Rahmenverträgen
Preisgestaltung: Preisrunden, Preisrunde, Preislisten
Einarbeitung: Einarbeitungsprogramm, Einarbeitungsprogramms, Einarbeitungspläne
Mandantengespräche: Gespräche mit Mandanten
digitale Buchhaltung: digitale Belege, elektronische Rechnungsprüfung
Digitalisierung der Buchhaltung: digitale Belege, elektronische Rechnungsprüfung
elektronische Rechnungen = E-Rechnung
private Steuererklärungen: Einkommensteuererklärungen
Bescheidprüfung: Prüfung von Bescheiden, Prüfung der Bescheide
Existenzgründungsberatung: Existenzgründungen
Gehaltsabrechnungen: Lohnabrechnungen, Lohnabrechnung
Baulohn: Baulohnabrechnung
internes Kontrollsystem = IKS
Wirtschaftsprüfer: Abschlussprüfer
Konzernberichterstattung = Konzernberichtswesen
Unternehmenskäufe: Due-Diligence
Forecast: Hochrechnung, Hochrechnungen
Bankenkommunikation: Verhandlungen mit Banken
Stammdatenmanagement: Stammdatenpflege, Stammdaten
Auftragserfassung = Auftragsannahme
Angebotswesen: Angebote, Angebotserstellung
vorbereitende Buchhaltung: Vorkontierung, Kontierung
Zeiterfassung: Stundenzettel, Stundennachweise
Social-Media-Marketing: Instagram-Kanal, Facebook-Seite, LinkedIn-Kanal
Redaktion: Newsletter, Mitarbeiterzeitung, Magazin
Bewerbungsgespräche = Vorstellungsgespräche
Recruiting: Vorstellungsgespräche, Bewerbungsgespräche
`;
