/**
 * One run over a few lines of a person who does not exist, from file to score, so that what is built at first use (the
 * dictionary's index, the compiled form of what runs often) is there before the first candidate comes.
 */
import { strToU8, zipSync } from "fflate";
import { openDocx, readBlocks } from "../../shared/docx/index.ts";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { proposeSuggestions } from "../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../shared/tailoring/score-fit.ts";

const lines = `Robin Example
robin@example.org | Leeds
Summary
Highly motivated engineer with six years of building services for shops. Comfortable with Python and SQL.
Experience
Engineer, Example Shops\tMay 2019 – present
Responsible for developing the order service in Python and Postgres, used by 300 shops
Moved 12 jobs to K8s and cut failed runs from 30 to 4 a month
Led 3 engineers in rebuilding the checkout
Skills
Python, Postgres, K8s, Docker, GDPR
Education
BSc Informatics, University of Example\t2015 – 2018`.split("\n");

const posting = `Senior Engineer
Example Freight
Requirements
- 5+ years of experience as an engineer
- Strong Python and PostgreSQL
- Container orchestration
- Experience leading a small team
- Bachelor's degree in Computer Science or a related field
Nice to have
- Knowledge of data protection (GDPR)
- Kafka`;

const today = "2026-01-01";
/** The engine's second pass runs in compiled form already; more bring little. */
const passes = 2;

/** @throws when the core cannot read what it should. */
export async function warmUp(): Promise<void> {
  const opened = await openDocx(writeLines());
  const job = readPosting({ text: posting });
  if (!opened.ok || !job.ok) throw new Error("The core does not read the document it warms up with.");
  for (let pass = 0; pass < passes; pass++) {
    const blocks = readBlocks(opened.value);
    const resume = readResume(blocks);
    const input = { blocks, resume, facts: listFacts(resume), posting: job.value, today };
    const suggestions = [...proposeSuggestions(input)].flatMap((step) => step.suggestion ?? []);
    scoreFit({ ...input, suggestions });
  }
}

function writeLines(): Uint8Array {
  const types = "http://schemas.openxmlformats.org/package/2006";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006";
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const paragraphs = lines.map((line) => {
    const runs = line.split("\t").map((text) => `<w:t xml:space="preserve">${text}</w:t>`);
    return `<w:p><w:r>${runs.join("<w:tab/>")}</w:r></w:p>`;
  });
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join("")}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
