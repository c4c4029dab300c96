import type { DocxDocument } from "../../shared/docx/package/document.ts";
import { openDocx } from "../../shared/docx/package/open-docx.ts";
import {
  answerMessages,
  type PaneConnection,
  type PaneContext,
  paneWindowName,
} from "./host/answer-messages.ts";
import { HeldDocument } from "./host/held-document.ts";
import { type Host, References } from "./host/host.ts";
import { addNewerMembers } from "./host/newer-members.ts";
import { WordError } from "./host/word-error.ts";
import type { Misbehaviours } from "./misbehaviours.ts";

/** A document that is open, with the pane that belongs to it. */
export interface Tab {
  name: string;
  held: HeldDocument;
  pane: HTMLIFrameElement;
  connection: PaneConnection;
}

export interface TabOptions {
  document: DocxDocument;
  name: string;
  displayLanguage: string;
  misbehaviours: Misbehaviours;
  isDark(): boolean;
  /** The pane asked for a further document. */
  onOpen(document: DocxDocument): void;
  blankDocument(): Promise<Uint8Array>;
}

let count = 0;

/** Puts the document and a pane of its own side by side; the pane's messages are answered as long as the tab is open. */
export function openTab(holder: HTMLElement, options: TabOptions): Tab {
  const held = new HeldDocument(options.document, {
    author: "Candidate",
    misbehaviours: options.misbehaviours,
  });
  const host: Host = {
    held,
    references: new References(),
    blankDocument: options.blankDocument,
    openDocument: async (bytes) => {
      const opened = await openDocx(bytes);
      if (!opened.ok) throw new WordError("InvalidArgument", opened.problem.message);
      options.onOpen(opened.value);
    },
  };
  const context: PaneContext = {
    conversationId: `playground-${++count}`,
    appId: `autohire-${count}`,
    origin: location.origin,
    documentUrl: `${location.origin}/documents/${encodeURIComponent(options.name)}`,
    displayLanguage: options.displayLanguage,
    readOnly: false,
  };
  const pane = document.createElement("iframe");
  pane.title = "AutoHire task pane";
  pane.name = paneWindowName(context);
  pane.allow = "clipboard-write";
  pane.src = "/taskpane.html";

  const connection = answerMessages(
    host,
    context,
    (message) => pane.contentWindow?.postMessage(message, location.origin),
    () => prepareLibrary(pane.contentWindow as Window, options),
  );
  addEventListener("message", ({ source, origin, data }) => {
    if (source === pane.contentWindow && origin === location.origin) connection.receive(data);
  });
  holder.append(pane);
  return { name: options.name, held, pane, connection };
}

export function closeTab(tab: Tab): void {
  tab.connection.close();
  tab.pane.remove();
}

type LibraryWindow = Parameters<typeof addNewerMembers>[0] & {
  OSF: { OfficeAppContext: new (...args: unknown[]) => { get_officeTheme(): unknown } };
};

/**
 * Runs once office.js stands in the pane and before it learns about its document: what newer hosts bring along, and the
 * theme, which this build of the library does not take from a host on the web.
 */
function prepareLibrary(pane: Window, options: TabOptions): void {
  const library = pane as unknown as LibraryWindow;
  if (!options.misbehaviours.oldRuntime) addNewerMembers(library);
  const Original = library.OSF.OfficeAppContext;
  library.OSF.OfficeAppContext = class extends Original {
    constructor(...args: unknown[]) {
      super(...args);
      this.get_officeTheme = () => officeTheme(options.isDark());
    }
  };
}

/** The colours Word gives its panes in the white and in the black theme. */
function officeTheme(dark: boolean): Record<string, unknown> {
  return dark
    ? {
        bodyBackgroundColor: "#292929",
        bodyForegroundColor: "#FFFFFF",
        controlBackgroundColor: "#1F1F1F",
        controlForegroundColor: "#FFFFFF",
        isDarkTheme: true,
        themeId: 4,
      }
    : {
        bodyBackgroundColor: "#FFFFFF",
        bodyForegroundColor: "#242424",
        controlBackgroundColor: "#FFFFFF",
        controlForegroundColor: "#242424",
        isDarkTheme: false,
        themeId: 3,
      };
}
