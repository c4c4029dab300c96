/** How this Word is to behave badly: a plain object that tests and the page change while it runs. */
export interface Misbehaviours {
  /** Every change is refused with GeneralException, as in viewing mode or a protected document. */
  readOnly: boolean;
  /** `getFileAsync` fails with this number so many times (11001 on the web). */
  failFile: { code: number; times: number } | null;
  /** Milliseconds before each answer. */
  delayMs: number;
  /** Events are accepted and never come. */
  loseEvents: boolean;
  /** Tracked-change objects throw GeneralException. */
  trackedChangesThrow: boolean;
  /** Whatever asks for a tracked-change object is never answered (office-js #5772, #6204). */
  trackedChangesHang: boolean;
  /** The pane's runtime stays as old as the npm package's: without bookmarks, custom XML parts, tracked changes, … */
  oldRuntime: boolean;
  /** `changeTrackingMode` is taken and ignored. */
  ignoreTracking: boolean;
}

export function wellBehaved(): Misbehaviours {
  return {
    readOnly: false,
    failFile: null,
    delayMs: 0,
    loseEvents: false,
    trackedChangesThrow: false,
    trackedChangesHang: false,
    oldRuntime: false,
    ignoreTracking: false,
  };
}
