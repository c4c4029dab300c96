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
      "In der Funktion als {title} {at}{place} {clause}.",
    ],
    noTitle: ["{At}{place} {clause}."],
    noEmployer: ["Als {title}{place} {clause}."],
  },
  sameDeed: [
    "Dort {alsoClause}.",
    "Außerdem {clause}.",
    "In derselben Stelle {clause}.",
    "Ebenfalls dort {clause}.",
  ],
  againDeed: ["{At} {alsoClause}.", "Ebenfalls {at} {clause}."],
  firstThings: {
    full: [
      "Zu meinen Aufgaben als {title} {at}{place} {belongs} {things}.",
      "Zu meiner Arbeit als {title} {at}{place} {belongs} {things}.",
      "Meine Stelle als {title} {at}{place}: Zu meinen Aufgaben {belongs} {things}.",
      "In meiner Stelle als {title} {at}{place} {belongs} zu meinen Aufgaben {things}.",
    ],
    noTitle: ["Zu meinen Aufgaben {at}{place} {belongs} {things}."],
    noEmployer: ["Zu meinen Aufgaben als {title}{place} {belongs} {things}."],
  },
  sameThings: [
    "Hinzu {comes} {things}.",
    "Dort {belongs} auch {things} dazu.",
    "Weiter {belongs} dazu {things}.",
    "Ebenso {belongs} dort {things} dazu.",
    "Zu meiner Arbeit dort {belongs} auch {things}.",
  ],
  againThings: [
    "{At} {belongs} auch {things} zu meinen Aufgaben.",
    "Zu meiner Arbeit {at} {belongs} ebenfalls {things}.",
    "Ebenfalls {at} {belongs} {things} zu meiner Arbeit.",
  ],
  words: [
    "In meinem Lebenslauf steht dazu, unter {employer}: „{words}“.",
    "Aus meinem Lebenslauf, unter {employer}: „{words}“.",
    "Unter {employer} steht in meinem Lebenslauf auch: „{words}“.",
  ],
  project: ["Aus meinem Projekt {project}: {words}."],
  since: [
    "Seit {since} bin ich {title} {at}.",
    "Als {title} arbeite ich {at} seit {since}.",
    "Zurzeit bin ich, seit {since}, {title} {at}.",
    "Derzeit arbeite ich als {title} {at}, und zwar seit {since}.",
  ],
  post: [
    "Von {from} bis {to} war ich {title} {at}{place}.",
    "Ich war von {from} bis {to} {title} {at}{place}.",
    "In der Zeit von {from} bis {to} war ich {title} {at}{place}.",
  ],
  degree: [
    "Mein Abschluss: {degree}{institution}.",
    "Als Abschluss bringe ich mit: {degree}{institution}.",
    "Gelernt habe ich dies: {degree}{institution}.",
    "Zu meiner Ausbildung: {degree}{institution}.",
  ],
  certificates: [
    "An Nachweisen habe ich: {list}.",
    "Meine Nachweise: {list}.",
    "Dazu bringe ich diese Nachweise mit: {list}.",
    "Vorlegen kann ich: {list}.",
  ],
  skills: [
    "Aus Ihrer Anzeige kenne ich außerdem: {list}.",
    "Von dem, was Sie nennen, kenne ich auch: {list}.",
    "Ebenfalls aus Ihrer Anzeige kenne ich: {list}.",
  ],
  languages: [
    "An Sprachen bringe ich mit: {list}.",
    "Meine Sprachen: {list}.",
    "Zu meinen Sprachen gehören: {list}.",
    "Zu den Sprachen: {list}.",
  ],
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
    team: ["Liebes Team {atCompany},"],
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
    "Gern erzähle ich auch dies: Dort {alsoClause}.",
    "Und dort {alsoClause}.",
    "Dort {alsoClause}.",
  ],
  againDeed: ["Und noch einmal {at}: Dort {alsoClause}.", "Auch {at} {clause}."],
  sameThings: [
    "Und auch dies gern: Hinzu {comes} dort {things}.",
    "Dort {belongs} auch {things} dazu.",
    "Hinzu {comes} {things}.",
    "Zu meiner Arbeit dort {belongs} auch {things}.",
  ],
  againThings: [
    "Auch {at} {belongs} {things} zu meinen Aufgaben.",
    "Zu meiner Arbeit {at} {belongs} ebenfalls {things}.",
    "Und noch einmal {at}: Dort {belongs} auch {things} dazu.",
  ],
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
    "Derzeit bin ich {title} {at}, seit {since}.",
    "Als {title} arbeite ich {at} seit {since}.",
  ],
};

const casual: PhraseBook = {
  ...professional,
  greeting: {
    person: ["Hallo {person},"],
    team: ["Hallo zusammen,", "Hallo Team {atCompany},"],
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
    full: ["Als {title} {at}{place} {clause}."],
    noTitle: ["{At}{place} {clause}."],
    noEmployer: ["Als {title}{place} {clause}."],
  },
  sameDeed: ["Dort {alsoClause}.", "Außerdem {clause}.", "Ebenfalls dort {clause}."],
  againDeed: ["{At} {alsoClause}.", "Auch {at} {clause}."],
  firstThings: {
    full: [
      "Zu meiner Arbeit als {title} {at}{place} {belongs} {things}.",
      "Ich {bin} {title} {at}{place}, und zu meiner Arbeit {belongs} {things}.",
    ],
    noTitle: ["{At}{place} {belongs} {things} zu meiner Arbeit."],
    noEmployer: ["Zu meiner Arbeit als {title}{place} {belongs} {things}."],
  },
  sameThings: [
    "Dazu {comes} dort {things}.",
    "Auch {things} {belongs} dort dazu.",
    "Zu meiner Arbeit dort {belongs} auch {things}.",
    "Hinzu {comes} {things}.",
  ],
  againThings: [
    "{At} {belongs} auch {things} dazu.",
    "Zu meiner Arbeit {at} {belongs} auch {things}.",
    "Ebenfalls {at} {belongs} {things} zu meiner Arbeit.",
  ],
  skills: [
    "Aus [Ihrer|eurer] Liste kenne ich auch: {list}.",
    "Auch das kenne ich aus [Ihrer|eurer] Anzeige: {list}.",
    "Von dem, was in [Ihrer|eurer] Anzeige steht, kenne ich auch: {list}.",
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
