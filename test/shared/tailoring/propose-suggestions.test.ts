import { describe, expect, test } from "vitest";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { openRoom } from "../../../shared/tailoring/room/line-room.ts";
import { type Person, person, posting } from "../../fixtures/tailoring/build-resume.ts";
import {
  backendEngineer,
  backendPosting,
  bookkeeper,
  bookkeeperPosting,
  nurse,
  nursePosting,
} from "../../fixtures/tailoring/people.ts";

const steps = (who: Person, job: typeof backendPosting) => [
  ...proposeSuggestions({ ...who, posting: job, today: "2026-11-21" }),
];
const suggest = (who: Person, job: typeof backendPosting) =>
  steps(who, job).flatMap((step) => step.suggestion ?? []);
const afters = (who: Person, job: typeof backendPosting) => suggest(who, job).map((one) => one.after);

describe("the offline engine", () => {
  test("says a skill as the posting does, keeping the candidate's short form in the list", () => {
    expect(afters(backendEngineer, backendPosting)).toEqual(
      expect.arrayContaining([
        "Helped the platform team migrate 12 services to Kubernetes without downtime",
        "Wrote the parcel tracking pages in JavaScript and React.js for 300 depots",
        expect.stringMatching(/^Tools: Kubernetes \(K8s\), PostgreSQL/),
      ]),
    );
  });

  test("opens with the deed instead of “Responsible for”, in the tense of the position", () => {
    expect(afters(backendEngineer, backendPosting).join("\n")).toContain(
      "Managed the settlement importer, written in Go and PostgreSQL",
    );
    expect(afters(nurse, nursePosting)).toContain("Administer medication and wound care");
  });

  test("tightens the summary with the candidate's own sentences and the skills the facts show", () => {
    expect(afters(backendEngineer, backendPosting)[0]).toBe(
      "Backend engineer with nine years in payments and logistics. Responsible for services from first sketch to production. " +
        "Experience with Go, PostgreSQL, Kubernetes and REST APIs. I hold a BSc in Computer Science.",
    );
  });

  test("adds what a bullet shows and the list lacks, to the line of its kind", () => {
    const tools = afters(backendEngineer, backendPosting).find((text) => text.startsWith("Tools:"));
    const languages = afters(backendEngineer, backendPosting).find((text) => text.startsWith("Languages:"));
    expect(tools).toContain("Redis");
    expect(languages).toBe("Languages: Go, JavaScript, Java, SQL");
  });

  test("adds a block of its own where each skill has one", () => {
    const inserted = suggest(bookkeeper, bookkeeperPosting).filter((one) => one.edit?.type === "insert");
    expect(inserted.map((one) => one.after)).toContain("Accounts payable");
    expect(inserted.every((one) => one.before === "" && one.facts.length > 0)).toBe(true);
  });

  const position = (...bullets: string[]) => ({
    employer: "Firm",
    title: "Electrician",
    start: "2020-01",
    end: "present",
    dateText: "2020 – present",
    bullets,
  });
  const someone = (more: Partial<Parameters<typeof person>[0]>) =>
    person({
      name: "A B",
      contact: "a@example.org",
      summary: [],
      positions: [],
      education: [],
      skills: [],
      ...more,
    });
  const asking = (...must: string[]) => posting({ title: "Job", company: "Works", must });

  test("teaches in the posting's verb with the preposition it needs, and only where it is clear who is taught", () => {
    const job = asking("Training apprentices");
    expect(
      afters(someone({ positions: [position("Teach the new apprentices conduit bending")] }), job),
    ).toEqual(["Train the new apprentices in conduit bending"]);
    expect(afters(someone({ positions: [position("Teach conduit bending at night")] }), job)).not.toContain(
      "Train conduit bending at night",
    );
  });

  test("completes a name and takes no noun that hangs on behind it, nor one that breaks the sentence", () => {
    const kafka = someone({
      positions: [position("Built the feed with Kafka", "Kept 310 data tests green")],
    });
    expect(afters(kafka, asking("Apache Kafka", "Data quality testing"))).toEqual(
      expect.arrayContaining(["Built the feed with Apache Kafka"]),
    );
    expect(afters(kafka, asking("Data quality testing")).join("\n")).not.toContain("310 data quality");
    const pipelines = someone({ positions: [position("Introduced CI/CD with Jenkins")] });
    expect(afters(pipelines, asking("CI/CD pipelines"))).toEqual([]);
  });

  const listing = (line: string, job: Parameters<typeof asking>, ...bullets: string[]) =>
    afters(
      someone({ skills: [line], positions: bullets.length > 0 ? [position(...bullets)] : [] }),
      asking(...job),
    ).filter((text) => text.split(", ").length > 2);

  test("puts first what a demand names in so many words, though no dictionary has it", () => {
    expect(
      listing("Manual therapy, Dry needling, Gait analysis, WebPT", ["Dry needling certificate"]),
    ).toEqual(["Dry needling, Manual therapy, Gait analysis, WebPT"]);
  });

  test("moves no skill up for one everyday word that a duty shares with it", () => {
    const job = posting({
      title: "Builder",
      company: "Works",
      must: ["Tidy site"],
      duties: ["Documentation of home visits"],
    });
    const who = someone({ skills: ["Fault finding, Testing, Photographic documentation, Fire alarms"] });
    expect(afters(who, job).filter((text) => text.includes("Photographic"))).toEqual([]);
  });

  test("leaves a list whose first three are asked for, and sets what is added behind what is asked for", () => {
    expect(
      listing("Docker, Terraform, Kubernetes, Bash, Vim, Ansible", [
        "Docker, Terraform, Kubernetes and Ansible",
      ]),
    ).toEqual([]);
    const job = posting({ title: "Job", company: "Works", must: ["Git"], nice: ["AWS"] });
    const who = someone({
      skills: ["Platform: AWS, Grafana, Prometheus"],
      positions: [position("Moved the source code of 3 teams to Git")],
    });
    expect(afters(who, job)).toContain("Platform: AWS, Git, Grafana, Prometheus");
  });

  test("adds the craft a deed tells of where the posting asks for its kind", () => {
    expect(
      listing(
        "Craft: copywriting, A/B testing, HTML",
        ["3 years in performance marketing"],
        "Manage paid search campaigns with a budget of £22,000 a month",
      ),
    ).toEqual(["Craft: paid search, copywriting, A/B testing, HTML"]);
  });

  test("completes the line of libraries for a posting that asks for the languages", () => {
    const line = "Libraries: pandas, scikit-learn, ggplot2";
    const who = (must: string[]) =>
      afters(
        someone({
          skills: ["Programming: Python, R, SQL", line],
          positions: [position("Cleaned four years of exports in PySpark")],
        }),
        asking(...must),
      ).filter((text) => text.startsWith("Libraries"));
    expect(who(["Python and R"])).toEqual([`${line}, PySpark`]);
    expect(who(["Driving licence"])).toEqual([]);
  });

  test("names in the summary no kind of which the posting means another", () => {
    const chemist = (must: string) =>
      afters(
        someone({ summary: ["Chemist in formulation."], positions: [position("Read FTIR of 300 samples")] }),
        asking(must),
      ).filter((text) => text.startsWith("Chemist"));
    expect(chemist("Experience with spectroscopy")).toEqual([
      "Chemist in formulation. Experience with spectroscopy.",
    ]);
    expect(chemist("Experience with impedance spectroscopy")).toEqual([]);
  });

  test("cuts a wish for something else than is offered, and keeps one that is offered", () => {
    const wishing = (...summary: string[]) =>
      suggest(
        someone({ summary }),
        posting({ title: "Backend Engineer", company: "Works", must: ["Go"] }),
      ).map(({ edit, after }) => [edit?.type, after]);
    expect(wishing("Graphic design graduate looking for a first studio. I draw letters.")).toContainEqual([
      "replace",
      "Graphic design graduate. I draw letters.",
    ]);
    expect(wishing("Engineer of payments.", "Looking for a role where I lead three teams.")).toContainEqual([
      "delete",
      "",
    ]);
    const kept = wishing(
      "Engineer of payments.",
      "Looking for a role as a backend engineer in a large shop.",
    );
    expect(kept.map(([type]) => type)).not.toContain("delete");
  });

  test("adds the short form to a certificate and leaves its name", () => {
    const who = someone({ certificates: ["Registered Nurse, State of Ohio"] });
    expect(afters(who, asking("Active RN license"))).toEqual(["Registered Nurse (RN), State of Ohio"]);
  });

  test("writes out what the list has in short where the posting gives both", () => {
    const who = someone({ skills: ["Code review, GDPR, On-call"] });
    expect(afters(who, asking("Knowledge of data protection (GDPR)"))).toEqual([
      "Data protection (GDPR), Code review, On-call",
    ]);
  });

  test("does not call experience what was only studied, nor the trade itself", () => {
    const who = someone({
      summary: ["Nurse on acute wards."],
      positions: [{ ...position("Changed wound dressings", "Drew blood"), title: "Staff Nurse" }],
      education: [
        { institution: "Leeds", degree: "BSc", field: "Computer Science", start: "2010", end: "2013" },
      ],
      skills: ["Nursing, Wound care, Phlebotomy"],
    });
    const texts = afters(who, asking("Computer science", "Nursing", "Wound care", "Phlebotomy"));
    expect(texts).toContain("Nurse on acute wards. Experience with wound care and phlebotomy.");
  });

  test("does not call experience what was only the occasion of a deed", () => {
    const of = (bullet: string) =>
      afters(
        someone({
          summary: ["Driver of fifteen years, at home on the road."],
          positions: [{ ...position(bullet, "Drove the night round"), title: "Driver" }],
        }),
        asking("Experience with auditing", "Night work"),
      ).join("\n");
    expect(of("Kept drivers' records for two yearly audits")).not.toContain("Experience with");
    expect(of("Carried out audits of 12 depots")).toContain("Experience with audit");
  });

  test("moves no line up that denies something for the words beside it", () => {
    const of = (bullet: string) =>
      moved(
        someone({ positions: [position("Sorted the store", "Ordered cable", "Priced tenders", bullet)] }),
        asking("Wage slips, overtime and holiday pay"),
      ).map(({ line }) => line);
    expect(of("Filed wage slips and overtime")).toEqual(["Filed wage slips and overtime"]);
    expect(of("Filed wage slips and overtime; not involved in their holiday pay")).toEqual([]);
  });

  test("opens with leading people where the posting asks for it", () => {
    const who = someone({
      positions: [
        position("Sorted the store", "Kept the books", "Led 4 fitters in a rebuild", "Ordered cable"),
      ],
    });
    const moves = suggest(who, asking("Experience leading a small team")).filter(
      (one) => one.edit?.type === "move",
    );
    expect(moves.map((one) => one.before)).toEqual(["Led 4 fitters in a rebuild"]);
  });

  const moved = (who: Person, job: typeof backendPosting) =>
    suggest(who, job).flatMap(({ edit, before, after, reason }) => {
      if (edit?.type !== "move") return [];
      expect(after).toBe(before);
      return [{ line: before, behind: who.blocks.find((one) => one.address === edit.behind)?.text, reason }];
    });

  test("moves what answers a duty past the lines that answer nothing, and says which duty", () => {
    const who = someone({
      positions: [
        position("Ordered cable", "Kept the van tidy", "Priced two tenders", "Ran the apprentice club"),
      ],
    });
    const job = posting({ title: "Job", company: "Works", must: [], duties: ["Look after our apprentices"] });
    expect(moved(who, job)).toEqual([
      {
        line: "Ran the apprentice club",
        behind: expect.stringContaining("Firm"),
        reason: "Moves up a line that answers “Look after our apprentices”.",
      },
    ]);
  });

  describe("a line that should both rise and read differently", () => {
    const job = posting({
      title: "Job",
      company: "Works",
      must: [],
      duties: ["Maintain fixed asset records"],
    });
    const who = someone({
      positions: [
        position("Ordered cable", "Kept the van tidy", "Kept the fixed asset register of 412 items"),
      ],
    });

    test("gets one suggestion for both, with the reasons of both, the move's first", () => {
      const suggestions = suggest(who, job).filter(({ verdict }) => verdict === "supported");
      const before = "Kept the fixed asset register of 412 items";
      const after = "Kept the fixed asset records of 412 items";
      const addressOf = (start: string) => who.blocks.find(({ text }) => text.includes(start))?.address;
      expect(suggestions).toEqual([
        expect.objectContaining({
          edit: { type: "move", block: addressOf(before), behind: addressOf("Firm"), before, after },
          before,
          after,
          reason: expect.stringMatching(
            /^Moves up a line that answers “Maintain fixed asset records”; \p{Ll}/u,
          ),
        }),
      ]);
    });

    test("moves with its own words where there is no room for the others", () => {
      const full = someone({
        positions: [position("Ordered cable", "Kept the van tidy", "Moved the parcel scanners to K8s")],
      });
      const work = asking("Experience with Kubernetes");
      const { address: block, text: before } = full.blocks.find(({ text }) => text.startsWith("Moved"))!;
      const edit = { type: "replace", block, before, after: before.replace("K8s", "Kubernetes") } as const;
      const widthsOf = (points: number) => new Map([[block, { points, font: null }]]);
      const propose = (points: number) =>
        [...proposeSuggestions({ ...full, posting: work, today: "2026-11-21", widths: widthsOf(points) })]
          .flatMap(({ suggestion }) => suggestion ?? [])
          .flatMap((one) => (one.edit?.type === "move" ? [one] : []));
      const tooNarrow = Array.from({ length: 300 }, (_, n) => 100 + n).find(
        (points) => !openRoom(full.blocks, widthsOf(points)).fits(edit),
      )!;
      expect(propose(1000).map(({ after }) => after)).toEqual([edit.after]);
      expect(propose(tooNarrow)).toMatchObject([{ after: before, edit: { type: "move", block } }]);
      expect(propose(tooNarrow)[0]?.edit).not.toHaveProperty("after");
    });

    test("is a skill with a line of its own, too", () => {
      const listed = someone({ skills: ["Welding", "Forklifts", "K8s"] });
      expect(
        suggest(listed, asking("Kubernetes")).flatMap(({ edit }) =>
          edit?.type === "move" ? [edit.after] : [],
        ),
      ).toEqual([expect.stringContaining("Kubernetes")]);
    });
  });

  test("leaves lines in the candidate's order where none has clearly more to say", () => {
    const even = someone({ positions: [position("Sold paint", "Sold tiles", "Sold timber")] });
    expect(moved(even, asking("Experience with cranes"))).toEqual([]);
    expect(moved(even, asking("Timber, tiles and paint"))).toEqual([]);
  });

  test("does not let benefits and directions of how to apply move a line", () => {
    const who = someone({ positions: [position("Sorted post", "Filed claims", "Planned the pension fair")] });
    const job = posting({
      title: "Job",
      company: "Works",
      must: ["Driving"],
      offer: ["A pension worth having"],
    });
    expect(moved(who, job)).toEqual([]);
  });

  test("moves at most two lines of a position, each behind one that stays", () => {
    const who = someone({
      positions: [
        position(
          "Ordered cable",
          "Swept floors",
          "Drew plans",
          "Welded pipes",
          "Welded tanks",
          "Welded ducts",
        ),
      ],
    });
    const moves = moved(who, asking("Welding of tanks", "Welding of pipes", "Welding of ducts"));
    expect(moves.length).toBeLessThanOrEqual(2);
    for (const { behind } of moves) expect(moves.map(({ line }) => line)).not.toContain(behind);
  });

  test("puts the certificate asked for above the others", () => {
    const who = someone({
      certificates: ["Boat licence, 2011", "Hunting exam, 2014", "Advanced Life Support (ALS), 2023"],
    });
    expect(moved(who, asking("ALS provider status")).map(({ line }) => line)).toEqual([
      "Advanced Life Support (ALS), 2023",
    ]);
  });

  test("adds the initials a posting uses to a name, or where the candidate has them, and to no words that happen to fit", () => {
    const named = someone({ positions: [position("Moved the shop to Google Analytics 4")] });
    expect(afters(named, asking("Comfortable in GA4"))[0]).toBe("Moved the shop to Google Analytics 4 (GA4)");
    const calculator = someone({ positions: [position("Tested the new mortgage calculator")] });
    expect(afters(calculator, asking("NMC registered nurse")).join("")).toBe("");
  });

  test("takes the posting's last word of a name only where both say the same", () => {
    const books = (line: string) => someone({ positions: [position(line)] });
    const job = posting({
      title: "Job",
      company: "Works",
      must: [],
      duties: ["Maintain fixed asset records"],
    });
    expect(afters(books("Kept the fixed asset register of 412 items"), job)).toEqual([
      "Kept the fixed asset records of 412 items",
    ]);
    expect(afters(books("Wrote off the fixed asset losses of 2019"), job)).toEqual([]);
  });

  test("cuts “responsible for” in front of a figure and says what somebody was part of", () => {
    const who = someone({
      positions: [
        {
          ...position("Acute unit; responsible for 8 patients", "Was part of the yearly stock count team."),
          end: "2022",
        },
      ],
    });
    expect(afters(who, asking("Juggling")).filter((text) => text !== "")).toEqual([
      "Acute unit; 8 patients",
      "Took part in the yearly stock count.",
    ]);
  });

  test("names in the summary the paper held and the earlier post, not one that is only booked", () => {
    const who = someone({
      summary: ["Biologist who keeps a tidy lab book."],
      positions: [
        position("Grew barley"),
        { ...position("Ran tests"), title: "Laboratory Technician", start: "2015", end: "2019" },
      ],
      certificates: ["Advanced Life Support (ALS), 2023", "First Aid at Work (course booked)"],
    });
    const job = posting({
      title: "Laboratory Technician – Immunoassays",
      company: "Works",
      must: ["ALS provider status", "First Aid at Work"],
    });
    const summary = afters(who, job).find((text) => text.startsWith("Biologist"));
    expect(summary).toBe(
      "Biologist who keeps a tidy lab book. Holds ALS. Has worked as a laboratory technician.",
    );
  });

  test("takes no word from a posting in another language", () => {
    const who = someone({
      positions: [position("Aufbau der Abteilung und Einführung von Schulungen für die Verwaltung")],
      skills: ["Rechnungswesen, Controlling, Buchhaltung"],
    });
    const job = posting({
      title: "Job",
      company: "Works",
      must: ["Knowledge of accounting and of the rules that go with it"],
    });
    expect(afters(who, job).join("\n")).not.toContain("ccounting");
  });

  test("asks one question for each must-have nothing shows, and proposes no word for it", () => {
    const questions = suggest(backendEngineer, backendPosting).filter((one) => one.verdict === "question");
    expect(questions.map((one) => [one.edit, one.question])).toEqual([
      [null, "Do you have experience with Kafka? Where, and with what result?"],
    ]);
  });

  test("gives five useful edits and more for a good match", () => {
    for (const [who, job, least] of [
      [backendEngineer, backendPosting, 7],
      [nurse, nursePosting, 5],
      [bookkeeper, bookkeeperPosting, 5],
    ] as const) {
      expect(suggest(who, job).filter((one) => one.verdict === "supported").length).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  test("reports phases in order and a percentage that never falls", () => {
    const all = steps(backendEngineer, backendPosting);
    const order = ["reading", "matching", "writing", "checking"];
    const phases = all.map((step) => order.indexOf(step.phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
    expect(all.map((step) => step.percent)).toEqual(all.map((step) => step.percent).sort((a, b) => a - b));
    expect(all.at(-1)?.percent).toBe(100);
  });

  test("says nothing where the facts are unconfirmed", () => {
    const unsure = {
      ...backendEngineer,
      facts: backendEngineer.facts.map((fact) => ({ ...fact, confidence: "unsure" as const })),
    };
    expect(suggest(unsure, backendPosting).filter((one) => one.verdict === "supported")).toEqual([]);
  });
});
