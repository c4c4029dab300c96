import { createRoot } from "react-dom/client";
import { hasRequiredWord, whenHostIsReady } from "../word/host.ts";
import { App } from "./app.tsx";
import { makePane } from "./make-pane.ts";

const host = await whenHostIsReady();
const pane = makePane(host);
const root = document.getElementById("pane");
if (!root) throw new Error("The page has no place for the pane");
void pane.open();
createRoot(root).render(<App pane={pane} isOldWord={host === "word" && !hasRequiredWord()} />);
