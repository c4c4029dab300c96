import type { Messages } from "../messages.ts";

/** By the code of what Word refused. */
export const hostProblems: Messages["hostProblems"] = {
  "block-not-found": {
    title: "Diese Zeile steht nicht mehr im Dokument.",
    text: "Sie wurde geändert oder entfernt. Es wurde nichts geschrieben; suchen Sie erneut, um Vorschläge zum jetzigen Stand zu bekommen.",
  },
  "block-out-of-reach": {
    title: "Diese Zeile steht, wo Word kein Add-In schreiben lässt.",
    text: "Sie steht in einem Textfeld, einer Kopfzeile oder einer Fußnote. Es wurde nichts geschrieben. Sie können die Worte dort selbst eintippen.",
  },
  "text-differs": {
    title: "Die Worte hier haben sich geändert.",
    text: "Es wurde nichts geschrieben. Suchen Sie erneut, um Vorschläge zum jetzigen Stand zu bekommen.",
  },
  "read-only": {
    title: "Word lässt dieses Dokument nicht ändern.",
    text: "Es ist schreibgeschützt oder nur zum Lesen geöffnet. Ihre Vorschläge bleiben erhalten; wechseln Sie zum Bearbeiten und nehmen Sie sie dann an.",
  },
  "tracking-refused": {
    title: "Word verfolgt die Änderungen nicht nach.",
    text: "Es wurde nichts geschrieben. Schalten Sie in Word unter „Überprüfen“ „Änderungen nachverfolgen“ ein und nehmen Sie erneut an.",
  },
  "not-verified": {
    title: "Word hat etwas anderes geschrieben als verlangt.",
    text: "Es wurde rückgängig gemacht; die Zeile ist wie vorher. Sie können diese Änderung von Hand machen.",
  },
  "left-changed": {
    title: "Word hat etwas anderes geschrieben als verlangt.",
    text: "Auch das Zurücksetzen gelang nicht. Machen Sie es in Word rückgängig und prüfen Sie diese Zeile.",
  },
  "changed-since": {
    title: "Sie haben diese Worte inzwischen geändert.",
    text: "Beim Zurücknehmen gingen Ihre verloren, deshalb geschah nichts. Machen Sie es in Word rückgängig oder ändern Sie die Zeile von Hand.",
  },
  "file-not-available": {
    title: "Word gibt die Datei gerade nicht heraus.",
    text: "Ihr Dokument ist unberührt. Speichern Sie es einmal in Word, warten Sie kurz und versuchen Sie es erneut.",
  },
  "not-supported": {
    title: "Dieses Word kann das nicht.",
    text: "Es wurde nichts geändert. Ein neueres Word oder Word im Web kann es.",
  },
  "timed-out": {
    title: "Word antwortet nicht.",
    text: "Prüfen Sie die Zeile in Ihrem Dokument und versuchen Sie es dann erneut.",
  },
  unknown: {
    title: "Word hat das abgelehnt.",
    text: "Sehen Sie sich die Zeile in Ihrem Dokument an und versuchen Sie es erneut. Der Code unten sagt, welchen Grund Word nannte.",
  },
};

/** By the code of what the server refused. */
export const apiProblems: Messages["apiProblems"] = {
  "not-signed-in": {
    title: "Sie sind nicht angemeldet.",
    text: "Ihr Dokument ist unberührt. Melden Sie sich an, um weiterzumachen.",
  },
  "session-expired": {
    title: "Ihre Sitzung ist zu Ende.",
    text: "Ihr Dokument und Ihre Entscheidungen bleiben erhalten. Melden Sie sich erneut an, um weiterzumachen.",
  },
  "token-reused": {
    title: "Sie wurden zur Sicherheit abgemeldet.",
    text: "Ein schon benutzter Schlüssel wurde noch einmal vorgelegt; er könnte kopiert worden sein. Melden Sie sich erneut an; was Sie getan haben, bleibt erhalten.",
  },
  "identity-taken": {
    title: "Diese Anmeldung führt zu einem anderen Konto.",
    text: "Es wurde nichts geändert. Melden Sie sich damit an, um jenes Konto zu sehen; zwei Konten werden nicht zusammengelegt.",
  },
  "identity-last": {
    title: "Das ist Ihre einzige Anmeldung.",
    text: "Sie wurde behalten: ohne sie kämen Sie nicht zurück. Fügen Sie zuerst eine weitere hinzu.",
  },
  "not-found": {
    title: "Das gibt es nicht mehr.",
    text: "Es wurde gelöscht oder gehört zu einem anderen Konto. Ihr Dokument ist unberührt.",
  },
  "too-many-open-runs": {
    title: "Es laufen schon mehrere Durchläufe.",
    text: "Warten Sie, bis einer zu Ende ist, oder brechen Sie einen ab.",
  },
  "run-has-ended": {
    title: "Dieser Durchlauf ist schon zu Ende.",
    text: "Was er gefunden hat, ist da.",
  },
  "run-failed": {
    title: "Der Durchlauf ist gescheitert.",
    text: "Was er bis dahin gefunden hatte, bleibt erhalten. Versuchen Sie es erneut.",
  },
  "suggestion-not-open": {
    title: "Das wurde anderswo entschieden.",
    text: "Ein anderes Fenster war schneller. Die Liste ist jetzt aktuell.",
  },
  "suggestion-unsupported": {
    title: "Eine Aussage in diesen Worten ist nicht belegt.",
    text: "Die Worte blieben nicht im Dokument. Beantworten Sie zuerst die Frage oder formulieren Sie es anders.",
  },
  "profile-changed-meanwhile": {
    title: "Ihre Angaben wurden gerade anderswo geändert.",
    text: "Nichts wurde überschrieben. Versuchen Sie es mit den neueren noch einmal.",
  },
  "version-changed-meanwhile": {
    title: "Gerade ist eine neuere Version hinzugekommen.",
    text: "Nichts wurde überschrieben. Lesen Sie erneut ein, um beides zusammenzubringen.",
  },
  "proposal-not-open": {
    title: "Inzwischen steht hier etwas anderes.",
    text: "Es wurde nichts geändert. Die Liste zeigt, was jetzt offen ist.",
  },
  "proposal-needs-choice": {
    title: "Zwei Seiten wollen hier verschiedene Worte.",
    text: "Es wurde nichts geändert. Entscheiden Sie jede für sich.",
  },
  "proposal-not-writable": {
    title: "Das lässt sich nur von Hand ändern.",
    text: "Es wurde nichts geändert. Öffnen Sie den Lebenslauf und ändern Sie es dort, wo es steht.",
  },
  "links-not-made": {
    title: "Dieser Server kann keine Links erstellen.",
    text: "Speichern Sie die Datei und senden Sie sie selbst. Wer den Server betreibt, kann SECRETS_KEY setzen.",
  },
  "merge-not-possible": {
    title: "Diese Versionen lassen sich noch nicht zusammenbringen.",
    text: "Beide bleiben als eigene Versionen erhalten. Öffnen Sie die neueste aus der Liste der Versionen und übertragen Sie, was fehlt.",
  },
  "merge-has-ended": {
    title: "Das wurde anderswo entschieden.",
    text: "Ein anderes Fenster hat die letzte Zeile zuerst entschieden. Was Sie jetzt sehen, ist aktuell.",
  },
  "conflict-unknown": {
    title: "Diese Zeile hat sich inzwischen geändert.",
    text: "Es wurde nichts entschieden. Sehen Sie sich an, wie sie jetzt lautet.",
  },
  "resume-has-no-text": {
    title: "Dieses Dokument hat keinen lesbaren Text.",
    text: "Vielleicht ist es ein Scan oder enthält nur Bilder. Es wurde nichts gespeichert. Öffnen Sie einen Lebenslauf mit Text und lesen Sie ihn ein.",
  },
  "posting-empty": { title: "Hier steht nichts.", text: "Fügen Sie den Text der Stellenanzeige ein." },
  "posting-too-long": {
    title: "Das ist länger als eine Stellenanzeige.",
    text: "Es wurde nichts gespeichert. Fügen Sie nur den Teil ein, der die Stelle beschreibt.",
  },
  "posting-no-text": {
    title: "Darin wurde kein Text gefunden.",
    text: "Es wurde nichts gespeichert. Kopieren Sie die Worte der Stellenanzeige und fügen Sie sie ein.",
  },
  "posting-url-refused": {
    title: "Diese Adresse ließ sich nicht lesen.",
    text: "Es wurde nichts gespeichert. Öffnen Sie sie in einem Browser, kopieren Sie den Text und fügen Sie ihn ein.",
  },
  "draft-empty": {
    title: "Dafür enthalten Ihre Angaben noch nichts.",
    text: "Lesen Sie einen Lebenslauf ein oder ergänzen Sie Angaben und kommen Sie dann wieder.",
  },
  "letter-empty": {
    title: "Ihre Angaben enthalten nichts, wovon sich schreiben ließe.",
    text: "Lesen Sie einen Lebenslauf ein oder ergänzen Sie, was Sie getan haben, und kommen Sie dann wieder.",
  },
  "letter-changed-meanwhile": {
    title: "Das Anschreiben wurde anderswo geändert.",
    text: "Ihre Worte sind noch hier. Kopieren Sie sie und öffnen Sie dann das Anschreiben erneut.",
  },
  "run-not-done": {
    title: "Die Vorschläge entstehen noch.",
    text: "Warten Sie, bis der Durchlauf fertig ist, und öffnen Sie dies dann erneut.",
  },
  "model-consent-missing": {
    title: "Sie haben noch kein Sprachmodell erlaubt.",
    text: "Es wurde nichts gesendet. Erlauben Sie es unter „Konto“ oder machen Sie ohne weiter.",
  },
  "model-not-configured": {
    title: "Kein Sprachmodell hat einen Schlüssel.",
    text: "Es wurde nichts gesendet. Fügen Sie unter „Konto“ einen eigenen Schlüssel hinzu oder machen Sie ohne weiter.",
  },
  "model-keys-not-kept": {
    title: "Dieser Server kann Schlüssel nicht sicher verwahren.",
    text: "Ihr Schlüssel wurde nicht gespeichert. Bitten Sie, wer den Server betreibt, SECRETS_KEY zu setzen.",
  },
  "request-invalid": {
    title: "Etwas darin passt nicht.",
    text: "Es wurde nichts gespeichert. Kürzen oder berichtigen Sie es und versuchen Sie es erneut.",
  },
  "body-too-large": {
    title: "Diese Datei ist zu groß.",
    text: "Es wurde nichts gespeichert. Gelesen werden Dateien bis 20 MB.",
  },
  "not-implemented": { title: "Das gibt es noch nicht.", text: "Es wurde nichts geändert." },
  "not-ready": {
    title: "Der Server startet noch.",
    text: "Nichts ist verloren. Versuchen Sie es gleich noch einmal.",
  },
  "docx-empty": {
    title: "Diese Datei ist leer.",
    text: "Es wurde nichts gespeichert. Speichern Sie das Dokument in Word und versuchen Sie es erneut.",
  },
  "docx-encrypted": {
    title: "Diese Datei ist mit einem Kennwort geschützt.",
    text: "Es wurde nichts gespeichert. Entfernen Sie das Kennwort in Word und versuchen Sie es erneut.",
  },
  "docx-macro-enabled": {
    title: "Diese Datei kann Makros enthalten.",
    text: "Es wurde nichts gespeichert. Speichern Sie sie in Word als einfache .docx und versuchen Sie es erneut.",
  },
  "docx-too-large": {
    title: "Dieses Dokument ist zu groß.",
    text: "Es wurde nichts gespeichert. Nehmen Sie große Bilder heraus und versuchen Sie es erneut.",
  },
  "docx-truncated": {
    title: "Diese Datei ist unvollständig oder beschädigt.",
    text: "Es wurde nichts gespeichert. Speichern Sie sie in Word noch einmal und versuchen Sie es erneut.",
  },
  "docx-too-many-parts": {
    title: "Diese Datei besteht aus zu vielen Teilen.",
    text: "Es wurde nichts gespeichert. Speichern Sie sie in Word noch einmal und versuchen Sie es erneut.",
  },
  "docx-expands-too-far": {
    title: "Diese Datei wird entpackt viel größer, als ein Dokument sein muss.",
    text: "Es wurde nichts gespeichert, und sie wurde nicht geöffnet. Speichern Sie sie in Word noch einmal und versuchen Sie es erneut.",
  },
  "docx-too-deep": {
    title: "Dieses Dokument ist zu tief verschachtelt.",
    text: "Es wurde nichts gespeichert. Nehmen Sie Tabellen aus Tabellen heraus und versuchen Sie es erneut.",
  },
  "docx-too-complex": {
    title: "Dieses Dokument besteht aus zu vielen Einzelteilen.",
    text: "Es wurde nichts gespeichert. Teilen Sie es auf und versuchen Sie es erneut.",
  },
  "docx-text-too-long": {
    title: "Dieses Dokument ist zu lang.",
    text: "Es wurde nichts gespeichert. Teilen Sie es auf und versuchen Sie es erneut.",
  },
  "docx-too-many-revisions": {
    title: "Dieses Dokument enthält zu viele nachverfolgte Änderungen.",
    text: "Es wurde nichts gespeichert. Nehmen Sie in Word einige an oder lehnen Sie sie ab und versuchen Sie es erneut.",
  },
};
