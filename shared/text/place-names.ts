/** Whether a stretch of text names a place, as résumés and postings write places: "Austin, TX", "10115 Berlin", "Remote". */

const words = (list: string) => new Set(list.split(",").map((word) => word.trim().toLowerCase()));

const stateCodes = new Set(
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AB BC MB NB NL NS ON PE QC SK NSW VIC QLD TAS".split(
    " ",
  ),
);

const regions = words(
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,British Columbia,Alberta,New South Wales,Victoria,Queensland,Baden-Württemberg,Bayern,Bavaria,Brandenburg,Hessen,Hesse,Mecklenburg-Vorpommern,Niedersachsen,Nordrhein-Westfalen,NRW,Rheinland-Pfalz,Saarland,Sachsen,Saxony,Sachsen-Anhalt,Schleswig-Holstein,Thüringen,England,Scotland,Wales,Northern Ireland,Tirol,Steiermark,Kärnten",
);

const countries = words(
  "USA,U.S.,US,United States,UK,U.K.,United Kingdom,Great Britain,Ireland,Germany,Deutschland,Austria,Österreich,Switzerland,Schweiz,France,Frankreich,Spain,Spanien,Italy,Italien,Portugal,Netherlands,Niederlande,The Netherlands,Belgium,Belgien,Luxembourg,Luxemburg,Poland,Polen,Czech Republic,Czechia,Tschechien,Slovakia,Hungary,Ungarn,Romania,Rumänien,Bulgaria,Bulgarien,Greece,Griechenland,Turkey,Türkei,Sweden,Schweden,Norway,Norwegen,Denmark,Dänemark,Finland,Finnland,Estonia,Latvia,Lithuania,Ukraine,Russia,Russland,Serbia,Croatia,Kroatien,Slovenia,Canada,Kanada,Mexico,Mexiko,Brazil,Brasilien,Argentina,Chile,Colombia,Peru,India,Indien,China,Japan,South Korea,Vietnam,Thailand,Singapore,Singapur,Malaysia,Indonesia,Philippines,Australia,Australien,New Zealand,Neuseeland,South Africa,Südafrika,Egypt,Ägypten,Morocco,Nigeria,Ghana,Kenya,Ethiopia,Israel,UAE,United Arab Emirates,Saudi Arabia,Qatar,Pakistan,Bangladesh,Sri Lanka,Nepal",
);

const cities = words(
  "Berlin,Hamburg,München,Munich,Köln,Cologne,Frankfurt,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dortmund,Essen,Bremen,Dresden,Hannover,Hanover,Nürnberg,Nuremberg,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Karlsruhe,Mannheim,Augsburg,Wiesbaden,Mönchengladbach,Gelsenkirchen,Aachen,Braunschweig,Kiel,Chemnitz,Halle,Magdeburg,Freiburg,Krefeld,Mainz,Lübeck,Erfurt,Rostock,Kassel,Hagen,Potsdam,Saarbrücken,Heidelberg,Darmstadt,Regensburg,Würzburg,Ulm,Göttingen,Wolfsburg,Ingolstadt,Jena,Trier,Konstanz,Bayreuth,Bamberg,Passau,Wien,Vienna,Graz,Linz,Salzburg,Innsbruck,Zürich,Zurich,Basel,Bern,Genf,Geneva,Lausanne,Luzern,London,Manchester,Birmingham,Leeds,Liverpool,Glasgow,Edinburgh,Bristol,Cardiff,Belfast,Sheffield,Newcastle,Nottingham,Oxford,Cambridge,Dublin,Cork,Paris,Lyon,Marseille,Toulouse,Madrid,Barcelona,Valencia,Sevilla,Lisbon,Lissabon,Porto,Rome,Rom,Milan,Mailand,Turin,Amsterdam,Rotterdam,Den Haag,Utrecht,Eindhoven,Brussels,Brüssel,Antwerp,Warsaw,Warschau,Krakow,Kraków,Wroclaw,Prague,Prag,Budapest,Vienna,Bucharest,Sofia,Athens,Athen,Istanbul,Ankara,Izmir,Stockholm,Gothenburg,Oslo,Copenhagen,Kopenhagen,Helsinki,Tallinn,Riga,Vilnius,Kyiv,Kiew,Moscow,New York,New York City,Brooklyn,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,Seattle,Denver,Boston,Portland,Atlanta,Miami,Orlando,Detroit,Minneapolis,Nashville,Baltimore,San Francisco,Sacramento,Las Vegas,Salt Lake City,Pittsburgh,Cleveland,Charlotte,Raleigh,Washington D.C.,Washington DC,Toronto,Vancouver,Montreal,Ottawa,Calgary,Sydney,Melbourne,Brisbane,Perth,Auckland,Wellington,Mumbai,Delhi,New Delhi,Bangalore,Bengaluru,Hyderabad,Chennai,Pune,Kolkata,Singapore,Hong Kong,Shanghai,Beijing,Shenzhen,Tokyo,Osaka,Seoul,Bangkok,Jakarta,Manila,Dubai,Abu Dhabi,Doha,Tel Aviv,Cairo,Lagos,Accra,Nairobi,Addis Ababa,Cape Town,Johannesburg,São Paulo,Mexico City,Buenos Aires,Santiago,Bogotá,Lima",
);

const away =
  /^(?:fully\s+)?(?:remote|hybrid|home\s?office|homeoffice|work from home)(?:\s+available|\s+possible|\s+möglich)?$/iu;
const townWord = /^[\p{Lu}][\p{L}.'’-]*(?:\s+(?:am|an der|im|in der|ob der|[\p{Lu}][\p{L}.'’-]*)){0,3}$/u;

/** A country, a state or one of its codes: "Germany", "TX", "Texas 73301". */
export function isRegion(part: string): boolean {
  const bare = part.replace(/\s+[\dA-Z]{2,4}[\d -]*\d[\dA-Z]*$/u, "").trim();
  const low = bare.toLowerCase();
  if (/^D\.\s?C\.$/u.test(bare)) return true;
  return stateCodes.has(bare.toUpperCase()) && bare === bare.toUpperCase()
    ? true
    : regions.has(low) || countries.has(low);
}

/** True for a whole text that is a place and nothing else. */
export function isPlace(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^[([]|[)\]]$/g, "")
    .trim();
  if (bare === "" || bare.length > 60 || bare.includes("\t")) return false;
  // "Basel (CH)", "Frankfurt (Hessen)": which of the towns of a name it is.
  const within = /^([^()]+?)\s*\(([^()]+)\)?$/u.exec(bare);
  if (within && (/^\p{Lu}{2,3}$/u.test(within[2]!) || isRegion(within[2]!))) return isPlace(within[1]!);
  if (away.test(bare)) return true;
  if (/^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L} ./()-]+$/u.test(bare)) return true;
  const parts = bare.split(/\s*[,/|·]\s*|\s+[–-]\s+/u).filter((part) => part !== "");
  if (parts.length === 0 || parts.length > 4) return false;
  const [first, ...rest] = parts as [string, ...string[]];
  const town = first.replace(/\s*\((?:remote|hybrid|home\s?office)\)$/iu, "");
  if (rest.length === 0) return cities.has(town.toLowerCase()) || countries.has(town.toLowerCase());
  // A town behind a name says where that name is, not what it is: "Chipotle, Austin, TX", "Gasthof Post, Leipzig".
  const isTown = cities.has(town.toLowerCase()) || away.test(town);
  const tail = rest.every(
    (part) => isRegion(part) || (isTown && (away.test(part) || cities.has(part.toLowerCase()))),
  );
  return tail && (isTown || townWord.test(town));
}

/**
 * Cuts a place off the end: "Acme, Inc., Boston, MA" → rest "Acme, Inc.", place "Boston, MA". Null when the text
 * does not end in one or is nothing but one.
 */
export function splitTrailingPlace(text: string): { rest: string; place: string } | null {
  const cuts = [...text.matchAll(/\s*(?:,|\||·|\s[–—-]|\t|\()\s*/gu)].map((match) => ({
    at: match.index,
    length: match[0].length,
  }));
  for (const cut of cuts) {
    if (cut.at === 0) continue;
    const behind = text.slice(cut.at + cut.length);
    const tail = (behind.includes("(") ? behind : behind.replace(/\)$/u, "")).trim();
    if (isPlace(tail)) return { rest: text.slice(0, cut.at).trim(), place: tail };
  }
  return null;
}
