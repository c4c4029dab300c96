/** Care, health, education and social work. */
export const germanCareNames = `
stationäre Langzeitpflege: Wohnbereich@care-home, Wohnbereichs@care-home, Pflegeheim, Seniorenheim, Altenheim, Altenpflegeheim, Seniorenzentrum, stationäre Altenpflege
stationäre Altenpflege: Wohnbereich@care-home, Pflegeheim, Seniorenheim, Altenheim, Altenpflegeheim, Seniorenzentrum
Langzeitpflege: Wohnbereich@care-home, Pflegeheim, Seniorenheim, Altenheim, Altenpflegeheim, stationäre Altenpflege
Altenpflege: Wohnbereich@care-home, Pflegeheim, Seniorenheim, Altenheim, Altenpflegeheim, Seniorenpflege
ambulante Pflege: Pflegetouren, Tourenpflege, häusliche Krankenpflege, häusliche Pflege, Touren@home-care, Hausbesuche@home-care
häusliche Pflege = häusliche Krankenpflege
Grundpflege: Körperpflege
Behandlungspflege: Wundversorgung, Verbandwechsel, Verbandswechsel, Medikamentengabe, Insulingabe, Insulininjektionen, subkutane Injektionen, Katheterwechsel, Stomaversorgung
Wundversorgung: Wundmanagement, Verbandwechsel, Verbandswechsel
Medikamentengabe = Verabreichung von Medikamenten
Medikamentenmanagement: Medikamentengabe, Stellen von Medikamenten, Richten von Medikamenten, Stellen der Medikamente
Anleitung von Auszubildenden: Praxisanleitung, Schüleranleitung
Pflegedokumentation: Pflegeberichte
Pflegeplanung: Pflegepläne, Maßnahmenplanung
Dienstplangestaltung = Dienstplanung = Dienstplanerstellung
Personaleinsatzplanung: Dienstplanung, Dienstpläne, Dienstplangestaltung, Dienstplanerstellung, Schichtplanung, Schichtpläne
Palliativpflege = Palliative Care
Palliativversorgung: Palliativpflege, Palliative Care
Sterbebegleitung: Hospizarbeit, Hospizbegleitung
Gerontopsychiatrie: Demenzbetreuung, Demenzpflege, Demenzstation
Akutpflege: Intensivstation, Notaufnahme, chirurgische Station, internistische Station, kardiologische Station, unfallchirurgische Station
Akutversorgung: Intensivstation, Notaufnahme
Vitalzeichenkontrolle = Vitalwertkontrolle = Vitalzeichenmessung = Vitalparameterkontrolle
Vitalzeichenkontrolle: Blutdruckmessung, Blutdruckkontrolle
Prophylaxen: Dekubitusprophylaxe, Sturzprophylaxe, Thromboseprophylaxe, Kontrakturenprophylaxe, Pneumonieprophylaxe
Angehörigenarbeit: Angehörigenberatung, Beratung der Angehörigen, Beratung von Angehörigen, Angehörigengespräche, Gespräche mit Angehörigen
Angehörigenberatung = Beratung der Angehörigen = Beratung von Angehörigen
Entlassmanagement = Entlassungsmanagement
Blutentnahmen = Blutabnahmen
Praxisabrechnung: Quartalsabrechnung, KV-Abrechnung, EBM-Abrechnung, Kassenabrechnung, Abrechnung nach EBM, Abrechnung nach GOÄ
Privatliquidation: GOÄ-Abrechnung, Abrechnung nach GOÄ
Instrumentenaufbereitung = Aufbereitung von Instrumenten
Aufbereitung von Medizinprodukten: Instrumentenaufbereitung, Aufbereitung von Instrumenten, Sterilisation von Instrumenten
Physiotherapie: Krankengymnastik
Eingliederungshilfe: Behindertenhilfe, Werkstatt für behinderte Menschen, WfbM
Behindertenhilfe: Werkstatt für behinderte Menschen, WfbM
Betreuung von Menschen mit Demenz: Demenzbetreuung
Alltagsbegleitung: Alltagsbetreuung
Notfallversorgung: Notaufnahme, Reanimation, Rettungswagen
frühkindliche Bildung: Kindergartengruppe, Krippengruppe, Elementarbereich
U3-Betreuung: Krippengruppe, Krippenkinder, Kinderkrippe, Krippe
Krippenbetreuung = U3-Betreuung
Elternarbeit: Elterngespräche, Elternabende, Entwicklungsgespräche@kindergarten, Gespräche mit Eltern, Gesprächsführung mit Eltern, Elternberatung
Zusammenarbeit mit Eltern: Elternarbeit, Elterngespräche, Elternabende, Elternberatung
Zusammenarbeit mit den Eltern: Elternarbeit, Elterngespräche, Elternabende, Elternberatung
Erziehungspartnerschaft: Elternarbeit, Elterngespräche
Entwicklungsdokumentation: Portfolioarbeit, Portfolios@kindergarten, Bildungsdokumentation, Lerngeschichten, Beobachtungsbögen
Bildungsdokumentation: Portfolioarbeit, Portfolios@kindergarten, Lerngeschichten
Klassenleitung: Klassenlehrer, Klassenlehrerin, Klassenvorstand
Unterrichtsplanung = Unterrichtsvorbereitung
Inklusion: Integrationskinder, Schulbegleitung, Integrationshilfe, Inklusionsklasse, Inklusionsgruppe
Ganztagsbetreuung: Hortbetreuung, offener Ganztag, Nachmittagsbetreuung
Kinder- und Jugendhilfe: Jugendamt, Heimerziehung, sozialpädagogische Familienhilfe, Erziehungsbeistandschaft, Hilfen zur Erziehung, Jugendwohngruppe
Jugendhilfe: Jugendamt, Heimerziehung, sozialpädagogische Familienhilfe, Erziehungsbeistandschaft, Hilfen zur Erziehung, Jugendwohngruppe
Hilfen zur Erziehung: Heimerziehung, sozialpädagogische Familienhilfe, Erziehungsbeistandschaft
ambulante Hilfen: sozialpädagogische Familienhilfe, Erziehungsbeistandschaft
Kinderschutz: Inobhutnahmen, Gefährdungseinschätzungen, Kindeswohlgefährdung
Hilfeplanung: Hilfeplangespräche, Hilfepläne, Hilfeplanverfahren
Fallmanagement = Case Management
Krisenintervention: Inobhutnahmen
Sozialberatung: Schuldnerberatung, Migrationsberatung, Schwangerenberatung, Mietrechtsberatung
Suchthilfe: Suchtberatung, Drogenberatung, Suchtklinik
Wohnungslosenhilfe: Obdachlosenunterkunft, Notübernachtung, Obdachlosenhilfe
Flüchtlingshilfe: Gemeinschaftsunterkunft, Flüchtlingsunterkunft, Asylunterkunft
Jugendarbeit: Jugendzentrum, Jugendtreff, Jugendhaus, Jugendclub, Ferienfreizeiten, Jugendfreizeiten, Zeltlager
offene Jugendarbeit: Jugendzentrum, Jugendtreff, Jugendhaus, Jugendclub
Erwachsenenbildung: Volkshochschule, VHS-Kurse, Integrationskurse
Berufsorientierung: Bewerbungstraining, Berufsberatung
Sprachförderung: Deutsch als Zweitsprache, Integrationskurse, Deutschkurse
Gewaltprävention: Deeskalationstraining, Anti-Gewalt-Training
Gesprächsführung: Beratungsgespräche, Elterngespräche, Mitarbeitergespräche, Hilfeplangespräche
Fachleitung: Fachobmann, Fachobfrau, Fachvorsitz, Fachkonferenzleitung, Fachschaftsleitung, Fachbereichsleitung
Fachvorsitz: Fachobmann, Fachobfrau
Sekundarstufe I und II: Klassen 5 bis 13, Klassen 5 bis 12, Jahrgänge 5 bis 13, Jahrgänge 5 bis 12
Sekundarstufe I: Klassen 5 bis 10, Klassen 5 bis 9, Jahrgänge 5 bis 10
Oberstufe: Abiturjahrgänge, Abiturkurse, Leistungskurse, Klassen 11 bis 13, Abiturjahrgang
Abiturprüfungen: Abiturjahrgänge, Abiturkurse, Abiturjahrgang
Elterngespräche: Gesprächsführung mit Eltern, Gespräche mit Eltern, Elternsprechtage, Entwicklungsgespräche@kindergarten
Elternarbeit: Elternsprechtage
digitale Medien: Tablets@school, Whiteboards@school, Tafelsysteme@school
digitaler Unterricht: Tablets@school
Medienbildung: Tablets@school, Medienscouts
Deutsch als Zweitsprache: Willkommensklasse, Sprachlernklasse, Vorbereitungsklasse
Arbeitsgemeinschaften: AGs@school
Berufsorientierung: Praktikumsbetreuung, Berufspraktika
individuelle Förderung: Förderkurse, Förderunterricht, Lernförderung
Teilhabe: Eingliederungshilfe, Behindertenhilfe
soziale Betreuung: Gedächtnistraining, Einzelbetreuung, Alltagsbetreuung
Beschäftigungsangebote: Gedächtnistraining, Bastelgruppe, Singkreis
Notfallmanagement: Reanimation, Notfallversorgung
Wundmanagement = Wundversorgung
Schmerzmanagement: Schmerztherapie, Schmerzerfassung
Beratung von Angehörigen: Angehörigengespräche, Pflegeberatung
Tourenplanung: Pflegetouren
`;
