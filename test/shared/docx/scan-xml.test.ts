import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { scanXml, type XmlListener } from "../../../shared/docx/xml/scan-xml.ts";
import { corpusNote, hasCorpus, openCorpus } from "./corpus.ts";

class Recorder implements XmlListener {
  readonly events: unknown[] = [];
  open(...event: Parameters<XmlListener["open"]>): void {
    this.events.push(event);
  }
  close(...event: Parameters<XmlListener["close"]>): void {
    this.events.push(event);
  }
}

/** Null where the quick scan leaves the text to a complete parser. */
function scan(text: string): unknown[] | null {
  const recorder = new Recorder();
  return scanXml(text, recorder) ? recorder.events : null;
}

/** What the complete parser says; null where it finds an error. */
function parse(text: string): unknown[] | null {
  const recorder = new Recorder();
  const parser = new SaxesParser({ position: true });
  let failed = false;
  let openEnd = 0;
  parser.on("error", () => {
    failed = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    openEnd = parser.position;
    const declared = Object.entries(attributes as Record<string, string>)
      .filter(([attribute]) => /^xmlns(?::|$)/.test(attribute))
      .map(([attribute, uri]): [string, string] => [attribute.slice(6), uri]);
    recorder.open(
      name,
      text.lastIndexOf("<", openEnd - 1),
      openEnd,
      Object.keys(attributes).length,
      declared.length === 0 ? null : declared,
    );
  });
  parser.on("closetag", () => {
    const end = parser.position;
    recorder.close(end === openEnd ? end : text.lastIndexOf("<", end - 1), end);
  });
  parser.write(text).close();
  return failed ? null : recorder.events;
}

async function* listParts(): AsyncGenerator<string> {
  for await (const [, doc] of openCorpus("resumes")) {
    for (const part of doc.partNames) {
      if (!/\.(?:xml|rels)$/.test(part)) continue;
      const text = doc.text(part);
      if (text.length < 100_000) yield text;
    }
  }
}

const root = '<w:a xmlns:w="u">';

describe("the quick scan of XML", () => {
  it("tells what the complete parser tells of XML as programs write it", () => {
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:p xmlns:w="a&amp;b" xmlns='c' w:x = "1 > 2"><w:r w:a="&quot;"/>\n<b>é &lt; &#233; 😀</b ></w:p>\n`;
    expect(scan(text)).toEqual(parse(text));
    expect(scan(text)).toHaveLength(6);
  });

  it.each([
    ["", "nothing"],
    [" ", "no root"],
    ["<a>", "an open element"],
    ["<a></b>", "a wrong end"],
    ["<a/><b/>", "two roots"],
    ["<a/>x", "text behind the root"],
    ["x<a/>", "text before the root"],
    ["<a b=1/>", "a bare value"],
    ['<a b="1"c="2"/>', "attributes that touch"],
    ['<a b="1" b="2"/>', "an attribute twice"],
    ['<a b="<"/>', "a tag in a value"],
    ['<a b="1/>', "a value without end"],
    ["<a b/>", "an attribute without value"],
    ["<a", "a tag without end"],
    ["< a/>", "a blank before the name"],
    ["<1/>", "a name that begins with a digit"],
    ["<a>&b;</a>", "an unknown entity"],
    ["<a>& </a>", "a bare ampersand"],
    ["<a>&#0;</a>", "a reference to no character"],
    ["<a>&#x1;</a>", "a reference to a control"],
    ["<a>&#x;</a>", "a reference without a number"],
    ["<a>&#011;</a>", "a reference to a control, with zeros before it"],
    ["<a>\u0001</a>", "a control"],
    ["<a>\ud800</a>", "half a character"],
    ["<a>]]></a>", "the end of CDATA"],
    ["<a/ >", "a blank behind the slash"],
    ["</a>", "an end alone"],
    ["<!DOCTYPE a><a/>", "a DTD"],
    ['<?xml version="1.1"?><a/>', "another version"],
  ])("leaves %j to the complete parser: %s", (text) => {
    expect(scan(text)).toBeNull();
  });

  it("never tells more than the complete parser allows", () => {
    const pieces = fc.constantFrom(
      ...'<,>,/,=,",\',&, ,a,b,w:p,xmlns,xmlns:w,<a>,</a>,<b/>,<a b="c">,</b>,<b>,&amp;,&#65;,&#13;,&#x41;,&#31;,&#xD;,&#xA;,&#9;,&#x1F;,&#x0;,&#00;,&#010;,&#x00a;,&#x;,&#128;,é,\u0001,\ufffe,😀,\ud83d,]]>,<!--x-->,<![CDATA[x]]>,<?x y?>,\n,\t,\r'.split(
        ",",
      ),
    );
    const wellFormed = fc
      .array(pieces, { maxLength: 8 })
      .map((content) => `${root}<w:b c="${content.slice(0, 3).join("")}">${content.join("")}</w:b></w:a>`);
    const anything = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(wellFormed, anything), (text) => {
        const scanned = scan(text);
        if (scanned !== null) expect(scanned).toEqual(parse(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.skipIf(!hasCorpus)(`tells the same of real parts, whole and damaged${corpusNote}`, async () => {
    let quick = 0;
    let all = 0;
    for await (const text of listParts()) {
      const scanned = scan(text);
      all++;
      if (scanned !== null) {
        quick++;
        expect(scanned).toEqual(parse(text));
      }
      for (let n = 1; n < 4; n++) {
        const at = Math.floor((text.length * n) / 4);
        const damaged = text.slice(0, at) + text.slice(at + n);
        const told = scan(damaged);
        if (told !== null) expect(told).toEqual(parse(damaged));
      }
    }
    expect(quick / all).toBeGreaterThan(0.9);
  });
});
