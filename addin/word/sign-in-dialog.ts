/** How the sign-in window ended; see the client's sign-in for what follows. */
export type DialogOutcome =
  | { kind: "message"; message: string }
  | { kind: "closed" }
  | { kind: "blocked" }
  | { kind: "unreachable" };

const dialogClosed = 12006;
const dialogOpenedAlready = 12007;
const dialogIgnored = 12009;
const dialogBlocked = 12011;

/**
 * Opens our sign-in page in an Office dialog and waits for its one message. A page we cannot hear (the provider cut the
 * opener off) looks like a closed one in some hosts, so the candidate is always offered the short code as well.
 */
export async function openOfficeDialog(url: string, signal: AbortSignal): Promise<DialogOutcome> {
  const opened = await display(url);
  if ("error" in opened) {
    if (opened.error === dialogOpenedAlready) {
      // The one before is still closing.
      await new Promise((resolve) => setTimeout(resolve, 600));
      const again = await display(url);
      return "dialog" in again ? listen(again.dialog, signal) : outcomeOf(again.error);
    }
    return outcomeOf(opened.error);
  }
  return listen(opened.dialog, signal);
}

function outcomeOf(error: number): DialogOutcome {
  if (error === dialogIgnored) return { kind: "closed" };
  return { kind: error === dialogBlocked ? "blocked" : "unreachable" };
}

function display(url: string): Promise<{ dialog: Office.Dialog } | { error: number }> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { height: 70, width: 35, promptBeforeOpen: true }, (result) => {
      resolve(
        result.status === Office.AsyncResultStatus.Succeeded
          ? { dialog: result.value }
          : { error: result.error.code },
      );
    });
  });
}

function listen(dialog: Office.Dialog, signal: AbortSignal): Promise<DialogOutcome> {
  return new Promise((resolve) => {
    const close = () => {
      try {
        dialog.close();
      } catch {
        // Closed by the candidate in the same moment.
      }
    };
    signal.addEventListener("abort", () => {
      close();
      resolve({ kind: "closed" });
    });
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      // Hosts that tell the sender's origin: only ours counts.
      if ("origin" in event && event.origin && event.origin !== window.location.origin) return;
      if (!("message" in event)) return;
      close();
      resolve({ kind: "message", message: event.message });
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
      const code = "error" in event ? event.error : 0;
      resolve({ kind: code === dialogClosed ? "closed" : "unreachable" });
    });
  });
}

/** The same flow in a plain browser: a popup that posts to our own origin. */
export function openPopup(url: string, signal: AbortSignal): Promise<DialogOutcome> {
  const popup = window.open(url, "autohire-sign-in", "popup,width=480,height=680");
  if (!popup) return Promise.resolve({ kind: "blocked" });
  return new Promise((resolve) => {
    const finish = (outcome: DialogOutcome) => {
      clearInterval(watch);
      window.removeEventListener("message", onMessage);
      popup.close();
      resolve(outcome);
    };
    const onMessage = (event: MessageEvent) => {
      if (event.origin !== window.location.origin || event.source !== popup) return;
      if (typeof event.data === "string") finish({ kind: "message", message: event.data });
    };
    const watch = setInterval(() => popup.closed && finish({ kind: "closed" }), 400);
    window.addEventListener("message", onMessage);
    signal.addEventListener("abort", () => finish({ kind: "closed" }));
  });
}
