/** What happened, and what is safe or to be done. */
export interface Sentence {
  title: string;
  text: string;
}

/** By the code of what Word refused. */
export const hostProblems = {
  "block-not-found": {
    title: "This line is no longer in the document.",
    text: "It was changed or removed. Nothing was written; look again to get suggestions for the document as it is.",
  },
  "block-out-of-reach": {
    title: "This line stands where Word lets no add-in write.",
    text: "It is in a text box, header or note. Nothing was written. You can type the words there yourself.",
  },
  "text-differs": {
    title: "The words here have changed.",
    text: "Nothing was written. Look again to get suggestions for the document as it is.",
  },
  "read-only": {
    title: "Word does not let this document be changed.",
    text: "It is shown read-only or is protected. Your suggestions are kept; switch to editing and accept them then.",
  },
  "tracking-refused": {
    title: "Word would not track changes.",
    text: "Nothing was written. Turn on Review, Track Changes in Word and accept again.",
  },
  "not-verified": {
    title: "Word wrote something else than asked.",
    text: "It was put back; the line is as it was. You can make this change by hand.",
  },
  "left-changed": {
    title: "Word wrote something else than asked.",
    text: "Putting it back did not work either. Use Undo in Word and check this line.",
  },
  "changed-since": {
    title: "You have changed these words since.",
    text: "Taking back would lose yours, so nothing was done. Use Undo in Word, or change the line by hand.",
  },
  "file-not-available": {
    title: "Word does not give the file right now.",
    text: "Your document is untouched. Save it once in Word, wait a moment and try again.",
  },
  "not-supported": {
    title: "This Word cannot do that.",
    text: "Nothing was changed. A newer Word, or Word on the web, can.",
  },
  "timed-out": {
    title: "Word does not answer.",
    text: "Check the line in your document, then try again.",
  },
  unknown: {
    title: "Word refused.",
    text: "Look at the line in your document and try again. The code below says what Word gave as a reason.",
  },
} satisfies Record<string, Sentence>;

/** By the code of what the server refused. */
export const apiProblems = {
  "not-signed-in": {
    title: "You are not signed in.",
    text: "Your document is untouched. Sign in to go on.",
  },
  "session-expired": {
    title: "Your session has ended.",
    text: "Your document and your decisions are kept. Sign in again to go on.",
  },
  "token-reused": {
    title: "You were signed out for safety.",
    text: "A used key was presented again, which may mean it was copied. Sign in again; what you did is kept.",
  },
  "identity-taken": {
    title: "This sign-in leads to another account.",
    text: "Nothing was changed. Sign in with it to see that account; two accounts are not put together.",
  },
  "identity-last": {
    title: "This is your only way to sign in.",
    text: "It was kept: without it you could not come back. Add another one first.",
  },
  "not-found": {
    title: "This is no longer there.",
    text: "It was deleted, or belongs to another account. Your document is untouched.",
  },
  "too-many-open-runs": {
    title: "Several runs are under way already.",
    text: "Wait until one of them has ended, or cancel it.",
  },
  "run-has-ended": { title: "This run has ended already.", text: "What it found is there." },
  "run-failed": {
    title: "The run failed.",
    text: "What it had found until then is kept. Try again.",
  },
  "suggestion-not-open": {
    title: "This was decided elsewhere.",
    text: "Another pane decided it first. The list is up to date now.",
  },
  "suggestion-unsupported": {
    title: "A claim in these words has no fact behind it.",
    text: "They were not kept in the document. Answer the question first, or word it differently.",
  },
  "profile-changed-meanwhile": {
    title: "Your facts were changed elsewhere just now.",
    text: "Nothing was overwritten. Try again on the newer ones.",
  },
  "version-changed-meanwhile": {
    title: "A newer version came in just now.",
    text: "Nothing was overwritten. Import again to bring both together.",
  },
  "proposal-not-open": {
    title: "This reads differently by now.",
    text: "Nothing was changed. The list shows what is open now.",
  },
  "proposal-needs-choice": {
    title: "Two sides want different words here.",
    text: "Nothing was changed. Decide each of them by itself.",
  },
  "proposal-not-writable": {
    title: "This has to be changed by hand.",
    text: "Nothing was changed. Open the résumé and change it where it stands.",
  },
  "links-not-made": {
    title: "This server cannot make links.",
    text: "Save the file and send it yourself. Whoever runs the server can set SECRETS_KEY.",
  },
  "merge-not-possible": {
    title: "These versions cannot be brought together yet.",
    text: "Both are kept as versions of their own. Open the newest one from the list of versions and copy over what is missing.",
  },
  "merge-has-ended": {
    title: "This was decided elsewhere.",
    text: "Another pane decided the last line first. What you see now is up to date.",
  },
  "conflict-unknown": {
    title: "This line has changed meanwhile.",
    text: "Nothing was decided. Look at what it reads now.",
  },
  "resume-has-no-text": {
    title: "This document has no text to read.",
    text: "It may be a scan or hold only pictures. Nothing was stored. Open a résumé with text and import it.",
  },
  "posting-empty": { title: "There is nothing in it.", text: "Paste the text of the posting." },
  "posting-too-long": {
    title: "This is longer than a posting.",
    text: "Nothing was stored. Paste only the part that describes the job.",
  },
  "posting-no-text": {
    title: "No text was found in it.",
    text: "Nothing was stored. Copy the words of the posting and paste them.",
  },
  "posting-url-refused": {
    title: "This address could not be read.",
    text: "Nothing was stored. Open it in a browser, copy the text and paste it.",
  },
  "draft-empty": {
    title: "Your facts hold nothing for this yet.",
    text: "Import a résumé or add facts, then come back.",
  },
  "letter-empty": {
    title: "Your facts hold no deed to write about.",
    text: "Import a résumé or add what you did, then come back.",
  },
  "letter-changed-meanwhile": {
    title: "The letter was changed elsewhere.",
    text: "Your words are still here. Copy them, then open the letter again.",
  },
  "run-not-done": {
    title: "The suggestions are still being made.",
    text: "Wait until the run is done, then open this again.",
  },
  "model-consent-missing": {
    title: "You have not allowed a language model yet.",
    text: "Nothing was sent. Allow it under Account, or go on without one.",
  },
  "model-not-configured": {
    title: "No language model has a key.",
    text: "Nothing was sent. Add your own key under Account, or go on without one.",
  },
  "model-keys-not-kept": {
    title: "This server cannot keep keys safely.",
    text: "Your key was not stored. Ask whoever runs it to set SECRETS_KEY.",
  },
  "request-invalid": {
    title: "Something in it does not fit.",
    text: "Nothing was stored. Shorten or correct it and try again.",
  },
  "body-too-large": {
    title: "This file is too large.",
    text: "Nothing was stored. Files up to 20 MB are read.",
  },
  "not-implemented": { title: "This is not built yet.", text: "Nothing was changed." },
  "not-ready": { title: "The server is still starting.", text: "Nothing is lost. Try again in a moment." },
  "docx-empty": {
    title: "This file is empty.",
    text: "Nothing was stored. Save the document in Word and try again.",
  },
  "docx-encrypted": {
    title: "This file is protected by a password.",
    text: "Nothing was stored. Remove the password in Word and try again.",
  },
  "docx-macro-enabled": {
    title: "This file may hold macros.",
    text: "Nothing was stored. Save it in Word as a plain .docx and try again.",
  },
  "docx-too-large": {
    title: "This document is too large.",
    text: "Nothing was stored. Take out large pictures and try again.",
  },
  "docx-truncated": {
    title: "This file is incomplete or damaged.",
    text: "Nothing was stored. Save it again in Word and try once more.",
  },
  "docx-too-many-parts": {
    title: "This file holds too many parts.",
    text: "Nothing was stored. Save it again in Word and try once more.",
  },
  "docx-expands-too-far": {
    title: "This file unpacks to far more than a document needs.",
    text: "Nothing was stored, and it was not opened. Save it again in Word and try once more.",
  },
  "docx-too-deep": {
    title: "This document nests its contents too deeply.",
    text: "Nothing was stored. Take tables out of tables and try again.",
  },
  "docx-too-complex": {
    title: "This document is made of too many pieces.",
    text: "Nothing was stored. Divide it and try again.",
  },
  "docx-text-too-long": {
    title: "This document is too long.",
    text: "Nothing was stored. Divide it and try again.",
  },
  "docx-too-many-revisions": {
    title: "This document holds too many tracked changes.",
    text: "Nothing was stored. Accept or reject some of them in Word and try again.",
  },
} satisfies Record<string, Sentence>;
