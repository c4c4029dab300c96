import "./dialog.css";
import { deliverCode } from "./deliver-code.ts";
import { speak } from "./speak.ts";

/**
 * Where the provider's walk ends. Fetches the hand-off with this window's cookie and gives the code to the pane, which then
 * closes the window. If it does not, the short code is there to be typed.
 */

/** office.js answers within a second in a host; outside it may never do. */
const officeTimeoutMs = 4_000;
/** The pane closes this window as soon as it has the code. One that still stands after this was not heard. */
const closeTimeoutMs = 3_000;

const says = speak();
const problems = new Map(Object.entries(says.problems));
document.title = says.title;
document.querySelector("#title")!.textContent = says.signingIn;

function show(title: string, message: string, note = "", code: string | null = null): void {
  const heading = document.querySelector<HTMLElement>("#title")!;
  heading.textContent = title;
  document.querySelector("#message")!.textContent = message;
  document.querySelector("#note")!.textContent = note;
  const place = document.querySelector<HTMLElement>("#code")!;
  place.hidden = code === null;
  place.textContent = code ?? "";
  heading.focus();
}

async function isOfficeDialog(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const timeout = new Promise<null>((resolve) => setTimeout(() => resolve(null), officeTimeoutMs));
  const info = await Promise.race([Office.onReady(), timeout]);
  return info?.host != null && typeof Office.context?.ui?.messageParent === "function";
}

async function finish(): Promise<void> {
  const problem = new URLSearchParams(location.hash.slice(1)).get("problem");
  if (location.hash === "#signed-out") return show(says.signedOut, says.signedOutThere);
  if (problem) return show(says.notSignedIn, problems.get(problem) ?? says.problems.refused, says.again);

  const response = await fetch("/api/v1/auth/hand-offs", { method: "POST", credentials: "same-origin" });
  if (!response.ok) return show(says.notSignedIn, says.problems.expired, says.again);
  const { code, shortCode } = (await response.json()) as { code: string; shortCode: string };
  const delivered = await deliverCode(code, {
    isOfficeDialog,
    messageParent: (message, targetOrigin) => Office.context.ui.messageParent(message, { targetOrigin }),
    opener: window.opener as Window | null,
    origin: location.origin,
  });
  if (delivered !== "unreachable") await new Promise((resolve) => setTimeout(resolve, closeTimeoutMs));
  show(says.almost, says.typeCode, says.neverElsewhere, shortCode);
}

finish().catch(() => show(says.notSignedIn, says.notReached, says.checkConnection));
