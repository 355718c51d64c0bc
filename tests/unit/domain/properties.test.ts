import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOCKS, type Clock, countsFrom } from "#domain/clock.ts";
import { addDays, type Day } from "#domain/day.ts";
import { LINES, lineOf, type Reading } from "#domain/reading.ts";
import { AREA_IDS, type Report } from "#domain/report.ts";
import { claimsFor, type Snapshot, snapshotOn } from "#domain/snapshot.ts";
import { LAPSE_DAYS } from "#domain/span.ts";
import { DAYS, datasetOf, FIRST, someDay, someReports } from "../../support/arbitraries.ts";

const clocks = fc.constantFrom(...CLOCKS);

function readingsOf({ areas }: Snapshot): Reading[] {
  return AREA_IDS.flatMap((area) => [areas[area].strength, areas[area].sentTotal]);
}

/** What a snapshot shows, without what is known of its end: that lies in the future of its day. */
function shown(snapshot: Snapshot): unknown {
  const ids = (list: readonly { readonly report: Report }[]) => list.map(({ report }) => report.id);
  return {
    readings: readingsOf(snapshot).map(({ live, lead, ...reading }) => ({
      ...reading,
      live: ids(live),
      lead: lead?.report.id,
    })),
    areas: AREA_IDS.map((id) => {
      const { lastStrength, lastSentTotal, presence, plans, notes } = snapshot.areas[id];
      const last = [lastStrength?.report.id, lastSentTotal?.report.id];
      return [last, ids(presence), ids(plans), ids(notes)];
    }),
    casualties: ids(snapshot.casualties),
    positions: snapshot.positions.map(({ actor, standing, report }) => [actor, standing, report.id]),
    reports: snapshot.reports.map(({ id }) => id),
  };
}

/** Rule 3 word for word: slow, and with no index that could be wrong. */
function isLive(report: Report, reports: readonly Report[], day: Day, clock: Clock): boolean {
  const from = countsFrom(report, clock);
  const isPast = (other: Report) => countsFrom(other, clock) <= day;
  const isNewer = (other: Report) =>
    other.actor === report.actor &&
    other.area === report.area &&
    lineOf(other) === lineOf(report) &&
    countsFrom(other, clock) > from;
  const isOver = (other: Report) =>
    other.relations.some(
      ({ type, report: id }) => id === report.id && (type === "updates" || type === "ends"),
    );
  return (
    lineOf(report) !== null &&
    from <= day &&
    day <= addDays(report.period.to ?? report.stated, LAPSE_DAYS) &&
    !reports.some((other) => isPast(other) && (isNewer(other) || isOver(other)))
  );
}

describe("whatever is reported", () => {
  it("the order of the reports in the file does not matter", () => {
    fc.assert(
      fc.property(someReports, someDay, clocks, fc.infiniteStream(fc.nat()), (reports, day, clock, keys) => {
        const shuffled = reports
          .map((report) => ({ report, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ report }) => report);
        const [one, other] = [reports, shuffled].map((each) => snapshotOn(datasetOf(each), day, clock));
        expect(other && shown(other)).toEqual(one && shown(one));
      }),
    );
  });

  it("what will be said later changes nothing today", () => {
    fc.assert(
      fc.property(someReports, someDay, (reports, day) => {
        const saidByThen = reports.filter(({ stated }) => stated <= day);
        const known = snapshotOn(datasetOf(saidByThen), day, "stated");
        expect(shown(snapshotOn(datasetOf(reports), day, "stated"))).toEqual(shown(known));
      }),
    );
  });

  it("exactly those claims are live that rule 3 names, each for its own area and line", () => {
    fc.assert(
      fc.property(someReports, someDay, clocks, (reports, day, clock) => {
        const live = readingsOf(snapshotOn(datasetOf(reports), day, clock)).map((reading) =>
          reading.live.map(({ report }) => report.id).sort(),
        );
        const wanted = AREA_IDS.flatMap((area) =>
          LINES.map((line) =>
            reports
              .filter((report) => report.area === area && lineOf(report) === line)
              .filter((report) => isLive(report, reports, day, clock))
              .map(({ id }) => id),
          ),
        );
        expect(live).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it("a reading's ends are numbers of its own live claims: no sum, no difference, no mean", () => {
    fc.assert(
      fc.property(someReports, someDay, clocks, (reports, day, clock) => {
        for (const { live, low, high, lead } of readingsOf(snapshotOn(datasetOf(reports), day, clock))) {
          const said = live.flatMap(({ report }) => [report.measure?.low, report.measure?.high]);
          expect(low === null || said.includes(low)).toBe(true);
          expect(high === null || said.includes(high)).toBe(true);
          expect([low === null, high === null, lead === null]).toEqual(Array(3).fill(live.length === 0));
          expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
          expect(lead === null || live.includes(lead)).toBe(true);
        }
      }),
    );
  });

  it("an end of a range is open only where a claim with that number is", () => {
    fc.assert(
      fc.property(someReports, someDay, clocks, (reports, day, clock) => {
        for (const reading of readingsOf(snapshotOn(datasetOf(reports), day, clock))) {
          const open = (end: "low" | "high", number: number | null) =>
            reading.live.some((claim) => claim[end] === null && (claim.low ?? claim.high) === number);
          expect(reading.openLow).toBe(open("low", reading.low));
          expect(reading.openHigh).toBe(open("high", reading.high));
        }
      }),
    );
  });

  it("a claim is live in one stretch: what has been replaced or ended never comes back", () => {
    fc.assert(
      fc.property(someReports, clocks, (reports, clock) => {
        const dataset = datasetOf(reports);
        const stretches = new Map<string, number>();
        let before = new Set<string>();
        for (let day = addDays(FIRST, -70); day <= addDays(FIRST, DAYS + 130); day = addDays(day, 1)) {
          const readings = readingsOf(snapshotOn(dataset, day, clock));
          const now = new Set(readings.flatMap(({ live }) => live.map(({ report }) => report.id)));
          for (const id of now) if (!before.has(id)) stretches.set(id, (stretches.get(id) ?? 0) + 1);
          before = now;
        }
        expect([...stretches.values()].filter((count) => count !== 1)).toEqual([]);
        expect(before.size).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("a denial, a confirmation, a plan or a loss never sets a range", () => {
    fc.assert(
      fc.property(someReports, someDay, clocks, (reports, day, clock) => {
        const louder = reports.map((report) =>
          report.kind === "presence" || report.kind === "movement" || !report.measure
            ? report
            : { ...report, measure: { ...report.measure, low: 99_999, high: 99_999 } },
        );
        const ranges = (each: readonly Report[]) =>
          readingsOf(snapshotOn(datasetOf(each), day, clock)).map(({ low, high }) => [low, high]);
        expect(ranges(louder)).toEqual(ranges(reports));
      }),
    );
  });

  it("an actor stands in exactly one place, from its first position or figure on", () => {
    fc.assert(
      fc.property(someReports, someDay, clocks, (reports, day, clock) => {
        const actors = snapshotOn(datasetOf(reports), day, clock).positions.map(({ actor }) => actor);
        expect(new Set(actors).size).toBe(actors.length);
      }),
    );
  });

  it("every claim has a reason for its end, and a report that ends it is not of an earlier day", () => {
    fc.assert(
      fc.property(someReports, clocks, (reports, clock) => {
        const dataset = datasetOf(reports);
        const claims = AREA_IDS.flatMap((area) =>
          LINES.flatMap((line) => claimsFor(dataset, area, line, clock)),
        );
        for (const { report, until, end } of claims) {
          const lapse = addDays(report.period.to ?? report.stated, LAPSE_DAYS + 1);
          expect(until).toBe(end.reason === "lapsed" ? lapse : countsFrom(end.by, clock));
        }
      }),
    );
  });
});
