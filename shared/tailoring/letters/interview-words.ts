import type { StoryPartName } from "../stories/read-story-parts.ts";
import type { LetterLanguage } from "./model.ts";

interface InterviewWords {
  /** What to prepare where no fact tells the part. */
  prepare: Record<StoryPartName, string>;
  questions: {
    figure(text: string): string;
    leading: string[];
    helping: string;
    depth(tool: string): string;
    alternative(tool: string): string;
    training: string;
    change: string;
    result: string;
    failure: string;
    again: string;
  };
  open: {
    years(demand: string, found: number): string;
    condition(demand: string): string;
    paper(demand: string): string;
    near(demand: string, fact: string): string;
    none(demand: string): string;
  };
}

export const interviewWords: Record<LetterLanguage, InterviewWords> = {
  en: {
    prepare: {
      situation: "What was the situation before? Have one sentence ready.",
      task: "What was your own part in it, and who gave it to you?",
      action: "What did you do, step by step?",
      result: "What came of it, and how do you know?",
    },
    questions: {
      figure: (text) => `“${text}”: how was that measured, and over what time?`,
      leading: [
        "Who were the people, and what was yours alone to decide?",
        "Tell me about a decision the others did not agree with.",
      ],
      helping: "What exactly was your part, and what did others do?",
      depth: (tool) => `How deep does your knowledge of ${tool} go: what did you set up yourself?`,
      alternative: (tool) => `Why ${tool}, and what else was considered?`,
      training: "How did you see that they had learned it?",
      change: "Who was against it at first, and what did you do then?",
      result: "What was different afterwards?",
      failure: "What went wrong on the way, and what did you do about it?",
      again: "What would you do differently today?",
    },
    open: {
      years: (demand, found) =>
        `The posting asks for “${demand}”. Your dates show ${found === 0 ? "none of it" : `${found} ${found === 1 ? "year" : "years"}`}. Say so plainly, and name the work of those years that is nearest to theirs.`,
      condition: (demand) =>
        `The posting asks for “${demand}”, and your profile does not say it. Have a clear yes or no ready, and from when.`,
      paper: (demand) =>
        `The posting asks for “${demand}”, and your profile shows no such paper. If you have none, say so at once; say what you would do to get it only if you mean it.`,
      near: (demand, fact) =>
        `The posting asks for “${demand}”. Nothing in your profile shows it. Say that you have not done it, and then tell what is nearest: “${fact}”.`,
      none: (demand) =>
        `The posting asks for “${demand}”. Nothing in your profile shows it or comes near. Say that you have not done it, and ask how people there learned it.`,
    },
  },
  de: {
    prepare: {
      situation: "Wie war die Lage vorher? Legen Sie sich einen Satz zurecht.",
      task: "Was war Ihr eigener Anteil, und wer hat ihn Ihnen gegeben?",
      action: "Was haben Sie getan, Schritt für Schritt?",
      result: "Was kam dabei heraus, und woran sehen Sie das?",
    },
    questions: {
      figure: (text) => `„${text}“: Wie wurde das gemessen, und über welche Zeit?`,
      leading: [
        "Wer waren die Leute, und was haben Sie allein entschieden?",
        "Erzählen Sie von einer Entscheidung, mit der andere nicht einverstanden waren.",
      ],
      helping: "Was genau war Ihr Anteil, und was haben andere getan?",
      depth: (tool) => `Wie gut kennen Sie ${tool}: Was haben Sie selbst eingerichtet?`,
      alternative: (tool) => `Warum ${tool}, und was wurde sonst erwogen?`,
      training: "Woran haben Sie gesehen, dass es angekommen ist?",
      change: "Wer war anfangs dagegen, und was haben Sie dann getan?",
      result: "Was war danach anders?",
      failure: "Was ging unterwegs schief, und was haben Sie daraufhin getan?",
      again: "Was würden Sie heute anders machen?",
    },
    open: {
      years: (demand, found) =>
        `Die Anzeige verlangt „${demand}“. Ihre Daten zeigen ${found === 0 ? "nichts davon" : `${found} ${found === 1 ? "Jahr" : "Jahre"}`}. Sagen Sie das offen, und nennen Sie die Arbeit, die der dortigen am nächsten kommt.`,
      condition: (demand) =>
        `Die Anzeige verlangt „${demand}“, und Ihr Profil sagt es nicht. Halten Sie ein klares Ja oder Nein bereit, und ab wann.`,
      paper: (demand) =>
        `Die Anzeige verlangt „${demand}“, und Ihr Profil zeigt keinen solchen Nachweis. Haben Sie keinen, sagen Sie es gleich; was Sie dafür tun würden, nur, wenn Sie es meinen.`,
      near: (demand, fact) =>
        `Die Anzeige verlangt „${demand}“. Nichts in Ihrem Profil zeigt es. Sagen Sie, dass Sie es nicht gemacht haben, und erzählen Sie dann das Nächste: „${fact}“.`,
      none: (demand) =>
        `Die Anzeige verlangt „${demand}“. Nichts in Ihrem Profil zeigt es oder kommt ihm nahe. Sagen Sie, dass Sie es nicht gemacht haben, und fragen Sie, wie man es dort gelernt hat.`,
    },
  },
};
