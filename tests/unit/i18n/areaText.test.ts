import { describe, expect, it } from "vitest";
import type { Clock } from "#domain/clock.ts";
import { dayOf } from "#domain/day.ts";
import type { AreaId } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { areaNote } from "#i18n/areaNote.ts";
import { areaHeading, laneReading, russiaBox, tabReading } from "#i18n/areaText.ts";
import { plainText } from "#i18n/token.ts";
import { realDataset } from "../../support/realDataset.ts";
import { datasetOf, everySnapshot, numbersIn, numbersOf } from "./days.ts";

const on = (date: string, clock: Clock = "stated") => snapshotOn(realDataset(), dayOf(date), clock);
const area = (id: AreaId, date: string) => on(date).areas[id];
const notes = (id: AreaId, date: string, clock: Clock = "stated") =>
  areaNote(realDataset(), on(date, clock), id).map(plainText);

describe("an area's heading", () => {
  it("is the range of its live claims", () => {
    expect(areaHeading(area("kursk", "2024-11-04"))).toEqual({ figure: "10,000–11,000", absent: null });
  });

  it.each([
    ["far-east", "2024-11-04", "no number now"],
    ["kursk", "2024-10-24", "no number reported"],
    ["kursk", "2024-10-18", "no presence reported"],
    ["russia", "2024-10-24", "no number reported"],
    ["russia", "2026-02-12", "no number now"],
  ] as const)("tells why there is none: %s on %s, %s", (id, date, absent) => {
    expect(areaHeading(area(id, date))).toEqual({ figure: null, absent });
  });

  it("is shorter on a tab and in the gutter of a lane", () => {
    expect(tabReading(area("kursk", "2024-10-18")).absent).toBe("not reported");
    expect(tabReading(area("kursk", "2024-10-24")).absent).toBe("no number");
    expect(tabReading(area("russia", "2024-10-18")).absent).toBe("no number");
    expect(tabReading(area("far-east", "2024-11-04")).absent).toBe("no number now");
    expect(tabReading(area("kursk", "2024-10-29")).figure).toBe("3,000 or more");
    expect(laneReading(area("kursk", "2024-10-18")).absent).toBe("no number");
    expect(laneReading(area("far-east", "2024-11-04")).absent).toBe("no number now");
    expect(laneReading(area("kursk", "2024-10-29")).figure).toBe("about 3,000 or more");
  });

  it("tell open ends in signs, and a tab what is read out for them", () => {
    expect(laneReading(area("kursk", "2024-11-04")).figure).toBe("≤10,000–11,000");
    expect(laneReading(area("kursk", "2024-11-24")).figure).toBe("10,000–11,000+");
    expect(tabReading(area("kursk", "2024-11-04"))).toEqual({
      figure: "≤10,000–11,000",
      absent: null,
      spoken: "10,000 to 11,000, one at up to 10,000",
    });
    expect(tabReading(area("kursk", "2024-10-29")).spoken).toBe("about 3,000 or more");
    expect(tabReading(area("far-east", "2024-11-04")).spoken).toBeNull();
    expect(areaHeading(area("kursk", "2024-11-04")).figure).toBe("10,000–11,000");
  });
});

describe("the note on an area with a live number", () => {
  it("counts the statements and tells which end is open", () => {
    expect(notes("kursk", "2024-11-05")[0]).toBe("three statements, lower end open");
    expect(notes("kursk", "2024-11-24")[0]).toBe("five statements, upper end open");
  });

  it("tells that a number for a set of places was not split", () => {
    expect(notes("far-east", "2024-10-24")).toEqual(["three statements, none split by city"]);
    expect(notes("far-east", "2024-10-17")).toEqual(["HUR, 17 Oct"]);
  });

  it("names who says so where it is one", () => {
    expect(notes("kursk", "2025-05-30")).toEqual(["HUR, 4 Feb"]);
  });

  it("tells on the second clock what was said only later", () => {
    expect(notes("far-east", "2024-10-14", "period")).toEqual(["NIS, said 18 Oct, not split by city"]);
  });

  it("sets apart what was sent in all", () => {
    expect(notes("kursk", "2025-01-24")[1]).toBe(
      "Sent in all, losses and returns not deducted: 11,000–12,000, two statements.",
    );
    expect(notes("kursk", "2025-01-16")[1]).toBe(
      "Sent in all, losses and returns not deducted: about 12,000, ISW, 16 Jan.",
    );
    expect(notes("russia", "2024-11-04")).toEqual(["Pentagon, 4 Nov"]);
  });
});

describe("the note on an area without a live number", () => {
  it("is none where nothing was ever said of it", () => {
    expect(notes("kursk", "2024-10-10")).toEqual([]);
  });

  it("tells a plan, which does not count", () => {
    expect(notes("kursk", "2024-10-18")).toEqual(["Planned, not counted: 2,600, HUR, 17 Oct."]);
    expect(notes("kursk", "2024-10-22")).toEqual(["Planned, no number given: HUR, 22 Oct."]);
  });

  it("tells presence without a number", () => {
    expect(notes("kursk", "2024-10-24")).toEqual(["Presence reported, no number given: HUR, 24 Oct."]);
  });

  it("tells what was reported last, what ended it, and that none is not zero", () => {
    expect(notes("far-east", "2024-11-04")).toEqual([
      "Last reported: up to 12,000 on 30 October 2024, Kyiv at the UN.",
      "Ended on 2 November, when HUR reported more than 7,000 moved. No number for the whole area has been given since. That is not zero.",
    ]);
  });

  it("tells on the second clock by whose account it ended", () => {
    expect(notes("far-east", "2024-11-04", "period")[1]).toBe(
      "Ended on 31 October, going by HUR: more than 7,000 moved. No number for the whole area is given for the days since. That is not zero.",
    );
  });

  it("tells of which day the last number was where it was said later", () => {
    const one = datasetOf(({ id }) => id === "2026-02-09-hur-8000-10000-in-kursk");
    const snapshot = snapshotOn(one, dayOf("2026-06-13"), "period");
    expect(areaNote(one, snapshot, "kursk").map(plainText)[0]).toBe(
      "Last number: about 8,000–10,000 for 1 January 2026, HUR, said on 9 February 2026.",
    );
  });

  it("tells a number that lapsed, and the presence reported since", () => {
    expect(notes("kursk", "2026-01-01")).toEqual([
      "Last reported: about 8,000 on 4 February 2025, HUR.",
      "Lapsed on 5 June 2025: a number stands for 120 days. No number for the whole area has been given since. That is not zero.",
      "Presence reported, no number given: Ukraine’s General Staff, 16 Oct 2025.",
    ]);
  });

  it("tells where the number that replaced it is for", () => {
    expect(notes("russia", "2026-02-12")[1]).toContain(
      "Replaced on 12 February, when the NIS reported about 10,000 in Kursk Oblast.",
    );
  });

  it("tells a part beside it, and whom it counts", () => {
    expect(notes("far-east", "2025-03-05")[2]).toBe("A part, not the whole: about 3,500, HUR, 5 Mar.");
    expect(notes("kursk", "2025-09-07")).toContain(
      "A part, not the whole: more than 1,000 workers, HUR, 7 Sept.",
    );
  });

  it("puts weight on figures only", () => {
    const weighed = areaNote(realDataset(), on("2024-11-04"), "far-east").flatMap((paragraph) =>
      paragraph.filter(({ tone }) => tone === "figure").map(({ text }) => text),
    );
    expect(weighed).toEqual(["up\u00a0to\u00a012,000", "more\u00a0than\u00a07,000"]);
  });
});

describe("the boxes for Russia as a whole", () => {
  it("name who says so where it is one, and never mix the two lines", () => {
    expect(russiaBox(realDataset(), on("2024-11-04"), "strength")).toEqual({
      title: "In Russia now",
      figure: "11,000–12,000",
      absent: null,
      notes: ["Pentagon, 4 Nov"],
    });
    expect(russiaBox(realDataset(), on("2024-11-04"), "sent-total")).toEqual({
      title: "Sent in all",
      figure: "11,000–12,000",
      absent: null,
      notes: ["three statements", "losses and returns not deducted"],
    });
  });

  it("stay empty where nothing was said", () => {
    const box = russiaBox(realDataset(), on("2024-10-10"), "sent-total");
    expect(box).toEqual({ title: "Sent in all", figure: null, absent: "no number reported", notes: [] });
  });

  it("tell the last number where none stands", () => {
    const box = russiaBox(realDataset(), on("2025-05-09"), "strength");
    expect(box.absent).toBe("no number now");
    expect(box.notes).toEqual(["last: more than 12,000, US State Department, 8 Jan"]);
  });
});

describe("on every day and both clocks", () => {
  const AREAS = ["kursk", "far-east", "russia"] as const;
  const days = everySnapshot();

  it("an area has a figure or words for its absence, never both, never neither", () => {
    for (const { areas } of days) {
      for (const read of [areaHeading, tabReading, laneReading]) {
        for (const { figure, absent } of Object.values(areas).map(read)) {
          expect((figure === null) !== (absent === null)).toBe(true);
        }
      }
    }
  });

  it("a note prints only numbers of reports that stand, stood last or ended what stood last", () => {
    for (const snapshot of days) {
      for (const id of AREAS) {
        const { strength, sentTotal, lastStrength, plans, notes } = snapshot.areas[id];
        const standing = [...strength.live, ...sentTotal.live, ...plans, ...notes];
        const last = lastStrength ? [lastStrength.report] : [];
        const ender = lastStrength && lastStrength.end.reason !== "lapsed" ? [lastStrength.end.by] : [];
        const stated = numbersOf([...standing.map(({ report }) => report), ...last, ...ender]);
        const texts = areaNote(realDataset(), snapshot, id).map(plainText);
        expect(texts.flatMap(numbersIn).filter((number) => !stated.has(number))).toEqual([]);
      }
    }
  });

  it("no note has a slip of the pen or runs over 200 characters", () => {
    const slips = /undefined|null|NaN| {2}| [,.;]|[,:;]\.|^$/;
    const texts = days.flatMap((snapshot) =>
      AREAS.flatMap((id) => areaNote(realDataset(), snapshot, id).map(plainText)),
    );
    expect(texts.filter((text) => slips.test(text) || text.length > 200)).toEqual([]);
  });
});
