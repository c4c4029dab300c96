import { count } from "./numbers.ts";

/**
 * Sentences that the engine makes where it decides, and that are stored with the run: reasons, questions, the lines behind the fit,
 * findings. They have no code of their own, so a sentence is known by its pattern: `{}` stands for what was put in, in the same
 * order in both languages.
 */
type Pattern = [english: string, german: string];

/** Parts of a reason, joined by semicolons: "Says “dbt” as the posting does, for your “DBT”; cuts “very”." */
const reasons: Pattern[] = [
  ["says “{}” as the posting does, for your “{}”", "schreibt „{}“ wie die Anzeige, für Ihr „{}“"],
  ["says “{}” as the posting does", "schreibt „{}“ wie die Anzeige"],
  [
    "says “{}”, as the posting calls it, for your “{}”",
    "schreibt „{}“, wie es die Anzeige nennt, für Ihr „{}“",
  ],
  [
    "says “{}”, which the posting asks for by that name",
    "schreibt „{}“, was die Anzeige unter diesem Namen verlangt",
  ],
  [
    "says “{}”, which the posting asks for by that word",
    "schreibt „{}“, was die Anzeige mit diesem Wort verlangt",
  ],
  ["says in the posting's words what “{}” is: “{}”", "sagt mit den Worten der Anzeige, was „{}“ ist: „{}“"],
  ["says in the posting's words what {} is: “{}”", "sagt mit den Worten der Anzeige, was {} ist: „{}“"],
  [
    "says {}, as the posting asks, for the level that only letters tell",
    "schreibt {}, wie es die Anzeige verlangt, zu dem Niveau, das nur Buchstaben nennen",
  ],
  [
    "says the 1 year your dates give, which the posting asks for",
    "nennt das 1 Jahr, das Ihre Zeiträume ergeben und das die Anzeige verlangt",
  ],
  [
    "says the {} years your dates give, which the posting asks for",
    "nennt die {} Jahre, die Ihre Zeiträume ergeben und die die Anzeige verlangt",
  ],
  ["says it shorter: “{}”", "sagt es kürzer: „{}“"],
  ["writes “{}” out, as you do elsewhere", "schreibt „{}“ aus, wie Sie es sonst tun"],
  ["writes “{}” small, as elsewhere", "schreibt „{}“ klein, wie sonst auch"],
  ["spells “{}” as you do elsewhere", "schreibt „{}“ so wie an anderer Stelle"],
  ["names “{}” in full, as the posting does", "nennt „{}“ mit vollem Namen, wie die Anzeige"],
  [
    "names an earlier post of the kind that is offered",
    "nennt eine frühere Stelle von der Art, die angeboten wird",
  ],
  ["names {}, which the posting asks for", "nennt {}, was die Anzeige verlangt"],
  ["names {}, which you want to emphasise", "nennt {}, was Sie betonen möchten"],
  ["keeps the sentence whole", "hält den Satz vollständig"],
  [
    "adds the short form “{}”, which the posting uses",
    "ergänzt die Kurzform „{}“, die die Anzeige verwendet",
  ],
  ["adds {}, which your experience shows", "ergänzt {}, was Ihre Berufserfahrung zeigt"],
  ["puts what the posting asks for first", "stellt voran, was die Anzeige verlangt"],
  [
    "puts {} first, which the posting asks for, or you want to emphasise",
    "stellt {} voran, was die Anzeige verlangt oder Sie betonen möchten",
  ],
  ["puts {} first, which the posting asks for", "stellt {} voran, was die Anzeige verlangt"],
  ["cuts what anybody could write", "streicht, was jeder schreiben könnte"],
  [
    "cuts a wish for something else than is offered",
    "streicht einen Wunsch nach etwas, das nicht angeboten wird",
  ],
  ["cuts “{}”", "streicht „{}“"],
  ["opens with what you did instead of “{}”", "beginnt mit dem, was Sie getan haben, statt mit „{}“"],
  [
    "opens with what you did like your other bullets",
    "beginnt wie Ihre anderen Punkte mit dem, was Sie getan haben",
  ],
  ["opens with a capital like the rest of the list", "beginnt groß wie der Rest der Liste"],
  ["opens with a capital like your other lines", "beginnt groß wie Ihre anderen Zeilen"],
  ["ends like your other bullets", "endet wie Ihre anderen Punkte"],
  [
    "puts the verb in the past, as the other lines of posts that have ended",
    "setzt das Verb in die Vergangenheit, wie bei anderen beendeten Stellen",
  ],
  ["sets the year as your other papers do", "setzt das Jahr wie bei Ihren anderen Nachweisen"],
  ["takes out a blank too many", "nimmt ein Leerzeichen zu viel heraus"],
  ["takes out the blank before a comma", "nimmt das Leerzeichen vor einem Komma heraus"],
  ["takes out the second “{}”", "nimmt das zweite „{}“ heraus"],
  [
    "makes room above for “{}”, which you want included",
    "macht darüber Platz für „{}“, das Sie dabeihaben möchten",
  ],
  ["includes “{}”, as you asked", "nimmt „{}“ auf, wie Sie es wollten"],
  ["makes room for the line that answers “{}”", "macht Platz für die Zeile, die auf „{}“ antwortet"],
  [
    "makes room for the line that answers a skill you want to emphasise",
    "macht Platz für die Zeile mit einer Kenntnis, die Sie betonen möchten",
  ],
  ["moves up a line that answers “{}”", "rückt eine Zeile nach oben, die auf „{}“ antwortet"],
  [
    "moves up a line that shows a skill you want to emphasise",
    "rückt eine Zeile nach oben mit einer Kenntnis, die Sie betonen möchten",
  ],
];

const sentences: Pattern[] = [
  [
    "The posting asks for this and nothing in your résumé shows it: “{}”.",
    "Die Anzeige verlangt dies, und nichts in Ihrem Lebenslauf zeigt es: „{}“.",
  ],
  [
    "Your dates show 1 year: do you have {} years of this (“{}”), and where?",
    "Ihre Zeiträume ergeben 1 Jahr: Haben Sie {} Jahre davon („{}“), und wo?",
  ],
  [
    "Your dates show {} years: do you have {} years of this (“{}”), and where?",
    "Ihre Zeiträume ergeben {} Jahre: Haben Sie {} Jahre davon („{}“), und wo?",
  ],
  [
    "Your dates do not show it: do you have {} years of this (“{}”), and where?",
    "Ihre Zeiträume zeigen es nicht: Haben Sie {} Jahre davon („{}“), und wo?",
  ],
  [
    "Do you hold a degree that meets “{}”, and from where?",
    "Haben Sie einen Abschluss, der „{}“ erfüllt, und von wo?",
  ],
  ["Do you hold this: “{}”? Since when?", "Haben Sie das: „{}“? Seit wann?"],
  ["How well do you speak it: “{}”?", "Wie gut sprechen Sie es: „{}“?"],
  ["Does this hold for you: “{}”?", "Trifft das auf Sie zu: „{}“?"],
  ["Where have you done this: “{}”?", "Wo haben Sie das getan: „{}“?"],
  [
    "Do you have experience with {}? Where, and with what result?",
    "Haben Sie Erfahrung mit {}? Wo, und mit welchem Ergebnis?",
  ],
  [
    "No requirement could be read from this posting, so there is nothing to compare.",
    "In dieser Anzeige war keine Anforderung zu lesen; es gibt nichts zu vergleichen.",
  ],
  [
    "A condition is not met by your facts: {}. Your dates show {}.",
    "Eine Bedingung erfüllen Ihre Angaben nicht: {}. Ihre Zeiträume ergeben {}.",
  ],
  ["A condition is not met by your facts: {}.", "Eine Bedingung erfüllen Ihre Angaben nicht: {}."],
  ["A condition is met: {}. Your facts show {}.", "Eine Bedingung ist erfüllt: {}. Ihre Angaben zeigen {}."],
  ["A condition is met: {}.", "Eine Bedingung ist erfüllt: {}."],
  [
    "One open condition keeps this at medium, whatever else is met.",
    "Eine offene Bedingung hält dies bei „mittel“, was auch sonst erfüllt ist.",
  ],
  [
    "{} open conditions keep this at low, whatever else is met.",
    "{} offene Bedingungen halten dies bei „gering“, was auch sonst erfüllt ist.",
  ],
  [
    "Not known from your résumé, so you are asked: {}.",
    "Aus Ihrem Lebenslauf nicht bekannt, deshalb werden Sie gefragt: {}.",
  ],
  [
    "Your facts meet {} of {} must-haves. All of them can be seen in this document.",
    "Ihre Angaben erfüllen {} von {} Muss-Anforderungen. Alle sind in diesem Dokument zu sehen.",
  ],
  [
    "Your facts meet {} of {} must-haves. {} of them can be seen in this document.",
    "Ihre Angaben erfüllen {} von {} Muss-Anforderungen. {} davon sind in diesem Dokument zu sehen.",
  ],
  ["Your facts meet {} of {} must-haves.", "Ihre Angaben erfüllen {} von {} Muss-Anforderungen."],
  ["No fact shows: {}.", "Keine Angabe zeigt: {}."],
  [
    "Your facts meet these, but this document does not show them yet: {}. Rewording can.",
    "Ihre Angaben erfüllen dies, aber dieses Dokument zeigt es noch nicht: {}. Andere Worte können es.",
  ],
  ["Of what would be welcome you have {} of {}.", "Von dem, was wünschenswert wäre, haben Sie {} von {}."],
  [
    "What repeats the posting counts only where another line shows it: {}.",
    "Was die Anzeige wiederholt, zählt nur, wo eine andere Zeile es zeigt: {}.",
  ],
  ["No {} can be read from this document.", "Aus diesem Dokument nicht zu lesen: {}."],
  [
    "1 line stands in text boxes. Some readers leave them out, others put them at the end.",
    "1 Zeile steht in Textfeldern. Manche Leser lassen sie weg, andere setzen sie ans Ende.",
  ],
  [
    "{} lines stand in text boxes. Some readers leave them out, others put them at the end.",
    "{} Zeilen stehen in Textfeldern. Manche Leser lassen sie weg, andere setzen sie ans Ende.",
  ],
  [
    "A table sets longer texts side by side. Readers take it row by row, so lines of one column may come between those of the other.",
    "Eine Tabelle stellt längere Texte nebeneinander. Leser gehen sie Zeile für Zeile durch, sodass Zeilen der einen Spalte zwischen die der anderen geraten können.",
  ],
  ["This document shows {} of {} requirements.", "Dieses Dokument zeigt {} von {} Anforderungen."],
  ["1 picture is left out; words in it are lost.", "1 Bild fällt weg; Worte darin gehen verloren."],
  ["{} pictures are left out; words in them are lost.", "{} Bilder fallen weg; Worte darin gehen verloren."],
  [
    "A reader sorts by headings it knows. It may not know {}.",
    "Ein Leser ordnet nach Überschriften, die er kennt. Vielleicht nicht bekannt: {}.",
  ],
  [
    "No dates can be read for “{}”. Write them as 03/2019 – 06/2022 or Mar 2019 – Jun 2022.",
    "Zu „{}“ ist kein Zeitraum zu lesen. Schreiben Sie ihn als 03/2019 – 06/2022.",
  ],
  [
    "Joined letters, symbols of an icon font or invisible characters stand in {}. Readers may not find the words they are in.",
    "Verbundene Buchstaben, Symbole einer Zeichenschrift oder unsichtbare Zeichen stehen in {}. Leser finden die Worte darin vielleicht nicht.",
  ],
  [
    "Letters set apart by blanks are read one by one: {}.",
    "Gesperrt geschriebene Buchstaben werden einzeln gelesen: {}.",
  ],
  [
    "Hidden, tiny or white text: a program reads it, nobody else does. It counts for nothing here and may be taken for a trick there: {}.",
    "Versteckter, winziger oder weißer Text: Ein Programm liest ihn, sonst niemand. Hier zählt er nicht, und anderswo gilt er vielleicht als Trick: {}.",
  ],
];

type Reader = { pattern: RegExp; german: string };
const read = ([english, german]: Pattern): Reader => {
  const parts = english.split("{}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { pattern: new RegExp(`^${parts.join("(.+?)")}$`, "su"), german };
};
const reasonReaders = reasons.map(read);
const sentenceReaders = sentences.map(read);

/** The sentence in German; as it is where nobody has translated it, and where a language model wrote it. */
export function sayInGerman(sentence: string): string {
  const whole = translate(sentence, sentenceReaders);
  if (whole !== null) return whole;
  const body = sentence.replace(/\.$/, "");
  const parts = body.split(/; (?=[a-z])/);
  const said = parts.map((part, at) =>
    translate(at === 0 ? `${part.slice(0, 1).toLowerCase()}${part.slice(1)}` : part, reasonReaders),
  );
  if (!said.every((part) => part !== null)) return sentence;
  const text = said.join("; ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function translate(text: string, readers: readonly Reader[]): string | null {
  for (const { pattern, german } of readers) {
    const found = pattern.exec(text);
    if (!found) continue;
    let next = 1;
    return german.replace(/(„?)\{\}/g, (_, quote: string) => {
      const text = found[next++] ?? "";
      return quote ? `${quote}${text}` : sayListed(text);
    });
  }
  return null;
}

/** What was put in is the candidate's or the posting's own words, quoted; what joins them, and names without quotes, is ours. */
function sayListed(text: string): string {
  if (/^[\d.]+ years?$/.test(text)) return sayYears(text);
  const joined = text.replace(/ and (\d+) more$/, " und $1 weitere").replace(/” and “/g, "” und “");
  if (joined.includes("“")) return joined.replaceAll("“", "„").replaceAll("”", "“");
  return joined.replace(/ and ([^,]+)$/, " und $1").replace(/ or ([^,]+)$/, " oder $1");
}

/** "8.5 years" as the engine counts them from dates. */
export const sayYears = (text: string): string =>
  text.replace(/^(\d+)(?:\.(\d+))? years?$/, (_, whole: string, part?: string) =>
    part ? `${whole},${part} Jahre` : count(Number(whole), "Jahr", "Jahre"),
  );
