/** Names of people in the plural. */
export const germanPeopleNames = `
Lernende = Lehrlinge = Auszubildende = Azubis
Nachunternehmer = Subunternehmer
Geflüchtete: Flüchtlinge, Asylbewerber
Menschen mit Demenz: Demenzkranke, Demenzerkrankte
Menschen mit Behinderung: Menschen mit Handicap
Menschen mit Behinderungen: Menschen mit Handicap
Großkunden: Schlüsselkunden
Neukunden: Erstkunden
Bestandskunden = Stammkunden
Endkunden = Privatkunden
Geschäftskunden = Firmenkunden
Area Sales Manager: Gebietsverkaufsleiter
Gebietsverkaufsleiter = Gebietsleiter
Key Accounts: Schlüsselkunden, Großkunden
Mitarbeitende = Mitarbeiter
`;
