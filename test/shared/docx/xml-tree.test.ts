import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocxFailure, parseXml, type XmlElement } from "../../../shared/docx/index.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof DocxFailure ? error.problem.code : String(error);
  }
}

describe("the tree over a part's text", () => {
  it("points at each element's tags", () => {
    const text = `<?xml version="1.0"?>\r\n<w:p ${w}><w:r  a = '>' ><w:t>x &lt; y</w:t ><w:tab/></w:r></w:p>`;
    const run = parseXml("part", text).root.child("w:r") as XmlElement;
    const [t, tab] = run.children as [XmlElement, XmlElement];
    expect(run.raw).toBe(`<w:r  a = '>' ><w:t>x &lt; y</w:t ><w:tab/></w:r>`);
    expect(run.attr("a")).toBe(">");
    expect([t.inner, t.readText().text]).toEqual(["x &lt; y", "x < y"]);
    expect([tab.selfClosing, tab.raw, tab.inner]).toEqual([true, "<w:tab/>", ""]);
    expect(t.parent).toBe(run);
  });

  it("knows a name by its namespace, whatever the prefix", () => {
    const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    for (const [root, attribute] of [
      [`<x:p xmlns:x="${main}"><x:r x:val="1"/></x:p>`, "1"],
      [`<p xmlns="${main}" xmlns:y="${main}"><r y:val="1"/></p>`, "1"],
      [`<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:r w:val="1"/></w:p>`, "1"],
      [`<w:p xmlns:w="${main}"><w:r xmlns:w="urn:other" w:val="1"/></w:p>`, null],
    ] as const) {
      const { root: p } = parseXml("part", root);
      expect(p.tag).toBe("w:p");
      const child = p.children[0] as XmlElement;
      expect(attribute === null ? child.tag : child.attr("w:val")).toBe(attribute ?? "{urn:other}r");
    }
  });

  it("finds its way back from decoded text to the raw one", () => {
    const raw = "a&amp;b\r\nc<![CDATA[<d>&amp;]]>&#x1F44D;<!-- no -->e";
    const { text, offsets } = parseXml("part", `<w:t ${w}>${raw}</w:t>`).root.readText();
    expect(text).toBe("a&b\nc<d>&amp;👍e");
    expect(raw.slice(offsets?.[1], offsets?.[2])).toBe("&amp;");
    expect(raw.slice(offsets?.[3], offsets?.[4])).toBe("\r\n");
    expect(raw[offsets?.[text.length - 1] as number]).toBe("e");
  });

  it("reads attributes as meant and where they stand", () => {
    const { root } = parseXml("part", `<w:p ${w} w:a="1 &quot;2&quot;" b='x\ny'/>`);
    expect(root.attr("w:a")).toBe('1 "2"');
    expect(root.attr("b")).toBe("x y");
    const attribute = root.attributes().find(({ name }) => name === "b");
    expect(root.tree.text.slice(attribute?.valueStart, attribute?.valueEnd)).toBe("x\ny");
    expect(root.attr("c")).toBeNull();
  });

  it.each([
    ["a DTD", '<!DOCTYPE p [<!ENTITY e "x">]><p>&e;</p>', "docx-dtd"],
    ["an undefined entity", "<p>&e;</p>", "docx-xml-invalid"],
    ["an unclosed element", "<p><r></p>", "docx-xml-invalid"],
    ["nothing", "", "docx-xml-invalid"],
    ["too deep nesting", "<p>".repeat(600) + "</p>".repeat(600), "docx-too-deep"],
  ])("names the problem of %s", (_, text, code) => {
    expect(codeOf(() => parseXml("part", text))).toBe(code);
  });

  it("covers the text with nested, ordered elements", () => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("text", "&amp;", "<!-- < -->", "<?pi?>", "<a/>", '<b c="d"/>'),
        fc.array(tie("tree"), { maxLength: 4 }).map((inner) => `<e f='"'>${inner.join(" ")}</e>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (inner) => {
        const { root } = parseXml("part", `<root>${inner}</root>`);
        const check = (element: XmlElement) => {
          expect(element.raw.startsWith(`<${element.name}`)).toBe(true);
          expect(element.raw.endsWith(element.selfClosing ? "/>" : `</${element.name}>`)).toBe(true);
          let at = element.openEnd;
          for (const child of element.children) {
            expect(child.start).toBeGreaterThanOrEqual(at);
            at = child.end;
            check(child);
          }
          expect(at).toBeLessThanOrEqual(element.closeStart);
        };
        check(root);
      }),
    );
  });
});
