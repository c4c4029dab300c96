import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Posting } from "../../../shared/posting/model.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";

function read(input: string | { html: string }): Posting {
  const result = readPosting(typeof input === "string" ? { text: input } : input);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const brief = (posting: Posting) =>
  posting.requirements.map(({ kind, topic, years, text }) => [kind, topic, years, text]);

function expectExactOffsets(posting: Posting): void {
  for (const one of [...posting.requirements, ...posting.skills]) {
    expect(posting.text.slice(one.start, one.end)).toBe(one.text);
  }
}

const nurse = `Registered Nurse - ICU
St. Brendan's Hospital
Galway, Ireland

The role
You will care for critically ill adults on our 18-bed intensive care unit.

What you need
• Current registration as a Registered Nurse
• At least 2 years' experience in critical care
• ACLS and BLS certification
• A postgraduate qualification in intensive care would be an advantage

What we offer
• Salary: €38,000 – €52,000 per year, full-time, permanent
• Health insurance and Zumba classes in Excel Fitness`;

const koch = `Koch / Köchin (m/w/d) in Vollzeit
Restaurant Alte Mühle GmbH, Freiburg

Deine Aufgaben:
- Zubereitung von Speisen à la carte
- Warenbestellung und Inventur

Das bringst du mit:
- Abgeschlossene Ausbildung als Koch/Köchin
- Mindestens 2 Jahre Berufserfahrung in der gehobenen Gastronomie
- Gute Deutschkenntnisse (B1)
- Kenntnisse in der veganen Küche von Vorteil
- Führerschein Klasse B wünschenswert

Wir bieten:
- 2.800 – 3.200 € brutto im Monat
- Unbefristeter Arbeitsvertrag`;

describe("readPosting", () => {
  it("reads head, must and nice of a nurse's posting", () => {
    const posting = read(nurse);
    expect(posting).toMatchObject({
      title: "Registered Nurse - ICU",
      company: "St. Brendan's Hospital",
      place: "Galway, Ireland",
      pay: "€38,000 – €52,000 per year",
      contract: "full-time, permanent",
    });
    expect(brief(posting)).toEqual([
      ["must", "licence", null, "Current registration as a Registered Nurse"],
      ["must", "experience", 2, "At least 2 years' experience in critical care"],
      ["must", "licence", null, "ACLS and BLS certification"],
      ["nice", "degree", null, "A postgraduate qualification in intensive care would be an advantage"],
    ]);
    expectExactOffsets(posting);
  });

  it("leaves out skills that only the benefits name", () => {
    expect(read(nurse).skills.map((skill) => skill.text)).not.toContain("Excel");
  });

  it("reads a German cook's posting", () => {
    const posting = read(koch);
    expect(posting).toMatchObject({
      title: "Koch / Köchin",
      company: "Restaurant Alte Mühle GmbH",
      place: "Freiburg",
      pay: "2.800 – 3.200 € brutto im Monat",
    });
    expect(brief(posting)).toEqual([
      ["must", "degree", null, "Abgeschlossene Ausbildung als Koch/Köchin"],
      ["must", "experience", 2, "Mindestens 2 Jahre Berufserfahrung in der gehobenen Gastronomie"],
      ["must", "language", null, "Gute Deutschkenntnisse (B1)"],
      ["nice", "skill", null, "Kenntnisse in der veganen Küche von Vorteil"],
      ["nice", "licence", null, "Führerschein Klasse B wünschenswert"],
    ]);
    expectExactOffsets(posting);
  });

  it("cuts prose at what the reader is said to bring, and does not take the verb go for the language", () => {
    const posting = read(
      "We're growing! Acme Robotics builds warehouse robots. We are looking for a Backend Engineer to go the extra mile with us. You have 5+ years of experience with Go or Rust, you know Kubernetes, and you're fluent in English. Docker is a plus. The office is in Munich.",
    );
    expect(posting).toMatchObject({ title: "Backend Engineer", company: "Acme Robotics", place: "Munich" });
    expect(brief(posting)).toEqual([
      ["must", "experience", 5, "You have 5+ years of experience with Go or Rust"],
      ["must", "skill", null, "you know Kubernetes"],
      ["must", "language", null, "you're fluent in English."],
      ["nice", "skill", null, "Docker is a plus."],
    ]);
    expect(posting.skills.filter((skill) => skill.name === "Go")).toHaveLength(1);
    expectExactOffsets(posting);
  });

  it("reads a labelled posting with required and preferred in one line", () => {
    const posting = read(
      "Job Title: Elementary School Teacher\nEmployer: Maple Ridge School District\nLocation: Portland, OR\n\nQUALIFICATIONS\nBachelor's degree required; Master's degree preferred.\nValid Oregon teaching license (required).\nProficiency with spreadsheets (Excel preferred)\n5+ years of teaching, preferably in grade 4",
    );
    expect(posting).toMatchObject({
      title: "Elementary School Teacher",
      company: "Maple Ridge School District",
      place: "Portland, OR",
    });
    expect(brief(posting)).toEqual([
      ["must", "degree", null, "Bachelor's degree required"],
      ["nice", "degree", null, "Master's degree preferred."],
      ["must", "licence", null, "Valid Oregon teaching license (required)."],
      ["must", "skill", null, "Proficiency with spreadsheets (Excel preferred)"],
      ["must", "experience", 5, "5+ years of teaching, preferably in grade 4"],
    ]);
  });

  it("does not take a probation or an age for years of experience", () => {
    const posting = read(
      "Warden\n\nRequirements:\n- At least 18 years of age\n- Six-year probationary period accepted\n- Work experience of two to three years",
    );
    expect(posting.requirements.map((one) => one.years)).toEqual([null, null, 2]);
  });
});

describe("readPosting tells apart", () => {
  const solar = `Lead Electrician
Brightwater Energy, Tucson, Arizona (hybrid, one day a week in the office)
Full time · $36 – $44 an hour · company truck

You bring
- Experience with inverters; AutoCAD preferred
- Experience in a Level I plant

A plus
- Master of Science

Health insurance from day one, Excel Fitness for all.`;

  it("company, place and pay in the opening lines", () => {
    expect(read(solar)).toMatchObject({
      company: "Brightwater Energy",
      place: "Tucson, Arizona",
      pay: "$36 – $44 an hour",
      contract: "Full time",
    });
  });

  it("two demands in one bullet, and a paragraph behind a list from its items", () => {
    expect(brief(read(solar))).toEqual([
      ["must", "experience", null, "Experience with inverters"],
      ["nice", "skill", null, "AutoCAD preferred"],
      ["must", "experience", null, "Experience in a Level I plant"],
      ["nice", "degree", null, "Master of Science"],
    ]);
  });
});

describe("readPosting on HTML", () => {
  const description =
    "&lt;p&gt;Lead the night shift.&lt;/p&gt;&lt;h3&gt;Requirements&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Forklift licence&lt;/li&gt;&lt;li&gt;3 years in a warehouse &amp;amp; WMS experience&lt;/li&gt;&lt;/ul&gt;&lt;h3&gt;Nice to have&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Dutch&lt;/li&gt;&lt;/ul&gt;";
  const job = {
    "@type": ["JobPosting"],
    title: "Warehouse Supervisor",
    hiringOrganization: { "@type": "Organization", name: "Polder Logistics" },
    jobLocation: [{ "@type": "Place", address: { addressLocality: "Rotterdam", addressCountry: "NL" } }],
    employmentType: ["FULL_TIME"],
    baseSalary: { currency: "EUR", value: { minValue: 3000, maxValue: 3600, unitText: "MONTH" } },
    description,
  };
  const page = (json: unknown) =>
    `<html><head><title>Jobs</title><script type="application/ld+json">${JSON.stringify(json)}</script></head><body><p>Cookies, please.</p></body></html>`;

  it.each([
    ["alone", job],
    ["in a graph", { "@context": "https://schema.org", "@graph": [{ "@type": "WebSite" }, job] }],
    ["in an array", [{ "@type": "Organization", name: "Somebody" }, job]],
  ])("reads schema.org markup %s", (_, json) => {
    const posting = read({ html: page(json) });
    expect(posting).toMatchObject({
      title: "Warehouse Supervisor",
      company: "Polder Logistics",
      place: "Rotterdam, NL",
      pay: "3000–3600 EUR per month",
      contract: "full-time",
    });
    expect(brief(posting)).toEqual([
      ["must", "licence", null, "Forklift licence"],
      ["must", "experience", 3, "3 years in a warehouse & WMS experience"],
      ["nice", "language", null, "Dutch"],
    ]);
    expect(posting.text).not.toContain("Cookies");
    expectExactOffsets(posting);
  });

  it("reads the markup when it is pasted as it is", () => {
    expect(read(JSON.stringify(job)).title).toBe("Warehouse Supervisor");
  });

  it("drops scripts and styles and keeps list items as lines", () => {
    const posting = read({
      html: "<h1>Painter</h1><script>alert('Python required')</script><style>.sql{}</style><h2>Requirements</h2><ul><li>Plastering</li><li>Driving licence</li></ul>",
    });
    expect(posting.text).toBe("Painter\n\nRequirements\n- Plastering\n- Driving licence");
    expect(posting.title).toBe("Painter");
    expect(posting.requirements.map((one) => one.text)).toEqual(["Plastering", "Driving licence"]);
  });

  it("reads microdata where there is no JSON-LD", () => {
    const posting = read({
      html: `<nav>Jobs</nav><div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop=title>Night Porter</h1>
        <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Hotel Elms &amp; Co"></div>
        <div itemprop="jobLocation" itemscope><span itemprop="address" itemscope><b itemprop="addressLocality">Bath</b><br></span></div>
        <div itemprop="description"><h3>Requirements</h3><ul><li>First aid<li>Night shifts</ul></div></div><footer>SQL</footer>`,
    });
    expect(posting).toMatchObject({ title: "Night Porter", company: "Hotel Elms & Co", place: "Bath" });
    expect(posting.requirements.map((one) => one.text)).toEqual(["First aid", "Night shifts"]);
    expect(posting.text).not.toContain("SQL");
  });

  it("reads entities in fields and descriptions encoded up to three times", () => {
    const encoded = (html: string, times: number): string =>
      times === 0 ? html : encoded(html.replaceAll("&", "&amp;").replaceAll("<", "&lt;"), times - 1);
    for (const times of [0, 1, 2, 3]) {
      const posting = read(
        JSON.stringify({
          "@type": "JobPosting",
          title: "Cook &ndash; Caf&eacute;",
          description: encoded("<h3>Requirements</h3><ul><li>HACCP</li></ul>", times),
        }),
      );
      expect([posting.title, posting.requirements.map((one) => one.text)]).toEqual([
        "Cook – Café",
        ["HACCP"],
      ]);
    }
  });

  it("falls back to the page when its markup is broken", () => {
    const posting = read({
      html: '<script type="application/ld+json">{"@type":"JobPosting",</script><h1>Baker</h1><p>We need a baker.</p>',
    });
    expect(posting.title).toBe("Baker");
  });
});

describe("readPosting refuses", () => {
  it.each([
    ["posting-empty", { text: "  \n " }],
    ["posting-empty", { html: "" }],
    ["posting-too-long", { text: "a job ".repeat(20_000) }],
    ["posting-too-long", { html: `<p>${"a job ".repeat(20_000)}</p>` }],
    ["posting-no-text", { html: "<html><script>var job = 1</script></html>" }],
    ["posting-no-text", { text: "--- 12 ---" }],
  ] as const)("with %s", (code, input) => {
    const result = readPosting(input);
    expect(result).toMatchObject({ ok: false, problem: { code } });
  });
});

describe("readPosting on any text", () => {
  it("never throws and never gives a wrong offset", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "Requirements:",
        "Nice to have",
        "- 3+ years of Go",
        "• Excel; Word",
        "Über uns",
        "",
        "B.Sc. required.",
      ),
      fc.string({ unit: "grapheme", maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const result = readPosting({ text: lines.join("\n") });
        if (result.ok) expectExactOffsets(result.value);
      }),
    );
  });
});

const corpus = join(process.env.AUTOHIRE_CORPUS ?? "../shared/corpus", "postings");

describe.skipIf(!existsSync(corpus))(
  `postings of the corpus${existsSync(corpus) ? "" : " (skipped: no corpus)"}`,
  () => {
    const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith(".txt")) : [];

    it.each(files)("reads %s: head, both kinds of demands, exact offsets", (file) => {
      const text = readFileSync(join(corpus, file), "utf8");
      const posting = read(text);
      const [title, company] = text.split("\n");
      expect([posting.title, posting.company]).toEqual([title, company]);
      // The lists under these two headings, as anybody counts them.
      const count = (heading: RegExp) => {
        const part = text.split(heading)[1]!.split(/\n\s*\n/)[0]!;
        return part.split("\n").filter((line) => line.startsWith("- ")).length;
      };
      const must = posting.requirements.filter((one) => one.kind === "must");
      const nice = posting.requirements.filter((one) => one.kind === "nice");
      expect(must).toHaveLength(count(/Required (?:Qualifications|Experience):\n/));
      expect(nice.length).toBeGreaterThanOrEqual(count(/Preferred (?:Qualifications|Skills):\n/));
      expectExactOffsets(posting);
    });
  },
);
