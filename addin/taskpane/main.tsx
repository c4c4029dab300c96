import { createRoot } from "react-dom/client";
import { chooseLanguage } from "../components/language.ts";
import { loadCatalogue, markPage, speak } from "../components/messages.ts";
import { hasRequiredWord, readDisplayLanguage, whenHostIsReady } from "../word/host.ts";
import { keepTabKey } from "../word/keep-tab-key.ts";
import { App } from "./app.tsx";
import { makePane } from "./make-pane.ts";

// Word mostly speaks the browser's language, so its catalogue is fetched while Word gets ready. Should that fail, it fails below.
loadCatalogue(chooseLanguage(navigator.languages).language).catch(() => undefined);
const host = await whenHostIsReady();
const { language, tag } = chooseLanguage([readDisplayLanguage(), ...navigator.languages]);
await speak(language, tag);
markPage(document.documentElement, language);
if (host === "word") keepTabKey(document);
const pane = makePane(host, language);
const root = document.getElementById("pane");
if (!root) throw new Error("The page has no place for the pane");
void pane.open();
createRoot(root).render(<App pane={pane} isOldWord={host === "word" && !hasRequiredWord()} />);
