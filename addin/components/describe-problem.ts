import { findText } from "./find-text.ts";
import { m } from "./messages.ts";

export interface DescribedProblem {
  title: string;
  text: string;
  /** To copy into a report; null where it says nothing more. */
  code: string | null;
  intent: "error" | "warning";
}

/**
 * Any error as sentences for the candidate. Known by shape, not by class: what the client throws has `name` ApiProblem or
 * ConnectionLost, what trying without an account comes to TryProblem, what Word refuses has `name` HostProblem, each with a `code` of the catalogue.
 */
export function describeProblem(error: unknown): DescribedProblem {
  const thrown = (error ?? {}) as {
    name?: string;
    code?: string;
    detail?: string | null;
    hostCode?: string | null;
    requestId?: string | null;
    message?: string;
    retryAfterSeconds?: number | null;
  };
  if (thrown.name === "ConnectionLost")
    return { ...m.problems.connectionLost, code: null, intent: "warning" };
  if (thrown.name === "HostProblem") {
    const sentence = findText(m.hostProblems, thrown.code) ?? m.hostProblems.unknown;
    const code = [thrown.code, thrown.hostCode].filter(Boolean).join(" · ");
    return { ...sentence, code, intent: "warning" };
  }
  if (thrown.name === "TryProblem") {
    const code = thrown.code ?? null;
    const sentence = findText(m.trying.problems, thrown.code) ?? findText(m.apiProblems, thrown.code);
    // Some ways in which a file is no document have no sentence of their own.
    const otherwise = code?.startsWith("docx-")
      ? m.trying.problems["document-unreadable"]
      : m.problems.unexpected;
    return { ...(sentence ?? otherwise), code, intent: "warning" };
  }
  if (thrown.name === "ApiProblem") {
    if (thrown.code === "rate-limited") {
      return { ...m.problems.rateLimited(thrown.retryAfterSeconds ?? null), code: null, intent: "warning" };
    }
    const sentence = findText(m.apiProblems, thrown.code);
    const code = [thrown.code, thrown.requestId].filter(Boolean).join(" · ");
    if (sentence) return { ...sentence, code, intent: "warning" };
    return {
      title: m.problems.unexpected.title,
      text: thrown.detail ?? m.problems.unexpected.text,
      code,
      intent: "error",
    };
  }
  return { ...m.problems.unexpected, code: thrown.message ?? null, intent: "error" };
}
