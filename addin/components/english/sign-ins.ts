/** The ways to sign in to an account, and the way out at the provider. */
export const signIns = {
  title: "Ways to sign in",
  loading: "Asking for your ways to sign in",
  lead: "Each of these leads to this account.",
  add: "Add another",
  adding: "Waiting for the sign-in window …",
  added: "Added. It leads to this account from now on.",
  remove: "Remove",
  removeNamed: (provider: string) => `Remove the sign-in with ${provider}`,
  removed: "Removed. Panes that had signed in with it are signed out.",
  typeCode: "The window shows a code? Type it here.",
  useCode: "Use this code",
  there: (provider: string) => `You are signed out here. ${provider} still knows you on this computer.`,
  signOutThere: (provider: string) => `Sign out of ${provider} too`,
};

/** For administrators: numbers only. */
export const serverStatus = {
  title: "This server",
  counts: {
    candidates: "People",
    openSessions: "Open sessions",
    resumes: "Résumés",
    versions: "Versions",
    jobs: "Jobs",
    runs: "Runs done",
    failedRuns: "Runs failed in a day",
    files: "Stored files, MB",
    database: "Database, milliseconds",
    waiting: "Longest wait in the queue, seconds",
    memory: "Memory, MB",
  },
};
