import type { Command, CommanderError } from "commander";

/** Before commands are registered: what commander says of bad usage becomes one sentence on standard error. */
export function sayUsageErrors(program: Command): void {
  program.configureOutput({
    // Only help that nobody asked for comes here: `sayMissingCommand` says a sentence instead.
    writeErr: () => undefined,
    outputError: (text) => process.stderr.write(`${toSentence(text)}\n`),
  });
}

/** In place of that help: a group of commands was named alone. */
export function sayMissingCommand(program: Command, words: readonly string[], error: CommanderError): void {
  if (error.code !== "commander.help") return;
  const group = program.commands.find((command) => command.name() === words[0]);
  const path = group === undefined ? "autohire" : `autohire ${group.name()}`;
  const names = (group ?? program).commands.map((command) => command.name()).join(", ");
  process.stderr.write(`A command is missing behind "${path}": one of ${names}.\n`);
}

/** `error: unknown command 'tekst'\n(Did you mean text?)` as a sentence. */
function toSentence(text: string): string {
  const [error = "", ...more] = text.trim().split(/\s*\n\s*/);
  const guess = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(more.join(" "))?.[1];
  const what = error
    .replace(/^error: /, "")
    .replace(/\.$/, "")
    .replace(". Expected", ", expected");
  return `This cannot be run: ${what}${guess === undefined ? "" : `, perhaps ${guess}`}; "npx autohire --help" lists the commands.`;
}
