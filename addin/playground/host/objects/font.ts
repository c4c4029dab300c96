import { escapeAttribute } from "../../../../shared/docx/xml/xml-text.ts";
import type { XmlElement } from "../../../../shared/docx/xml/xml-tree.ts";
import { setRunProperty } from "../edit-paragraphs.ts";
import { isolateRuns, takePieces } from "../edit-text.ts";
import type { HeldDocument, Span } from "../held-document.ts";
import type { Kind } from "../kind.ts";
import { findRunProperty, isOn, readStyles } from "../read-styles.ts";
import { offsetsOf, paragraphsOf } from "../spans.ts";
import { invalidArgument } from "../word-error.ts";

/** `Word.Font` over a span. A property that is not the same everywhere reads as Word has it: null, or "" for texts. */
type SpanOf = () => Span;

function readAll<T>(
  held: HeldDocument,
  span: Span,
  read: (element: XmlElement | null) => T,
  tag: string,
): T[] {
  const styles = readStyles(held.document);
  const [start, end] = offsetsOf(span);
  const taken = takePieces(held.story, start, end);
  if (taken.length === 0) {
    const paragraph = paragraphsOf(held.story, start, end)[0];
    return paragraph === undefined
      ? [read(null)]
      : [read(findRunProperty(styles, paragraph.element, null, tag))];
  }
  return taken.map(({ piece }) => {
    const paragraph = piece.run.ancestor("w:p") as XmlElement;
    return read(findRunProperty(styles, paragraph, piece.run, tag));
  });
}

function same<T, M>(values: T[], mixed: M): T | M {
  return values.every((value) => value === values[0]) ? (values[0] as T) : mixed;
}

const onOff =
  (tag: string) =>
  (self: SpanOf, { held }: { held: HeldDocument }) =>
    same(
      readAll(held, self(), (e) => e !== null && isOn(e.attr("w:val") ?? "true"), tag),
      null,
    );

const underlines: Record<string, string> = {
  none: "None",
  single: "Single",
  double: "Double",
  words: "Word",
  dotted: "Dotted",
  dash: "DashLine",
  wave: "Wave",
  thick: "Thick",
};

function set(self: SpanOf, held: HeldDocument, changes: Record<string, string | null>): void {
  setRunProperty(held, isolateRuns(held, self()), changes);
}

const setOnOff =
  (name: string) =>
  (self: SpanOf, value: boolean, { held }: { held: HeldDocument }) => {
    const { w } = held.story;
    set(self, held, { [name]: value ? `<${w}${name}/>` : `<${w}${name} ${w}val="0"/>` });
  };

export const fontKind: Kind<SpanOf> = {
  name: "Font",
  properties: {
    Bold: onOff("w:b"),
    Italic: onOff("w:i"),
    StrikeThrough: onOff("w:strike"),
    DoubleStrikeThrough: onOff("w:dstrike"),
    Subscript: (self, { held }) =>
      same(
        readAll(held, self(), (e) => e?.attr("w:val") === "subscript", "w:vertAlign"),
        null,
      ),
    Superscript: (self, { held }) =>
      same(
        readAll(held, self(), (e) => e?.attr("w:val") === "superscript", "w:vertAlign"),
        null,
      ),
    Underline: (self, { held }) =>
      same(
        readAll(held, self(), (e) => underlines[e?.attr("w:val") ?? "none"] ?? "Mixed", "w:u"),
        "Mixed",
      ),
    Color: (self, { held }) =>
      same(
        readAll(
          held,
          self(),
          (e) => {
            const value = e?.attr("w:val") ?? "auto";
            return value === "auto" ? "#000000" : `#${value.toUpperCase()}`;
          },
          "w:color",
        ),
        "",
      ),
    HighlightColor: (self, { held }) =>
      same(
        readAll(held, self(), (e) => e?.attr("w:val") ?? null, "w:highlight"),
        "",
      ),
    Name: (self, { held }) =>
      same(
        readAll(
          held,
          self(),
          (e) => e?.attr("w:ascii") ?? e?.attr("w:hAnsi") ?? themeFont(held, e?.attr("w:asciiTheme") ?? null),
          "w:rFonts",
        ),
        "",
      ),
    Size: (self, { held }) =>
      same(
        readAll(held, self(), (e) => Number(e?.attr("w:val") ?? 20) / 2, "w:sz"),
        null,
      ),
  },
  setters: {
    Bold: setOnOff("b"),
    Italic: setOnOff("i"),
    StrikeThrough: setOnOff("strike"),
    DoubleStrikeThrough: setOnOff("dstrike"),
    Underline: (self, value: string, { held }) => {
      const { w } = held.story;
      const name = Object.entries(underlines).find(
        ([, shown]) => shown.toLowerCase() === String(value).toLowerCase(),
      );
      if (name === undefined) throw invalidArgument(`The underline ${value} is not known.`);
      set(self, held, { u: `<${w}u ${w}val="${name[0]}"/>` });
    },
    Color: (self, value: string, { held }) => {
      const { w } = held.story;
      if (!/^#[0-9a-f]{6}$/i.test(value))
        throw invalidArgument(`The colour ${value} is not of the form #RRGGBB.`);
      set(self, held, { color: `<${w}color ${w}val="${value.slice(1).toUpperCase()}"/>` });
    },
    Name: (self, value: string, { held }) => {
      const { w } = held.story;
      const name = escapeAttribute(String(value));
      set(self, held, { rFonts: `<${w}rFonts ${w}ascii="${name}" ${w}hAnsi="${name}" ${w}cs="${name}"/>` });
    },
    Size: (self, value: number, { held }) => {
      const { w } = held.story;
      const half = Math.round(Number(value) * 2);
      if (!(half >= 2 && half <= 3276)) throw invalidArgument(`The size ${value} is not between 1 and 1638.`);
      set(self, held, { sz: `<${w}sz ${w}val="${half}"/>`, szCs: `<${w}szCs ${w}val="${half}"/>` });
    },
    HighlightColor: (self, value: string | null, { held }) => {
      const { w } = held.story;
      const names: Record<string, string> = { "#ffff00": "yellow", "#00ff00": "green", "#00ffff": "cyan" };
      const name =
        value === null || value === "" ? null : (names[value.toLowerCase()] ?? value.toLowerCase());
      set(self, held, {
        highlight: name === null ? null : `<${w}highlight ${w}val="${escapeAttribute(name)}"/>`,
      });
    },
  },
};

/** The theme's fonts are named in the theme part; `major…` for headings, `minor…` for text. */
function themeFont(held: HeldDocument, name: string | null): string {
  const { document } = held;
  const theme = document.relationships(document.mainPart).find((r) => r.type === "theme");
  if (name === null || theme === undefined || !document.hasPart(theme.target)) return "Times New Roman";
  const fonts = name.startsWith("major") ? "a:majorFont" : "a:minorFont";
  for (const element of document.tree(theme.target).root.descendants(fonts)) {
    const face = element.child("a:latin")?.attr("typeface");
    if (face) return face;
  }
  return "Times New Roman";
}
