/** Building, electrical work, crafts, warehouse, transport, production and laboratory. */
export const germanCraftNames = `
Elektroinstallation: Hausinstallationen, Kabelverlegung, Leitungsverlegung, Zählerschränke, Unterverteilungen, Elektroverteilungen, Elektroinstallationen
Gebäudetechnik: Elektroinstallation, Elektroinstallationen, Heizungsanlagen, Lüftungsanlagen, Sanitärinstallation
Gebäudeautomation: KNX
Schaltschrankbau: Schaltschränke, Schaltschrankverdrahtung
Photovoltaik: Solaranlagen, PV-Anlagen, Solarmodule
Photovoltaikanlagen = PV-Anlagen = Solaranlagen
Elektromobilität: Wallboxen, Ladesäulen, Ladestationen
Ladeinfrastruktur: Wallboxen, Ladesäulen, Ladestationen
Störungsbeseitigung = Störungsbehebung = Entstörung
Fehlersuche: Fehlerdiagnose, Störungssuche, Fehlerbehebung
Störungsbeseitigung: Fehlerbehebung
Instandhaltung: Wartung, Wartungsarbeiten, Instandsetzung, Maschinenwartung, Anlagenwartung, Reparaturen
Instandsetzung: Reparaturen, Reparaturarbeiten
Wartung: Inspektionen@workshop, Maschinenwartung, Anlagenwartung
Heizungstechnik: Heizungsanlagen, Wärmepumpen, Gasthermen, Brennwertgeräte
Sanitärtechnik: Badsanierungen, Sanitärinstallation, Badinstallationen
Innenausbau: Trockenbau, Parkettarbeiten, Bodenverlegung, Fliesenarbeiten, Estricharbeiten
Trockenbau: Gipskartonwände, Ständerwände, abgehängte Decken
Malerarbeiten: Tapezierarbeiten, Lackierarbeiten, Fassadenanstriche, Innenanstriche
Möbelbau: Einbaumöbel, Einbauschränke
Dacharbeiten: Dacheindeckungen, Dachsanierungen, Flachdächer, Flachdachabdichtung
Hochbau: Wohnungsbau, Schulneubau, Mauerwerksbau, Wohnhäuser, Industriehallen
Rohbau: Maurerarbeiten, Mauerarbeiten, Betonarbeiten, Schalungsarbeiten, Mauerwerksbau
Tiefbau: Kanalbau, Straßenbau, Leitungsbau, Erdarbeiten, Rohrleitungsbau, Kanalbaustellen, Kanalsanierung, Spezialtiefbau
Straßenbau: Asphaltarbeiten, Asphaltbau
Betonbau: Stahlbetonbau, Stahlbetonarbeiten, Betonarbeiten
Bauen im Bestand: Sanierung, Altbausanierung, Kernsanierung, Plattenbausanierung, Modernisierung
Massenermittlung = Mengenermittlung
Massenermittlung: Aufmaß
Bauabrechnung: Aufmaß
Bauablaufplanung: Bauzeitenpläne, Terminpläne@building
Terminplanung: Terminpläne, Bauzeitenpläne
Nachunternehmersteuerung: Nachunternehmer, Subunternehmer
Mängelmanagement: Mängelbeseitigung, Mängelverfolgung, Gewährleistung@building
Arbeitsschutz = Arbeitssicherheit
Arbeitssicherheit: SiGeKo, Sicherheitsunterweisungen, Gefährdungsbeurteilungen
Arbeitsschutz: SiGeKo, Sicherheitsunterweisungen, Gefährdungsbeurteilungen
Kalkulation: Angebotskalkulation, Nachkalkulation, Baukalkulation, Preiskalkulation
Grünpflege: Rasenpflege, Heckenschnitt, Gartenpflege
Landschaftsbau: Pflasterarbeiten, Wegebau
Schweißarbeiten: MAG-Schweißen, WIG-Schweißen, MIG-Schweißen
Metallbau: Stahlbau, Schlosserarbeiten, Treppenbau
Objektbetreuung: Hausmeistertätigkeiten, Hausmeisterdienste
Facility-Management: Objektbetreuung, Hausmeistertätigkeiten, Gebäudemanagement
Gebäudereinigung: Unterhaltsreinigung, Glasreinigung, Büroreinigung, Treppenhausreinigung, Grundreinigung
Lagerlogistik: Kommissionierung, Einlagerung, Hochregallager, Lagerhaltung, Wareneingang, Warenausgang
Lagerwirtschaft: Kommissionierung, Einlagerung, Hochregallager, Lagerhaltung, Lagerverwaltung
Lagerarbeiten: Kommissionierung, Einlagerung, Warenannahme, Verladung
Kommissionierung: Pick-by-Voice, Pick-by-Scan, Pick-by-Light
Ladungssicherung: Verzurren
Verladung: Beladung, Containerentladung, Be- und Entladung
Be- und Entladen: Beladung, Entladung, Verladung
Versandabwicklung: Paketversand, Versandpapiere, Versandvorbereitung, Warenversand
Retourenbearbeitung = Retourenmanagement
Retourenbearbeitung: Retouren, Rücksendungen
Bestandsführung: Bestandskontrolle, Bestandspflege
Tourenplanung = Routenplanung
Disposition: Tourenplanung, Fahrerdisposition, Transportplanung
Fuhrparkmanagement = Fuhrparkverwaltung = Flottenmanagement
Nahverkehr: Verteilerverkehr, Tagestouren, Stückgutverteilung
Fernverkehr: Wochentouren
Personenbeförderung: Linienverkehr, Krankenfahrten, Schülerbeförderung, Taxifahrten, Reisebus, Linienbus, Schulbus
Auslieferung: Paketzustellung, Zustellung, Ausliefertouren
Gefahrguttransport: ADR-Transporte, Gefahrguttouren
Fahrzeugpflege: Fahrzeugreinigung, Wagenpflege
Zerspanung: CNC-Drehen, CNC-Fräsen, Drehmaschinen, Fräsmaschinen, Drehmaschine, Fräsmaschine
Maschinenbedienung: Maschinenführung, Anlagenbedienung, Anlagenführung
Anlagenbedienung: Anlagenführung
Qualitätskontrolle = Qualitätsprüfung
Qualitätskontrolle: Sichtprüfung, Sichtkontrolle, Endkontrolle, Maßprüfung, Wareneingangsprüfung, Erstmusterprüfung
Qualitätssicherung: Qualitätskontrolle, Qualitätsprüfung, Qualitätsprüfungen, Endkontrolle, Pflegevisiten
Messmittel: Messschieber, Bügelmessschrauben, Messuhren
kontinuierliche Verbesserung: Kaizen, KVP
kontinuierlicher Verbesserungsprozess = KVP
Lean Management: Kaizen, Kanban, Wertstromanalyse
Montage: Baugruppenmontage, Endmontage, Vormontage
Verpackung: Konfektionierung, Abfüllung
Fertigung: Serienfertigung, Einzelfertigung, Kleinserienfertigung
Lebensmittelproduktion: Backwarenherstellung, Fleischverarbeitung, Großbäckerei, Molkerei
Schichtarbeit = Schichtdienst = Schichtbetrieb
Schichtdienst: Nachtdienst, Wechselschicht, Nachtschicht, Dreischichtbetrieb, Frühschicht, Spätschicht
Schichtarbeit: Wechselschicht, Nachtschicht, Dreischichtbetrieb, Frühschicht, Spätschicht
Chromatographie: HPLC, Gaschromatographie, Dünnschichtchromatographie
Laboranalytik: HPLC, Gaschromatographie, Titration, Photometrie
Molekularbiologie: PCR, Klonierung, Gelelektrophorese
Probenvorbereitung = Probenaufbereitung
Probenahme = Probenentnahme
Hämatologie: Blutbilder, Blutbild
Mikrobiologie: Keimzahlbestimmung
Instandhaltung: Reparaturen, Wartungsarbeiten
Wartung und Reparatur: Wartungsarbeiten, Reparaturen
Inbetriebnahme: Inbetriebnahmen
Projektierung: Anlagenplanung, Auslegung von Anlagen
Qualitätsprüfung: Sichtprüfung, Endkontrolle, Wareneingangsprüfung
Rüsten: Umrüsten, Maschinenrüstung
Einrichten von Maschinen: Rüsten, Umrüsten
Mängelbeseitigung: Mängellisten, Restmängel
Baudokumentation: Bautagebuch, Bautagebücher
Abrechnung von Bauleistungen: Aufmaß, Aufmaße
Baustellenleitung: Bauleitung
Arbeitsvorbereitung: Arbeitspläne, Fertigungspläne
Materialdisposition: Materialbestellung, Materialbestellungen
Lagerhaltung: Lagerbestand, Lagerbestände
Ersatzteilmanagement: Ersatzteillager, Ersatzteilversorgung
Ersatzteilversorgung: Ersatzteillager
Kundendienst: Servicetechniker, Reparaturen beim Kunden
Elektroprüfungen: DGUV V3, E-Check, Ortsveränderliche Geräte
Gebäudesystemtechnik: KNX
`;
