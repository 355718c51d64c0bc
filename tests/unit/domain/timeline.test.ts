import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset, type Dataset } from "#domain/dataset.ts";
import { addDays, type Day, dayOf, formatIso } from "#domain/day.ts";
import { lineOf } from "#domain/reading.ts";
import type { Report } from "#domain/report.ts";
import { LAPSE_DAYS } from "#domain/span.ts";
import {
  CHECKED_UNTIL,
  dayAt,
  daysOf,
  FIRST_DAY,
  isWithin,
  LAST_DAY,
  nextReportDay,
  position,
  previousReportDay,
  timelineOf,
} from "#domain/timeline.ts";
import { realDataset } from "../../support/realDataset.ts";

const BLANK: Report = {
  id: "",
  actor: "someone",
  speaker: null,
  stated: FIRST_DAY,
  period: { from: null, to: null },
  kind: "context",
  stance: null,
  locations: [],
  otherPlaces: [],
  area: null,
  measure: null,
  route: null,
  summary: "",
  caveat: null,
  relations: [],
  sources: [],
  tier: "map",
};

function datasetOf(...days: string[]): Dataset {
  const reports = days.map((day, index) => ({ ...BLANK, id: `${day}-${index}`, stated: dayOf(day) }));
  return createDataset({ locations: [], areas: [], actors: [], sources: [], reports });
}

const iso = (day: Day | null) => day && formatIso(day);

describe("the timeline", () => {
  it("lists each day with reports once, earliest first, lists included", () => {
    const timeline = timelineOf(datasetOf("2024-11-04", "2024-10-10", "2024-11-04"));
    expect(timeline.reportDays.map(iso)).toEqual(["2024-10-10", "2024-11-04"]);
  });

  it("leaves out days before its first day", () => {
    const timeline = timelineOf(datasetOf("2024-08-27", "2024-10-01"));
    expect(timeline.reportDays.map(iso)).toEqual(["2024-10-01"]);
  });

  it("has no report days and no last report where there are no reports, and keeps its axis", () => {
    expect(timelineOf(datasetOf())).toEqual({
      first: FIRST_DAY,
      last: LAST_DAY,
      lastReport: null,
      reportDays: [],
    });
  });

  it("grows to a report that was stated after its last day", () => {
    const timeline = timelineOf(datasetOf("2026-07-01"));
    expect(iso(timeline.last)).toBe("2026-07-01");
    expect(timeline.reportDays).toEqual([timeline.last]);
  });

  it("sorts by what the reports are about on the other clock, on the same axis", () => {
    const about = { from: dayOf("2024-10-08"), to: dayOf("2024-10-13") };
    const reports = [{ ...BLANK, id: "a", stated: dayOf("2024-10-18"), period: about }];
    const dataset = createDataset({ locations: [], areas: [], actors: [], sources: [], reports });
    const timeline = timelineOf(dataset, "period");
    expect(timeline.reportDays.map(iso)).toEqual(["2024-10-08"]);
    expect(iso(timeline.lastReport)).toBe("2024-10-18");
    expect(timeline.last).toBe(LAST_DAY);
  });
});

describe("the timeline of the real data", () => {
  const timeline = timelineOf(realDataset());

  it("ends on the day after the last live claim lapses", () => {
    const claims = realDataset().reports.filter((report) => lineOf(report) !== null);
    const lapses = claims.map((report) => addDays(report.period.to ?? report.stated, LAPSE_DAYS + 1));
    expect(iso(LAST_DAY)).toBe(iso(Math.max(...lapses) as Day));
  });

  it("holds every report but the one from before its first day", () => {
    const outside = realDataset().reports.filter((report) => !isWithin(report.stated, timeline));
    expect(outside.map((report) => report.id)).toEqual(["2024-08-27-rok-mnd-containers-since-mid-2022"]);
  });

  it("has its newest report before the day up to which was looked, and no claim lapses unseen", () => {
    expect(iso(timeline.lastReport)).toBe("2026-03-13");
    expect(timeline.lastReport).toBeLessThanOrEqual(CHECKED_UNTIL);
    expect(CHECKED_UNTIL).toBeLessThan(timeline.last);
  });

  it("is walked forwards and backwards over the same days", () => {
    const walk = (from: Day, step: typeof nextReportDay) => {
      const days: Day[] = [];
      for (let day = step(timeline, from); day !== null && days.length < 200; day = step(timeline, day)) {
        days.push(day);
      }
      return days;
    };
    expect(walk(FIRST_DAY, nextReportDay)).toEqual(timeline.reportDays);
    expect(walk(LAST_DAY, previousReportDay)).toEqual(timeline.reportDays.toReversed());
  });
});

describe("a step to a report", () => {
  const timeline = timelineOf(datasetOf("2024-10-10", "2024-10-13"));

  it("finds the nearest day with a report, never the day itself", () => {
    expect(iso(nextReportDay(timeline, dayOf("2024-10-10")))).toBe("2024-10-13");
    expect(iso(nextReportDay(timeline, dayOf("2024-10-12")))).toBe("2024-10-13");
    expect(iso(previousReportDay(timeline, dayOf("2024-10-13")))).toBe("2024-10-10");
    expect(iso(previousReportDay(timeline, dayOf("2024-10-12")))).toBe("2024-10-10");
  });

  it("is null past the first and the last one", () => {
    expect(nextReportDay(timeline, dayOf("2024-10-13"))).toBeNull();
    expect(previousReportDay(timeline, dayOf("2024-10-10"))).toBeNull();
  });
});

describe("a span", () => {
  it("is October to December 2024, or the whole axis", () => {
    const timeline = timelineOf(datasetOf());
    const autumn = daysOf("autumn", timeline);
    expect([iso(autumn.first), iso(autumn.last)]).toEqual(["2024-10-01", "2024-12-31"]);
    expect(daysOf("all", timeline)).toEqual({ first: FIRST_DAY, last: LAST_DAY });
  });

  it("holds both its ends", () => {
    const autumn = daysOf("autumn", timelineOf(datasetOf()));
    expect([autumn.first, autumn.last].every((day) => isWithin(day, autumn))).toBe(true);
    expect(isWithin(addDays(autumn.first, -1), autumn)).toBe(false);
    expect(isWithin(addDays(autumn.last, 1), autumn)).toBe(false);
  });
});

describe("the place of a day", () => {
  const [first, last] = [dayOf("2024-10-01"), dayOf("2024-10-11")];

  it("runs from 0 at the first day to 1 at the last", () => {
    expect([first, addDays(first, 5), last].map((day) => position(day, first, last))).toEqual([0, 0.5, 1]);
  });

  it("is the nearest end for a day outside", () => {
    expect(position(addDays(first, -3), first, last)).toBe(0);
    expect(position(addDays(last, 3), first, last)).toBe(1);
  });

  it("is 0 where there is one day only, or where the end comes before the beginning", () => {
    expect(position(first, first, first)).toBe(0);
    expect(position(first, last, first)).toBe(0);
    expect(dayAt(1, first, first)).toBe(first);
    expect(dayAt(1, last, first)).toBe(last);
  });

  it("gives the day back, whatever the stretch", () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.nat(5000), fc.nat(5000));
    fc.assert(
      fc.property(stretch, ([from, length, within]) => {
        const start = addDays(FIRST_DAY, from);
        const day = addDays(start, Math.min(length, within));
        const end = addDays(start, length);
        expect(dayAt(position(day, start, end), start, end)).toBe(day);
      }),
    );
  });

  it("is read as the nearest whole day inside, and as the first where it is no number", () => {
    expect(dayAt(0.449, first, last)).toBe(addDays(first, 4));
    expect(dayAt(0.451, first, last)).toBe(addDays(first, 5));
    expect([dayAt(-1, first, last), dayAt(2, first, last)]).toEqual([first, last]);
    expect(dayAt(Number.NaN, first, last)).toBe(first);
  });
});
