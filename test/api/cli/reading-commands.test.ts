import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { registerPostingCommands } from "../../../api/cli/posting-commands.ts";
import { registerResumeCommands } from "../../../api/cli/resume-commands.ts";

let folder = "";
let out = "";
let err = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reading-commands-"));
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph("Ann Lee"),
          new Paragraph("ann@example.com | Leeds, UK"),
          new Paragraph({ text: "Experience", heading: HeadingLevel.HEADING_1 }),
          new Paragraph("Cook, Hotel Adler, 2019 – 2021"),
          new Paragraph({ text: "Led a brigade of 4 cooks.", bullet: { level: 0 } }),
        ],
      },
    ],
  });
  await writeFile(join(folder, "cook.docx"), await Packer.toBuffer(document));
  await writeFile(
    join(folder, "posting.txt"),
    "Cook\nHotel Post\n\nRequirements:\n- 2 years of experience with HACCP\n",
  );
  await writeFile(join(folder, "latin.txt"), Buffer.from("Köchin\nGasthof Bär\n", "latin1"));
  await writeFile(join(folder, "empty.txt"), "");
  return () => rm(folder, { recursive: true });
});

beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function run(...words: string[]): Promise<number> {
  const program = new Command("autohire").exitOverride();
  registerResumeCommands(program);
  registerPostingCommands(program);
  await program.parseAsync(words, { from: "user" });
  return Number(process.exitCode ?? 0);
}

describe("resume parse", () => {
  it("prints the model as JSON", async () => {
    expect(await run("resume", "parse", join(folder, "cook.docx"), "--json")).toBe(0);
    const model = JSON.parse(out);
    expect(model.contact).toMatchObject({ name: "Ann Lee", email: "ann@example.com", place: "Leeds, UK" });
    expect(model.positions).toMatchObject([
      { title: "Cook", employer: "Hotel Adler", start: "2019", end: "2021" },
    ]);
    expect(Object.keys(model)).toEqual(expect.arrayContaining(["sections", "education", "skills", "unread"]));
  });

  it("prints JSON Resume", async () => {
    expect(await run("resume", "parse", join(folder, "cook.docx"), "--json-resume")).toBe(0);
    expect(JSON.parse(out).work).toMatchObject([
      { name: "Hotel Adler", position: "Cook", highlights: ["Led a brigade of 4 cooks."] },
    ]);
  });

  it("reads what it wrote as JSON Resume", async () => {
    await run("resume", "parse", join(folder, "cook.docx"), "--json-resume");
    await writeFile(join(folder, "cook.json"), out);
    const before = JSON.parse(out);
    out = "";
    expect(await run("resume", "parse", join(folder, "cook.json"), "--json-resume")).toBe(0);
    expect(JSON.parse(out)).toEqual(before);
    await writeFile(join(folder, "none.json"), "[]");
    expect(await run("resume", "parse", join(folder, "none.json"))).toBe(2);
    expect(err).toContain("holds no object");
  });

  it("prints lines for people without an option", async () => {
    await run("resume", "parse", join(folder, "cook.docx"));
    expect(out).toContain("Cook, Hotel Adler, 2019 – 2021\n  - Led a brigade of 4 cooks.");
  });

  it.each(["posting.txt", "empty.txt", "none.docx"])(
    "refuses %s with one sentence and status 2",
    async (file) => {
      expect(await run("resume", "parse", join(folder, file), "--json")).toBe(2);
      expect(out).toBe("");
      expect(err.trim().split("\n")).toHaveLength(1);
    },
  );
});

describe("posting parse", () => {
  it("prints title, company, requirements and skills with offsets into its text", async () => {
    expect(await run("posting", "parse", join(folder, "posting.txt"), "--json")).toBe(0);
    const posting = JSON.parse(out);
    expect(posting).toMatchObject({ title: "Cook", company: "Hotel Post" });
    expect(posting.requirements).toMatchObject([
      { text: "2 years of experience with HACCP", kind: "must", years: 2 },
    ]);
    const skill = posting.skills.at(-1);
    expect(skill.name).toBe("HACCP");
    expect(posting.text.slice(skill.start, skill.end)).toBe(skill.text);
  });

  it("reads what older Windows programs write", async () => {
    await run("posting", "parse", join(folder, "latin.txt"), "--json");
    expect(JSON.parse(out)).toMatchObject({ title: "Köchin", company: "Gasthof Bär" });
  });

  it("refuses an empty posting with one sentence and status 2", async () => {
    expect(await run("posting", "parse", join(folder, "empty.txt"))).toBe(2);
    expect(err).toBe(`${join(folder, "empty.txt")}: The posting is empty: paste its text first.\n`);
  });
});
