import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskContact } from "../../../shared/tailoring/mask-contact.ts";
import { people } from "../../fixtures/people/index.ts";

const maria = {
  name: "Dr. Maria Santos",
  email: "maria.santos@example.org",
  phone: "+49 (0)151 2345 6789",
  place: "Lindenweg 12, 20095 Hamburg, Germany",
  links: ["https://www.linkedin.com/in/maria-santos-42/", "github.com/msantos"],
};
const none = { name: null, email: null, phone: null, place: null, links: [] };
const mask = (text: string, contact = maria, keep: string[] = []): string => {
  const { texts, restore } = maskContact(contact, [text], { keep });
  expect(restore(texts[0]!)).toBe(text);
  return texts[0]!;
};
const named = (name: string) => ({ ...none, name });

describe("a name", () => {
  it.each([
    ["Maria Santos led the team.", "[name] led the team."],
    ["The team of Santos, Maria grew.", "The team of [name] grew."],
    ["Praised by M. Santos and by Maria S. alike", "Praised by [name] and by [name 2]. alike"],
    ["Dr. Santos's team, Santos’ plan", "Dr. [name]'s team, [name]’ plan"],
    ["MARIA SANTOS", "[name]"],
    ["maria santos wrote it; so did Maria", "[name] wrote it; so did [name 2]"],
    ["Maria.Santos; Maria_Santos; Maria-Santos", "[name]; [name 2]; [name 3]"],
    ["Marias Team", "[name]s Team"],
    ["Ma\u00adria San\u200btos", "[name]"],
    ["Find mariasantos and #MSantos there", "Find [name] and #[name 2] there"],
    ["Maria\u00a0Santos", "[name]"],
    ["SantosMaria87", "[name]87"],
  ])("is found in “%s”", (text, masked) => {
    expect(mask(text, { ...none, name: maria.name } as never)).toBe(masked);
  });

  it("is found behind the blanks of a JSON string, which are letters there", () => {
    const text = JSON.stringify({ text: "Led by:\tSantos and\nMaria\u000bSantos" });
    expect(mask(text, { ...none, name: maria.name } as never)).toBe(
      String.raw`{"text":"Led by:\t[name] and\n[name 2]\u000b[name]"}`,
    );
  });

  it.each([
    ["Sean O'Brien", "OBrien, S. OBRIEN and O’Brien"],
    ["Jean-Luc Picard", "Jeanluc"],
    ["Anna van der Berg", "Vanderberg; VanderBerg"],
    ["Ahmed Al-Sayed", "Alsayed"],
    ["Ronald McDonald", "R. Mc Donald; McDonald"],
    ["Ronald Mc Donald", "McDonald"],
    ["Maria Santos", "SantosConsulting; TeamSantos"],
  ])("of %s is found written together or apart: %s", (name, text) => {
    const left = mask(text, named(name) as never).replace(/\[name(?: \d)?\]/g, "");
    expect(left).not.toMatch(/brien|jean|luc|berg|sayed|donald|santos/i);
  });

  it("is not found inside other words", () => {
    for (const text of ["Mariachi music", "Samaria", "Kantsantosa", "Drove doctors; prof. of Greek"])
      expect(mask(text)).toBe(text);
  });

  it("is found with and without its accents and umlauts", () => {
    const jurgen = named("Jürgen Weißmüller");
    for (const text of [
      "Jürgen Weißmüller",
      "JÜRGEN WEISSMÜLLER",
      "Juergen Weissmueller",
      "Jurgen Weissmuller",
      "Ju\u0308rgen Weißmu\u0308ller",
    ])
      expect(mask(text, jurgen as never), text).toBe("[name]");
    expect(mask("Weißmüllers Team", jurgen as never)).toBe("[name]s Team");
    expect(mask("Juergen", named("Jürgen") as never)).toBe("[name]");
    expect(mask("Jürgen", named("Juergen Voss") as never)).toBe("[name]");
    expect(mask("José", named("Jose Ruiz") as never)).toBe("[name]");
    expect(mask("GROSS, Ina; Ina Groß", named("Ina Groß") as never)).toBe("[name]; [name 2]");
  });

  it("of several words is found by its parts, its particles only beside them", () => {
    const leyen = named("Ursula von der Leyen-Okafor");
    expect(mask("Der Plan von Okafor und Leyen", leyen as never)).toBe("Der Plan von [name] und [name 2]");
    expect(mask("Ursula von der Leyen", leyen as never)).toBe("[name]");
    expect(mask("Teil von der Leitung", leyen as never)).toBe("Teil von der Leitung");
  });

  it("that is a word as well is masked only where it is used as a name", () => {
    const may = named("May Baker");
    for (const text of [
      "Since May 2019",
      "from May to August",
      "may lead the team",
      "Worked as Baker",
      "Worked as a Baker in Leeds",
      "Head Baker, 2010",
      "Baker at Hovis",
      "the best baker in town",
      "Baker Street",
      "Apr 2018 – May 2019",
    ])
      expect(mask(text, may as never), text).toBe(text);
    expect(mask("Ms Baker and May Baker", may as never)).toBe("Ms [name] and [name 2]");
    expect(mask("a talk with May about ovens", may as never)).toBe("a talk with [name] about ovens");
    expect(mask("Reported to Baker directly", may as never)).toBe("Reported to [name] directly");
    expect(mask("Baker's ovens", may as never)).toBe("[name]'s ovens");
    expect(mask("Baker was promoted", may as never)).toBe("[name] was promoted");
    expect(mask("MAY BAKER", may as never)).toBe("[name]");
    expect(mask("Baker, M.", may as never)).toBe("[name].");
  });

  it("of two letters is no abbreviation", () => {
    const li = named("Ai Li");
    expect(mask("AI and LI in SQL", li as never)).toBe("AI and LI in SQL");
    expect(mask("With Li in the lead, Ai Li", li as never)).toBe("With [name] in the lead, [name 2]");
  });

  it("in a script without blanks is found in running text", () => {
    expect(mask("由王小明负责", named("王小明") as never)).toBe("由[name]负责");
  });
});

describe("addresses and numbers", () => {
  it.each([
    "maria.santos@example.org",
    "MARIA.SANTOS@EXAMPLE.ORG",
    "maria.santos (at) example (dot) org",
    "maria.santos at example dot org",
    "someone.else+jobs@mail.co.uk",
    "jobs [at] firma.de",
  ])("e-mail “%s” does not go out", (text) => {
    expect(mask(`Write to ${text}!`)).toBe("Write to [e-mail]!");
  });

  it.each([
    "+49 151 2345 6789",
    "0151/23456789",
    "+4915123456789",
    "0049 151 23 45 67 89",
    "(0151) 2345-6789",
    "0151.2345.6789",
    "+44 20 7946 0958",
    "(555) 123-4567",
    "030 12345678",
  ])("telephone number “%s” does not go out", (text) => {
    expect(mask(`Ring ${text} today`)).toMatch(/^Ring ?\[phone\] today$/);
  });

  it.each([
    "2019 - 2023",
    "01/2019 – 02/2021",
    "from 2015-09 to 2018-06",
    "cut costs by 1,250,000 EUR",
    "12.500.000 records in 40 shops",
    "10 000 000 rows",
    "ISO 9001 and 27001",
    "since 12.03.2019",
    "ASP.NET/C#, Node.js, Socket.io, draw.io",
    "TCP/IP and CI/CD",
    "3.5 of 4.0",
  ])("“%s” is none", (text) => {
    expect(mask(text)).toBe(text);
  });

  it.each([
    "https://www.linkedin.com/in/maria-santos-42",
    "linkedin.com/in/maria-santos-42/",
    "LinkedIn.com/in/Maria-Santos-42",
    "www.example.com/~someone",
    "http://other.example/path?q=1#x",
    "GitHub.com/somebody/else",
    "beispiel.de",
  ])("link “%s” does not go out", (text) => {
    expect(mask(`See ${text}.`)).toBe("See [link].");
  });

  it("handles do not go out, the candidate's own without a sign either", () => {
    expect(mask("@someone and msantos and maria-santos-42")).not.toMatch(/someone|santos/i);
  });

  it("the place and its pieces do not go out; the country alone and names that hold the town stay", () => {
    const keep = ["Universität Hamburg"];
    expect(mask("Lives in Hamburg, Lindenweg 12", maria, keep)).toBe("Lives in [place], [place 2]");
    expect(mask("20095 Hamburg, near Lindenweg", maria, keep)).toBe("[place], near [place 2]");
    expect(mask("Sold to Germany", maria, keep)).toBe("Sold to Germany");
    expect(mask("Taught at Universität Hamburg", maria, keep)).toBe("Taught at Universität Hamburg");
    expect(mask("reading, Reading", { ...none, place: "Reading" } as never)).toBe("reading, [place]");
  });
});

describe("masking", () => {
  it("others' numbers and handles do not go out behind the blanks of a JSON string", () => {
    const text = JSON.stringify({ text: "Tel\t+44 20 7946 0958\nwww.smith-site.info\t@johnsmith\tj@x.org" });
    expect(mask(text)).toBe(String.raw`{"text":"Tel\t[phone]\n[link]\t[handle]\t[e-mail]"}`);
  });

  it("a handle of few letters and many figures, and a street cut short, do not go out", () => {
    const own = { ...none, links: ["linkedin.com/in/ms-1985"], place: "Hauptstraße 12, 10115 Berlin" };
    expect(mask("in/ms-1985, HauptStr. 12, Haupt-Straße 12", own as never)).toBe(
      "in/[handle], [place], [place 2]".replace("[handle]", "[link]"),
    );
  });

  it("gives the same placeholder for the same words in all texts, and the same texts every time", () => {
    const texts = ["Maria and SANTOS", "SANTOS, then Maria", "x@y.org"];
    const once = maskContact(maria, texts);
    expect(once.texts).toEqual(["[name] and [name 2]", "[name 2], then [name]", "[e-mail]"]);
    expect(maskContact(maria, texts).texts).toEqual(once.texts);
  });

  it("leaves placeholders alone that a text holds of itself", () => {
    const text = "Dear [Name], I am Maria from [place].";
    const { texts, restore } = maskContact(maria, [text]);
    expect(texts[0]).toBe("Dear [Name], I am [name 2] from [place].");
    expect(restore(texts[0])).toBe(text);
  });

  it("restores deep in a value, in other letters too, and leaves unknown placeholders", () => {
    const { restore } = maskContact(maria, ["Maria at x@y.org"]);
    expect(restore({ a: ["[name] – [E-Mail]", 3, null, { b: "[name 7] [NAME]" }] })).toEqual({
      a: ["Maria – x@y.org", 3, null, { b: "[name 7] Maria" }],
    });
  });

  it("does without contact data, and still hides everybody's addresses", () => {
    expect(mask("Maria, x@y.org", none as never)).toBe("Maria, [e-mail]");
  });

  it("masks several contacts at once, as profile and document may differ", () => {
    const { texts } = maskContact(
      [maria, { ...none, name: "Mia Silva" } as never],
      ["Maria Santos and Mia Silva"],
    );
    expect(texts[0]).toBe("[name] and [name 2]");
  });

  it("gives every text back as it was", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Maria",
        "SANTOS",
        "ß",
        "maria.santos@example.org",
        "0151 23456789",
        "[name]",
        "[name 2]",
        "\u0301",
        "İ",
        "ﬁ",
        "Hamburg",
        "@x",
        "\n",
        " ",
        ".",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
          { maxLength: 3 },
        ),
        (texts) => {
          const masked = maskContact(maria, texts);
          expect(masked.restore(masked.texts)).toEqual(texts);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("fifty filled résumés", () => {
  it("say nothing of whom they tell once they are masked", () => {
    const leaks: string[] = [];
    for (const person of people) {
      const { contact } = person;
      const lines = [
        ...Object.values(contact).flat().map(String),
        `${contact.name} (${contact.email}) works in ${contact.place ?? "town"}; ring ${contact.phone ?? "–"}.`,
        `${contact.name.toUpperCase()} • ${contact.email.toUpperCase()}`,
        ...contact.name
          .split(" ")
          .filter((part) => /^\p{Lu}\p{L}{2}/u.test(part))
          .map((part) => `Praised with ${part}'s team`),
        ...person.summary,
        ...person.positions.flatMap((position) => position.bullets),
      ].filter((line) => line !== "null");
      const headline = contact.headline ?? "";
      const { texts, restore } = maskContact(contact, lines);
      expect(restore(texts)).toEqual(lines);
      for (const [i, text] of texts.entries()) {
        if (lines[i] === headline) continue;
        if (lines[i]!.startsWith("Praised with") && !text.startsWith("Praised with [")) leaks.push(text);
        for (const data of [contact.name, contact.email, contact.phone, ...contact.links])
          if (data && text.toLowerCase().includes(data.toLowerCase())) leaks.push(`${person.id}: ${text}`);
      }
    }
    expect(leaks).toEqual([]);
  });

  it("keep nearly all of their sentences whole", () => {
    let masked = 0;
    let all = 0;
    for (const { contact, positions, summary } of people)
      for (const line of [...summary, ...positions.flatMap(({ bullets }) => bullets)]) {
        all += 1;
        if (maskContact({ ...contact, place: null }, [line]).texts[0] !== line) masked += 1;
      }
    expect(all).toBeGreaterThan(450);
    expect(masked / all).toBeLessThan(0.01);
  });
});
