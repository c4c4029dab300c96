import "./dialog.css";
import { findErrand } from "./find-errand.ts";
import { type IssuerChoice, listIssuers, startAddress } from "./list-issuers.ts";
import { speak } from "./speak.ts";

/**
 * The sign-in dialog's first page. It always asks for a click: opening a window must never be enough to sign anybody in.
 * office.js is loaded so that Word counts this window as its dialog; nothing here calls it.
 */
const says = speak();
const errand = findErrand(location.href);
const choices = document.querySelector<HTMLElement>("#choices")!;
const isLink = errand?.kind === "link";
document.title = says.title;
document.querySelector("#title")!.textContent = isLink ? says.linkTitle : says.title;
document.querySelector("#message")!.textContent = errand
  ? isLink
    ? says.linkAbout
    : says.about
  : says.opened;
document.querySelector("#note")!.textContent = errand ? says.note : "";

function offer(issuer: IssuerChoice | null, label: string, challenge: string): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => {
    for (const other of choices.querySelectorAll("button")) other.disabled = true;
    location.assign(startAddress(challenge, issuer));
  });
  choices.append(button);
}

if (errand?.kind === "sign-out") {
  location.replace(`/auth/end-session?ticket=${errand.ticket}`);
} else if (errand) {
  const issuers = await listIssuers(fetch);
  if (issuers.length > 1) {
    for (const issuer of issuers) offer(issuer, says.signInWith(issuer.name), errand.challenge);
  } else {
    offer(null, says.signIn, errand.challenge);
  }
  choices.querySelector("button")!.focus();
}
