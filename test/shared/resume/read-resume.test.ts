import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import type { Block } from "../../../shared/docx/types.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import type { ResumeModel } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { big, blocks, bold, box, bullet, cells, h1, h2, p } from "./document-blocks.ts";
import { filledResumes } from "./filled-resumes.ts";

const positionsOf = (model: ResumeModel) =>
  model.positions.map(({ title, employer, start, end, place }) => [title, employer, start, end, place]);

function expectAllPlaced(read: Block[], model: ResumeModel): void {
  const placed = [
    ...model.sections.flatMap((section) => section.blocks),
    ...model.unread.map((one) => one.block),
  ];
  const filled = read.filter((block) => block.text.trim() !== "").map((block) => block.address);
  expect([...placed].sort()).toEqual([...filled].sort());
}

describe("readResume invents nothing", () => {
  it("gives an empty model for an empty document", () => {
    const model = readResume([]);
    expect(listFacts(model)).toEqual([]);
    expect(model.contact).toEqual({
      name: null,
      headline: null,
      email: null,
      phone: null,
      place: null,
      links: [],
      sources: [],
    });
    expect(model.sections).toEqual([]);
  });

  it("takes placeholders of a template for no facts, but keeps their sections", () => {
    const model = readResume(
      blocks(
        p("[Your Name]"),
        p("[Street Address] | [Phone] | [E-mail]"),
        h1("Experience"),
        p("[Job Title]"),
        p("[Company], [City, ST]\t[Start date] – [End date]"),
        bullet("[Job responsibility]"),
        h1("Skills"),
        bullet("{{ skill }}"),
        bullet("Click here to enter text."),
      ),
    );
    expect(listFacts(model)).toEqual([]);
    expect(model.contact.name).toBeNull();
    expect(model.sections.map((section) => section.kind)).toEqual(["contact", "experience", "skills"]);
  });

  it("marks a sentence with a hole in it unsure", () => {
    const model = readResume(
      blocks(
        h1("Experience"),
        p("Server, Oakhill Pub, 2019 – 2021"),
        bullet("Named employee of [Month]."),
        bullet("Served 80 guests a night."),
      ),
    );
    expect(model.positions[0]!.bullets.map((one) => one.confidence)).toEqual(["unsure", "sure"]);
    expect(model.positions[0]!.bullets.map((one) => one.doubt)).toEqual(["gap", undefined]);
  });

  it("leaves a letter unread instead of making a profile of it", () => {
    const model = readResume(
      blocks(
        p("Ann Lee"),
        p("ann@example.com"),
        p("Dear Mr Holt,"),
        p("I am writing in response to your notice in the Gazette for a sales representative."),
        p("Sincerely,"),
      ),
    );
    expect(model.contact.name).toBe("Ann Lee");
    expect(model.unread.map((one) => one.text)).toContain("Dear Mr Holt,");
    expect(model.positions).toEqual([]);
  });

  it("marks as unsure which of two unknown names is the title", () => {
    const model = readResume(
      blocks(h1("Experience"), p("Zanderix"), p("Quorlbaum"), p("2019 – 2021"), bullet("Filed forms.")),
    );
    expect(model.positions).toHaveLength(1);
    expect(model.positions[0]).toMatchObject({ confidence: "unsure", doubt: "title-or-employer" });
  });

  it.each([
    ["dates that can be read in two ways", "Cook, Hotel Adler, 03/04/2019 – 05/06/2021", "dates"],
    ["no dates at all", "Cook, Hotel Adler", "no-dates"],
  ])("says what is unsure about a position with %s", (_, line, doubt) => {
    const model = readResume(blocks(h1("Experience"), bold(line), bullet("Cooked for 80 guests.")));
    expect(model.positions).toMatchObject([
      {
        title: "Cook",
        employer: "Hotel Adler",
        confidence: "unsure",
        doubt,
        bullets: [{ confidence: "sure" }],
      },
    ]);
  });

  it("reads dated lines of a document without any heading as unsure positions", () => {
    const model = readResume(
      blocks(
        p("Ann Lee"),
        p("ann@example.com"),
        p("Cook, Hotel Adler, 2019 – 2021"),
        bullet("Cooked."),
        p("Waiter, Gasthof Post, 2017 – 2019"),
        bullet("Served."),
      ),
    );
    expect(positionsOf(model).map((one) => one[0])).toEqual(["Cook", "Waiter"]);
    expect(model.positions.map((one) => one.doubt)).toEqual(["section", "section"]);
    expect(model.positions.map((one) => one.bullets[0]!.doubt)).toEqual(["owner", "owner"]);
  });
});

describe("readResume reads positions", () => {
  const experience = (...drafts: Parameters<typeof blocks>) =>
    positionsOf(readResume(blocks(h1("Experience"), ...drafts)));

  it.each([
    ["Line Cook at Cedar Grill, Boise, ID | 2019 – 2021"],
    ["Line Cook, Cedar Grill, Boise, ID, 2019 – 2021"],
    ["Line Cook – Cedar Grill – Boise, ID – 2019 – 2021"],
    ["Cedar Grill, Boise, ID - Line Cook (2019 - 2021)"],
    ["2019 – 2021\tLine Cook\tCedar Grill\tBoise, ID"],
    ["Line Cook @ Cedar Grill (Boise, ID)\t2019–2021"],
  ])("from one line: %j", (line) => {
    expect(experience(p(line), bullet("Grilled."))).toEqual([
      ["Line Cook", "Cedar Grill", "2019", "2021", "Boise, ID"],
    ]);
  });

  it("from lines in either order", () => {
    const wanted = [["Line Cook", "Cedar Grill", "2019", "2021", null]];
    expect(experience(p("Line Cook"), p("Cedar Grill"), p("2019 – 2021"), bullet("Grilled."))).toEqual(
      wanted,
    );
    expect(experience(p("Cedar Grill"), p("Line Cook"), p("2019 – 2021"), bullet("Grilled."))).toEqual(
      wanted,
    );
    expect(experience(p("2019 – 2021"), p("Cedar Grill"), p("Line Cook"), bullet("Grilled."))).toEqual(
      wanted,
    );
  });

  it("without bullets, dates first or last", () => {
    const wanted = [
      ["Cook", "Hotel Adler", "2019", "2021", null],
      ["Waiter", "Gasthof Post", "2017", "2019", null],
    ];
    expect(
      experience(
        p("2019 – 2021"),
        p("Cook"),
        p("Hotel Adler"),
        p("2017 – 2019"),
        p("Waiter"),
        p("Gasthof Post"),
      ),
    ).toEqual(wanted);
    expect(
      experience(
        p("Cook"),
        p("Hotel Adler"),
        p("2019 – 2021"),
        p("Waiter"),
        p("Gasthof Post"),
        p("2017 – 2019"),
      ),
    ).toEqual(wanted);
    expect(experience(p("Cook, Hotel Adler, 2019 – 2021"), p("Waiter, Gasthof Post, 2017 – 2019"))).toEqual(
      wanted,
    );
  });

  it("with an employer above two titles of its own", () => {
    expect(
      experience(
        bold("Meridian Bank, Leeds\t2012 – 2020"),
        p("Branch Manager, 2016 – 2020"),
        bullet("Led 14 people."),
        p("Teller, 2012 – 2016"),
        bullet("Served customers."),
      ),
    ).toEqual([
      ["Branch Manager", "Meridian Bank", "2016", "2020", "Leeds"],
      ["Teller", "Meridian Bank", "2012", "2016", "Leeds"],
    ]);
  });

  it("takes sentences without bullets for what was done", () => {
    const model = readResume(
      blocks(
        h1("Experience"),
        bold("Clerk, Harbour Office, 2019 – 2021"),
        p("Managed a register of 900 boats."),
        p("Answered letters in three languages"),
      ),
    );
    expect(model.positions[0]!.bullets.map((one) => one.text)).toEqual([
      "Managed a register of 900 boats.",
      "Answered letters in three languages",
    ]);
  });

  it("takes labels such as Achievements for neither section nor position", () => {
    const model = readResume(
      blocks(
        h1("Experience"),
        bold("Clerk, Harbour Office, 2019 – 2021"),
        bold("Achievements:"),
        bullet("Filed."),
        bold("Porter, Hotel Adler, 2017 – 2019"),
        bold("Achievements:"),
        bullet("Carried."),
      ),
    );
    expect(positionsOf(model).map((one) => one[1])).toEqual(["Harbour Office", "Hotel Adler"]);
    expect(model.sections.map((section) => section.kind)).toEqual(["experience"]);
  });
});

describe("readResume tells what was done from who and where", () => {
  it("in table rows without bullets", () => {
    const row = (left: Parameters<typeof blocks>[0][], right: Parameters<typeof blocks>[0][]) => [
      left.flat(),
      right.flat(),
    ];
    const model = readResume(
      blocks(
        bold("Berufserfahrung"),
        cells(0, [
          row([p("2020 – heute")], [bold("Rechtsanwaltsfachangestellte")]),
          row([], [p("Kanzlei Dr. Weber & Partner, Köln")]),
          row([], [p("Mandantenkorrespondenz und Fristenkontrolle"), p("Zwangsvollstreckung")]),
          row([p("2016 – 2020")], [bold("Rechtsanwaltsfachangestellte")]),
          row([], [p("Anwaltsbüro Schmitz, Bonn")]),
          row([], [p("Aktenverwaltung mit RA-MICRO")]),
        ]),
      ),
    );
    expect(positionsOf(model)).toEqual([
      ["Rechtsanwaltsfachangestellte", "Kanzlei Dr. Weber & Partner", "2020", "present", "Köln"],
      ["Rechtsanwaltsfachangestellte", "Anwaltsbüro Schmitz", "2016", "2020", "Bonn"],
    ]);
    expect(model.positions.map((one) => one.bullets.map((two) => two.text))).toEqual([
      ["Mandantenkorrespondenz und Fristenkontrolle", "Zwangsvollstreckung"],
      ["Aktenverwaltung mit RA-MICRO"],
    ]);
  });

  it("under a label in plain type that elsewhere would be a title", () => {
    const model = readResume(
      blocks(
        h1("Career History"),
        bold("Timberline Ltd    Sales Executive    Jan 2009 – Mar 2016"),
        p("Key responsibilities:"),
        bullet("Called on builders."),
        p("Key achievements:"),
        bullet("Won 40 new trade accounts."),
        h1("Interests"),
        p("Cricket"),
      ),
    );
    expect(model.positions[0]).toMatchObject({
      title: "Sales Executive",
      employer: "Timberline Ltd",
      start: "2009-01",
      end: "2016-03",
    });
    expect(model.positions[0]!.bullets).toHaveLength(2);
    expect(model.other.map((one) => one.text)).toEqual(["Cricket"]);
  });
});

describe("readResume on hostile text", () => {
  it.each([
    ["(".repeat(100_000)],
    ["a.b.".repeat(25_000)],
    [`x${" ".repeat(100_000)}x`],
    ["2019 – ".repeat(15_000)],
  ])("takes a paragraph of 100,000 characters for running text (%#)", (text) => {
    const read = blocks(
      p("Ann Lee"),
      h1("Experience"),
      p(text),
      bullet(text),
      h1("Skills"),
      p(text),
      h1("Education"),
      p(text),
    );
    const model = readResume(read);
    expectAllPlaced(read, model);
    expect(model.positions).toEqual([]);
    expect(model.education).toEqual([]);
  });
});

describe("readResume on more than anybody wrote of himself", () => {
  it("reads the first lines and tells the rest as unread", () => {
    const read = blocks(
      h1("Experience"),
      ...Array.from({ length: 6000 }, (_, i) => p(`Cook ${i}, Hotel Adler, 2019 – 2021`)),
    );
    const model = readResume(read);
    expectAllPlaced(read, model);
    expect(model.unread).toHaveLength(1001);
  });
});

describe("readResume recognises sections", () => {
  it("by words in capitals, by style, by a colon at the start of a line", () => {
    const model = readResume(
      blocks(
        big("Ann Lee"),
        p("BERUFLICHER WERDEGANG"),
        p("Koch, Hotel Adler, 2019 – 2021"),
        h1("Ausbildung und Studium"),
        p("Abitur, Gymnasium Ulm, 2015"),
        p("Sprachen: Deutsch (Muttersprache), Englisch B2"),
      ),
    );
    expect(model.sections.map((section) => section.kind)).toEqual([
      "contact",
      "experience",
      "education",
      "languages",
    ]);
    expect(model.languages.map((one) => [one.language, one.level])).toEqual([
      ["Deutsch", "Muttersprache"],
      ["Englisch", "B2"],
    ]);
  });

  it("takes an unknown title with the look of the others for a section of its own", () => {
    const model = readResume(
      blocks(
        h1("Experience"),
        p("Cook, Hotel Adler, 2019 – 2021"),
        h1("Beyond the kitchen"),
        p("Bee keeping"),
      ),
    );
    expect(model.sections.map((section) => [section.kind, section.title])).toEqual([
      ["experience", "Experience"],
      ["other", "Beyond the kitchen"],
    ]);
    expect(model.other.map((one) => one.text)).toEqual(["Bee keeping"]);
  });

  it("does not take job titles in bold for sections", () => {
    const model = readResume(
      blocks(
        bold("EXPERIENCE"),
        bold("Career Advisor"),
        p("Hotel Adler"),
        p("2019 – 2021"),
        bullet("Advised."),
      ),
    );
    expect(model.sections).toHaveLength(1);
    expect(model.positions[0]!.title).toBe("Career Advisor");
  });

  it("keeps a section whole around a text box anchored in it", () => {
    const model = readResume(
      blocks(
        h1("Experience"),
        p("Cook, Hotel Adler, 2019 – 2021"),
        box(bold("SKILLS"), p("Pastry, HACCP")),
        bullet("Cooked for 120 guests."),
      ),
    );
    expect(model.positions[0]!.bullets).toHaveLength(1);
    expect(model.skills.map((one) => one.text)).toEqual(["Pastry", "HACCP"]);
  });

  it("says nothing about who would give a reference", () => {
    const model = readResume(blocks(h1("References"), p("References are available upon request.")));
    expect(model.other).toEqual([]);
  });
});

describe("readResume reads lists", () => {
  const skills = (...drafts: Parameters<typeof blocks>) =>
    readResume(blocks(h1("Skills"), ...drafts)).skills.map((one) => [one.group, one.text, one.name]);

  it("in groups, with bars, in brackets", () => {
    expect(
      skills(p("Databases: Postgres, Redis"), p("Docker | K8s"), p("AWS (EC2, S3), Excel (advanced)")),
    ).toEqual([
      ["Databases", "Postgres", "PostgreSQL"],
      ["Databases", "Redis", "Redis"],
      [null, "Docker", "Docker"],
      [null, "K8s", "Kubernetes"],
      [null, "AWS (EC2, S3)", "AWS"],
      [null, "Excel (advanced)", "Microsoft Excel"],
    ]);
  });

  it("keeps sentences under skills as statements", () => {
    const model = readResume(
      blocks(
        h1("Skills"),
        bullet("Organised a fundraising drive, which brought in more than 1,500 euros for charity."),
        bullet("Excel"),
      ),
    );
    expect(model.skills.map((one) => one.text)).toEqual(["Excel"]);
    expect(model.other).toHaveLength(1);
  });

  it("finds languages and certificates within a skills section", () => {
    const model = readResume(
      blocks(h1("Skills"), p("Languages: English (native), Spanish (B2)"), p("Certifications: BLS, ACLS")),
    );
    expect(model.languages.map((one) => one.level)).toEqual(["native", "B2"]);
    expect(model.certificates.map((one) => one.text)).toEqual(["BLS", "ACLS"]);
    expect(model.skills).toEqual([]);
  });
});

describe("readResume's ids and sources", () => {
  it("are the same for the same content and name the block and version", () => {
    const read = filledResumes[0]!.blocks;
    const model = readResume(read, { versionId: "v1" });
    expect(readResume(read, { versionId: "v1" })).toEqual(model);
    const bulletOne = model.positions[0]!.bullets[0]!;
    expect(bulletOne.sources).toEqual([{ kind: "block", block: "b8", versionId: "v1" }]);
    expect(read.find((block) => block.address === "b8")!.text).toBe(bulletOne.text);
  });

  it("never give two items one id", () => {
    const twice = blocks(
      h1("Experience"),
      h2("Cook, Hotel Adler, 2019 – 2021"),
      bullet("Cooked."),
      bullet("Cooked."),
      h2("Cook, Hotel Adler, 2019 – 2021"),
      bullet("Cooked."),
    );
    const ids = listFacts(readResume(twice)).map((fact) => fact.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("do not depend on the address, so that a copy reads as the same facts", () => {
    const read = filledResumes[1]!.blocks;
    const moved = read.map((block) => ({ ...block, address: `other/${block.address}` }));
    const ids = (list: Block[]) => listFacts(readResume(list)).map((fact) => fact.id);
    expect(ids(moved)).toEqual(ids(read));
  });
});

describe("readResume on any blocks", () => {
  it("never throws and gives each block to one place", () => {
    const text = fc.oneof(
      fc.constantFrom(
        "Experience",
        "EDUCATION",
        "Skills:",
        "2019 – 2021",
        "Cook, Hotel Adler",
        "Led 4 people.",
        "• Python, Go",
        "----",
        "[Job Title]",
        "a@b.de",
      ),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    const draft = fc.record({
      text,
      list: fc.option(fc.nat(3)),
      bold: fc.boolean(),
      headingLevel: fc.option(fc.integer({ min: 1, max: 9 })),
    });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 30 }), (drafts) => {
        const read = blocks(
          ...drafts.map((one) =>
            p(one.text, { list: one.list, bold: one.bold, headingLevel: one.headingLevel }),
          ),
        );
        const model = readResume(read);
        expectAllPlaced(read, model);
        const ids = listFacts(model).map((fact) => fact.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

const corpus = join(process.env.AUTOHIRE_CORPUS ?? "../shared/corpus", "resumes");

describe.skipIf(!existsSync(corpus))(
  `templates of the corpus${existsSync(corpus) ? "" : " (skipped: no corpus)"}`,
  () => {
    const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith(".docx")) : [];

    it.each(files)("%s: every block placed, no placeholder taken for a person", async (file) => {
      const opened = await openDocx(readFileSync(join(corpus, file)));
      if (!opened.ok) throw new Error(opened.problem.code);
      const read = readBlocks(opened.value);
      const model = readResume(read);
      expectAllPlaced(read, model);
      expect(file.includes("Example") ? model.contact.name === "Jane Doe" : model.contact.name === null).toBe(
        true,
      );
      for (const fact of listFacts(model)) expect(fact.text).not.toMatch(/\{\{|^\[[^\]]*\]$/u);
    });
  },
);
