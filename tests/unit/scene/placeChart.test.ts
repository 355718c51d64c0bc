import { describe, expect, it } from "vitest";
import { CLOCKS, countsFrom } from "#domain/clock.ts";
import { dayOf } from "#domain/day.ts";
import { placeIds } from "#domain/place.ts";
import { placeHistory } from "#domain/placeHistory.ts";
import { claimsFor } from "#domain/snapshot.ts";
import { timelineOf } from "#domain/timeline.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import { type PlaceChart, placeChart, placeChartDay } from "#scene/placeChart.ts";
import { boxOf } from "#scene/timeline/label.ts";
import { isInSight, xOf } from "#scene/timeline/scale.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const range = timelineOf(dataset);
const WIDTHS = [240, 278, 288, 346, 700];
const chartOf = (place: string, clock: "stated" | "period" = "stated", width = 346): PlaceChart =>
  placeChart(dataset, place, clock, { width, range }, words);

/** How many separate shapes a path has. */
const shapes = (path: string) => path.split("M").length - 1;

describe("the chart of a place", () => {
  it("runs from 1 October 2024 to the end of the axis", () => {
    const { scale } = chartOf("kursk");
    expect([scale.first, scale.last]).toEqual([dayOf("2024-10-01"), range.last]);
  });

  it("has a lane for each line that has numbers, never two lines in one", () => {
    expect(chartOf("kursk").lanes.map(({ line }) => line)).toEqual(["strength", "sent-total"]);
    expect(chartOf("russia").lanes.map(({ line }) => line)).toEqual(["strength", "sent-total"]);
    expect(chartOf("far-east").lanes.map(({ line }) => line)).toEqual(["strength"]);
    const [there, sent] = chartOf("russia").lanes;
    expect((there?.row.y ?? 0) + (there?.row.height ?? 0)).toBeLessThan(sent?.row.y ?? 0);
  });

  it("gives a city no lane: it has no number of its own", () => {
    const { lanes, kinds } = chartOf("vladivostok");
    expect(lanes).toEqual([]);
    expect(kinds.map(({ kind, marks }) => [kind, marks.length])).toEqual([
      ["presence", 4],
      ["movement", 3],
    ]);
  });

  it("draws a dot for each bound of each claim, and a stalk for each open end", () => {
    for (const clock of CLOCKS) {
      for (const place of ["far-east", "kursk", "russia"] as const) {
        for (const { line, marks } of chartOf(place, clock).lanes) {
          const claims = claimsFor(dataset, place, line, clock).filter(({ from }) => isInSight(range, from));
          expect(marks).toHaveLength(claims.length);
          marks.forEach(({ fill, stroke }, index) => {
            const { low, high } = claims[index] ?? { low: null, high: null };
            const isRange = low !== null && high !== null && low !== high;
            expect(shapes(fill)).toBe(isRange ? 2 : 1);
            expect(stroke !== "").toBe(isRange || low === null || high === null);
          });
        }
      }
    }
  });

  it("shows every report of the place once: in a lane or in the row of its kind", () => {
    for (const clock of CLOCKS) {
      for (const place of placeIds(dataset)) {
        const { lanes, kinds } = chartOf(place, clock);
        const drawn = [...lanes, ...kinds].flatMap(({ marks }) => marks.map(({ day }) => day));
        const { reports } = placeHistory(dataset, place, clock);
        const days = reports
          .map((report) => countsFrom(report, clock))
          .filter((day) => isInSight(range, day));
        expect(drawn.sort()).toEqual(days.sort());
      }
    }
  });

  it("keeps every number inside its lane, also the 15,000 sent in all", () => {
    for (const place of ["far-east", "kursk", "russia"]) {
      for (const { row, marks, tenThousand } of chartOf(place).lanes) {
        expect(tenThousand).toBeGreaterThan(row.y);
        for (const { fill } of marks) {
          const ys = [...fill.matchAll(/M[\d.-]+ ([\d.-]+)/g)].map(([, y]) => Number(y));
          for (const y of ys) {
            expect(y).toBeGreaterThanOrEqual(row.y);
            expect(y).toBeLessThanOrEqual(row.y + row.height);
          }
        }
      }
    }
  });

  it("leaves no number where none is live: the stretches are apart from the band", () => {
    const [lane] = chartOf("kursk").lanes;
    const since = lane?.stretches.map((stretch) => stretch.since);
    expect(since).toEqual([null, dayOf("2025-06-05")]);
  });

  it("has names on its axis that stay in the picture and apart, at every width", () => {
    for (const width of WIDTHS) {
      const { axis, height, width: drawn } = chartOf("kursk", "stated", width);
      expect(axis.labels.length).toBeGreaterThanOrEqual(2);
      const boxes = axis.labels.map(boxOf).sort((a, b) => a.x - b.x);
      boxes.forEach((box, index) => {
        const next = boxes[index + 1];
        expect(box.x + box.width).toBeLessThanOrEqual(next?.x ?? drawn);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      });
    }
  });
});

describe("the chart of a place on a day", () => {
  it("parts what was said by the day from what was said later, and loses nothing", () => {
    const chart = chartOf("kursk");
    const { x, lanes, kinds } = placeChartDay(chart, dayOf("2024-11-24"), words);
    expect(x).toBe(xOf(chart.scale, dayOf("2024-11-24")));
    expect(shapes(lanes[0]?.said.by.fill ?? "")).toBe(11);
    [...lanes.map(({ said }) => said), ...kinds].forEach((said, index) => {
      const all = [...chart.lanes, ...chart.kinds][index]?.marks ?? [];
      const joined = all.map(({ fill, stroke }) => fill + stroke).join("");
      const parts = said.by.fill + said.by.stroke + said.later.fill + said.later.stroke;
      expect(shapes(parts)).toBe(shapes(joined));
    });
  });

  it("says since when there is no number where there is room, never zero", () => {
    const { lanes } = placeChartDay(chartOf("kursk", "stated", 700), dayOf("2024-11-24"), words);
    const labels = lanes[0]?.stretches.flatMap(({ label }) => (label ? [label.text] : []));
    expect(labels?.some((label) => /no (live )?number since/.test(label))).toBe(true);
  });

  it("keeps the line of a day out of sight at an end", () => {
    const chart = chartOf("far-east");
    expect(placeChartDay(chart, dayOf("2030-01-01"), words).x).toBe(chart.scale.x1);
    expect(placeChartDay(chart, dayOf("2020-01-01"), words).x).toBe(chart.scale.x0);
  });
});
