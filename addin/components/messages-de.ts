import { bringIn } from "./german/bring-in.ts";
import { sayInGerman, sayYears } from "./german/core-sentences.ts";
import { inStep } from "./german/in-step.ts";
import { interview } from "./german/interview.ts";
import { known } from "./german/known.ts";
import { letter } from "./german/letter.ts";
import { models } from "./german/models.ts";
import { count, list } from "./german/numbers.ts";
import { ownAccount } from "./german/own-account.ts";
import { preview } from "./german/preview.ts";
import { apiProblems, hostProblems } from "./german/problems.ts";
import { serverStatus, signIns } from "./german/sign-ins.ts";
import { trying } from "./german/trying.ts";
import { compare, conflicts, history } from "./german/versions.ts";
import type { Messages } from "./messages.ts";

/**
 * German, with "Sie". What a fact is in the code is an „Angabe“ here, a requirement an „Anforderung“, a run a „Durchlauf“, and
 * Word's own menus are called as German Word calls them.
 */
export const de: Messages = {
  appName: "AutoHire",
  fromEngine: sayInGerman,
  quoted: (text) => `„${text}“`,
  actions: {
    tryAgain: "Erneut versuchen",
    close: "Schließen",
    cancel: "Abbrechen",
    save: "Speichern",
    back: "Zurück",
    correct: "Berichtigen",
    showInDocument: "Im Dokument zeigen",
    more: (n) => `und ${n} weitere`,
  },
  shell: {
    opening: "Öffnet",
    noResume: "Noch nicht eingelesen",
    version: (n) => `Version ${n}`,
    olderThan: (n) => `älter als Version ${n}`,
    notMerged: "noch nicht zusammengeführt",
    copy: "Kopie",
    inStep: "Aktuell",
    changes: (n) => `${count(n, "Änderung", "Änderungen")} einzulesen`,
    chooseJob: "Stelle wählen",
    switchJob: (title) => `Stelle: ${title}. Andere wählen oder hinzufügen`,
    account: "Konto",
    places: "Bereiche",
    offlineTitle: "Der Server antwortet nicht.",
    offlineText:
      "Ihr Dokument und Ihre Entscheidungen sind hier sicher. Sobald er antwortet, geht es von selbst weiter.",
    tryNow: "Jetzt versuchen",
    back: "Der Server antwortet wieder.",
    openFailed: "Was Sie in Word haben, ist unberührt.",
    oldWord: {
      title: "Dieses Word ist zum Anpassen zu alt.",
      text: "Nachverfolgte Änderungen brauchen Word 2308 (Windows), 16.76 (Mac) oder Word im Web. Ihr Dokument bleibt, wie es ist.",
    },
    crashedTitle: "Diese Ansicht funktioniert nicht mehr.",
    crashedText:
      "Ihr Dokument und alles Gespeicherte sind sicher. Öffnen Sie die Ansicht erneut, um weiterzumachen.",
    reopen: "Erneut öffnen",
    // Divided only where the pane is too narrow for them.
    nav: {
      tailor: "Anpassen",
      resume: "Lebens\u00adlauf",
      insert: "Ein\u00adfügen",
      sync: "Ver\u00adsionen",
      send: "Senden",
    },
  },
  welcome: {
    title: "Ihr Lebenslauf, passend zu einer Stelle, in Ihrem eigenen Dokument",
    lead: "AutoHire schlägt kleine Änderungen an dem Dokument vor, das Sie geöffnet haben. Sie sehen, warum, und worauf jede beruht.",
    pictureLabel:
      "Beispiel: Umzug des Abrechnungssystems, geändert in der Abrechnungsplattform, auf Kubernetes geleitet. Beruht auf: Abrechnung auf K8s umgezogen, 2022.",
    picture: {
      before: "Umzug",
      removed: "des Abrechnungssystems",
      added: "der Abrechnungsplattform",
      after: "auf Kubernetes geleitet.",
      source: "Beruht auf: „Abrechnung auf K8s umgezogen“ · Acme, 2022",
    },
    promises: [
      "Ihr Layout bleibt. Nur die Worte, die sich ändern, ändern sich, als nachverfolgte Änderungen.",
      "Nichts ist erfunden. Was keine Ihrer Angaben belegt, wird gefragt und nie geschrieben.",
      "Jede Änderung lässt sich zurücknehmen.",
    ],
    signIn: "Anmelden",
    waiting: "Wartet auf das Anmeldefenster",
    windowOpen: "Zum Anmelden hat sich ein Fenster geöffnet.",
    typeCode: "Es zeigt mir einen Code",
    codeLabel: "Code aus dem Fenster",
    useCode: "Code verwenden",
    expiredTitle: "Ihre Sitzung ist zu Ende",
    expiredLead:
      "Ihr Dokument und Ihre Entscheidungen bleiben erhalten. Melden Sie sich erneut an, um dort weiterzumachen, wo Sie waren.",
    outcomes: {
      closed: "Das Fenster wurde geschlossen, bevor Sie angemeldet waren. Es wurde nichts gespeichert.",
      blocked:
        "Das Fenster wurde blockiert. Erlauben Sie Pop-ups für diese Seite und melden Sie sich dann erneut an.",
      "needs-short-code":
        "Das Fenster erreicht diesen Bereich nicht. Melden Sie sich dort an und tippen Sie den Code ein, den es zeigt.",
      "hand-off-invalid":
        "Dieser Code gilt nicht mehr; ein Code gilt eine Minute. Melden Sie sich erneut an, um einen neuen zu bekommen.",
    },
  },
  trying,
  start: {
    title: "Diesen Lebenslauf verwenden",
    lead: "AutoHire liest das geöffnete Dokument und bewahrt es als Version 1 auf. Danach sehen Sie, was gelesen wurde, und können es berichtigen.",
    unknownLink:
      "Dieses Dokument wurde mit einem anderen Konto oder Server eingelesen. Lesen Sie es hier ein, um weiterzumachen; das Dokument selbst bleibt, wie es ist.",
    useThis: "Diesen Lebenslauf verwenden",
    reading: "Liest das Dokument",
    readingLong: "Liest das Dokument und seine Angaben",
    promise: "Die Worte Ihres Dokuments werden nicht geändert.",
    emptyTitle: "Dieses Dokument ist leer",
    emptyText:
      "Öffnen Sie Ihren Lebenslauf in Word oder beginnen Sie mit einem Entwurf aus dem, was Ihr Profil schon enthält.",
    otherName: (name) =>
      `Dieser Text nennt ${name} nicht, zu wem die Angaben dieses Kontos gehören. Ist es der Lebenslauf einer anderen Person, melden Sie sich zuerst als diese an, sonst vermischen sich die Angaben zweier Menschen.`,
    signInAsOther: "Als andere Person anmelden",
    draftFromProfile: "Entwurf aus meinem Profil",
    lookAgain: "Erneut nachsehen",
    inTextBoxes: "Steht der Text in Textfeldern?",
    importAnyway: "Trotzdem verwenden",
    others: {
      letter: {
        title: "Das ist ein Anschreiben",
        text: "Sie können es hier ändern und speichern, wie Sie möchten.",
      },
      "interview-sheet": {
        title: "Das ist ein Gesprächsleitfaden",
        text: "Sie können ihn hier ändern, speichern und drucken, wie Sie möchten.",
      },
      dossier: {
        title: "Das ist ein Bewerbungsdossier",
        text: "Sie können es hier ändern, speichern und drucken, wie Sie möchten.",
      },
      other: {
        title: "Kein Lebenslauf in diesem Dokument",
        text: "Es enthält keine Überschrift wie Berufserfahrung, Ausbildung oder Kenntnisse.",
      },
    },
    goBack:
      "Vorschläge entstehen in Ihrem Lebenslauf. Gehen Sie in sein Fenster zurück: Die Stelle ist dort, wie Sie sie verlassen haben.",
    openResume: "Vorschläge entstehen in Ihrem Lebenslauf. Öffnen Sie ihn in Word und AutoHire daneben.",
    openMine: "Meinen Lebenslauf öffnen",
    whichResume: (title) =>
      `Öffnet „${title}“, wie zuletzt hier gespeichert, falls sein Fenster geschlossen ist.`,
    isResume: "Ist es doch Ihr Lebenslauf?",
    noWordTitle: "Das ist der Aufgabenbereich von AutoHire",
    noWordText:
      "Er arbeitet neben einem Dokument. Öffnen Sie ihn in Word auf der Registerkarte „Start“ oder im Playground.",
  },
  resume: {
    title: "Was wir gelesen haben",
    lead: (n) => `${count(n, "Angabe", "Angaben")}. Darauf beruhen die Vorschläge, und auf nichts anderem.`,
    nothing:
      "In diesem Dokument wurden keine Angaben gefunden. Es gibt also nichts, worauf Vorschläge beruhen könnten.",
    nothingText:
      "Vorlagen und Platzhalter enthalten keine. Füllen Sie das Dokument aus und lesen Sie es dann erneut ein.",
    noResume:
      "Das liest sich nicht wie ein Lebenslauf: Es wurden weder Berufserfahrung noch Ausbildung oder Kenntnisse gefunden.",
    noResumeText:
      "Das Dokument bleibt, wie es ist. Öffnen Sie Ihren Lebenslauf und lesen Sie ihn ein oder machen Sie mit diesem weiter.",
    loading: "Lädt Ihre Angaben",
    chooseJob: "Stelle wählen",
    backToJob: "Zurück zur Stelle",
    unsure: (n) => `${count(n, "Lesart", "Lesarten")} zu prüfen`,
    unsureText: "Sie belegen nichts, bis Sie sagen, dass sie stimmen.",
    isRight: "Das stimmt",
    isWrong: "Keine Angabe, entfernen",
    unread: "Nicht verstanden",
    unreadText: "Diese Zeilen bleiben in Ihrem Dokument, wie sie sind; nichts beruht auf ihnen.",
    missing: "Nicht gefunden",
    present: "heute",
    show: (text) => `„${text.slice(0, 60)}“ im Dokument zeigen`,
    correct: (text) => `„${text.slice(0, 60)}“ berichtigen`,
    datePattern: "2021, 2021-03 oder heute",
    dateWrong: "Schreiben Sie ein Datum als 2021, 2021-03 oder heute, oder lassen Sie es leer.",
  },
  fields: {
    name: "Name",
    headline: "Zeile unter dem Namen",
    email: "E-Mail",
    phone: "Telefon",
    place: "Ort",
    text: "Text",
    title: "Berufsbezeichnung",
    employer: "Arbeitgeber",
    start: "Von",
    end: "Bis",
    degree: "Abschluss",
    field: "Fach",
    institution: "Schule",
    language: "Sprache",
    level: "Niveau",
  },
  sections: {
    contact: "Kontakt",
    summary: "Profil",
    positions: "Berufserfahrung",
    experience: "Berufserfahrung",
    education: "Ausbildung",
    skills: "Kenntnisse",
    projects: "Projekte",
    certificates: "Zertifikate",
    languages: "Sprachen",
    publications: "Veröffentlichungen",
    other: "Weiteres",
  },
  jobs: {
    title: "Welche Stelle?",
    lead: "Wählen Sie eine oder fügen Sie eine weitere Stellenanzeige ein.",
    leadEmpty: "Fügen Sie die Anzeige der Stelle ein, auf die Sie sich bewerben möchten.",
    loading: "Lädt Ihre Stellen",
    sample: "Beispiel",
    requirements: (n) => count(n, "Anforderung", "Anforderungen"),
    search: "Ihre Stellen durchsuchen",
    order: "Reihenfolge",
    orders: { newest: "Neueste zuerst", title: "Nach Titel" },
    found: (n) =>
      n === 0 ? "Keine Ihrer Stellen enthält diese Wörter." : `${count(n, "Stelle", "Stellen")} gefunden.`,
    pasteLabel: "Eine andere Stelle",
    pasteHint: "Text oder Adresse der Anzeige einfügen",
    add: "Diese Stelle hinzufügen",
    reading: "Liest die Stellenanzeige",
  },
  requirementKinds: { must: "Muss", nice: "wünschenswert" },
  score: {
    label: "Übereinstimmung",
    visible: (n, of) => `${n} von ${count(of, "Anforderung", "Anforderungen")} sichtbar`,
    today: "heute sichtbar",
    gained: "hinzugewonnen",
    reachable: "erreichbar",
    none: "ohne Beleg",
    mustHaves: {
      none: "Die Stellenanzeige nennt keine Muss-Anforderungen.",
      allVisible: "Jede Muss-Anforderung ist in Ihrem Dokument sichtbar.",
      allMet: "Ihre Angaben erfüllen jede Muss-Anforderung.",
      hidden: (n) =>
        n === 1
          ? "1 Muss-Anforderung ist noch nicht sichtbar, aber Ihre Angaben erfüllen sie."
          : `${count(n, "Muss-Anforderung", "Muss-Anforderungen")} sind noch nicht sichtbar, aber Ihre Angaben erfüllen sie.`,
      hiddenSome: (n, met) =>
        `${count(n, "Muss-Anforderung ist", "Muss-Anforderungen sind")} noch nicht sichtbar. Ihre Angaben erfüllen ${met} davon.`,
      unmet: (n) => `Keine Ihrer Angaben erfüllt ${count(n, "Muss-Anforderung", "Muss-Anforderungen")}.`,
      unmetOnly: (n) =>
        `Keine Ihrer Angaben erfüllt ${count(n, "Muss-Anforderung", "Muss-Anforderungen")}. Jede andere ist in Ihrem Dokument sichtbar.`,
    },
    conditions: (n) => (n === 1 ? "Eine Bedingung ist offen" : `${n} Bedingungen sind offen`),
    notMet: "Von Ihren Angaben nicht erfüllt.",
    yearsFound: (found) => `Ihre Zeiträume ergeben ${sayYears(found)}.`,
    notKnown: "Ihr Lebenslauf sagt es nicht. Sie werden gefragt.",
    kinds: {
      must: (met, of) => `Muss: ${met} von ${of} erfüllt`,
      nice: (met, of) => `Wünschenswert: ${met} von ${of} erfüllt`,
    },
    states: {
      visible: "In diesem Dokument sichtbar",
      met: "Erfüllt, hier noch nicht sichtbar",
      unmet: "Keine Angabe belegt es",
    },
    fit: (n) => `Passung ${n} von 100`,
    fitAfter: (n) => `${n} mit dem, was Sie angenommen haben.`,
    fitRule:
      "Gezählt aus den Zeilen unten: Eine Muss-Anforderung zählt so viel wie drei wünschenswerte; je zur Hälfte, weil sie erfüllt und weil sie sichtbar ist.",
    tiers: { high: "hoch", medium: "mittel", low: "gering" },
    noRequirements:
      "In dieser Stellenanzeige wurden keine Anforderungen gefunden. Fügen Sie ihren ganzen Text ein, um einen Vergleich zu bekommen.",
  },
  tailor: {
    title: "Anpassen",
    overviewTitle: "Übersicht",
    loading: "Lädt die Vorschläge",
    startTitle: (title, company) => `Anpassen für ${title}${company ? `, ${company}` : ""}`,
    startLead: (n, must) =>
      n === 0
        ? "In diesem Text wurden keine Anforderungen gefunden. Ist die Anzeige länger, fügen Sie sie mit ihrem ganzen Text noch einmal hinzu; sonst gibt es nur wenige Vorschläge."
        : `${count(n, "Anforderung", "Anforderungen")} in der Anzeige gefunden, davon ${must} Muss.`,
    whatWasRead: "Was daraus gelesen wurde",
    target: "Was angepasst wird",
    copy: "Eine Kopie für diese Stelle",
    copyNote: "Öffnet sich als neues Dokument. Dieser Lebenslauf bleibt, wie er ist.",
    here: "Dieses Dokument",
    hereNote: "Vorschläge kommen als nachverfolgte Änderungen in das Dokument, das Sie geöffnet haben.",
    isCopy:
      "Dieses Dokument ist Ihre Kopie für diese Stelle. Vorschläge kommen als nachverfolgte Änderungen hinein.",
    start: "Anpassen",
    preparing: "Liest das Dokument, wie es jetzt ist",
    promise: "Im Dokument ändert sich nichts, bevor Sie einen Vorschlag annehmen.",
    running: "Sucht, was passt",
    phases: {
      reading: "Liest die Stellenanzeige",
      matching: "Sucht Belege",
      writing: "Formuliert Vorschläge",
      asking: "Fragt das Sprachmodell",
      checking: "Prüft die Aussagen",
    },
    phaseDone: "fertig",
    queued: "Wartet, bis es an der Reihe ist",
    found: (n) => (n === 0 ? "Noch nichts gefunden" : `Bisher ${count(n, "Vorschlag", "Vorschläge")}`),
    interrupted:
      "Die Verbindung ist abgerissen. Was gefunden wurde, bleibt; der Durchlauf geht weiter, und die Ansicht schließt sich wieder an.",
    cancelRun: "Abbrechen",
    cancelled: "Sie haben diesen Durchlauf angehalten. Was er bis dahin gefunden hat, steht unten.",
    rows: {
      suggestions: "Vorschläge",
      suggestionsNote: (open, accepted) => (accepted === 0 ? null : `${accepted} angenommen, ${open} offen`),
      questions: "Fragen an Sie",
      match: "Anforderungen, Zeile für Zeile",
      matchNote: (n) => `${n} von keiner Angabe erfüllt`,
      painPoints: "Was gelöst werden soll",
      reading: "Was ein reiner Textleser sieht",
      readingNote: (n) => (n === 0 ? "nichts geht verloren" : `${n} anzusehen`),
    },
    noSuggestions: (hasQuestions) =>
      hasQuestions
        ? "Mit Ihren Angaben lässt sich keine Zeile näher an dieser Stellenanzeige formulieren. Ihre Antworten auf die Fragen können das ändern."
        : "Mit Ihren Angaben lässt sich keine Zeile näher an dieser Stellenanzeige formulieren.",
    waiting: (n) =>
      `${count(n, "Entscheidung wird", "Entscheidungen werden")} gesendet, sobald der Server antwortet.`,
    acceptAll: (n) => (n === 1 ? "Den letzten annehmen" : `Alle ${n} annehmen`),
    takeAllBack: (n) => (n === 1 ? "Zurücknehmen" : `Alle ${n} zurücknehmen`),
    reviewed: ({ settled, takenBack }) =>
      [
        settled > 0 ? `Sie haben in Word ${count(settled, "Änderung", "Änderungen")} angenommen.` : null,
        takenBack > 0
          ? `Sie haben in Word ${count(takenBack, "Änderung", "Änderungen")} abgelehnt: hier wieder offen.`
          : null,
      ]
        .filter((part) => part !== null)
        .join(" "),
    toSend: "Zum Versenden speichern",
    again: "Erneut suchen",
    made: "Für diese Stelle erstellt",
    undoNote:
      "Word macht diese Änderungen Wort für Wort rückgängig; „Zurücknehmen“ hier nimmt einen ganzen Vorschlag zurück.",
  },
  copy: {
    openedTitle: "Ihre Kopie ist geöffnet",
    openedText:
      "Sie ist ein neues Dokument. Öffnen Sie AutoHire dort: Es zeigt gleich diese Stelle und ihre Vorschläge. Dieser Lebenslauf bleibt, wie er ist.",
    notOpenedTitle: "Ihre Kopie ist bereit",
    notOpenedText:
      "Word hat sie nicht von selbst geöffnet. Speichern Sie die Datei, öffnen Sie sie in Word und starten Sie dort AutoHire.",
    download: "Kopie speichern",
  },
  sweep: {
    running: (n, of) => `${n} von ${of}`,
    stop: "Anhalten",
    done: {
      accept: (n, of) =>
        n === of
          ? `${count(n, "Vorschlag", "Vorschläge")} angenommen.`
          : `${n} von ${of} angenommen. Der Rest ist noch offen.`,
      "take-back": (n, of) =>
        n === of
          ? `${count(n, "Vorschlag", "Vorschläge")} zurückgenommen.`
          : `${n} von ${of} zurückgenommen. Der Rest bleibt, wie er ist.`,
    },
  },
  diff: { inserted: "eingefügt:", deleted: "gelöscht:" },
  card: {
    label: (n, of) => `Vorschlag ${n} von ${of}. Eingabetaste nimmt an, E bearbeitet, S überspringt.`,
    position: (n, of) => `${n} von ${of}`,
    previous: "Vorheriger Vorschlag",
    next: "Nächster Vorschlag",
    none: "Es sind keine Vorschläge zu entscheiden.",
    answers: "Antwortet auf",
    restsOn: "Beruht auf",
    yourAnswer: "Ihre Antwort",
    thisLine: "Diese Zeile selbst",
    notInDocument: "nicht mehr in diesem Dokument",
    kinds: { insert: "Neue Zeile", delete: "Zeile entfernen", move: "Zeile verschieben" },
    movedAndChanged: "Zeile verschieben und ändern",
    moves: (up, above, isChanged) =>
      `${isChanged ? "Und rückt" : "Rückt"} nach ${up ? "oben" : "unten"}${above ? `, unter „${above}“` : ", ganz an den Anfang"}`,
    accept: "Annehmen",
    edit: "Bearbeiten",
    skip: "Überspringen",
    takeBack: "Zurücknehmen",
    openAgain: "Wieder öffnen",
    acceptKey: "Annehmen (Eingabetaste)",
    editKey: "Bearbeiten (E)",
    skipKey: "Überspringen (S)",
    states: {
      open: "Offen",
      accepted: "Angenommen",
      settled: "In Word angenommen",
      rejected: "Übersprungen",
      "taken-back": "Zurückgenommen",
      replaced: "Ersetzt",
    },
    accepted: "Angenommen.",
    skipped: "Übersprungen.",
    takenBack: "Zurückgenommen.",
    openLeft: (n) => (n === 0 ? "Alle Vorschläge sind entschieden." : `Noch ${n} offen.`),
  },
  claimKinds: {
    number: "eine Zahl",
    skill: "eine Kenntnis oder ein Werkzeug",
    employer: "ein Arbeitgeber",
    title: "eine Berufsbezeichnung",
    degree: "ein Abschluss",
    certificate: "ein Zertifikat oder eine Zulassung",
    date: "ein Datum oder eine Dauer",
    scope: "wie viel davon Sie selbst getan haben",
    team: "die Größe eines Teams",
    release: "ein Werkzeug, bevor es erschienen war",
    customer: "ein Kunde oder Produkt",
    leak: "Worte der Stellenanzeige",
    moved: "etwas, das Sie bei einem anderen Arbeitgeber getan haben",
    negation: "eine weggelassene Einschränkung",
    cause: "dass eines aus dem anderen folgte",
    scale: "wie weit es reichte",
    award: "eine Auszeichnung",
    publication: "eine Veröffentlichung",
    language: "wie gut Sie eine Sprache sprechen",
    identity: "Ihr Name, Ihre Anschrift oder Ihre Daten",
    other: "Worte, die in keiner Ihrer Angaben stehen",
  },
  edit: {
    label: "Ihre Worte",
    question: (claim) => `Keine Ihrer Angaben sagt „${claim}“. Stimmt das? Wo und wann?`,
    moreClaims: (n) => `${count(n, "weitere Aussage ist", "weitere Aussagen sind")} noch nicht belegt.`,
    answerHint: "Sagen Sie es in einem Satz; daraus wird eine Angabe",
    states: {
      waiting: "Wird geprüft …",
      supported: "Jede Aussage beruht auf einer Ihrer Angaben.",
      question: "Unterstrichene Aussagen sind noch nicht belegt. So können sie nicht ins Dokument.",
      failed: "Die Prüfung gelang nicht. Ungeprüft wird nichts eingefügt.",
    },
  },
  answer: {
    save: "Speichern",
    saved: "Gespeichert. Das ist jetzt eine Ihrer Angaben und zählt sofort.",
    declined: "Notiert. Sie werden das nicht wieder gefragt.",
    count: (n) =>
      `${count(n, "neue Angabe", "neue Angaben")}. Suchen Sie erneut nach Vorschlägen, die ${n === 1 ? "sie" : "diese"} nutzen.`,
    lookAgain: "Erneut suchen",
  },
  questions: {
    card: "Die Frage",
    none: "Es sind keine Fragen offen.",
    end: "Das war die letzte.",
    nearest: (why) => `Am nächsten kommt in Ihrem Lebenslauf, ohne es zu belegen: ${why}`,
    one: "Können Sie dazu mehr sagen?",
    any: "Haben Sie das? Sagen Sie, wo und wann.",
    hint: "Was Sie getan haben, wo und wann",
    hints: {
      licence: "Welche, seit wann, gültig bis",
      degree: "Abschluss, Fach, Schule, Jahr",
      language: "Wie gut: B2, fließend, Muttersprache",
      permit: "Ja oder nein, und was zutrifft",
      place: "Ja oder nein, und was zutrifft",
      years: "Wo, von wann bis wann",
    },
    notMine: "Das habe ich nicht",
    later: "Später",
    putOff: "Für später aufgehoben.",
    haveIt: "Das habe ich",
    answerAgain: "Erneut antworten",
    title: "Ihre Antworten",
    lead: "Was Sie gefragt wurden. Nichts davon wird noch einmal gefragt.",
    declined: "Sie sagten, dass Sie das nicht haben.",
    notAFact: "Daraus wurde keine Angabe.",
    edit: (text) => `Antwort auf „${text.slice(0, 60)}“ ändern`,
    reopen: "Wieder fragen",
    reopenNote: "Nimmt die Antwort zurück und die Angabe, die daraus wurde.",
  },
  readings: {
    question: (section) => `Stimmt das? Es wurde in Ihrem Dokument unter „${section}“ gelesen.`,
    confirmed: "Notiert. Vorschläge dürfen jetzt darauf beruhen.",
    removed: "Entfernt. Nichts beruht darauf.",
    doubts: {
      "title-or-employer": "Was die Berufsbezeichnung ist und was der Arbeitgeber, war nicht zu erkennen.",
      "degree-or-school": "Was der Abschluss ist und was die Schule, war nicht zu erkennen.",
      dates: "Der Zeitraum lässt sich auf zwei Arten verstehen.",
      "no-dates": "Es steht kein Zeitraum dabei.",
      section: "Keine Überschrift sagt, was dieser Teil des Dokuments ist.",
      gap: "Eine Lücke einer Vorlage ist darin stehen geblieben.",
      owner: "Zu welcher Stelle es gehört, war nicht zu erkennen.",
      other: "Das wurde mit Zweifel gelesen.",
    },
  },
  painPoints: {
    lead: "In den Worten der Stellenanzeige, mit dem, was Sie getan haben und dem am nächsten kommt.",
    none: "Noch sagt keine Ihrer Angaben etwas dazu.",
  },
  stories: {
    title: "Drei Geschichten zum Erzählen",
    row: "Geschichten zum Erzählen",
    lead: "Was Sie getan haben und diese Stelle am meisten verlangt, für Anschreiben und Gespräch. Jedes Wort ist Ihres.",
    none: "Nichts, was Sie getan haben, kommt dieser Stelle nahe genug für eine Geschichte.",
    loading: "Wählt Ihre Geschichten aus",
    parts: { situation: "Lage", task: "Aufgabe", action: "Was Sie getan haben", result: "Ergebnis" },
    answers: (quotes) => `Antwortet auf ${quotes}`,
  },
  reading: {
    lead: "Manche Programme nehmen nur den Text einer Datei. Das bekommen sie, und das sehen Sie sich zuerst an.",
    nothingLost:
      "Manche Programme nehmen nur den Text einer Datei. Von Ihrem geht ihnen nichts verloren, und nichts steht falsch.",
    order: "Der Text in dieser Reihenfolge",
    places: { "text box": "Textfeld", header: "Kopfzeile", footer: "Fußzeile" },
    more: (n) => `${count(n, "weitere Zeile", "weitere Zeilen")}.`,
    noPromise:
      "Programme sind verschieden. Das hier sagt, woran einfache Leser bekanntlich scheitern, und verspricht über keines von ihnen etwas.",
  },
  bringIn,
  known,
  sync: {
    title: "Versionen dieses Lebenslaufs",
    lead: (n) =>
      n === null
        ? "Lesen Sie erneut ein, um zu behalten, was Sie in Word geändert haben."
        : n === 0
          ? "Seit dem letzten Einlesen haben Sie in diesem Dokument nichts geändert."
          : `Seit dem letzten Einlesen haben Sie ${count(n, "Absatz", "Absätze")} geändert. Lesen Sie erneut ein, um das zu behalten.`,
    importAgain: "Erneut einlesen",
    importing: "Liest ein",
    importingLong: "Liest das Dokument und vergleicht es",
    outcomes: {
      unchanged: (n) => `Nichts ist neu. Das Dokument ist Version ${n}.`,
      "fast-forward": (n) => `Das Dokument ist jetzt Version ${n}.`,
      merged: (n) =>
        `Version ${n} enthält Ihre Änderungen und die, die anderswo gemacht wurden. Letztere stehen nicht in diesem Dokument: Öffnen Sie die zusammengeführte Version, um mit beiden weiterzuarbeiten.`,
      conflict: (n) =>
        `Dieses Dokument wird als Version ${n} aufbewahrt. Einige seiner Zeilen wurden auch anderswo geändert. Ihr Lebenslauf bleibt, wie er ist, bis Sie entscheiden, wie sie lauten.`,
    },
    suggestions: ({ pending, settled, takenBack }) =>
      [
        pending > 0
          ? pending === 1
            ? "1 Vorschlag wartet in Word unter „Überprüfen“ und zählt nicht als Ihre Änderung, bis Sie ihn dort annehmen."
            : `${count(pending, "Vorschlag", "Vorschläge")} warten in Word unter „Überprüfen“ und zählen nicht als Ihre Änderungen, bis Sie sie dort annehmen.`
          : null,
        settled > 0 ? `Sie haben in Word ${count(settled, "Vorschlag", "Vorschläge")} angenommen.` : null,
        takenBack > 0 ? `Sie haben in Word ${count(takenBack, "Vorschlag", "Vorschläge")} abgelehnt.` : null,
      ]
        .filter((part) => part !== null)
        .join(" "),
    inDocument: "Im Dokument",
    inProfile: "In Ihren Angaben",
    changeKinds: {
      added: (section) => (section ? `Hinzugefügt unter ${section}` : "Hinzugefügt"),
      removed: (section) => (section ? `Entfernt unter ${section}` : "Entfernt"),
      changed: (section) => (section ? `Geändert unter ${section}` : "Geändert"),
      moved: (section) => (section ? `Verschoben unter ${section}` : "Verschoben"),
    },
    factKinds: {
      added: (what) => `Neu: ${what}`,
      removed: (what) => `Fort: ${what}`,
      changed: (what) => `Geändert: ${what}`,
    },
    openMerged: "Zusammengeführte Version öffnen",
    openVersion: (n) => `Version ${n} öffnen`,
    versions: "Alle Versionen",
    models: (names) => `mit Worten von ${list(names)}`,
    version: (n) => `Version ${n}`,
    thisOne: "dieses Dokument",
    origins: {
      import: "eingelesen",
      word: "aus Word",
      tailoring: "angepasst",
      merge: "zusammengeführt",
      restore: "wiederhergestellt",
    },
  },
  insert: {
    title: "Aus Ihren Angaben einfügen",
    lead: "In Ihren eigenen Worten, im Aussehen dieses Dokuments.",
    leadNew: "In Ihren eigenen Worten, in einem Aussehen von uns.",
    what: "Was eingefügt wird",
    which: "Welche Stelle",
    kinds: {
      summary: "Ein Kurzprofil",
      skills: "Ein Abschnitt Kenntnisse",
      position: "Eine Stelle",
      resume: "Ein ganzer Entwurf",
      document: "Ein ganzer Lebenslauf, als neues Dokument",
    },
    preview: "Vorschau",
    drafting: "Schreibt es aus Ihren Angaben",
    where: (line) =>
      line
        ? `Kommt nach „${line.length > 50 ? `${line.slice(0, 47)}…` : line}“, wo der Cursor steht.`
        : "Kommt dorthin, wo der Cursor steht.",
    whereEmpty: "Das Dokument ist leer; mit dem Entwurf beginnt es.",
    insert: "Einfügen",
    inserted: (n, tracked) =>
      `${count(n, "Absatz", "Absätze")}${tracked ? " als nachverfolgte Änderung" : ""} eingefügt.`,
    takeOut: "Wieder herausnehmen",
    keepIt: "Behalten",
    goOn: "Mit diesem Entwurf weitermachen",
    template: "Vorlage",
    templates: {
      plain: {
        name: "Schlicht",
        line: "Arial, alles schwarz, luftig. Am sichersten für Upload-Formulare.",
      },
      classic: {
        name: "Klassisch",
        line: "Times New Roman, Ihr Name in der Mitte, Linien unter den Überschriften.",
      },
      compact: {
        name: "Kompakt",
        line: "Calibri in 10 pt und schmale Ränder: am meisten auf eine Seite.",
      },
    },
    whereNew:
      "Eine Spalte, echte Überschriften und Listen. Er öffnet sich als neues Dokument; das geöffnete bleibt, wie es ist.",
    openNew: "Als neues Dokument öffnen",
    openAgain: "Noch eines öffnen",
    making: "Schreibt es",
    made: {
      opened: () => "Es ist in einem eigenen Fenster geöffnet. Speichern Sie es dort, um es zu behalten.",
      saved: (name) => `Word hat es nicht geöffnet. „${name}“ liegt stattdessen in Ihren Downloads.`,
    },
    documentName: "Lebenslauf.docx",
  },
  send: {
    title: "Zum Versenden speichern",
    lead: "Eine Datei für den Arbeitgeber: Änderungen übernommen, keine Kommentare, keine Spur dieses Add-Ins. Ihr Dokument bleibt, wie es ist.",
    looking: "Sucht offene Änderungen",
    nothingPending: "Im Dokument sind keine Änderungen offen.",
    pending: (n) => count(n, "Änderung ist offen", "Änderungen sind offen"),
    pendingText: "In der Datei sind sie alle angenommen. Lehnen Sie in Word ab, was nicht hineinsoll.",
    revision: (kind, text, author) => {
      const kinds: Record<string, string> = {
        insertion: "Eingefügt",
        deletion: "Gelöscht",
        move: "Verschoben",
        formatting: "Formatierung",
        row: "Tabellenzeile",
      };
      const trimmed = text.trim();
      const words = trimmed.length > 70 ? `${trimmed.slice(0, 67)}…` : trimmed;
      return `${kinds[kind] ?? "Geändert"}${words ? `: „${words}“` : ""}${author ? ` · ${author}` : ""}`;
    },
    more: (n) => `und ${n} weitere`,
    lookAgain: "Erneut nachsehen",
    make: "Datei erstellen",
    makeAgain: "Neu erstellen",
    making: "Erstellt die Datei",
    ready: "Die Datei zum Versenden",
    readyText: "Jede Änderung ist übernommen, und nichts von uns ist darin.",
    fallbackName: "Lebenslauf.docx",
    open: "In Word öffnen",
    download: "Datei speichern",
    pdf: "Für ein PDF öffnen Sie sie in Word und wählen „Datei“, „Speichern unter“, „PDF“.",
  },
  compare,
  conflicts,
  history,
  letter,
  interview,
  inStep,
  preview,
  models,
  ownAccount,
  signIns,
  serverStatus,
  newDocument: {
    opening: "Öffnet es in Word",
    opened: "Es ist als neues Dokument geöffnet.",
    saved:
      "Word hat es nicht von selbst geöffnet. Die Datei liegt in Ihren Downloads; öffnen Sie sie von dort.",
  },
  account: {
    title: "Konto",
    signedInAs: "Angemeldet als",
    unnamed: "jemand ohne Namen",
    server: (server) => `Ihr Profil und Ihre Versionen liegen auf ${server}.`,
    signOut: "Abmelden",
  },
  problems: {
    connectionLost: {
      title: "Der Server antwortet nicht.",
      text: "Nichts ist verloren. Versuchen Sie es wieder, sobald er antwortet.",
    },
    rateLimited: (seconds) => ({
      title: "Das war zu viel auf einmal.",
      text: `Es wurde nichts geändert. Versuchen Sie es in ${seconds ? count(seconds, "Sekunde", "Sekunden") : "einer Minute"} wieder.`,
    }),
    unexpected: {
      title: "Das hat nicht geklappt.",
      text: "Ihr Dokument ist wie vorher. Versuchen Sie es erneut; bleibt es so, senden Sie den Code unten an den, der den Server betreibt.",
    },
  },
  hostProblems,
  apiProblems,
};
