/** Not allowed in file names on Windows, plus controls and direction marks that could disguise an ending. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unsafe = /[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Windows counts 255 for a name; mail programs and applicant systems cut earlier. */
const maxLength = 120;

/**
 * `<Person> – <Job title>, <Company>.docx`, with what is not known left out: the name by which an employer finds the file
 * again. What is no résumé is named behind the person: `<Person> – Letter – <Job title>, …`. Safe on every file system;
 * `Résumé.docx` when nothing is known.
 */
export function nameSendFile(parts: {
  person: string | null;
  jobTitle: string | null;
  company: string | null;
  document?: string;
}): string {
  const [person, title, company] = [parts.person, parts.jobTitle, parts.company].map(clean);
  const job = [title, company].filter(Boolean).join(", ");
  const name = [person, parts.document, job].filter(Boolean).join(" – ") || "Résumé";
  return `${shorten(name)}.docx`;
}

function clean(text: string | null): string {
  return (text ?? "")
    .normalize("NFC")
    .replace(unsafe, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
}

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= maxLength) return name;
  return `${characters
    .slice(0, maxLength - 1)
    .join("")
    .trimEnd()}…`;
}
