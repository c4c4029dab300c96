/**
 * Ends the process in order when standard output takes no more: quietly when the reader has gone (`… | head`), with one
 * sentence and status 2 for anything else, such as a full disk.
 */
export function watchOutput(): void {
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "EPIPE" || code === "EOF") process.exit();
    console.error(`The result cannot be written to standard output (${code}).`);
    process.exit(2);
  });
  // Nobody is left to be told when the messages themselves cannot be written.
  process.stderr.on("error", () => {});
}
