import type { LetterTone } from "./model.ts";
import type { PhraseBook } from "./phrases.ts";

/** The first sentence stands behind the comma of the greeting and so begins small, but for nouns and "Sie". */
const professional: PhraseBook = {
  greeting: {
    person: ["Sehr {geehrte} {person},"],
    team: ["Sehr geehrte Damen und Herren,"],
    anybody: ["Sehr geehrte Damen und Herren,"],
  },
  applying: {
    full: [
      "hiermit bewerbe ich mich {atCompany} um die Stelle „{title}“.",
      "um die Stelle „{title}“ {atCompany} bewerbe ich mich mit diesem Schreiben.",
      "die Stelle „{title}“ {atCompany} möchte ich gern übernehmen.",
      "auf die Stelle „{title}“ {atCompany} bewerbe ich mich hiermit.",
    ],
    noCompany: [
      "hiermit bewerbe ich mich um die Stelle „{title}“.",
      "um Ihre Stelle „{title}“ bewerbe ich mich mit diesem Schreiben.",
    ],
    noTitle: ["hiermit bewerbe ich mich um die Stelle aus Ihrer Anzeige."],
  },
  need: {
    things: ["Sie suchen {need}.", "Sie wünschen sich {need}.", "In Ihrer Anzeige suchen Sie {need}."],
    deed: ["Sie schreiben: {need}."],
    trait: ["Sie schreiben: {need}."],
    who: ["Sie schreiben: {need}."],
    quote: [
      "In Ihrer Anzeige steht {need}.",
      "Sie nennen in Ihrer Anzeige {need}.",
      "Ihre Anzeige nennt {need}.",
    ],
  },
  furtherNeed: {
    things: ["Sie suchen außerdem {need}.", "Auch {need} wünschen Sie sich."],
    deed: ["Sie schreiben weiter: {need}."],
    trait: ["Sie schreiben weiter: {need}."],
    who: ["Sie schreiben weiter: {need}."],
    quote: [
      "Außerdem nennen Sie {need}.",
      "Ein weiterer Punkt Ihrer Anzeige lautet {need}.",
      "Ferner steht in Ihrer Anzeige {need}.",
    ],
  },
  firstDeed: {
    full: [
      "Als {title} {at}{place} {clause}.",
      "In meiner Stelle als {title} {at}{place} {clause}.",
      "In meiner Arbeit als {title} {at}{place} {clause}.",
    ],
    noTitle: ["{At}{place} {clause}."],
    noEmployer: ["Als {title}{place} {clause}."],
  },
  earlierDeed: [
    "Davor, als {title} {at}{place}, {clause}.",
    "In meiner früheren Stelle als {title} {at}{place} {clause}.",
  ],
  sameDeed: [
    "{IchClause}.",
    "Dort {alsoClause}.",
    "Dort {clause}.",
    "Außerdem {clause}.",
    "In derselben Stelle {clause}.",
  ],
  thereDeed: ["Dort {clause}.", "In dieser Stelle {clause}.", "In dieser Arbeit {clause}."],
  thereThings: ["Zu meinen Aufgaben dort {belongs} {things}.", "Zu meiner Arbeit dort {belongs} {things}."],
  againDeed: ["{At} {clause}.", "In meiner Arbeit {at} {clause}."],
  firstThings: {
    full: [
      "Zu meinen Aufgaben als {title} {at}{place} {belongs} {things}.",
      "Zu meiner Arbeit als {title} {at}{place} {belongs} {things}.",
      "Als {title} {at}{place} {belongs} zu meinen Aufgaben {things}.",
    ],
    noTitle: ["Zu meinen Aufgaben {at}{place} {belongs} {things}."],
    noEmployer: ["Zu meinen Aufgaben als {title}{place} {belongs} {things}."],
  },
  sameThings: [
    "Hinzu {comes} {things}.",
    "Auch {things} {belongs} dazu.",
    "Zu meiner Arbeit dort {belongs} auch {things}.",
    "Ebenso {belongs} dazu {things}.",
  ],
  againThings: [
    "{At} {belongs} {things} zu meinen Aufgaben.",
    "Zu meinen Aufgaben {at} {belongs} {things}.",
    "Zu meiner Arbeit {at} {belongs} {things}.",
  ],
  words: [
    "In meinem Lebenslauf steht unter {employer}: „{words}“.",
    "Aus meinem Lebenslauf, unter {employer}: „{words}“.",
  ],
  project: ["Aus meinem Projekt {project}: {words}."],
  since: [
    "Seit {since} bin ich {title} {at}.",
    "Als {title} arbeite ich seit {since} {at}.",
    "Ich arbeite seit {since} als {title} {at}.",
    "Zurzeit, seit {since}, arbeite ich als {title} {at}.",
  ],
  trade: ["Ich bin {trade}.", "Von Beruf bin ich {trade}."],
  post: [
    "Von {from} bis {to} war ich {title} {at}{place}.",
    "Ich war von {from} bis {to} {title} {at}{place}.",
    "In der Zeit von {from} bis {to} war ich {title} {at}{place}.",
  ],
  degree: ["Ich habe den Abschluss {degree}{institution}.", "Mein Abschluss ist {degree}{institution}."],
  training: [
    "Abgeschlossen habe ich die {degree}{institution}.",
    "Ich habe die {degree} abgeschlossen{institution}.",
  ],
  profession: ["Ausgebildet bin ich als {degree}{institution}."],
  certificates: ["Zu meinen Nachweisen {belongs} {list}.", "Als Nachweis bringe ich mit: {list}."],
  skills: [
    "Aus Ihrer Anzeige kenne ich außerdem {list}.",
    "Von dem, was Sie nennen, kenne ich auch {list}.",
    "Ebenfalls aus Ihrer Anzeige kenne ich {list}.",
  ],
  furtherCertificates: ["Zu meinen weiteren Nachweisen {belongs} {list}."],
  furtherSkills: [
    "Zu meinen Kenntnissen {belongs} auch {list}.",
    "Zu meinen weiteren Kenntnissen {belongs} {list}.",
  ],
  languages: ["Ich spreche {list}.", "Außerdem spreche ich {list}."],
  offer: [
    "Über eine Einladung zu einem Gespräch freue ich mich.",
    "Gern beantworte ich Ihre Fragen in einem persönlichen Gespräch.",
    "Für ein Gespräch stehe ich Ihnen gern zur Verfügung.",
    "Ich freue mich auf ein Gespräch mit Ihnen.",
    "Wenn Sie Fragen haben, beantworte ich sie gern.",
    "Gern stelle ich mich Ihnen persönlich vor.",
  ],
  thanks: [
    "Vielen Dank für Ihre Zeit.",
    "Ich danke Ihnen für das Lesen meiner Bewerbung.",
    "Ich danke Ihnen für Ihre Zeit.",
    "Vielen Dank, dass Sie meine Bewerbung lesen.",
    "Ich freue mich auf Ihre Antwort.",
  ],
  farewell: ["Mit freundlichen Grüßen"],
};

const enthusiastic: PhraseBook = {
  ...professional,
  greeting: {
    person: ["Sehr {geehrte} {person},"],
    team: ["Liebes Team {ofCompany},"],
    anybody: ["Sehr geehrte Damen und Herren,"],
  },
  applying: {
    full: [
      "die Stelle „{title}“ {atCompany} würde ich sehr gern übernehmen.",
      "über Ihre Anzeige habe ich mich gefreut: {AtCompany} würde ich sehr gern auf der Stelle „{title}“ arbeiten.",
      "sehr gern bewerbe ich mich {atCompany} auf die Stelle „{title}“.",
    ],
    noCompany: ["die Stelle „{title}“ würde ich sehr gern übernehmen."],
    noTitle: ["über Ihre Anzeige habe ich mich gefreut, und ich bewerbe mich sehr gern."],
  },
  need: {
    things: [
      "Sie suchen {need}, und davon erzähle ich Ihnen sehr gern.",
      "Sie wünschen sich {need}, und das hat mich gefreut.",
    ],
    deed: ["Gefreut hat mich der Satz {need}."],
    trait: ["Gefreut hat mich der Satz {need}."],
    who: ["Gefreut hat mich der Satz {need}."],
    quote: [
      "Gefreut hat mich in Ihrer Anzeige der Punkt {need}.",
      "Sie nennen {need}, und das würde ich sehr gern übernehmen.",
    ],
  },
  furtherNeed: {
    things: ["Dass Sie auch {need} suchen, freut mich."],
    deed: ["Auch der Satz {need} hat mich gefreut."],
    trait: ["Auch der Satz {need} hat mich gefreut."],
    who: ["Auch der Satz {need} hat mich gefreut."],
    quote: [
      "Auch der Punkt {need} hat mich gefreut.",
      "Sie nennen außerdem {need}, und auch davon erzähle ich gern.",
    ],
  },
  sameDeed: [
    "Dort {alsoClause}.",
    "{IchClause}.",
    "Und dort {clause}.",
    "Außerdem {clause}.",
    "Dort {clause}.",
  ],
  againDeed: ["{At} {clause}.", "Gern erzähle ich auch dies: {At} {clause}."],
  sameThings: [
    "Hinzu {comes} {things}.",
    "Auch {things} {belongs} dazu.",
    "Zu meiner Arbeit dort {belongs} auch {things}.",
  ],
  againThings: ["{At} {belongs} {things} zu meinen Aufgaben.", "Zu meiner Arbeit {at} {belongs} {things}."],
  offer: [
    "Ich würde Sie sehr gern kennenlernen.",
    "Sehr gern erzähle ich Ihnen in einem Gespräch mehr.",
    "Ich freue mich sehr, wenn Sie mich zu einem Gespräch einladen.",
    "Ein Gespräch mit Ihnen würde mich sehr freuen.",
    "Lernen wir uns kennen: Ich komme sehr gern vorbei.",
  ],
  thanks: [
    "Haben Sie vielen Dank für Ihre Zeit.",
    "Ich freue mich auf Ihre Antwort.",
    "Vielen herzlichen Dank für Ihre Zeit.",
    "Herzlichen Dank, dass Sie meine Bewerbung lesen.",
  ],
  farewell: ["Mit herzlichen Grüßen", "Herzliche Grüße"],
  since: [
    "Seit {since} bin ich {title} {at}.",
    "Als {title} arbeite ich seit {since} {at}.",
    "Ich arbeite seit {since} als {title} {at}.",
  ],
};

const casual: PhraseBook = {
  ...professional,
  greeting: {
    person: ["Hallo {person},"],
    team: ["Hallo zusammen,", "Hallo Team {ofCompany},"],
    anybody: ["Hallo zusammen,"],
  },
  applying: {
    full: [
      "ich würde gern {atCompany} anfangen: Stelle „{title}“.",
      "ich bewerbe mich {atCompany} auf die Stelle „{title}“.",
      "ich melde mich wegen der Stelle „{title}“ {atCompany}.",
    ],
    noCompany: ["ich melde mich wegen der Stelle „{title}“."],
    noTitle: ["ich melde mich wegen [Ihrer|eurer] Anzeige."],
  },
  need: {
    things: ["[Sie suchen|Ihr sucht] {need}.", "[Sie wünschen sich|Ihr wünscht euch] {need}."],
    deed: ["[Sie schreiben|Ihr schreibt]: {need}."],
    trait: ["[Sie schreiben|Ihr schreibt]: {need}."],
    who: ["[Sie schreiben|Ihr schreibt]: {need}."],
    quote: ["In [Ihrer|eurer] Anzeige steht {need}.", "[Sie schreiben|Ihr schreibt]: {need}."],
  },
  furtherNeed: {
    things: ["Auch {need} [suchen Sie|sucht ihr].", "[Sie suchen|Ihr sucht] auch {need}."],
    deed: ["Und [Sie schreiben|ihr schreibt]: {need}."],
    trait: ["Und [Sie schreiben|ihr schreibt]: {need}."],
    who: ["Und [Sie schreiben|ihr schreibt]: {need}."],
    quote: ["Und dann steht bei [Ihnen|euch] noch {need}.", "Auch {need} steht in [Ihrer|eurer] Anzeige."],
  },
  firstDeed: {
    full: ["Als {title} {at}{place} {clause}.", "In meinem Job als {title} {at}{place} {clause}."],
    noTitle: ["{At}{place} {clause}."],
    noEmployer: ["Als {title}{place} {clause}."],
  },
  sameDeed: ["{IchClause}.", "Dort {alsoClause}.", "Und dort {clause}.", "Außerdem {clause}."],
  againDeed: ["{At} {clause}.", "Im Job {at} {clause}."],
  firstThings: {
    full: [
      "Zu meiner Arbeit als {title} {at}{place} {belongs} {things}.",
      "Zu meinem Job als {title} {at}{place} {belongs} {things}.",
    ],
    noTitle: ["{At}{place} {belongs} {things} zu meiner Arbeit."],
    noEmployer: ["Zu meiner Arbeit als {title}{place} {belongs} {things}."],
  },
  sameThings: [
    "Dazu {comes} {things}.",
    "Auch {things} {belongs} dort dazu.",
    "Zu meiner Arbeit dort {belongs} auch {things}.",
  ],
  againThings: ["{At} {belongs} {things} dazu.", "Zu meiner Arbeit {at} {belongs} {things}."],
  skills: [
    "Aus [Ihrer|eurer] Liste kenne ich auch {list}.",
    "Von dem, was in [Ihrer|eurer] Anzeige steht, kenne ich auch {list}.",
  ],
  offer: [
    "Ich freue mich, wenn [Sie sich melden|ihr euch melden mögt].",
    "Am liebsten erzähle ich mehr bei einem Gespräch.",
    "[Rufen Sie mich einfach an|Ruft mich einfach an], dann reden wir.",
    "Gern komme ich auf ein Gespräch vorbei.",
    "Wenn [Sie Fragen haben|ihr Fragen habt], beantworte ich sie gern.",
  ],
  thanks: [
    "Danke fürs Lesen.",
    "Danke für [Ihre|eure] Zeit.",
    "Vielen Dank fürs Lesen.",
    "Ich freue mich, von [Ihnen|euch] zu hören.",
  ],
  farewell: ["Viele Grüße", "Beste Grüße"],
};

export const germanPhrases: Record<LetterTone, PhraseBook> = { professional, enthusiastic, casual };
