import type { TokenAnswer } from "../../shared/contract/schemas.ts";
import { ApiProblem } from "./api-problem.ts";
import { sendRequest, type Wire } from "./send-request.ts";
import type { Session } from "./session.ts";

/** How a sign-in window ended. `unreachable`: it is open, but can tell us nothing; the short code has to be typed. */
export type DialogOutcome =
  | { kind: "message"; message: string }
  | { kind: "closed" }
  | { kind: "blocked" }
  | { kind: "unreachable" };

/** Opens the sign-in page and waits for its word. The Office dialog in Word, a popup elsewhere. */
export type OpenDialog = (url: string, signal: AbortSignal) => Promise<DialogOutcome>;

export type SignInResult = "signed-in" | "closed" | "blocked" | "needs-short-code" | "hand-off-invalid";

/** `link`: the sign-in is added to the account that the pane is signed in to. */
export type SignInPurpose = "sign-in" | "link";

export interface SignIn {
  /** Opens the dialog; resolves when the candidate is in (or the sign-in linked), or with what stood in the way. */
  start(purpose?: SignInPurpose): Promise<SignInResult>;
  /** The code shown in the dialog, typed by the candidate; belongs to the last `start`. */
  enterShortCode(shortCode: string): Promise<SignInResult>;
  cancel(): void;
  /** Opens the provider's own sign-out, with the ticket that signing out here gave. */
  signOutThere(ticket: string): Promise<void>;
}

/**
 * Sign-in by hand-off: the dialog gets only the hash of a secret that stays in this pane, so the one-time code it
 * brings back is worth nothing to anybody else (RFC 7636).
 */
export function createSignIn(
  parts: Wire & { session: Session; dialogUrl: string; openDialog: OpenDialog },
): SignIn {
  let verifier: string | null = null;
  let purpose: SignInPurpose = "sign-in";
  let running: AbortController | null = null;

  async function trade(
    grant: { grant: "hand-off"; code: string } | { grant: "short-code"; shortCode: string },
  ): Promise<SignInResult> {
    if (!verifier) return "hand-off-invalid";
    try {
      const body = { ...grant, verifier };
      if (purpose === "link") {
        await sendRequest(
          parts,
          "linkIdentity",
          { body },
          { accessToken: await parts.session.accessToken() },
        );
      } else {
        const response = await sendRequest(parts, "createToken", { body });
        parts.session.begin((await response.json()) as TokenAnswer);
      }
      verifier = null;
      return "signed-in";
    } catch (error) {
      if (error instanceof ApiProblem && error.code === "hand-off-invalid") return "hand-off-invalid";
      throw error;
    }
  }

  return {
    async start(wanted = "sign-in") {
      running?.abort();
      const own = new AbortController();
      running = own;
      verifier = createVerifier();
      purpose = wanted;
      const challenge = await challengeOf(verifier);
      const errand = `challenge=${challenge}${purpose === "link" ? "&for=link" : ""}`;
      const outcome = await parts.openDialog(`${parts.dialogUrl}#${errand}`, own.signal);
      if (outcome.kind === "message") {
        const code = parseHandOff(outcome.message);
        return code ? trade({ grant: "hand-off", code }) : "hand-off-invalid";
      }
      return outcome.kind === "unreachable" ? "needs-short-code" : outcome.kind;
    },
    enterShortCode: (shortCode) =>
      trade({ grant: "short-code", shortCode: shortCode.replace(/[\s-]/g, "").toUpperCase() }),
    cancel() {
      running?.abort();
    },
    async signOutThere(ticket) {
      running?.abort();
      running = new AbortController();
      await parts.openDialog(`${parts.dialogUrl}#sign-out=${ticket}`, running.signal);
    },
  };
}

/** 256 random bits: 43 characters. */
export function createVerifier(): string {
  return formatBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return formatBase64Url(new Uint8Array(digest));
}

function formatBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}

function parseHandOff(message: string): string | null {
  try {
    const value = JSON.parse(message) as { type?: unknown; code?: unknown };
    return value.type === "hand-off" && typeof value.code === "string" ? value.code : null;
  } catch {
    return null;
  }
}
