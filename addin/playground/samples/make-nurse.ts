import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none };
const plum = "5B2A4A";

/** Laid out in one table: dates and headings at the left, what was done at the right. Georgia. */
export function makeNurse(): Promise<Uint8Array> {
  const document = new Document({
    creator: "Daniel Okafor",
    title: "Daniel Okafor – Curriculum vitae",
    styles: {
      default: {
        document: { run: { font: "Georgia", size: 22 }, paragraph: { spacing: { after: 70, line: 283 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: "dashes",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "–",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 260, hanging: 260 }, spacing: { after: 40 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 } } },
        children: [
          new Paragraph({
            spacing: { after: 40 },
            children: [new TextRun({ text: "Daniel Okafor", size: 46, color: plum, font: "Georgia" })],
          }),
          new Paragraph({
            spacing: { after: 200 },
            children: [
              new TextRun({
                text: "Registered Nurse, BSN · 418 Larkin Street, Columbus, OH 43215 · (614) 555-0178 · daniel.okafor@example.com",
                size: 18,
                color: "595959",
              }),
            ],
          }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            layout: TableLayoutType.FIXED,
            columnWidths: [2300, 7740],
            borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
            rows: [
              row("Profile", [
                text(
                  "Emergency and acute-care nurse with nine years at the bedside, six of them in a Level II trauma center. Known for calm hand-offs, for teaching new staff, and for paperwork that the next shift can read.",
                ),
              ]),
              row("Experience", []),
              row("June 2020 – present", [
                job("Staff Nurse, Emergency Department", "Riverbend Medical Center, Columbus, OH"),
                dash(
                  "Care for 5 to 6 patients a shift in a 42-bed emergency department that sees 71,000 visits a year.",
                ),
                dash(
                  "Triage by the Emergency Severity Index; stand in as shift lead two or three times a month, assigning rooms and breaks for 11 nurses.",
                ),
                dash(
                  "Precepted 14 new graduates through a twelve-week orientation; 13 are still with the department.",
                ),
                dash(
                  "Helped bring door-to-ECG time for chest pain from 14 to 8 minutes as nurse member of the cardiac working group.",
                ),
                dash("Wrote the quick guide for the new infusion pumps, now used on four floors."),
                dash("Chart in Epic (ASAP module); super-user for the 2023 upgrade."),
              ]),
              row("August 2017 – May 2020", [
                job("Staff Nurse, Medical-Surgical and Telemetry", "Saint Aldric Hospital, Dayton, OH"),
                dash(
                  "Looked after 5 telemetry patients a shift, read rhythms, titrated drips by protocol and called rapid responses early.",
                ),
                dash(
                  "Led the unit's fall-prevention rounds; falls with injury dropped from 9 to 3 in a year.",
                ),
                dash("Trained 30 colleagues in bedside hand-off with SBAR."),
                dash(
                  "Served on the staffing committee and drafted the self-scheduling rules that cut agency shifts by a fifth.",
                ),
              ]),
              row("June 2015 – July 2017", [
                job("Patient Care Technician", "Saint Aldric Hospital, Dayton, OH"),
                dash(
                  "Took vital signs, drew blood, recorded ECGs and helped patients walk after surgery on a 28-bed floor.",
                ),
                dash("Worked 24 hours a week while studying full time."),
              ]),
              row("Education", [
                job("Bachelor of Science in Nursing", "Wright Valley University, Dayton, OH · 2013 – 2017"),
                text("Magna cum laude; senior project on pain reassessment after discharge medication."),
              ]),
              row("Licenses and certificates", [
                dash("Registered Nurse, State of Ohio, active, multistate compact license"),
                dash("Certified Emergency Nurse (CEN), since 2021"),
                dash(
                  "Advanced Cardiovascular Life Support (ACLS) and Pediatric Advanced Life Support (PALS), renewed 2025",
                ),
                dash("Trauma Nursing Core Course (TNCC), 2022"),
              ]),
              row("Skills", [
                text(
                  "Triage, trauma care, sepsis bundles, conscious sedation, wound care, central-line care, IV access with ultrasound, Epic, Pyxis, de-escalation, preceptorship",
                ),
              ]),
              row("Volunteering", [
                dash(
                  "Free clinic on Parsons Avenue, one Saturday a month since 2019: blood-pressure checks and diabetes teaching in English and Igbo.",
                ),
                dash("First-aid instructor for the county's high-school coaches, 2022 and 2023."),
              ]),
              row("Languages", [
                text("English and Igbo (native), Spanish (conversational, medical Spanish course 2023)"),
              ]),
              row("Referees", [text("Named on request.")]),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function row(label: string, content: Paragraph[]): TableRow {
  const isHeading = !/\d/.test(label);
  return new TableRow({
    cantSplit: content.length > 0 && content.length < 6,
    children: [
      new TableCell({
        width: { size: 2300, type: WidthType.DXA },
        borders: noBorders,
        verticalAlign: VerticalAlignTable.TOP,
        margins: { top: 80, bottom: 60, right: 160 },
        children: [
          new Paragraph({
            children: [
              new TextRun({
                text: label,
                bold: isHeading,
                color: isHeading ? plum : "595959",
                size: isHeading ? 22 : 18,
              }),
            ],
          }),
        ],
      }),
      new TableCell({
        width: { size: 7740, type: WidthType.DXA },
        borders: noBorders,
        margins: { top: 80, bottom: 60 },
        children: content.length > 0 ? content : [new Paragraph({ children: [] })],
      }),
    ],
  });
}

function job(title: string, place: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [new TextRun({ text: title, bold: true }), new TextRun({ text: `, ${place}`, italics: true })],
  });
}

function text(content: string): Paragraph {
  return new Paragraph({ children: [new TextRun(content)] });
}

function dash(content: string): Paragraph {
  return new Paragraph({ numbering: { reference: "dashes", level: 0 }, children: [new TextRun(content)] });
}
