import { describe, expect, it } from "vitest";
import { formatResumeDate, formatResumeDates } from "../../../shared/resume/format-resume-date.ts";
import { findDateRange, parseResumeDate } from "../../../shared/resume/parse-resume-date.ts";

describe("findDateRange", () => {
  it.each([
    ["Jan 2019 – Present", "2019-01", "present"],
    ["03/2018 - 05/2020", "2018-03", "2020-05"],
    ["2015–2018", "2015", "2018"],
    ["2015–18", "2015", "2018"],
    ["seit 2020", "2020", "present"],
    ["seit 04/2021", "2021-04", "present"],
    ["Sept. '19 – May 2021", "2019-09", "2021-05"],
    ["September 2019 to present", "2019-09", "present"],
    ["01.03.2017 – 31.12.2019", "2017-03", "2019-12"],
    ["März 2016 bis heute", "2016-03", "present"],
    ["10/2013 bis 02/2016", "2013-10", "2016-02"],
    ["2019-05 – 2021-08", "2019-05", "2021-08"],
    ["Jun – Aug 2014", "2014-06", "2014-08"],
    ["2016/2017", "2016", "2017"],
    ["WS 2014/15", "2014", "2015"],
    ["WS 2014/15 – SS 2018", "2014", "2018"],
    ["Winter 2016/17", "2016", "2017"],
    ["Summer 2015", "2015", "2015"],
    ["Expected June 2026", "2026-06", "2026-06"],
    ["2019 –", "2019", "present"],
    ["bis 2012", null, "2012"],
    ["(2023 - Current)", "2023", "present"],
    ["June 3, 2019 – July 2020", "2019-06", "2020-07"],
    ["Mar 2015to Present", "2015-03", "present"],
    ["03/17 – 09/21", "2017-03", "2021-09"],
    ["03/17 - heute", "2017-03", "present"],
    ["seit 03/17", "2017-03", "present"],
    ["Mar 19 – Feb 21", "2019-03", "2021-02"],
    ["Mär-19 bis Dez-20", "2019-03", "2020-12"],
    ["'17 – '21", "2017", "2021"],
    ["1 March 2019 – 31 August 2021", "2019-03", "2021-08"],
    ["15. März 2019 bis 30. Juni 2020", "2019-03", "2020-06"],
    ["vom 01.10.2014 bis zum 30.09.2016", "2014-10", "2016-09"],
    ["Q1 2019 – Q3 2020", "2019", "2020"],
    ["early 2019 to mid-2021", "2019", "2021"],
    ["Ende 2016 – Anfang 2018", "2016", "2018"],
    ["June 2019 – to date", "2019-06", "present"],
    ["seit Oktober 2018 bis heute", "2018-10", "present"],
    ["2019 bis dato", "2019", "present"],
    ["2019-05-01 – 2021-08-31", "2019-05", "2021-08"],
    ["2019.05 – 2021.08", "2019-05", "2021-08"],
    ["juin 2015 – juillet 2016", "2015-06", "2016-07"],
    ["enero 2015 – actualidad", "2015-01", "present"],
    ["Jänner 2012 – Feber 2013", "2012-01", "2013-02"],
    ["01/02/2019 – 31/12/2020", "2019", "2020-12"],
    ["Class of 2019", "2019", "2019"],
    ["2021 – …", "2021", "present"],
  ])("reads %j", (text, start, end) => {
    expect(findDateRange(text)).toMatchObject({ start, end });
  });

  it.each([
    "no date",
    "Room 2500",
    "$2,019 saved",
    "version 12.04",
    "20190",
    "open 24/7",
    "10/12 points",
    "the '90s",
    "6/12 – 4",
  ])("finds none in %j", (text) => {
    expect(findDateRange(text)).toBeNull();
  });

  it("says when day and month could be changed round", () => {
    expect(findDateRange("03/04/2019 – 30/06/2020")).toMatchObject({
      ambiguous: true,
      start: "2019",
      end: "2020-06",
    });
    expect(findDateRange("03.04.2019 – 30.06.2020")).toMatchObject({ ambiguous: false, start: "2019-04" });
  });

  it("says where in the line the dates stand", () => {
    const text = "Cook, Hotel Adler, 2015 – 2018, Ulm";
    const { index, length } = findDateRange(text)!;
    expect(text.slice(index, index + length).trim()).toBe("2015 – 2018");
  });
});

describe("parseResumeDate and formatResumeDate", () => {
  it("take one date alone and nothing else", () => {
    expect(parseResumeDate("Okt. 2018")).toBe("2018-10");
    expect(parseResumeDate("heute")).toBe("present");
    expect(parseResumeDate("in the year 2018 or so")).toBeNull();
    expect(parseResumeDate("")).toBeNull();
  });

  it("write what parsing reads again", () => {
    for (const date of ["2018", "2018-10", "present"]) {
      expect(parseResumeDate(formatResumeDate(date))).toBe(date);
      expect(parseResumeDate(formatResumeDate(date, "de"))).toBe(date);
    }
  });

  it("write a span once where both ends are the same", () => {
    expect(formatResumeDates("2018-10", "present")).toBe("Oct 2018 – Present");
    expect(formatResumeDates("2018", "2018")).toBe("2018");
    expect(formatResumeDates(null, "2018")).toBe("2018");
    expect(formatResumeDates(null, null)).toBe("");
  });

  it("throw at a month that is none", () => {
    expect(() => formatResumeDate("2018-13")).toThrow(/2018-13/);
  });
});
