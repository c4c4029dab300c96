import type { Command } from "commander";

/** The group `docx`, made by whichever module registers its commands first. */
export function findDocxGroup(program: Command): Command {
  return (
    program.commands.find((command) => command.name() === "docx") ??
    program.command("docx").description("read, change and compare Word documents")
  );
}
