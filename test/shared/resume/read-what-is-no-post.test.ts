import { describe, expect, it } from "vitest";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { blocks, bullet, cells, h1, p } from "./document-blocks.ts";

type Drafts = Parameters<typeof blocks>;
const post: Drafts = [
  h1("Experience"),
  p("Nurse, St. Brannoc Hospital, 2019 – 2023"),
  bullet("Cared for 12 patients a shift."),
];
const read = (...drafts: Drafts) => readResume(blocks(p("Ann Lee"), p("ann@example.org"), ...drafts));
const postsOf = (model: ReturnType<typeof read>) => model.positions.map((one) => [one.title, one.employer]);

const recognition = [
  "Nominated for Nurse of the Year at St. Brannoc in 2022 – not selected",
  "Shortlisted, Young Nurse of the North, 2021",
  "Third place, ward garden contest of the Exmoor hospitals, 2020",
  "In-house certificate for team leaders, St. Brannoc Hospital, 2019",
];

describe("what is no post", () => {
  it.each(["Recognition", "Kudos", "Also", "Volunteer Experience", "Voluntary Work", "Auszeichnungen"])(
    "stands under “%s” as what was said",
    (title) => {
      const model = read(...post, h1(title), ...recognition.map((line) => p(line)));
      expect(postsOf(model)).toEqual([["Nurse", "St. Brannoc Hospital"]]);
      expect(model.other.map((one) => one.text)).toEqual(recognition);
    },
  );

  it("is told of the post it stands beneath where it has no heading", () => {
    const model = read(...post, ...recognition.map((line) => p(line)), p("Clerk, Hill Store, 2015 – 2018"));
    expect(postsOf(model)).toEqual([
      ["Nurse", "St. Brannoc Hospital"],
      ["Clerk", "Hill Store"],
    ]);
    expect(model.positions[0]!.bullets.map((one) => one.text)).toEqual([
      "Cared for 12 patients a shift.",
      ...recognition,
    ]);
  });

  it("is a lone line of what was done for nothing, but not a post among posts that tells what was done", () => {
    for (const title of ["Also", "Volunteer Experience", "Ehrenamt"])
      expect(postsOf(read(...post, h1(title), p("Mentor, Women Who Code Cork, 2021 – 2023")))).toHaveLength(
        1,
      );
    expect(
      postsOf(
        read(
          ...post,
          h1("Volunteer Experience"),
          p("Mentor, Women Who Code Cork, 2021 – 2023"),
          bullet("Taught React to 14 beginners."),
        ),
      ),
    ).toContainEqual(["Mentor", "Women Who Code Cork"]);
  });
});

describe("a heading that its lines explain", () => {
  const posts: Drafts = [
    p("Cook, Hotel Adler, 2019 – 2023"),
    bullet("Led a brigade of 4 cooks."),
    p("Commis, Gasthof Post, 2016 – 2019"),
    bullet("Ran the grill."),
  ];

  it.each(["Career Summary", "Professional Summary", "Summary", "Teaching"])(
    "“%s” over dated posts is experience",
    (title) => {
      expect(postsOf(read(h1(title), ...posts))).toEqual([
        ["Cook", "Hotel Adler"],
        ["Commis", "Gasthof Post"],
      ]);
    },
  );

  it("“Summary” over sentences stays a summary", () => {
    const model = read(
      h1("Summary"),
      p("Cook since 2016, at Hotel Adler from 2019 to 2023, with a love of fish."),
    );
    expect(model.summary).toHaveLength(1);
    expect(model.positions).toEqual([]);
  });

  it("a title that says nothing over a long list of skills is skills", () => {
    const model = read(
      ...post,
      h1("Things on my bench"),
      p("JavaScript | TypeScript | React | Node.js | PostgreSQL | Playwright | HTML | CSS"),
    );
    expect(model.skills).toHaveLength(8);
  });

  it("stands before the driving licences beneath it", () => {
    const model = read(h1("Führerschein"), p("B, BE"));
    expect(model.certificates.map((one) => one.text)).toEqual(["Führerschein: B, BE"]);
  });
});

describe("names with commas, numbers and brackets", () => {
  it("keep a trade of several words whole, with the masters and sons who taught it", () => {
    const [one] = read(
      h1("Ausbildung"),
      ...cells(0, [
        [
          [p("08/2005 – 01/2009")],
          [
            p("Ausbildung zur Anlagenmechanikerin für Sanitär-, Heizungs- und Klimatechnik"),
            p("Meister & Söhne, Lörrach"),
          ],
        ],
        [[p("2005")], [p("Mittlere Reife"), p("Theodor-Frey-Realschule, Schopfheim")]],
      ]),
    ).education;
    expect([one?.degree, one?.field, one?.institution, one?.place]).toEqual([
      "Ausbildung zur Anlagenmechanikerin",
      "Sanitär-, Heizungs- und Klimatechnik",
      "Meister & Söhne",
      "Lörrach",
    ]);
  });

  it("keep grades in a title, a bar between two titles, and the country of a town", () => {
    const model = read(
      h1("Experience"),
      p("Science Teacher, Grades 9-12 – Commencement Bay High School\tAugust 2018 – Present"),
      p("Tacoma, WA"),
      bullet("Taught physics."),
    );
    expect(postsOf(model)).toEqual([["Science Teacher, Grades 9-12", "Commencement Bay High School"]]);
    const swiss = read(
      h1("Berufserfahrung"),
      p("Meisterin / technische Leitung"),
      p("Rheinknie Sanitär AG, Basel (CH)"),
      p("2010 – 2014"),
    );
    expect(swiss.positions.map((one) => [one.title, one.employer, one.place])).toEqual([
      ["Meisterin / technische Leitung", "Rheinknie Sanitär AG", "Basel (CH)"],
    ]);
  });
});
