const english = {
  title: "Sign in to AutoHire",
  about: "Your profile, jobs and suggestions stay with your account.",
  signIn: "Sign in",
  signInWith: (provider: string) => `Sign in with ${provider}`,
  linkTitle: "Add a way to sign in",
  linkAbout:
    "Sign in as you want to from now on. It will lead to the account that you are using in the pane.",
  note: "You come back here by yourself. Nothing is changed in your document.",
  opened: "This window was opened without a sign-in. Close it, and choose “Sign in” in the AutoHire pane.",
  signingIn: "Signing you in …",
  notSignedIn: "Not signed in",
  again: "Close this window and choose “Sign in” in the AutoHire pane again.",
  problems: {
    refused: "The sign-in was cancelled or refused.",
    expired: "This sign-in took too long or was used before.",
    provider: "The sign-in provider does not answer at the moment.",
  },
  notReached: "The server could not be reached.",
  checkConnection: "Check the connection, close this window and choose “Sign in” in the pane again.",
  almost: "Almost there",
  typeCode: "Type this code into the AutoHire pane. It is good for one minute.",
  signedOut: "Signed out",
  signedOutThere: "You are signed out here and at your provider. You can close this window.",
  neverElsewhere: "Never type it anywhere else. When the pane has signed you in, close this window.",
};

export type Sentences = typeof english;

const german: Sentences = {
  title: "Bei AutoHire anmelden",
  about: "Ihr Profil, Ihre Stellen und Vorschläge bleiben bei Ihrem Konto.",
  signIn: "Anmelden",
  signInWith: (provider) => `Mit ${provider} anmelden`,
  linkTitle: "Eine Anmeldung hinzufügen",
  linkAbout:
    "Melden Sie sich so an, wie Sie es künftig auch tun möchten. Es führt dann zu dem Konto, das Sie im Bereich gerade benutzen.",
  note: "Sie kommen von selbst hierher zurück. In Ihrem Dokument wird nichts geändert.",
  opened:
    "Dieses Fenster wurde ohne Anmeldung geöffnet. Schließen Sie es und wählen Sie im AutoHire-Bereich „Anmelden“.",
  signingIn: "Sie werden angemeldet …",
  notSignedIn: "Nicht angemeldet",
  again: "Schließen Sie dieses Fenster und wählen Sie im AutoHire-Bereich noch einmal „Anmelden“.",
  problems: {
    refused: "Die Anmeldung wurde abgebrochen oder abgelehnt.",
    expired: "Diese Anmeldung dauerte zu lange oder wurde schon benutzt.",
    provider: "Der Anmeldedienst antwortet gerade nicht.",
  },
  notReached: "Der Server war nicht zu erreichen.",
  checkConnection:
    "Prüfen Sie die Verbindung, schließen Sie dieses Fenster und wählen Sie im Bereich noch einmal „Anmelden“.",
  almost: "Fast geschafft",
  typeCode: "Tippen Sie diesen Code in den AutoHire-Bereich. Er gilt eine Minute.",
  signedOut: "Abgemeldet",
  signedOutThere:
    "Sie sind hier und bei Ihrem Anmeldedienst abgemeldet. Sie können dieses Fenster schließen.",
  neverElsewhere:
    "Tippen Sie ihn nirgendwo sonst ein. Wenn der Bereich Sie angemeldet hat, schließen Sie dieses Fenster.",
};

/** Both pages' few sentences; small enough to come with the page. */
export const sentences = { en: english, de: german };
