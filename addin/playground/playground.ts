import type { DocxDocument } from "../../shared/docx/package/document.ts";
import { openDocx } from "../../shared/docx/package/open-docx.ts";
import { saveDocx } from "../../shared/docx/package/save-docx.ts";
import { listRevisions } from "../../shared/docx/revisions/list-revisions.ts";
import { acceptRevisions, rejectRevisions } from "../../shared/docx/revisions/settle-revisions.ts";
import { wellBehaved } from "./misbehaviours.ts";
import { closeTab, openTab, type Tab } from "./open-tab.ts";
import "./playground.css";
import { connectPreview } from "./preview.ts";
import { resizePane } from "./resize-pane.ts";
import { samples, sampleUrl } from "./samples/samples.ts";

/**
 * A page that plays Word: documents in tabs, the shown one drawn at the left, its own task pane at the right. Everything
 * the pane does goes through office.js to the same interpreter that the unit tests use.
 *
 * `?sample=nurse`, `?theme=dark`, `?width=270` and `?language=de-DE` choose how it begins. `window.playground` lets tests
 * misbehave and look inside.
 */
const wanted = new URLSearchParams(location.search);
const displayLanguage = wanted.get("language") ?? "en-US";
const misbehaviours = wellBehaved();
let isDark = wanted.get("theme") === "dark";
let tabs: Tab[] = [];
let active: Tab | null = null;

function byId<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

const message = byId("message");
const preview = connectPreview(byId<HTMLIFrameElement>("preview"), say);

function say(sentence: string): void {
  message.hidden = sentence === "";
  (message.firstElementChild as HTMLElement).textContent = sentence;
}

/** What cannot be done is one sentence on the page. */
function act(change: () => unknown): void {
  say("");
  try {
    Promise.resolve(change()).catch((error) => say(sentenceOf(error)));
  } catch (error) {
    say(sentenceOf(error));
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function openBytes(bytes: Uint8Array, name: string): Promise<void> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return say(opened.problem.message);
  // The first tab holds what a person opened; opening something else begins anew.
  for (const tab of tabs) closeTab(tab);
  tabs = [];
  add(opened.value, name);
}

function add(document: DocxDocument, name: string): void {
  const tab = openTab(byId("panes"), {
    document,
    name,
    displayLanguage,
    misbehaviours,
    isDark: () => isDark,
    onOpen: (further) => add(further, `Document${tabs.length + 1}.docx`),
    blankDocument: () => fetchBytes("/samples/blank.docx"),
  });
  tab.held.onChange(() => tab === active && refresh());
  tab.held.onTrackingMode(() => tab === active && refresh());
  tabs.push(tab);
  show(tab);
}

function show(tab: Tab): void {
  active = tab;
  for (const other of tabs) other.pane.hidden = other !== tab;
  preview.show(tab.held);
  byId("tabs").replaceChildren(
    ...tabs.map((other) => {
      const button = document.createElement("button");
      button.type = "button";
      button.role = "tab";
      button.ariaSelected = String(other === tab);
      button.textContent = other.name;
      button.title = other.name;
      button.addEventListener("click", () => show(other));
      return button;
    }),
  );
  refresh();
}

function refresh(): void {
  if (active === null) return;
  const { held } = active;
  const revisions = listRevisions(held.document).length;
  byId<HTMLButtonElement>("undo").disabled = !held.canUndo;
  byId<HTMLButtonElement>("accept").disabled = revisions === 0;
  byId<HTMLButtonElement>("reject").disabled = revisions === 0;
  byId("revisions").textContent =
    revisions === 0 ? "" : `${revisions} ${revisions === 1 ? "change" : "changes"}`;
  byId<HTMLInputElement>("track").checked = held.trackingMode !== "Off";
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The sample could not be loaded (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

async function openSample(name: string): Promise<void> {
  await openBytes(await fetchBytes(sampleUrl(name)), `${name}.docx`);
}

async function save(): Promise<void> {
  if (active === null) return;
  const bytes = await saveDocx(active.held.document);
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = active.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  active.held.saved = true;
}

function setDark(dark: boolean): void {
  isDark = dark;
  document.documentElement.classList.toggle("dark", dark);
  byId("theme").setAttribute("aria-pressed", String(dark));
  preview.setDark(dark);
  // Panes read the theme again when they get the focus, as they must in Word on the web.
  for (const { pane } of tabs) pane.contentWindow?.dispatchEvent(new Event("focus"));
}

function start(): void {
  const sample = byId<HTMLSelectElement>("sample");
  for (const { name, label } of samples) sample.append(new Option(label, name));
  sample.append(new Option("An empty document", "blank"));
  sample.addEventListener("change", () => act(() => openSample(sample.value)));

  const file = byId<HTMLInputElement>("file");
  byId("open").addEventListener("click", () => file.click());
  file.addEventListener("change", () =>
    act(async () => {
      const chosen = file.files?.[0];
      file.value = "";
      if (chosen === undefined) return;
      await openBytes(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
      // None of the samples is open now, and each can be chosen again.
      sample.selectedIndex = -1;
    }),
  );
  byId("undo").addEventListener("click", () => act(() => active?.held.undo()));
  byId("save").addEventListener("click", () => act(save));
  byId("accept").addEventListener("click", () =>
    act(() => active?.held.adopt(acceptRevisions(active.held.document))),
  );
  byId("reject").addEventListener("click", () =>
    act(() => active?.held.adopt(rejectRevisions(active.held.document))),
  );
  const track = byId<HTMLInputElement>("track");
  track.addEventListener("change", () => {
    if (active !== null) active.held.trackingMode = track.checked ? "TrackAll" : "Off";
  });
  byId("theme").addEventListener("click", () => setDark(!isDark));
  message.querySelector("button")?.addEventListener("click", () => say(""));
  addEventListener("keydown", (event) => {
    const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !inField) {
      event.preventDefault();
      act(() => active?.held.undo());
    }
  });
  resizePane(
    byId("panes"),
    byId("divider"),
    byId<HTMLSelectElement>("width"),
    Number(wanted.get("width") ?? 350),
  );
  setDark(isDark);
  const first = samples.find(({ name }) => name === wanted.get("sample")) ?? samples[0];
  if (first !== undefined) {
    sample.value = first.name;
    act(() => openSample(first.name));
  }
}

Object.assign(window, {
  playground: { misbehaviours, tabs: () => tabs, active: () => active, openBytes },
});
start();
