import type { Block } from "../../../shared/docx/types.ts";
import { big, blocks, bold, box, bullet, cells, h1, lead, p } from "./document-blocks.ts";

/** Fictional persons in layouts that are seldom seen, labelled before they were read. */
export interface OddResume {
  layout: string;
  blocks: Block[];
  positions: {
    title: string | null;
    employer: string | null;
    start: string | null;
    end: string | null;
    bullets: string[];
  }[];
}

const caps = (text: string) => p(text, { accent: "caps, ruled" });

export const oddResumes: OddResume[] = [
  {
    layout: "letter-spaced headings, three lines in one paragraph",
    blocks: blocks(
      p("R O S A   T H E R B O R G"),
      p("Optician"),
      p("P R A C T I C E"),
      p("Dispensing Optician Linsenhaus Kranich, Ulm 04/2018 – heute", { breaks: [19, 43] }),
      bullet("Measured some 30 customers a day"),
      p("Trainee Sehwerk Adelmann, Biberach 2015 – 2018", { breaks: [7, 34] }),
      bullet("Ground lenses"),
      p("S C H O O L I N G"),
      p("Realschule Laupheim, 2015"),
    ),
    positions: [
      {
        title: "Dispensing Optician",
        employer: "Linsenhaus Kranich",
        start: "2018-04",
        end: "present",
        bullets: ["Measured some 30 customers a day"],
      },
      {
        title: "Trainee",
        employer: "Sehwerk Adelmann",
        start: "2015",
        end: "2018",
        bullets: ["Ground lenses"],
      },
    ],
  },
  {
    layout: "employers in capitals with a rule, titles below, two-digit years",
    blocks: blocks(
      big("Piet van der Hoek"),
      p("piet@example.org · 020 7946 0011"),
      h1("Career"),
      bold("NORVANTIS MARINE", { accent: "underlined" }),
      p("Rigger, 03/17 – 09/21"),
      bullet("Rigged 40 sailing boats a season"),
      bold("OSTLUND BOATS", { accent: "underlined" }),
      p("Apprentice Rigger, 09/14 – 02/17"),
      bullet("Learned splicing"),
      h1("Licences"),
      bullet("Crane operator, 2019"),
    ),
    positions: [
      {
        title: "Rigger",
        employer: "NORVANTIS MARINE",
        start: "2017-03",
        end: "2021-09",
        bullets: ["Rigged 40 sailing boats a season"],
      },
      {
        title: "Apprentice Rigger",
        employer: "OSTLUND BOATS",
        start: "2014-09",
        end: "2017-02",
        bullets: ["Learned splicing"],
      },
    ],
  },
  {
    layout: "labelled lines in German, no bullets",
    blocks: blocks(
      p("Lebenslauf"),
      p("Muster, Wiebke"),
      p("Geboren am 3. Mai 1988 in Husum"),
      p("Beruflicher Werdegang"),
      p("seit 04/2019: Tischlerin bei Holzwerk Nissen GmbH, Husum"),
      p("08/2015 bis 03/2019: Gesellin bei Möbelbau Carstens, Niebüll"),
      p("Schule und Ausbildung"),
      p("2012 – 2015: Ausbildung zur Tischlerin, Tischlerei Petersen, Bredstedt"),
    ),
    positions: [
      {
        title: "Tischlerin",
        employer: "Holzwerk Nissen GmbH",
        start: "2019-04",
        end: "present",
        bullets: [],
      },
      { title: "Gesellin", employer: "Möbelbau Carstens", start: "2015-08", end: "2019-03", bullets: [] },
    ],
  },
  {
    layout: "promotions under one employer, dates in brackets",
    blocks: blocks(
      bold("Okoro Blessing"),
      bold("WORK"),
      bold("EXPERIENCE"),
      lead("Tamarind Foods", ", Leeds (2014 – 2023)"),
      p("Plant Manager (2020 – 2023)"),
      bullet("Led 120 people on three lines"),
      p("Shift Supervisor (2016 – 2020)"),
      bullet("Cut waste by 9 %"),
      p("Machine Operator (2014 – 2016)"),
      bold("EDUCATION"),
      p("HND Food Technology, Aire College, 2013"),
    ),
    positions: [
      {
        title: "Plant Manager",
        employer: "Tamarind Foods",
        start: "2020",
        end: "2023",
        bullets: ["Led 120 people on three lines"],
      },
      {
        title: "Shift Supervisor",
        employer: "Tamarind Foods",
        start: "2016",
        end: "2020",
        bullets: ["Cut waste by 9 %"],
      },
      { title: "Machine Operator", employer: "Tamarind Foods", start: "2014", end: "2016", bullets: [] },
    ],
  },
  {
    layout: "a table of three columns with a row of titles",
    blocks: blocks(
      p("Ines Caldeira"),
      bold("Employment history"),
      cells(0, [
        [[bold("Period")], [bold("Position")], [bold("Employer")]],
        [[p("2019 – present")], [p("Dental Hygienist")], [p("Harbour Dental, Cork")]],
        [[p("2016 – 2019")], [p("Dental Nurse")], [p("Shandon Smiles, Cork")]],
      ]),
    ),
    positions: [
      { title: "Dental Hygienist", employer: "Harbour Dental", start: "2019", end: "present", bullets: [] },
      { title: "Dental Nurse", employer: "Shandon Smiles", start: "2016", end: "2019", bullets: [] },
    ],
  },
  {
    layout: "text boxes for the sides, seasons for dates",
    blocks: blocks(
      big("Mara Quist"),
      h1("Seasons worked"),
      p("Ski Instructor | Skischule Hochalm | Winter 2021/22"),
      bullet("Taught groups of eight children"),
      box(bold("LANGUAGES"), p("Norwegian – mother tongue"), p("German – B2")),
      p("Raft Guide | Soča Rafting | Summer 2021"),
      bullet("Guided 90 trips"),
      h1("Papers"),
      bullet("Ski instructor level 2"),
    ),
    positions: [
      {
        title: "Ski Instructor",
        employer: "Skischule Hochalm",
        start: "2021",
        end: "2022",
        bullets: ["Taught groups of eight children"],
      },
      {
        title: "Raft Guide",
        employer: "Soča Rafting",
        start: "2021",
        end: "2021",
        bullets: ["Guided 90 trips"],
      },
    ],
  },
  {
    layout: "everything in plain type, what was done without marks",
    blocks: blocks(
      p("Tove Almqvist"),
      p("tove@example.org"),
      p(""),
      p("Experience"),
      p("March 2019 to date"),
      p("Zookeeper"),
      p("Fjordpark, Bergen"),
      p("Penguins, seals and the aquarium"),
      p("Feeding talks twice a day"),
      p(""),
      p("June 2016 to February 2019"),
      p("Animal Care Assistant"),
      p("Haven for Hedgehogs, Voss"),
      p("Night feeds"),
      p(""),
      p("Education"),
      p("2016"),
      p("Diploma in Animal Care, Voss Folk School"),
    ),
    positions: [
      {
        title: "Zookeeper",
        employer: "Fjordpark",
        start: "2019-03",
        end: "present",
        bullets: ["Penguins, seals and the aquarium", "Feeding talks twice a day"],
      },
      {
        title: "Animal Care Assistant",
        employer: "Haven for Hedgehogs",
        start: "2016-06",
        end: "2019-02",
        bullets: ["Night feeds"],
      },
    ],
  },
  {
    layout: "capitals by style, employer first, months in words with day",
    blocks: blocks(
      big("Yannick Roussel"),
      caps("Professional experience"),
      lead("Brasserie du Port", " – Sommelier – 1 March 2020 – 31 August 2023"),
      bullet("Kept a cellar of 800 wines"),
      lead("Auberge des Pins", " – Commis – 1 May 2018 – 28 February 2020"),
      caps("Languages"),
      p("French (mother tongue), English (B2)"),
    ),
    positions: [
      {
        title: "Sommelier",
        employer: "Brasserie du Port",
        start: "2020-03",
        end: "2023-08",
        bullets: ["Kept a cellar of 800 wines"],
      },
      { title: "Commis", employer: "Auberge des Pins", start: "2018-05", end: "2020-02", bullets: [] },
    ],
  },
  {
    layout: "bullets that hold the posts",
    blocks: blocks(
      p("Grace Mensah"),
      bold("Jobs I have had"),
      bullet("Bus Driver, Northern Line Buses, 2018 – present"),
      bullet("Taxi Driver, self-employed, 2012 – 2018"),
      bold("Hobbies"),
      bullet("Gardening"),
    ),
    positions: [
      { title: "Bus Driver", employer: "Northern Line Buses", start: "2018", end: "present", bullets: [] },
      { title: "Taxi Driver", employer: "self-employed", start: "2012", end: "2018", bullets: [] },
    ],
  },
  {
    layout: "Spanish titles and dates",
    blocks: blocks(
      big("Lucía Ferrer"),
      h1("Experiencia profesional"),
      bold("Arquitecta, Estudio Marea, Valencia"),
      p("enero 2018 – actualidad"),
      bullet("Proyecto de doce viviendas"),
      h1("Formación académica"),
      p("Universidad de Levante, 2017"),
      h1("Idiomas"),
      p("Español, inglés"),
    ),
    positions: [
      {
        title: "Arquitecta",
        employer: "Estudio Marea",
        start: "2018-01",
        end: "present",
        bullets: ["Proyecto de doce viviendas"],
      },
    ],
  },
  {
    layout: "title and employer joined by at, dates behind a tab, quarter dates",
    blocks: blocks(
      big("Sanna Virtanen"),
      h1("Where I have worked"),
      bold("Data Engineer at Polar Metrics\tQ1 2021 – now"),
      p("Tools: Kafka, dbt"),
      bullet("Built pipelines for 40 sources"),
      bold("Analyst at Lumi Bank\tQ3 2018 – Q4 2020"),
      bullet("Reported weekly"),
      h1("Toolbox"),
      p("Languages: Python, SQL"),
    ),
    positions: [
      {
        title: "Data Engineer",
        employer: "Polar Metrics",
        start: "2021",
        end: "present",
        bullets: ["Tools: Kafka, dbt", "Built pipelines for 40 sources"],
      },
      { title: "Analyst", employer: "Lumi Bank", start: "2018", end: "2020", bullets: ["Reported weekly"] },
    ],
  },
  {
    layout: "the section's title at the left of each row, dates at the right of the bullets",
    blocks: blocks(
      big("Abel Tadesse"),
      cells(0, [
        [
          [bold("Employment")],
          [
            bold("Welder, Eisenhaus Brandt"),
            bullet("Welded pressure vessels"),
            bullet("Trained two apprentices"),
          ],
          [p("2017 – 2022")],
        ],
        [[], [bold("Helper, Baustoffe Lindner"), bullet("Loaded lorries")], [p("2015 – 2017")]],
        [[bold("Schooling")], [p("Secondary school, Adama")], [p("2012")]],
      ]),
    ),
    positions: [
      {
        title: "Welder",
        employer: "Eisenhaus Brandt",
        start: "2017",
        end: "2022",
        bullets: ["Welded pressure vessels", "Trained two apprentices"],
      },
      {
        title: "Helper",
        employer: "Baustoffe Lindner",
        start: "2015",
        end: "2017",
        bullets: ["Loaded lorries"],
      },
    ],
  },
];
