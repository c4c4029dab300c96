/**
 * Whether a document was changed in nothing but the words of the edits: counted on the bytes, without the engine.
 *
 * The text of a part is cut at each beginning and end of a paragraph. A piece that no edit is about must stand in the new
 * part with the same bytes, as often as before. A piece that an edit is about keeps its paragraph properties, and its runs have
 * no formatting that none of them had. A part without edits keeps all its bytes. One thing may go beside an edit: the mark of a
 * content control that what it holds is only a placeholder (`w:showingPlcHdr`, ECMA-376 17.5.2.39), since that is no longer so.
 */
import type { Edit } from "../../shared/docx/types.ts";
import { decodeXml, IndependentPackage } from "./independent-package.ts";

interface Piece {
  xml: string;
  text: string;
}

function cutPieces(xml: string): Piece[] {
  return xml.split(/(?=<\w+:p[ >])|(?<=<\/\w+:p>)/).map((piece) => ({ xml: piece, text: readPiece(piece) }));
}

function readPiece(xml: string): string {
  const parts = xml.matchAll(
    /<\w+:t(?:\s[^>]*)?>([^<]*)<\/\w+:t>|<\w+:(tab|br|cr|noBreakHyphen)(?:\s[^>]*)?\/>/g,
  );
  return [...parts]
    .map(([, text, tag]) =>
      tag === undefined ? readEntities(text ?? "") : tag === "noBreakHyphen" ? "-" : " ",
    )
    .join("");
}

const readEntities = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, "&");

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
const propertiesOf = (xml: string): string => /<\w+:pPr(?:\s[^>]*)?>[\s\S]*?<\/\w+:pPr>/.exec(xml)?.[0] ?? "";
const formatsOf = (xml: string): Set<string> => {
  const runs = xml
    .replace(propertiesOf(xml), "")
    .matchAll(/<(\w+):r(?:\s[^>]*)?>(<\1:rPr>[\s\S]*?<\/\1:rPr>)?/g);
  // Which session of Word wrote a run, and that its spelling was not checked, is no formatting.
  return new Set(
    [...runs].map(([, , format]) => (format ?? "").replace(/<\w+:(?:noProof|lang)\b[^>]*\/>/g, "")),
  );
};

function takeAway(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  const left = new Map<string, number>();
  for (const { xml } of others) left.set(xml, (left.get(xml) ?? 0) + 1);
  return pieces.filter(({ xml }) => {
    const count = left.get(xml) ?? 0;
    left.set(xml, count - 1);
    return count <= 0;
  });
}

/** One sentence for each thing that changed and should not have. For edits that were written clean. */
export async function findTouched(
  before: Uint8Array,
  after: Uint8Array,
  edits: readonly Edit[],
): Promise<string[]> {
  const [old, now] = [await IndependentPackage.open(before), await IndependentPackage.open(after)];
  const found: string[] = [];
  const names = new Set([...old.partNames(), ...now.partNames()]);
  // Of a moved line with new words, too, one piece goes and one comes, with its formatting.
  const replaced = edits.flatMap((edit) =>
    (edit.type === "replace" || edit.type === "move") && edit.after !== undefined ? [edit] : [],
  );
  const inserted = edits.flatMap((edit) => (edit.type === "insert" ? [edit] : []));
  const deleted = edits.flatMap((edit) => (edit.type === "delete" ? [edit] : []));
  const touched = new Set(
    edits.map((edit) =>
      (edit.type === "insert" ? edit.behind : edit.block).split("/").slice(0, -1).join("/"),
    ),
  );
  for (const name of names) {
    const [a, b] = [old.bytes(name), now.bytes(name)];
    if (a === null || b === null) {
      found.push(`${name}: ${a === null ? "came" : "went"}`);
      continue;
    }
    if (Buffer.compare(a, b) === 0) continue;
    if (!touched.has(name)) {
      found.push(`${name}: changed without an edit`);
      continue;
    }
    const [pieces, newPieces] = [cutPieces(decodeXml(a)), cutPieces(decodeXml(b))];
    const gone = takeAway(pieces, newPieces);
    const fresh = takeAway(newPieces, pieces);
    for (const piece of [...gone]) {
      const filled = piece.xml.replace(/<\w+:showingPlcHdr\/>/g, "");
      const at = filled === piece.xml ? -1 : fresh.findIndex(({ xml }) => xml === filled);
      if (at < 0 || piece.text !== "") continue;
      gone.splice(gone.indexOf(piece), 1);
      fresh.splice(at, 1);
    }
    for (const piece of gone) {
      const edit = replaced.find((one) => flat(one.before) === flat(piece.text));
      if (!edit) {
        if (!deleted.some((one) => flat(one.before) === flat(piece.text)))
          found.push(`${name}: changed without an edit: ${piece.xml.slice(0, 120)}`);
        continue;
      }
      const at = fresh.findIndex(({ text }) => flat(text) === flat(edit.after));
      if (at < 0) {
        found.push(`${name}: reads otherwise: ${edit.after.slice(0, 80)}`);
        continue;
      }
      const [its] = fresh.splice(at, 1);
      if (propertiesOf(its!.xml) !== propertiesOf(piece.xml))
        found.push(`${name}: paragraph formatting: ${edit.after.slice(0, 80)}`);
      const formats = formatsOf(piece.xml);
      for (const format of formatsOf(its!.xml))
        if (!formats.has(format)) found.push(`${name}: run formatting ${format}: ${edit.after.slice(0, 80)}`);
    }
    const looks = new Set(
      pieces.map(({ xml }) => propertiesOf(xml).replace(/<\w+:rPr>[\s\S]*?<\/\w+:rPr>/, "")),
    );
    for (const piece of fresh) {
      if (!inserted.some((one) => flat(one.text) === flat(piece.text)))
        found.push(`${name}: came without an edit: ${piece.xml.slice(0, 120)}`);
      else if (!looks.has(propertiesOf(piece.xml).replace(/<\w+:rPr>[\s\S]*?<\/\w+:rPr>/, "")))
        found.push(`${name}: a new paragraph looks like no other: ${piece.text.slice(0, 80)}`);
    }
  }
  return found;
}
