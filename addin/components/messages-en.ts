import { bringIn } from "./english/bring-in.ts";

import { inStep } from "./english/in-step.ts";
import { interview } from "./english/interview.ts";
import { known } from "./english/known.ts";
import { letter } from "./english/letter.ts";
import { models } from "./english/models.ts";
import { count, list } from "./english/numbers.ts";
import { ownAccount } from "./english/own-account.ts";
import { preview } from "./english/preview.ts";
import { apiProblems, hostProblems, type Sentence } from "./english/problems.ts";
import { serverStatus, signIns } from "./english/sign-ins.ts";
import { trying } from "./english/trying.ts";
import { compare, conflicts, history } from "./english/versions.ts";

/** English. Sentences say what happened, what is safe, what to do; on the candidate's side, short, without cheer. */
export const en = {
  appName: "AutoHire",
  /** What the engine said when it decided; it says everything in English. */
  fromEngine: (sentence: string) => sentence,
  quoted: (text: string) => `“${text}”`,
  actions: {
    tryAgain: "Try again",
    close: "Close",
    cancel: "Cancel",
    save: "Save",
    back: "Back",
    correct: "Correct",
    showInDocument: "Show in document",
    more: (n: number) => `and ${n} more`,
  },
  shell: {
    opening: "Opening",
    noResume: "Not imported yet",
    version: (n: number) => `Version ${n}`,
    olderThan: (n: number) => `older than version ${n}`,
    notMerged: "not merged yet",
    copy: "Copy",
    inStep: "In step",
    changes: (n: number) => count(n, "change to import", "changes to import"),
    chooseJob: "Choose a job",
    switchJob: (title: string) => `Job: ${title}. Switch or add a job`,
    account: "Account",
    places: "Places",
    offlineTitle: "The server does not answer.",
    offlineText:
      "Your document and what you have decided are safe here. The pane goes on by itself once it answers.",
    tryNow: "Try now",
    back: "The server answers again.",
    openFailed: "What you have in Word is untouched.",
    oldWord: {
      title: "This Word is too old for tailoring.",
      text: "Tracked changes need Word 2308 (Windows), 16.76 (Mac) or Word on the web. Your document stays as it is.",
    },
    crashedTitle: "This screen stopped working.",
    crashedText: "Your document and everything saved are safe. Open the screen again to go on.",
    reopen: "Open again",
    nav: { tailor: "Tailor", resume: "Résumé", insert: "Insert", sync: "Versions", send: "Send" },
  },
  welcome: {
    title: "Fit your résumé to one job, in your own document",
    lead: "AutoHire suggests small edits to the document you have open. You see why, and what each one rests on.",
    pictureLabel:
      "Example: Led the move of the billing system, changed to billing platform, to Kubernetes. Rests on: moved billing to K8s, 2022.",
    picture: {
      before: "Led the move of the billing",
      removed: "system",
      added: "platform",
      after: "to Kubernetes.",
      source: "Rests on: “moved billing to K8s” · Acme, 2022",
    },
    promises: [
      "Your layout stays. Only the words that change, change, as tracked changes.",
      "Nothing is invented. What no fact of yours supports is asked, never written.",
      "Every change can be taken back.",
    ],
    signIn: "Sign in",
    waiting: "Waiting for the sign-in window",
    windowOpen: "A window has opened for signing in.",
    typeCode: "It shows me a code",
    codeLabel: "Code shown in the window",
    useCode: "Use code",
    expiredTitle: "Your session has ended",
    expiredLead: "Your document and your decisions are kept. Sign in again to go on where you were.",
    outcomes: {
      closed: "The window was closed before you were signed in. Nothing was stored.",
      blocked: "The window was blocked. Allow pop-ups for this site, then sign in again.",
      "needs-short-code": "The window cannot reach this pane. Sign in there and type the code it shows.",
      "hand-off-invalid":
        "This code is no longer valid; a code holds for one minute. Sign in again for a new one.",
    },
  },
  trying,
  start: {
    title: "Use this résumé",
    lead: "AutoHire reads the open document and keeps it as version 1. You then see what was read and can correct it.",
    unknownLink:
      "This document was imported with another account or server. Import it here to go on; the document itself stays as it is.",
    useThis: "Use this résumé",
    reading: "Reading the document",
    readingLong: "Reading the document and its facts",
    promise: "The words of your document are not changed.",
    emptyTitle: "This document is empty",
    emptyText: "Open your résumé in Word, or begin with a draft from what your profile already holds.",
    otherName: (name: string) =>
      `This text does not name ${name}, whose facts this account holds. If it is another person's résumé, sign in as that person first, or the facts of two people are mixed.`,
    signInAsOther: "Sign in as another person",
    draftFromProfile: "Draft from my profile",
    lookAgain: "Look again",
    inTextBoxes: "Is its text in text boxes?",
    importAnyway: "Use it all the same",
    others: {
      letter: { title: "This is a letter", text: "You can change it here and save it as you like." },
      "interview-sheet": {
        title: "This is an interview sheet",
        text: "You can change it here, save it and print it as you like.",
      },
      dossier: {
        title: "This is a dossier for an application",
        text: "You can change it here, save it and print it as you like.",
      },
      other: {
        title: "No résumé in this document",
        text: "No heading such as Experience, Education or Skills stands in it.",
      },
    },
    goBack:
      "Suggestions are made in your résumé. Go back to its window: the job is there, where you left it.",
    openResume: "Suggestions are made in your résumé. Open it in Word, and AutoHire beside it.",
    openMine: "Open my résumé",
    whichResume: (title: string) => `Opens “${title}” as last saved here, if its window is closed.`,
    isResume: "Is it your résumé after all?",
    noWordTitle: "This is the task pane of AutoHire",
    noWordText: "It works beside a document. Open it from Word's Home tab, or in the playground.",
  },
  resume: {
    title: "What we read",
    lead: (n: number) => `${count(n, "fact", "facts")}. Suggestions rest on these and on nothing else.`,
    nothing: "No facts were found in this document, so there is nothing that suggestions could rest on.",
    nothingText: "Templates and placeholders hold none. Fill in the document, then import it again.",
    noResume: "This does not read like a résumé: no experience, education or skills were found.",
    noResumeText: "The document stays as it is. Open your résumé and import it, or go on with this one.",
    loading: "Loading your facts",
    chooseJob: "Choose a job",
    backToJob: "Back to the job",
    unsure: (n: number) => count(n, "reading to check", "readings to check"),
    unsureText: "These support nothing until you say they are right.",
    isRight: "This is right",
    isWrong: "Not a fact, remove",
    unread: "Not understood",
    unreadText: "These lines stay in your document as they are; nothing rests on them.",
    missing: "Not found",
    present: "today",
    show: (text: string) => `Show “${text.slice(0, 60)}” in the document`,
    correct: (text: string) => `Correct “${text.slice(0, 60)}”`,
    datePattern: "2021, 2021-03 or present",
    dateWrong: "Write a date as 2021, 2021-03 or present, or leave it empty.",
  },
  fields: {
    name: "Name",
    headline: "Headline",
    email: "E-mail",
    phone: "Phone",
    place: "Place",
    text: "Text",
    title: "Title",
    employer: "Employer",
    start: "From",
    end: "To",
    degree: "Degree",
    field: "Subject",
    institution: "Institution",
    language: "Language",
    level: "Level",
  },
  sections: {
    contact: "Contact",
    summary: "Summary",
    positions: "Experience",
    experience: "Experience",
    education: "Education",
    skills: "Skills",
    projects: "Projects",
    certificates: "Certificates",
    languages: "Languages",
    publications: "Publications",
    other: "Other",
  },
  jobs: {
    title: "Which job?",
    lead: "Choose one, or paste another posting.",
    leadEmpty: "Paste the posting of the job you want to apply for.",
    loading: "Loading your jobs",
    sample: "Sample",
    requirements: (n: number) => count(n, "requirement", "requirements"),
    search: "Search your jobs",
    order: "Order",
    orders: { newest: "Newest first", title: "By title" },
    found: (n: number) =>
      n === 0 ? "None of your jobs has these words." : `${count(n, "job", "jobs")} found.`,
    pasteLabel: "Another job",
    pasteHint: "Paste the posting's text or its address",
    add: "Add this job",
    reading: "Reading the posting",
  },
  requirementKinds: { must: "must", nice: "nice to have" },
  score: {
    label: "Match",
    visible: (n: number, of: number) => `${n} of ${count(of, "requirement", "requirements")} visible`,
    today: "visible today",
    gained: "gained",
    reachable: "reachable",
    none: "no fact",
    mustHaves: {
      none: "The posting names no must-haves.",
      allVisible: "Every must-have shows in your document.",
      allMet: "Your facts meet every must-have.",
      hidden: (n: number) =>
        `${count(n, "must-have does", "must-haves do")} not show yet, but your facts meet ${n === 1 ? "it" : "them"}.`,
      hiddenSome: (n: number, met: number) =>
        `${count(n, "must-have does", "must-haves do")} not show yet. Your facts meet ${met} of them.`,
      unmet: (n: number) => `No fact of yours meets ${count(n, "must-have", "must-haves")}.`,
      unmetOnly: (n: number) =>
        `No fact of yours meets ${count(n, "must-have", "must-haves")}. Every other one shows in your document.`,
    },
    conditions: (n: number) => (n === 1 ? "A condition is open" : `${n} conditions are open`),
    notMet: "Not met by your facts.",
    yearsFound: (found: string) => `Your dates show ${found}.`,
    notKnown: "Your résumé does not say it. You are asked.",
    kinds: {
      must: (met: number, of: number) => `Must-haves: ${met} of ${of} met`,
      nice: (met: number, of: number) => `Nice to have: ${met} of ${of} met`,
    },
    states: {
      visible: "Visible in this document",
      met: "Met, not visible here yet",
      unmet: "No fact shows it",
    },
    fit: (n: number) => `Fit ${n} of 100`,
    fitAfter: (n: number) => `${n} with what you have accepted.`,
    fitRule:
      "Counted from the lines below: a must-have weighs as much as three nice-to-haves; half for being met, half for being visible.",
    tiers: { high: "high", medium: "medium", low: "low" },
    noRequirements: "No requirements were found in this posting. Paste its full text to get a comparison.",
  },
  tailor: {
    title: "Tailor",
    overviewTitle: "Overview",
    loading: "Loading the suggestions",
    startTitle: (title: string, company: string | null) =>
      `Tailor for ${title}${company ? `, ${company}` : ""}`,
    startLead: (n: number, must: number) =>
      n === 0
        ? "No requirements were found in this text. If the posting is longer, add it again with all of its text; otherwise suggestions will be few."
        : `${count(n, "requirement", "requirements")} found in the posting, ${must} of them must-haves.`,
    whatWasRead: "What was read from it",
    target: "What to tailor",
    copy: "A copy for this job",
    copyNote: "Opens as a new document. This résumé stays as it is.",
    here: "This document",
    hereNote: "Suggestions go into the document you have open, as tracked changes.",
    isCopy: "This document is your copy for this job. Suggestions go into it as tracked changes.",
    start: "Tailor",
    preparing: "Reading the document as it is now",
    promise: "Nothing changes in the document until you accept a suggestion.",
    running: "Looking for what fits",
    phases: {
      reading: "Reading the posting",
      matching: "Finding evidence",
      writing: "Wording suggestions",
      asking: "Asking the language model",
      checking: "Checking claims",
    },
    phaseDone: "done",
    queued: "Waiting for its turn",
    found: (n: number) => (n === 0 ? "Nothing found yet" : `${count(n, "suggestion", "suggestions")} so far`),
    interrupted:
      "The connection broke. What was found is kept; the run goes on and this pane joins it again.",
    cancelRun: "Cancel",
    cancelled: "You stopped this run. What it had found until then is below.",
    rows: {
      suggestions: "Suggestions",
      suggestionsNote: (open: number, accepted: number) =>
        accepted === 0 ? null : `${accepted} accepted, ${open} open`,
      questions: "Questions for you",
      match: "Requirements, line by line",
      matchNote: (n: number) => `${n} not met by any fact`,
      painPoints: "What they need solved",
      reading: "What a plain text reader sees",
      readingNote: (n: number) =>
        n === 0 ? "nothing is lost" : count(n, "thing to look at", "things to look at"),
    },
    noSuggestions: (hasQuestions: boolean) =>
      hasQuestions
        ? "No line can be worded closer to this posting from your facts. Your answers to the questions can change that."
        : "No line can be worded closer to this posting from your facts.",
    waiting: (n: number) => `${count(n, "decision", "decisions")} will be sent once the server answers.`,
    acceptAll: (n: number) => (n === 1 ? "Accept the one that is left" : `Accept all ${n}`),
    takeAllBack: (n: number) => (n === 1 ? "Take it back" : `Take all ${n} back`),
    reviewed: ({ settled, takenBack }: { settled: number; takenBack: number }) =>
      [
        settled > 0 ? `You accepted ${count(settled, "change", "changes")} in Word.` : null,
        takenBack > 0
          ? `You rejected ${count(takenBack, "change", "changes")} in Word: open again here.`
          : null,
      ]
        .filter((part) => part !== null)
        .join(" "),
    toSend: "Save to send",
    again: "Look again",
    made: "Made for this job",
    undoNote: "Word undoes these word by word; “take back” here undoes a whole suggestion.",
  },
  copy: {
    openedTitle: "Your copy is open",
    openedText:
      "It is a new document. Open AutoHire there: it goes straight to this job and its suggestions. This résumé stays as it is.",
    notOpenedTitle: "Your copy is ready",
    notOpenedText: "Word did not open it by itself. Save the file, open it in Word and start AutoHire there.",
    download: "Save the copy",
  },
  sweep: {
    running: (n: number, of: number) => `${n} of ${of}`,
    stop: "Stop",
    done: {
      accept: (n: number, of: number) =>
        n === of
          ? `${count(n, "suggestion", "suggestions")} accepted.`
          : `${n} of ${of} accepted. The rest is still open.`,
      "take-back": (n: number, of: number) =>
        n === of
          ? `${count(n, "suggestion", "suggestions")} taken back.`
          : `${n} of ${of} taken back. The rest stands as it is.`,
    },
  },
  diff: { inserted: "inserted:", deleted: "deleted:" },
  card: {
    label: (n: number, of: number) => `Suggestion ${n} of ${of}. Enter accepts, E edits, S skips.`,
    position: (n: number, of: number) => `${n} of ${of}`,
    previous: "Previous suggestion",
    next: "Next suggestion",
    none: "There are no suggestions to decide.",
    answers: "Answers",
    restsOn: "Rests on",
    yourAnswer: "your answer",
    thisLine: "This line itself",
    notInDocument: "no longer in this document",
    kinds: { insert: "New line", delete: "Line to remove", move: "Line to move" },
    movedAndChanged: "Line to move and change",
    moves: (up: boolean, above: string, isChanged: boolean) =>
      `${isChanged ? "And moves" : "Moves"} ${up ? "up" : "down"}${above ? `, below “${above}”` : " to the top"}`,
    accept: "Accept",
    edit: "Edit",
    skip: "Skip",
    takeBack: "Take back",
    openAgain: "Open again",
    acceptKey: "Accept (Enter)",
    editKey: "Edit (E)",
    skipKey: "Skip (S)",
    states: {
      open: "Open",
      accepted: "Accepted",
      settled: "Accepted in Word",
      rejected: "Skipped",
      "taken-back": "Taken back",
      replaced: "Replaced",
    },
    accepted: "Accepted.",
    skipped: "Skipped.",
    takenBack: "Taken back.",
    openLeft: (n: number) => (n === 0 ? "All suggestions are decided." : `${n} still open.`),
  },
  /** What an underlined claim is about. */
  claimKinds: {
    number: "a figure",
    skill: "a skill or tool",
    employer: "an employer",
    title: "a job title",
    degree: "a degree",
    certificate: "a certificate or licence",
    date: "a date or a length of time",
    scope: "how much of it was your own doing",
    team: "the size of a team",
    release: "a tool before it was released",
    customer: "a customer or product",
    leak: "words of the posting",
    moved: "something you did at another employer",
    negation: "a limit of yours left out",
    cause: "one thing said to come of another",
    scale: "how far it reached",
    award: "an award",
    publication: "a publication",
    language: "how well you speak a language",
    identity: "your name, address or dates",
    other: "words that none of your facts has",
  },
  edit: {
    label: "Your words",
    question: (claim: string) => `No fact of yours says “${claim}”. Is it true? Where and when?`,
    moreClaims: (n: number) => `${count(n, "more claim has", "more claims have")} no fact behind it yet.`,
    answerHint: "Say it in a sentence; it becomes a fact",
    states: {
      waiting: "Checking …",
      supported: "Every claim rests on a fact of yours.",
      question: "Underlined claims have no fact behind them yet. They cannot go in as they stand.",
      failed: "The check did not go through. Nothing is inserted unchecked.",
    },
  },
  answer: {
    save: "Save",
    saved: "Saved. It is a fact of yours now, and counts at once.",
    declined: "Noted. You will not be asked this again.",
    count: (n: number) =>
      `${count(n, "new fact", "new facts")}. Look again for suggestions that use ${n === 1 ? "it" : "them"}.`,
    lookAgain: "Look again",
  },
  questions: {
    card: "The question",
    none: "No questions are open.",
    end: "That was the last one.",
    nearest: (why: string) => `Nearest in your résumé, proving nothing: ${why}`,
    one: "Can you say more about this?",
    any: "Do you have this? Say where and when.",
    hint: "What you did, where and when",
    hints: {
      licence: "Which one, since when, valid until",
      degree: "Degree, subject, school, year",
      language: "How well: B2, fluent, native",
      permit: "Yes or no, and what applies",
      place: "Yes or no, and what applies",
      years: "Where, from when to when",
    },
    notMine: "I don’t have this",
    later: "Later",
    putOff: "Kept for later.",
    haveIt: "I have this",
    answerAgain: "Answer again",
    title: "Your answers",
    lead: "What you were asked. Nothing of it is asked again.",
    declined: "You said that you don’t have this.",
    notAFact: "It made no fact.",
    edit: (text: string) => `Change the answer to “${text.slice(0, 60)}”`,
    reopen: "Ask me again",
    reopenNote: "Takes the answer back, and the fact it became.",
  },
  readings: {
    question: (section: string) => `Is this right? It was read from your document, under ${section}.`,
    confirmed: "Noted. Suggestions may rest on it now.",
    removed: "Removed. Nothing rests on it.",
    doubts: {
      "title-or-employer": "Which is the job title, and which the employer, could not be told.",
      "degree-or-school": "Which is the degree, and which the school, could not be told.",
      dates: "The dates can be understood in two ways.",
      "no-dates": "No dates stand with it.",
      section: "No heading says what this part of the document is.",
      gap: "A gap of a template was left in it.",
      owner: "To which position it belongs could not be told.",
      other: "This was read with doubt.",
    },
  },
  painPoints: {
    lead: "In the posting’s words, with what you have done that comes nearest.",
    none: "No fact of yours speaks to this yet.",
  },
  stories: {
    title: "Three stories to tell",
    row: "Stories to tell",
    lead: "What you did that this job asks for most, for the letter and the interview. Every word is yours.",
    none: "No deed of yours stands near enough to this job to make a story of it.",
    loading: "Choosing your stories",
    parts: { situation: "Situation", task: "Task", action: "What you did", result: "Result" },
    answers: (quotes: string) => `Answers ${quotes}`,
  },
  reading: {
    lead: "Some programs take only the text of a file. This is what they get, and what to look at first.",
    nothingLost:
      "Some programs take only the text of a file. Nothing of yours is lost or out of order for them.",
    order: "The text, in this order",
    places: { "text box": "text box", header: "page header", footer: "page footer" },
    more: (n: number) => `${count(n, "more line", "more lines")}.`,
    noPromise:
      "Programs differ. This says where plain readers are known to fail, and promises nothing about any one of them.",
  },
  bringIn,
  known,
  sync: {
    title: "Versions of this résumé",
    lead: (n: number | null) =>
      n === null
        ? "Import again to keep what you changed in Word."
        : n === 0
          ? "You have changed nothing in this document since the last import."
          : `You have changed ${count(n, "paragraph", "paragraphs")} since the last import. Import again to keep that.`,
    importAgain: "Import again",
    importing: "Importing",
    importingLong: "Reading the document and comparing it",
    outcomes: {
      unchanged: (n: number) => `Nothing is new. The document is version ${n}.`,
      "fast-forward": (n: number) => `The document is now version ${n}.`,
      merged: (n: number) =>
        `Version ${n} holds your changes and those made elsewhere. The latter are not in this document: open the merged version to go on with both.`,
      conflict: (n: number) =>
        `This document is kept as version ${n}. Some of its lines were changed elsewhere too. Your résumé stays as it is until you decide what they read.`,
    },
    suggestions: ({ pending, settled, takenBack }: { pending: number; settled: number; takenBack: number }) =>
      [
        pending > 0
          ? `${count(pending, "suggestion waits", "suggestions wait")} under Review in Word and ${pending === 1 ? "counts" : "count"} as no change of yours until you accept ${pending === 1 ? "it" : "them"} there.`
          : null,
        settled > 0 ? `You accepted ${count(settled, "suggestion", "suggestions")} in Word.` : null,
        takenBack > 0 ? `You rejected ${count(takenBack, "suggestion", "suggestions")} in Word.` : null,
      ]
        .filter((part) => part !== null)
        .join(" "),
    inDocument: "In the document",
    inProfile: "In your facts",
    changeKinds: {
      added: (section: string | null) => (section ? `Added in ${section}` : "Added"),
      removed: (section: string | null) => (section ? `Removed from ${section}` : "Removed"),
      changed: (section: string | null) => (section ? `Changed in ${section}` : "Changed"),
      moved: (section: string | null) => (section ? `Moved in ${section}` : "Moved"),
    },
    factKinds: {
      added: (what: string) => `New: ${what}`,
      removed: (what: string) => `Gone: ${what}`,
      changed: (what: string) => `Changed: ${what}`,
    },
    openMerged: "Open the merged version",
    openVersion: (n: number) => `Open version ${n}`,
    versions: "All versions",
    models: (names: string[]) => `with words by ${list(names)}`,
    version: (n: number) => `Version ${n}`,
    thisOne: "this document",
    origins: {
      import: "imported",
      word: "from Word",
      tailoring: "tailored",
      merge: "merged",
      restore: "restored",
    },
  },
  insert: {
    title: "Insert from your facts",
    lead: "Written in your own words, in the look of this document.",
    leadNew: "Written in your own words, in a look of ours.",
    what: "What to insert",
    which: "Which position",
    kinds: {
      summary: "A summary",
      skills: "A skills section",
      position: "A position",
      resume: "A whole draft",
      document: "A whole résumé, as a new document",
    },
    preview: "Preview",
    drafting: "Writing it from your facts",
    where: (line: string | null) =>
      line
        ? `Goes in after “${line.length > 50 ? `${line.slice(0, 47)}…` : line}”, where the cursor is.`
        : "Goes in where the cursor is.",
    whereEmpty: "The document is empty; the draft begins it.",
    insert: "Insert",
    inserted: (n: number, tracked: boolean) =>
      `${count(n, "paragraph", "paragraphs")} inserted${tracked ? " as a tracked change" : ""}.`,
    takeOut: "Take it out again",
    keepIt: "Keep it",
    goOn: "Go on with this draft",
    template: "Template",
    templates: {
      plain: { name: "Plain", line: "Arial, all black, roomy. The safest choice for upload forms." },
      classic: { name: "Classic", line: "Times New Roman, your name centred, lines under headings." },
      compact: { name: "Compact", line: "Calibri in 10 pt and narrow margins: the most on a page." },
    },
    whereNew:
      "One column, real headings and lists. It opens as a new document; the one you have open stays as it is.",
    openNew: "Open as a new document",
    openAgain: "Open another one",
    making: "Writing it",
    made: {
      opened: () => "It is open in a window of its own. Save it there to keep it.",
      saved: (name: string) => `Word did not open it. “${name}” went to your downloads instead.`,
    },
    documentName: "Résumé.docx",
  },
  send: {
    title: "Save to send",
    lead: "A file for the employer: changes settled, no comments, no trace of this add-in. Your document stays as it is.",
    looking: "Looking for pending changes",
    nothingPending: "No changes are pending in the document.",
    pending: (n: number) => count(n, "change is pending", "changes are pending"),
    pendingText:
      "The file will read as if all of them were accepted. Reject in Word what you do not want in it.",
    revision: (kind: string, text: string, author: string) => {
      const kinds: Record<string, string> = {
        insertion: "Inserted",
        deletion: "Deleted",
        move: "Moved",
        formatting: "Formatting",
        row: "Table row",
      };
      const trimmed = text.trim();
      const words = trimmed.length > 70 ? `${trimmed.slice(0, 67)}…` : trimmed;
      return `${kinds[kind] ?? "Changed"}${words ? `: “${words}”` : ""}${author ? ` · ${author}` : ""}`;
    },
    more: (n: number) => `and ${n} more`,
    lookAgain: "Look again",
    make: "Make the file",
    makeAgain: "Make it again",
    making: "Making the file",
    ready: "The file to send",
    readyText: "Every change is settled and nothing of ours is in it.",
    fallbackName: "Résumé.docx",
    open: "Open in Word",
    download: "Save file",
    pdf: "For a PDF, open it in Word and choose File, Save as, PDF.",
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
    opening: "Opening it in Word",
    opened: "It is open as a new document.",
    saved: "Word did not open it by itself. The file went to your downloads; open it from there.",
  },
  account: {
    title: "Account",
    signedInAs: "Signed in as",
    unnamed: "a candidate without a name",
    server: (server: string) => `Your profile and versions lie on ${server}.`,
    signOut: "Sign out",
  },
  problems: {
    connectionLost: {
      title: "The server does not answer.",
      text: "Nothing is lost. Try again once it does.",
    },
    rateLimited: (seconds: number | null): Sentence => ({
      title: "That was too much at once.",
      text: `Nothing was changed. Try again ${seconds ? `in ${count(seconds, "second", "seconds")}` : "in a minute"}.`,
    }),
    unexpected: {
      title: "This did not work.",
      text: "Your document is as it was. Try again; if it stays so, send the code below to whoever runs the server.",
    },
  },
  hostProblems,
  apiProblems,
};
