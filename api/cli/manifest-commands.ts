import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { checkManifest } from "./check-manifest.ts";
import { rootFolder } from "./root-folder.ts";

const developmentOrigin = "https://localhost:3000";

/**
 * The manifest of a deployment: every address moved to its origin, and an id of its own. The id is made from the origin
 * (a UUID in the form of RFC 9562, version 5 layout), so that writing it again next year gives the same add-in to Word.
 * @throws Error with a sentence when `url` is no https origin or the result does not pass our check.
 */
export function writeManifest(template: string, url: string): string {
  let origin: string;
  try {
    const parsed = new URL(url);
    if (parsed.protocol !== "https:") throw new Error("not https");
    origin = parsed.origin + parsed.pathname.replace(/\/$/, "");
  } catch {
    throw new Error(
      `"${url}" is no https address: give the one under which the server is reached, such as https://autohire.example.org.`,
    );
  }
  const hash = createHash("sha256").update(`autohire-manifest ${origin}`).digest("hex");
  const variant = ((Number.parseInt(hash[16]!, 16) & 0x3) | 0x8).toString(16);
  const id = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join("-");
  const manifest = template
    .replaceAll(developmentOrigin, origin)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replace(/<!--[\s\S]*?-->\n?/, "");
  const mistakes = checkManifest(manifest);
  if (mistakes.length > 0) throw new Error(mistakes.join(" "));
  return manifest;
}

/** `autohire manifest --url https://… [-o FILE]`, behind `npm run manifest`. */
export function registerManifestCommands(program: Command): void {
  program
    .command("manifest")
    .description("write the manifest of a deployment, or check ours")
    .option("--url <url>", "where the deployment is reached")
    .option("-o, --output <file>", "where to write it (default: manifest.<host>.xml)")
    .action(async ({ url, output }: { url?: string; output?: string }) => {
      const template = await readFile(join(rootFolder, "manifest.xml"), "utf8");
      if (!url) {
        const mistakes = checkManifest(template);
        for (const mistake of mistakes) console.error(mistake);
        if (mistakes.length === 0) console.error("manifest.xml is sound.");
        process.exitCode = mistakes.length === 0 ? 0 : 2;
        return;
      }
      try {
        const manifest = writeManifest(template, url);
        const file = output ?? join(rootFolder, `manifest.${new URL(url).hostname}.xml`);
        await writeFile(file, manifest);
        console.log(file);
      } catch (error) {
        console.error((error as Error).message);
        process.exitCode = 2;
      }
    });
}
