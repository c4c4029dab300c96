import { createClient } from "../client/client.ts";
import { createConnection } from "../client/connection.ts";
import { sendRequest, type Wire } from "../client/send-request.ts";
import { createSession, withWebLock } from "../client/session.ts";
import { createSignIn } from "../client/sign-in.ts";
import type { Language } from "../components/language.ts";
import { createPane, type Pane } from "../screens/pane.ts";
import { type HostKind, readPartitionKey } from "../word/host.ts";
import { openOfficeDialog, openPopup } from "../word/sign-in-dialog.ts";

/** Puts the pane's parts together: the only place that knows them all. */
export function makePane(host: HostKind, language: Language): Pane {
  const server = window.location.origin;
  const wire: Wire = { baseUrl: `${server}/api/v1`, fetch: window.fetch.bind(window) };
  const keyPrefix = readPartitionKey();
  const storage = window.localStorage;
  const session = createSession({ ...wire, storage, keyPrefix, withLock: withWebLock, now: Date.now });
  const connection = createConnection({
    probe: () => sendRequest(wire, "getHealth", {}),
    setTimer: (work, delayMs) => window.setTimeout(work, delayMs),
    clearTimer: (timer) => window.clearTimeout(timer as number),
  });
  window.addEventListener("online", () => connection.tryNow());
  const signIn = createSignIn({
    ...wire,
    session,
    dialogUrl: `${server}/dialog.html?language=${language}`,
    openDialog: host === "word" ? openOfficeDialog : openPopup,
  });
  const client = createClient({ ...wire, session, connection });
  return createPane({
    client,
    session,
    connection,
    signIn,
    storage,
    keyPrefix,
    server,
    inWord: host === "word",
  });
}
