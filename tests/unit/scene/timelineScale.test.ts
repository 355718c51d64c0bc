import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, dayOf } from "#domain/day.ts";
import { daysOf, timelineOf } from "#domain/timeline.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import { axisOf } from "#scene/timeline/axis.ts";
import { frameFor } from "#scene/timeline/frame.ts";
import { between, dayAtX, scaleOf, xOf } from "#scene/timeline/scale.ts";
import { spread } from "#scene/timeline/spread.ts";
import { placeWords } from "#scene/timeline/stretch.ts";
import { realDataset } from "../../support/realDataset.ts";

const axis = timelineOf(realDataset());
const autumn = daysOf("autumn", axis);

describe("the scale of the timeline", () => {
  test("finds every day again at the place where it stands", () => {
    for (const width of [1232, 652, 343, 296]) {
      const scale = scaleOf(axis, frameFor(width, true));
      for (let day = axis.first; day <= axis.last; day = (day + 1) as Day)
        expect(dayAtX(scale, xOf(scale, day))).toBe(day);
    }
  });

  test("gives the first and the last day to places beyond the axis", () => {
    const scale = scaleOf(autumn, frameFor(1232, true));
    expect(dayAtX(scale, -50)).toBe(autumn.first);
    expect(dayAtX(scale, 5000)).toBe(autumn.last);
  });

  test("zooms from one stretch to the other without passing either", () => {
    expect(between(autumn, axis, 0).last).toBeCloseTo(autumn.last, 6);
    expect(between(autumn, axis, 1).last).toBeCloseTo(axis.last, 6);
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => between(autumn, axis, t).last);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.every((last) => last > autumn.last && last < axis.last)).toBe(true);
  });
});

describe("the dates under the axis", () => {
  const textsAt = (width: number, days: typeof axis | typeof autumn) => {
    const frame = frameFor(width, true);
    return axisOf(scaleOf(days, frame), frame, words).labels.map(({ text }) => text);
  };

  test("name months in full and every fifth day where there is room", () => {
    expect(textsAt(1232, autumn)).toEqual([
      "October 2024",
      "November",
      "December",
      ...Array(3).fill(["10", "15", "20", "25"]).flat(),
    ]);
    expect(textsAt(652, autumn)).toEqual(["October 2024", "November", "December"]);
    expect(textsAt(343, autumn)).toEqual(["Oct 2024", "Nov", "Dec"]);
  });

  test("shorten over all months to every third month, and to years", () => {
    expect(textsAt(1232, axis).slice(0, 5)).toEqual(["Oct 2024", "Nov", "Dec", "Jan 2025", "Feb"]);
    expect(textsAt(652, axis)).toEqual(["Oct 2024", "Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr"]);
    expect(textsAt(296, axis)).toEqual(["2024", "2025", "Jul", "2026"]);
  });
});

describe("places pushed apart", () => {
  const sorted = fc
    .array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 20 })
    .map((places) => places.sort((a, b) => a - b));

  test("are at least the gap apart, in order and inside the ends", () => {
    fc.assert(
      fc.property(sorted, fc.double({ min: 0, max: 10, noNaN: true }), (places, gap) => {
        const xs = spread(places, gap, 0, 300);
        const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
        expect(gaps.every((between) => between >= gap - 1e-9)).toBe(true);
        for (const x of xs) expect(x >= -1e-9 && x <= 300 + 1e-9).toBe(true);
      }),
    );
  });

  test("stay where they are when they are far enough apart", () => {
    expect(spread([10, 30, 60], 8, 0, 100)).toEqual([10, 30, 60]);
  });

  test("share the way when they are not", () => {
    expect(spread([50, 50, 50], 8, 0, 100)).toEqual([42, 50, 58]);
  });
});

describe("the words of a stretch", () => {
  const stretch = { left: 0, right: 400, row: { y: 10, height: 10 }, since: dayOf("2024-11-02") };

  test("leave a gap in the stretch, so that nothing runs through them", () => {
    const { label, pieces } = placeWords(stretch, -10, ["no live number"], 11);
    expect(label?.x).toBe(200);
    expect(pieces).toHaveLength(2);
    expect(pieces[0]?.right).toBeLessThan(200);
    expect(pieces[1]?.left).toBeGreaterThan(200);
  });

  test("take the fullest form that fits", () => {
    const narrow = { ...stretch, right: 120 };
    expect(
      placeWords(narrow, -10, ["a much longer sentence than fits there", "no live number"], 11).label?.text,
    ).toBe("no live number");
  });

  test("are left out where there is little room, and the stretch stays whole", () => {
    const short = { ...stretch, right: 80 };
    expect(placeWords(short, -10, ["no"], 11)).toEqual({ label: null, pieces: [{ left: 0, right: 80 }] });
  });
});
