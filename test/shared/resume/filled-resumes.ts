import type { Block } from "../../../shared/docx/types.ts";
import { big, blocks, bold, box, bullet, cells, h1, h2, lead, p } from "./document-blocks.ts";

/** Fictional persons. The labels say what a person reads in the document; they were written before the reader was run. */
export interface FilledResume {
  trade: string;
  blocks: Block[];
  contact: { name: string; email: string | null; phone: string | null; place: string | null };
  positions: {
    title: string | null;
    employer: string | null;
    start: string | null;
    end: string | null;
    bullets: string[];
  }[];
  education: { degree: string | null; institution: string | null; end: string | null }[];
  skills: string[];
  languages: string[];
}

const software: FilledResume = {
  trade: "software, heading styles, title and employer in one line",
  blocks: blocks(
    p("Priya Raman", { style: "Title", halfPoints: 56 }),
    p("Senior Backend Engineer"),
    p(
      "priya.raman@example.org | +44 20 7946 0018 | London, UK | github.com/priyaraman | linkedin.com/in/priya-raman",
    ),
    h1("Summary"),
    p(
      "Backend engineer with nine years of experience in payment systems, most of them in Go and PostgreSQL.",
    ),
    h1("Experience"),
    h2("Senior Backend Engineer, Tallybridge Ltd\tMar 2020 – Present"),
    bullet("Led a team of 4 engineers who moved 60 services to Kubernetes."),
    bullet("Cut the p99 latency of the ledger API from 900 ms to 210 ms."),
    h2("Software Engineer at Quillon Systems\t06/2016 – 02/2020"),
    bullet("Built the invoicing service in Go, used by 1,200 shops."),
    bullet("Introduced contract tests with Pact."),
    h2("Junior Developer — Ferrow & Lunt — Leeds\tSept. '14 – May 2016"),
    bullet("Maintained a Django shop and its MySQL database."),
    h1("Education"),
    p("BSc Computer Science, University of Leeds, 2011 – 2014"),
    h1("Skills"),
    p("Languages: Go, Python, SQL"),
    p("Infrastructure: Kubernetes, Terraform, AWS (EC2, RDS)"),
    p("Databases: PostgreSQL, Redis"),
    h1("Languages"),
    p("English (native), Tamil (fluent), German – B1"),
  ),
  contact: {
    name: "Priya Raman",
    email: "priya.raman@example.org",
    phone: "+44 20 7946 0018",
    place: "London, UK",
  },
  positions: [
    {
      title: "Senior Backend Engineer",
      employer: "Tallybridge Ltd",
      start: "2020-03",
      end: "present",
      bullets: [
        "Led a team of 4 engineers who moved 60 services to Kubernetes.",
        "Cut the p99 latency of the ledger API from 900 ms to 210 ms.",
      ],
    },
    {
      title: "Software Engineer",
      employer: "Quillon Systems",
      start: "2016-06",
      end: "2020-02",
      bullets: [
        "Built the invoicing service in Go, used by 1,200 shops.",
        "Introduced contract tests with Pact.",
      ],
    },
    {
      title: "Junior Developer",
      employer: "Ferrow & Lunt",
      start: "2014-09",
      end: "2016-05",
      bullets: ["Maintained a Django shop and its MySQL database."],
    },
  ],
  education: [{ degree: "BSc", institution: "University of Leeds", end: "2014" }],
  skills: ["Go", "Python", "SQL", "Kubernetes", "Terraform", "AWS (EC2, RDS)", "PostgreSQL", "Redis"],
  languages: ["English", "Tamil", "German"],
};

const nurse: FilledResume = {
  trade: "nursing, two-column table with headings at the left",
  blocks: blocks(
    cells(0, [
      [
        [],
        [
          big("Dolores Whitcomb, RN, BSN"),
          p("418 Alder Court, Tucson, AZ 85701 · (520) 555-0142 · d.whitcomb@example.com"),
        ],
      ],
      [
        [bold("PROFILE")],
        [
          p(
            "Registered nurse with eleven years on medical-surgical and intensive care units, calm in emergencies.",
          ),
        ],
      ],
      [
        [bold("EXPERIENCE")],
        [
          bold("Charge Nurse, Intensive Care Unit"),
          p("Saguaro Valley Medical Center, Tucson, AZ"),
          p("August 2017 – Present"),
          bullet("Supervise 9 nurses on a 16-bed unit."),
          bullet("Reduced central line infections by 38% over two years."),
          bold("Staff Nurse"),
          p("Mesa Verde Hospital, Phoenix, AZ"),
          p("July 2013 – July 2017"),
          bullet("Cared for 5 to 6 patients a shift after surgery."),
          bullet("Trained 14 new graduates in medication administration."),
        ],
      ],
      [
        [bold("EDUCATION")],
        [bold("Bachelor of Science in Nursing"), p("Northern Arizona University, Flagstaff, AZ"), p("2013")],
      ],
      [
        [bold("LICENSES & CERTIFICATIONS")],
        [p("Registered Nurse, Arizona State Board of Nursing"), p("ACLS, BLS, PALS")],
      ],
      [[bold("SKILLS")], [p("Ventilator management • IV therapy • Epic • Wound care • Patient education")]],
    ]),
  ),
  contact: {
    name: "Dolores Whitcomb",
    email: "d.whitcomb@example.com",
    phone: "(520) 555-0142",
    place: "Tucson, AZ 85701",
  },
  positions: [
    {
      title: "Charge Nurse, Intensive Care Unit",
      employer: "Saguaro Valley Medical Center",
      start: "2017-08",
      end: "present",
      bullets: [
        "Supervise 9 nurses on a 16-bed unit.",
        "Reduced central line infections by 38% over two years.",
      ],
    },
    {
      title: "Staff Nurse",
      employer: "Mesa Verde Hospital",
      start: "2013-07",
      end: "2017-07",
      bullets: [
        "Cared for 5 to 6 patients a shift after surgery.",
        "Trained 14 new graduates in medication administration.",
      ],
    },
  ],
  education: [{ degree: "Bachelor of Science", institution: "Northern Arizona University", end: "2013" }],
  skills: ["Ventilator management", "IV therapy", "Epic", "Wound care", "Patient education"],
  languages: [],
};

const koch: FilledResume = {
  trade: "kitchen, German tabular Lebenslauf with dates at the left",
  blocks: blocks(
    p("Lebenslauf", { bold: true, halfPoints: 36 }),
    bold("Persönliche Daten"),
    p("Name:\tJonas Brettschneider"),
    p("Anschrift:\tLindenweg 7, 04103 Leipzig"),
    p("Telefon:\t0341 5550188"),
    p("E-Mail:\tj.brettschneider@example.de"),
    p("Geburtsdatum:\t14.02.1990"),
    bold("Berufserfahrung"),
    cells(0, [
      [
        [p("seit 04/2021")],
        [
          bold("Souschef"),
          p("Gasthaus Zum Blauen Hecht, Leipzig"),
          bullet("Leitung einer Brigade von 6 Köchen"),
          bullet("Wareneinsatz von 34 % auf 29 % gesenkt"),
        ],
      ],
      [
        [p("08/2016 – 03/2021")],
        [
          bold("Chef de Partie"),
          p("Hotel Elbterrassen GmbH, Dresden"),
          bullet("Verantwortlich für den Gardemanger, 120 Gedecke am Abend"),
        ],
      ],
      [[p("2013 – 2016")], [bold("Jungkoch"), p("Restaurant Ratskeller, Halle")]],
    ]),
    bold("Ausbildung"),
    cells(1, [
      [[p("2010 – 2013")], [bold("Ausbildung zum Koch"), p("Hotel Merseburger Hof, Leipzig")]],
      [[p("2010")], [bold("Realschulabschluss"), p("Oberschule Grünau")]],
    ]),
    bold("Kenntnisse"),
    p("HACCP, Menüplanung, Kalkulation, Sous-vide"),
    bold("Sprachen"),
    p("Deutsch: Muttersprache"),
    p("Englisch: B2"),
    bold("Führerschein"),
    p("Klasse B"),
  ),
  contact: {
    name: "Jonas Brettschneider",
    email: "j.brettschneider@example.de",
    phone: "0341 5550188",
    place: "04103 Leipzig",
  },
  positions: [
    {
      title: "Souschef",
      employer: "Gasthaus Zum Blauen Hecht",
      start: "2021-04",
      end: "present",
      bullets: ["Leitung einer Brigade von 6 Köchen", "Wareneinsatz von 34 % auf 29 % gesenkt"],
    },
    {
      title: "Chef de Partie",
      employer: "Hotel Elbterrassen GmbH",
      start: "2016-08",
      end: "2021-03",
      bullets: ["Verantwortlich für den Gardemanger, 120 Gedecke am Abend"],
    },
    { title: "Jungkoch", employer: "Restaurant Ratskeller", start: "2013", end: "2016", bullets: [] },
  ],
  education: [
    { degree: "Ausbildung zum Koch", institution: "Hotel Merseburger Hof", end: "2013" },
    { degree: "Realschulabschluss", institution: "Oberschule Grünau", end: "2010" },
  ],
  skills: ["HACCP", "Menüplanung", "Kalkulation", "Sous-vide"],
  languages: ["Deutsch", "Englisch"],
};

const elektriker: FilledResume = {
  trade: "electrician, German, plain bold headings, everything in lines with tabs",
  blocks: blocks(
    big("Murat Yildirim"),
    p("Elektroniker für Energie- und Gebäudetechnik"),
    p("Kaiserstraße 112, 76133 Karlsruhe • Tel. +49 721 5550123 • m.yildirim@example.com"),
    bold("BERUFLICHER WERDEGANG"),
    p("01/2019 – heute\tElektroniker bei Voltwerk Süd GmbH, Karlsruhe"),
    p("- Installation von 85 Wallboxen in Mehrfamilienhäusern"),
    p("- Prüfungen nach DGUV V3 in 14 Betrieben"),
    p("09/2014 – 12/2018\tElektroinstallateur bei Elektro Hagedorn, Bruchsal"),
    p("- Altbausanierung und Verteilerbau"),
    p("- Betreuung von zwei Auszubildenden"),
    bold("AUSBILDUNG"),
    p("2011 – 2014\tAusbildung zum Elektroniker, Elektro Hagedorn, Bruchsal"),
    p("2011\tMittlere Reife, Realschule Bruchsal"),
    bold("KENNTNISSE"),
    p("KNX | Photovoltaik | Schaltpläne lesen | Fehlersuche"),
    bold("WEITERBILDUNGEN"),
    p("2022: KNX Partner Zertifikat"),
    p("2020: Elektrofachkraft für Photovoltaik (TÜV)"),
    bold("SPRACHKENNTNISSE"),
    p("Deutsch (Muttersprache), Türkisch (fließend), Englisch (Grundkenntnisse)"),
  ),
  contact: {
    name: "Murat Yildirim",
    email: "m.yildirim@example.com",
    phone: "+49 721 5550123",
    place: "76133 Karlsruhe",
  },
  positions: [
    {
      title: "Elektroniker",
      employer: "Voltwerk Süd GmbH",
      start: "2019-01",
      end: "present",
      bullets: [
        "Installation von 85 Wallboxen in Mehrfamilienhäusern",
        "Prüfungen nach DGUV V3 in 14 Betrieben",
      ],
    },
    {
      title: "Elektroinstallateur",
      employer: "Elektro Hagedorn",
      start: "2014-09",
      end: "2018-12",
      bullets: ["Altbausanierung und Verteilerbau", "Betreuung von zwei Auszubildenden"],
    },
  ],
  education: [
    { degree: "Ausbildung zum Elektroniker", institution: "Elektro Hagedorn", end: "2014" },
    { degree: "Mittlere Reife", institution: "Realschule Bruchsal", end: "2011" },
  ],
  skills: ["KNX", "Photovoltaik", "Schaltpläne lesen", "Fehlersuche"],
  languages: ["Deutsch", "Türkisch", "Englisch"],
};

const teacher: FilledResume = {
  trade: "teaching, employer first, two titles under one employer, no bullets glyphs",
  blocks: blocks(
    big("GRACE O'DONNELL"),
    p("14 Harbour Lane, Cork, Ireland"),
    p("Phone: +353 21 555 0147    Email: grace.odonnell@example.ie"),
    bold("Teaching Experience"),
    bold("St. Finbarr's National School, Cork"),
    p("Deputy Principal, September 2018 – present", { italic: true }),
    p("Manage the timetable of 22 teachers and 410 pupils."),
    p("Introduced a reading programme that raised average scores by 17%."),
    p("Class Teacher, September 2011 – June 2018", { italic: true }),
    p("Taught third to sixth class with up to 30 pupils each."),
    bold("Ballincollig Community College, Cork"),
    p("Substitute Teacher, 2009 – 2011", { italic: true }),
    p("Covered mathematics and science lessons at short notice."),
    bold("Education"),
    p("Master of Education, University College Cork, 2016"),
    p("Bachelor of Education, Mary Immaculate College, Limerick, 2009"),
    bold("Skills"),
    bullet("Lesson planning"),
    bullet("Classroom management"),
    bullet("Special educational needs"),
    bold("References"),
    p("References are available upon request."),
  ),
  contact: {
    name: "Grace O'Donnell",
    email: "grace.odonnell@example.ie",
    phone: "+353 21 555 0147",
    place: "Cork, Ireland",
  },
  positions: [
    {
      title: "Deputy Principal",
      employer: "St. Finbarr's National School",
      start: "2018-09",
      end: "present",
      bullets: [
        "Manage the timetable of 22 teachers and 410 pupils.",
        "Introduced a reading programme that raised average scores by 17%.",
      ],
    },
    {
      title: "Class Teacher",
      employer: "St. Finbarr's National School",
      start: "2011-09",
      end: "2018-06",
      bullets: ["Taught third to sixth class with up to 30 pupils each."],
    },
    {
      title: "Substitute Teacher",
      employer: "Ballincollig Community College",
      start: "2009",
      end: "2011",
      bullets: ["Covered mathematics and science lessons at short notice."],
    },
  ],
  education: [
    { degree: "Master of Education", institution: "University College Cork", end: "2016" },
    { degree: "Bachelor of Education", institution: "Mary Immaculate College", end: "2009" },
  ],
  skills: ["Lesson planning", "Classroom management", "Special educational needs"],
  languages: [],
};

const accountant: FilledResume = {
  trade: "accounting, name and contact in a text box anchored in the summary, dates in brackets",
  blocks: blocks(
    h1("Professional Summary"),
    box(
      p("Henrik Vasquez", { halfPoints: 48 }),
      p("Senior Accountant"),
      p("henrik.vasquez@example.net"),
      p("312-555-0175"),
      p("Chicago, IL"),
    ),
    p(
      "Certified Public Accountant with eight years in manufacturing, used to month-end closes in four working days.",
    ),
    h1("Professional Experience"),
    lead("Lakeshore Gear & Tool, Inc.", " | Senior Accountant (January 2019 - Present)"),
    bullet("Shortened the month-end close from 9 to 4 working days."),
    bullet("Prepare financial statements under US GAAP for 3 entities."),
    lead("Bramwell Packaging LLC", " | Staff Accountant (2016 - 2018)"),
    bullet("Reconciled 45 bank accounts each month."),
    lead("Ottery & Pine CPAs", " | Audit Intern (Summer 2015)"),
    bullet("Tested controls at two credit unions."),
    h1("Education"),
    lead("DePaul University", " - Bachelor of Science in Accounting (2016)"),
    h1("Certifications"),
    bullet("Certified Public Accountant (CPA), Illinois, 2018"),
    h1("Technical Skills"),
    p("QuickBooks, NetSuite, Excel (advanced), Power Query"),
  ),
  contact: {
    name: "Henrik Vasquez",
    email: "henrik.vasquez@example.net",
    phone: "312-555-0175",
    place: "Chicago, IL",
  },
  positions: [
    {
      title: "Senior Accountant",
      employer: "Lakeshore Gear & Tool, Inc.",
      start: "2019-01",
      end: "present",
      bullets: [
        "Shortened the month-end close from 9 to 4 working days.",
        "Prepare financial statements under US GAAP for 3 entities.",
      ],
    },
    {
      title: "Staff Accountant",
      employer: "Bramwell Packaging LLC",
      start: "2016",
      end: "2018",
      bullets: ["Reconciled 45 bank accounts each month."],
    },
    {
      title: "Audit Intern",
      employer: "Ottery & Pine CPAs",
      start: "2015",
      end: "2015",
      bullets: ["Tested controls at two credit unions."],
    },
  ],
  education: [{ degree: "Bachelor of Science", institution: "DePaul University", end: "2016" }],
  skills: ["QuickBooks", "NetSuite", "Excel (advanced)", "Power Query"],
  languages: [],
};

const marketing: FilledResume = {
  trade: "marketing, sidebar in the left cell of one table row",
  blocks: blocks(
    cells(0, [
      [
        [
          big("Amélie Fournier"),
          p("Content Marketing Manager"),
          bold("CONTACT"),
          p("amelie.fournier@example.fr"),
          p("+33 1 55 50 12 34"),
          p("Lyon, France"),
          bold("SKILLS"),
          p("SEO"),
          p("HubSpot"),
          p("Google Analytics"),
          p("Copywriting"),
          bold("LANGUAGES"),
          p("French – native"),
          p("English – C1"),
        ],
        [
          bold("EXPERIENCE"),
          bold("Content Marketing Manager"),
          p("Maison Verdier, Lyon"),
          p("2019-05 – present"),
          bullet("Tripled organic traffic to 90,000 visits a month."),
          bullet("Manage a budget of €240,000."),
          bold("Editor"),
          p("Éditions du Rhône, Lyon"),
          p("2015–2019"),
          bullet("Edited 40 travel guides."),
          bold("EDUCATION"),
          bold("Master in Communication"),
          p("Université Lumière Lyon 2"),
          p("2015"),
        ],
      ],
    ]),
  ),
  contact: {
    name: "Amélie Fournier",
    email: "amelie.fournier@example.fr",
    phone: "+33 1 55 50 12 34",
    place: "Lyon, France",
  },
  positions: [
    {
      title: "Content Marketing Manager",
      employer: "Maison Verdier",
      start: "2019-05",
      end: "present",
      bullets: ["Tripled organic traffic to 90,000 visits a month.", "Manage a budget of €240,000."],
    },
    {
      title: "Editor",
      employer: "Éditions du Rhône",
      start: "2015",
      end: "2019",
      bullets: ["Edited 40 travel guides."],
    },
  ],
  education: [{ degree: "Master", institution: "Université Lumière Lyon 2", end: "2015" }],
  skills: ["SEO", "HubSpot", "Google Analytics", "Copywriting"],
  languages: ["French", "English"],
};

const logistics: FilledResume = {
  trade: "logistics, plain lines, headings in capitals only, company line then title line",
  blocks: blocks(
    p("Tomasz Zielinski"),
    p("Warehouse Supervisor"),
    p("Rotterdam, Netherlands | 06 5550 1234 | tomasz.z@example.nl"),
    p("PROFESSIONAL EXPERIENCE"),
    p("Maasvlakte Distribution BV, Rotterdam"),
    p("Warehouse Supervisor"),
    p("02/2018 - Present"),
    p("• Run the night shift of 24 pickers."),
    p("• Raised pick accuracy from 98.1% to 99.6%."),
    p("Polmar Logistics, Gdansk, Poland"),
    p("Forklift Operator"),
    p("05/2012 - 01/2018"),
    p("• Loaded up to 40 trucks a day."),
    p("EDUCATION"),
    p("Technical School of Transport, Gdansk"),
    p("Diploma in Logistics"),
    p("2008 - 2012"),
    p("LICENCES"),
    p("• Forklift licence (reach truck, counterbalance)"),
    p("• Driving licence B"),
    p("LANGUAGES"),
    p("Polish (native)"),
    p("English (fluent)"),
    p("Dutch (basic)"),
    p("INTERESTS"),
    p("Chess, cycling"),
  ),
  contact: {
    name: "Tomasz Zielinski",
    email: "tomasz.z@example.nl",
    phone: "06 5550 1234",
    place: "Rotterdam, Netherlands",
  },
  positions: [
    {
      title: "Warehouse Supervisor",
      employer: "Maasvlakte Distribution BV",
      start: "2018-02",
      end: "present",
      bullets: ["Run the night shift of 24 pickers.", "Raised pick accuracy from 98.1% to 99.6%."],
    },
    {
      title: "Forklift Operator",
      employer: "Polmar Logistics",
      start: "2012-05",
      end: "2018-01",
      bullets: ["Loaded up to 40 trucks a day."],
    },
  ],
  education: [{ degree: "Diploma", institution: "Technical School of Transport", end: "2012" }],
  skills: [],
  languages: ["Polish", "English", "Dutch"],
};

export const filledResumes: FilledResume[] = [
  software,
  nurse,
  koch,
  elektriker,
  teacher,
  accountant,
  marketing,
  logistics,
];
