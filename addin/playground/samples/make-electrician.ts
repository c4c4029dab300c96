import { AlignmentType, Document, LevelFormat, Packer, Paragraph, SectionType, TextRun } from "docx";
import JSZip from "jszip";

const teal = "0B5C66";
const placeholder = "TEXT-BOX-STANDS-HERE";

/** A text box beside the name, and two columns at the end. Arial and Trebuchet MS. */
export async function makeElectrician(): Promise<Uint8Array> {
  const margins = { top: 1000, bottom: 900, left: 1100, right: 1100 };
  const document = new Document({
    creator: "Rosa Delgado",
    title: "Rosa Delgado – Resume",
    styles: {
      default: {
        document: { run: { font: "Arial", size: 22 }, paragraph: { spacing: { after: 80, line: 283 } } },
        heading1: {
          run: { font: "Trebuchet MS", size: 25, bold: true, color: teal },
          paragraph: { spacing: { before: 220, after: 80 } },
        },
        title: {
          run: { font: "Trebuchet MS", size: 48, bold: true, color: teal },
          paragraph: { spacing: { after: 20 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: "squares",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "▪",
              alignment: AlignmentType.LEFT,
              style: {
                paragraph: { indent: { left: 320, hanging: 260 }, spacing: { after: 40 } },
                run: { color: teal },
              },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: margins } },
        children: [
          new Paragraph({
            style: "Title",
            children: [new TextRun(placeholder), new TextRun("Rosa Delgado")],
          }),
          new Paragraph({
            spacing: { after: 120 },
            children: [
              new TextRun({
                text: "Journeyman Electrician, commercial and solar",
                size: 24,
                color: "404040",
              }),
            ],
          }),
          new Paragraph({
            indent: { right: 3300 },
            children: [
              new TextRun(
                "Licensed electrician with eleven years in commercial fit-outs, service work and, since 2019, rooftop solar. I read drawings, price the small jobs myself and leave a panel schedule the next person can trust.",
              ),
            ],
          }),
          heading("Work history"),
          ...job(
            "Journeyman Electrician, crew lead",
            "Canyon Ridge Electric, Tucson, AZ",
            "April 2019 – present",
            [
              "Run a crew of 3 on commercial service calls and photovoltaic installs between 20 and 250 kW.",
              "Installed 64 rooftop arrays with string inverters and rapid shutdown, all passed at first inspection except two.",
              "Plan the work with general contractors, order material and keep the daily log on a tablet in Procore.",
              "Wired and commissioned five battery cabinets (30 to 120 kWh) beside the arrays, together with the maker's engineer.",
              "Brought lost-time accidents on my crews to zero since 2020 with a ten-minute talk each morning.",
              "Teach the second-year apprentices conduit bending and load calculations one evening a week.",
            ],
          ),
          ...job("Electrician", "Mesa Verde Contractors, Phoenix, AZ", "July 2015 – March 2019", [
            "Wired 18 shop and restaurant fit-outs from service entrance to last receptacle, 120/208 V and 277/480 V.",
            "Found and repaired faults in panels, motors and controls for 40 maintenance customers; 92 % fixed on the first visit.",
            "Bent and ran rigid and EMT conduit, pulled feeders up to 500 kcmil, terminated switchgear.",
            "Drew up as-built drawings in Bluebeam and handed them over with the test sheets.",
            "Answered emergency calls one week in four.",
          ]),
          ...job("Apprentice Electrician", "Mesa Verde Contractors, Phoenix, AZ", "June 2011 – June 2015", [
            "8,000 hours under supervision in commercial, light industrial and service work.",
            "Chosen by the instructors to represent the program at the state skills contest in 2014; second place.",
          ]),
          heading("Selected projects"),
          point(
            "Desert Bloom Elementary, Tucson, 2023: 248 kW on three roofs, finished 9 days early while school was in session.",
          ),
          point(
            "Two-story clinic, Marana, 2021: main switchboard replaced over one weekend with a rented generator; no appointment moved.",
          ),
          point(
            "Food hall on Congress Street, 2018: eleven kitchens on one service, with metering for each tenant.",
          ),
        ],
      },
      {
        properties: {
          type: SectionType.CONTINUOUS,
          column: { count: 2, space: 500, equalWidth: true },
          page: { margin: margins },
        },
        children: [
          heading("Trade skills"),
          point("Three-phase systems to 480 V"),
          point("PV strings, inverters, rapid shutdown"),
          point("Battery storage wiring and commissioning"),
          point("Motor controls and VFDs"),
          point("Conduit bending, all types"),
          point("Load calculations, panel schedules"),
          point("Thermal imaging, insulation testing"),
          point("NEC 2023, OSHA rules, lockout/tagout"),
          heading("Tools and software"),
          point("Bluebeam, Procore, Microsoft Excel"),
          point("Fluke meters, Megger, thermal camera"),
          heading("Education"),
          new Paragraph({
            children: [new TextRun({ text: "Electrical apprenticeship, four years", bold: true })],
          }),
          new Paragraph("Southwest Joint Training Committee, Phoenix, 2011 – 2015"),
          new Paragraph({ children: [new TextRun({ text: "High school diploma", bold: true })] }),
          new Paragraph("Cholla Flats High School, Phoenix, 2011"),
          heading("Languages"),
          new Paragraph("English and Spanish, both fluent on site and in writing"),
          heading("Community"),
          new Paragraph(
            "Volunteer with Homes Again since 2017: rewired nine houses for families after floods and fires.",
          ),
        ],
      },
    ],
  });
  return putTextBox(await Packer.toBuffer(document));
}

function heading(text: string): Paragraph {
  return new Paragraph({ style: "Heading1", keepNext: true, children: [new TextRun(text)] });
}

function job(title: string, place: string, dates: string, points: string[]): Paragraph[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 100, after: 20 },
      children: [new TextRun({ text: title, bold: true, size: 22 })],
    }),
    new Paragraph({
      keepNext: true,
      children: [new TextRun({ text: `${place} | ${dates}`, color: "595959" })],
    }),
    ...points.map(point),
  ];
}

function point(text: string): Paragraph {
  return new Paragraph({ numbering: { reference: "squares", level: 0 }, children: [new TextRun(text)] });
}

const boxLines: [text: string, bold: boolean][] = [
  ["Contact", true],
  ["Tucson, Arizona 85705", false],
  ["(520) 555-0136", false],
  ["rosa.delgado@example.com", false],
  ["Licenses", true],
  ["Journeyman Electrician, Arizona, no. J-204417", false],
  ["OSHA 30-hour construction, 2021", false],
  ["NABCEP PV Associate, 2020", false],
  ["First aid and CPR, renewed 2025", false],
];

/** Word writes a text box twice: as a drawing, and as VML for readers that do not know drawings (MS-DOCX 2.6). */
async function putTextBox(docx: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  const part = "word/document.xml";
  const xml = (await zip.file(part)?.async("string")) as string;
  const run = new RegExp(`<w:r>(?:(?!<w:r>).)*?${placeholder}.*?</w:r>`);
  const content = boxLines
    .map(([text, bold]) => {
      const format = bold
        ? `<w:rPr><w:rFonts w:ascii="Trebuchet MS" w:hAnsi="Trebuchet MS"/><w:b/><w:color w:val="${teal}"/><w:sz w:val="21"/></w:rPr>`
        : '<w:rPr><w:sz w:val="18"/></w:rPr>';
      return `<w:p><w:pPr><w:spacing w:before="${bold ? 60 : 0}" w:after="20"/></w:pPr><w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    })
    .join("");
  const [width, height] = [2000250, 1990725];
  const drawing =
    `<w:drawing><wp:anchor distT="45720" distB="45720" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="217" name="Contact and licenses" descr="Contact data and licenses"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>` +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="EAF4F5"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${teal}"/></a:solidFill></a:ln></wps:spPr>` +
    `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="t"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const fallback =
    `<w:pict><v:shape id="ContactBox" type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:0;width:157.5pt;height:156.75pt;z-index:251659264;mso-position-horizontal:right;mso-position-horizontal-relative:margin;mso-position-vertical-relative:margin" fillcolor="#EAF4F5" strokecolor="#${teal}">` +
    `<v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox><w10:wrap type="square" anchorx="margin" anchory="margin"/></v:shape></w:pict>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
  if (!run.test(xml)) throw new Error("the place of the text box was not found");
  zip.file(
    part,
    xml.replace(run, () => box),
  );
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
