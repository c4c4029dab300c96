/** How the code can leave this window. Injected, so that tests need neither Word nor a browser. */
export interface Surroundings {
  /** Resolves to whether Word (or whoever plays it) opened this window as its dialog. */
  isOfficeDialog(): Promise<boolean>;
  /** Sends to the pane through Word, to pages of this origin only. */
  messageParent(message: string, targetOrigin: string): void;
  /** The window that opened this one; null when it was cut off. */
  opener: Pick<Window, "postMessage"> | null;
  /** Our own origin. */
  origin: string;
}

/**
 * Sends the one-time code to the pane, only ever to our own origin: another site that began a sign-in with its own challenge
 * must not get it.
 * @returns how it went; `unreachable` means the candidate has to type the short code.
 */
export async function deliverCode(
  code: string,
  { isOfficeDialog, messageParent, opener, origin }: Surroundings,
): Promise<"office" | "opener" | "unreachable"> {
  const message = JSON.stringify({ type: "hand-off", code });
  if (await isOfficeDialog()) {
    try {
      messageParent(message, origin);
      return "office";
    } catch {
      // A host that says it is one but refuses: the opener may still be there.
    }
  }
  if (!opener) return "unreachable";
  opener.postMessage(message, origin);
  return "opener";
}
