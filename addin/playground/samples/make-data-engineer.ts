import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";

/** Plain: real headings, real bullets, one column. Calibri. */
export function makeDataEngineer(): Promise<Uint8Array> {
  const document = new Document({
    creator: "Maya Lindqvist",
    title: "Maya Lindqvist – Résumé",
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 23 }, paragraph: { spacing: { after: 90, line: 288 } } },
        title: {
          run: { font: "Calibri Light", size: 44, color: "1F3864" },
          paragraph: { spacing: { after: 20 } },
        },
        heading1: {
          run: { font: "Calibri", size: 25, bold: true, color: "1F3864", allCaps: false },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        heading2: {
          run: { font: "Calibri", size: 22, bold: true },
          paragraph: { spacing: { before: 140, after: 20 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: "bullets",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 270 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1080, bottom: 1080, left: 1220, right: 1220 } } },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun("Maya Lindqvist")] }),
          new Paragraph({
            spacing: { after: 160 },
            children: [
              new TextRun("Data Engineer · Leeds, United Kingdom · +44 7700 900142 · "),
              new ExternalHyperlink({
                link: "mailto:maya.lindqvist@example.com",
                children: [new TextRun({ text: "maya.lindqvist@example.com", style: "Hyperlink" })],
              }),
              new TextRun(" · github.com/mlindqvist-example"),
            ],
          }),
          heading("Summary"),
          new Paragraph(
            "Data engineer with eight years of experience building pipelines and warehouses for retail and payments. I like dull, dependable systems: tested, watched, and cheap to run. Comfortable with Python and SQL, at home in AWS, and used to explaining numbers to people who did not ask for a pipeline.",
          ),
          heading("Experience"),
          ...position("Senior Data Engineer", "Pellworth Payments, Leeds", "March 2021 – present", [
            "Moved 140 nightly batch jobs from cron to Apache Airflow, which cut failed loads from about 30 a month to 4.",
            "Led 4 engineers in rebuilding the billing warehouse on Amazon Redshift; month-end reports now run in 25 minutes instead of 6 hours.",
            "Designed the event feed between the card platform and the warehouse with Kafka, handling 12 million messages a day.",
            "Moved the transformation jobs to K8s and wrote Terraform modules that three other teams now use.",
            "Introduced data tests with dbt and Great Expectations; 310 checks run on each load and page the owner of the table.",
            "Agreed retention rules with the legal team and automated the deletion of personal data under GDPR.",
            "Mentored two junior engineers, both promoted within 18 months.",
          ]),
          ...position("Data Engineer", "Oakhurst Retail Group, Manchester", "June 2018 – February 2021", [
            "Built the stock and sales pipelines in Python and Spark for 212 shops, refreshed every 15 minutes.",
            "Reduced the monthly AWS bill for analytics by 38 % by partitioning tables and moving cold data to S3.",
            "Replaced hand-made spreadsheets for 40 buyers with Looker dashboards and ran the training for them.",
            "Wrote the on-call handbook for the data platform and took part in a rota of five.",
            "Worked with store managers to find out why stock counts differed, and fixed the barcode feed that caused it.",
          ]),
          ...position("Junior Data Analyst", "Northgate Council, York", "September 2016 – May 2018", [
            "Prepared weekly reports on housing repairs in SQL Server and Excel for 9 service managers.",
            "Automated the collection of contractor files with Python, saving two days of manual work a week.",
            "Checked and cleaned 60,000 address records before the move to a new case system.",
          ]),
          heading("Projects"),
          new Paragraph({
            numbering: { reference: "bullets", level: 0 },
            children: [
              new TextRun({ text: "Bus Watch", bold: true }),
              new TextRun(
                ": an open feed of delays for West Yorkshire buses, in Python and PostgreSQL; used by two local newspapers since 2022.",
              ),
            ],
          }),
          new Paragraph({
            numbering: { reference: "bullets", level: 0 },
            children: [
              new TextRun({ text: "sqlnotes", bold: true }),
              new TextRun(
                ": a small command-line tool that keeps the reasons for a schema beside the schema; 600 stars.",
              ),
            ],
          }),
          heading("Skills"),
          skills("Languages", "Python, SQL, Bash, some Java"),
          skills("Data", "Apache Airflow, Apache Spark, Kafka, dbt, Amazon Redshift, PostgreSQL, Looker"),
          skills("Platform", "AWS (S3, Glue, Lambda, IAM), Docker, Kubernetes, Terraform, GitHub Actions"),
          skills("Practice", "data modelling, code review, on-call, GDPR, stakeholder workshops"),
          heading("Education"),
          ...position("BSc Mathematics and Statistics", "University of York", "2013 – 2016", [
            "First-class honours. Dissertation on estimating bus delays from sparse position data.",
          ]),
          heading("Certifications"),
          bullet("AWS Certified Data Analytics – Specialty, 2022"),
          bullet("Certified Kubernetes Application Developer, 2023"),
          heading("Languages"),
          new Paragraph("English (native), Swedish (native), German (working knowledge)"),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

function position(title: string, employer: string, dates: string, points: string[]): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      tabStops: [{ type: TabStopType.RIGHT, position: 9460 }],
      children: [new TextRun(title), new TextRun({ text: `\t${dates}`, bold: false, color: "595959" })],
    }),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: employer, italics: true })] }),
    ...points.map(bullet),
  ];
}

function bullet(text: string): Paragraph {
  return new Paragraph({ numbering: { reference: "bullets", level: 0 }, children: [new TextRun(text)] });
}

function skills(kind: string, list: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: `${kind}: `, bold: true }), new TextRun(list)] });
}
