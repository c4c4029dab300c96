import { describe, expect, it } from "vitest";
import { nameSendFile } from "../../../api/resumes/name-send-file.ts";

describe("nameSendFile", () => {
  it("says person, job and company", () => {
    expect(nameSendFile({ person: "Zoë Müller", jobTitle: "Data Engineer", company: "Acme GmbH" })).toBe(
      "Zoë Müller – Data Engineer, Acme GmbH.docx",
    );
  });

  it("leaves out what is not known", () => {
    expect(nameSendFile({ person: "Ann Lee", jobTitle: null, company: null })).toBe("Ann Lee.docx");
    expect(nameSendFile({ person: null, jobTitle: "Cook", company: null })).toBe("Cook.docx");
    expect(nameSendFile({ person: " ", jobTitle: null, company: "" })).toBe("Résumé.docx");
  });

  it("holds nothing that a file system or a header would read as more than a name", () => {
    const name = nameSendFile({
      person: "../../etc/passwd\r\nX-Evil: 1",
      jobTitle: 'C:\\"x" <b>|?*',
      company: "a\u202excod.exe",
    });
    expect(name).not.toMatch(/[<>:"/\\|?*\r\n\u202e]/);
    expect(name.startsWith(".")).toBe(false);
  });

  it("is never too long for a file system", () => {
    const name = nameSendFile({ person: "😀".repeat(200), jobTitle: "x".repeat(500), company: null });
    expect([...name].length).toBeLessThanOrEqual(125);
    expect(name.isWellFormed()).toBe(true);
  });
});
