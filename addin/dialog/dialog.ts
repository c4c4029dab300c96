import "./dialog.css";
import { findChallenge } from "./find-challenge.ts";
import { speak } from "./speak.ts";

/**
 * The sign-in dialog's first page. It always asks for a click: opening a window must never be enough to sign anybody in.
 * office.js is loaded so that Word counts this window as its dialog; nothing here calls it.
 */
const says = speak();
const challenge = findChallenge(location.href);
const go = document.querySelector<HTMLButtonElement>("#go")!;
document.title = says.title;
document.querySelector("#title")!.textContent = says.title;
document.querySelector("#message")!.textContent = challenge ? says.about : says.opened;
document.querySelector("#note")!.textContent = challenge ? says.note : "";
go.textContent = says.signIn;

if (challenge) {
  go.addEventListener("click", () => {
    go.disabled = true;
    location.assign(`/auth/start?challenge=${challenge}`);
  });
  // Disabled until here, so that no click is lost on a page whose script has yet to come.
  go.disabled = false;
  go.focus();
} else {
  go.hidden = true;
}
