import { describe, expect, test } from "vitest";
import { dayOf, formatIso } from "#domain/day.ts";
import { daysOf, timelineOf } from "#domain/timeline.ts";
import { timeline as words } from "#i18n/en/timeline.ts";
import { bracketsOf } from "#scene/timeline/bracket.ts";
import { yOf } from "#scene/timeline/claims.ts";
import { circle } from "#scene/timeline/mark.ts";
import { pickAt, pickedReports } from "#scene/timeline/pick.ts";
import { planMarks } from "#scene/timeline/plans.ts";
import { xOf } from "#scene/timeline/scale.ts";
import { saidSince } from "#scene/timeline/since.ts";
import { timelineScene } from "#scene/timeline/timelineScene.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const axis = timelineOf(dataset);
const open = (width: number, clock: "stated" | "period" = "stated") => {
  const sight = daysOf("autumn", axis);
  return timelineScene({ dataset, clock, width, sight, whole: axis, withStrip: true, words });
};

function pick(date: string, y: number, { aside = 0, reach = 8, width = 1232 } = {}) {
  const scene = open(width);
  const x = xOf(scene.scale, dayOf(date)) + aside;
  const found = pickAt(scene, bracketsOf(dataset, scene), { x, y }, reach);
  return found && [found.row, found.day && formatIso(found.day)];
}

describe("what lies under a pointer", () => {
  test("is the nearest day of the row that has a mark, within reach", () => {
    expect(pick("2024-11-04", 30)).toEqual(["kursk", "2024-11-04"]);
    expect(pick("2024-10-18", 70, { aside: 3 })).toEqual(["far-east", "2024-10-18"]);
    expect(pick("2024-12-26", 130, { aside: 5 })).toEqual(["rug", "2024-12-26"]);
    expect(pick("2024-10-05", 30, { aside: 0 })).toBeNull();
  });

  test("keeps the two rows of positions apart", () => {
    expect(pick("2024-10-28", 98.5)).toEqual(["upper", "2024-10-28"]);
    expect(pick("2024-11-22", 110.5)).toEqual(["lower", "2024-11-22"]);
  });

  test("is nothing between the rows' marks, on the axis and outside", () => {
    expect(pick("2024-11-04", 148)).toBeNull();
    expect(pick("2024-11-04", -20)).toBeNull();
  });

  test("is farther within the reach of a finger", () => {
    expect(pick("2024-12-20", 22, { width: 343, aside: 30, reach: 12 })).toBeNull();
    expect(pick("2024-11-24", 18, { width: 343, aside: 11, reach: 8 })?.[1] ?? null).toBeNull();
    expect(pick("2024-11-24", 18, { width: 343, aside: 11, reach: 12 })).toEqual(["kursk", "2024-11-24"]);
  });

  test("is the bracket where no mark is near, at 320 px too", () => {
    expect(pick("2024-12-03", 40)).toEqual(["kursk", null]);
    expect(pick("2024-12-03", 15, { width: 296 })).toEqual(["kursk", null]);
  });

  test("finds every mark of the drawing at its own place", () => {
    for (const scene of [open(1232), open(296)]) {
      const brackets = bracketsOf(dataset, scene);
      const at = (x: number, y: number) => pickAt(scene, brackets, { x, y }, 8)?.day;
      for (const { row, marks } of scene.lanes) {
        for (const { day } of marks) expect(at(xOf(scene.scale, day), row.y + 5)).toBe(day);
      }
      for (const { day } of scene.rug) expect(at(xOf(scene.scale, day), scene.frame.rug.y + 5)).toBe(day);
      for (const { x, y, day } of scene.positions) expect(at(x, y)).toBe(day);
    }
  });
});

describe("the reports of a picked mark", () => {
  const ids = (row: Parameters<typeof pickedReports>[1], date: string) =>
    pickedReports(dataset, row, dayOf(date), "stated").map(({ id }) => id);

  test("are the lane's claims, with or without a number", () => {
    expect(ids("kursk", "2024-11-04")).toEqual([
      "2024-11-04-ua-ccd-first-under-fire",
      "2024-11-04-us-dod-10000-in-kursk",
      "2024-11-04-us-state-10000-in-kursk",
      "2024-11-04-zelensky-11000-in-kursk",
    ]);
  });

  test("are the positions of the row, and all of the day in the last row", () => {
    expect(ids("lower", "2024-10-30")).toContain("2024-10-30-zelensky-no-combat-yet");
    expect(ids("upper", "2024-10-30")).not.toContain("2024-10-30-zelensky-no-combat-yet");
    expect(ids("rug", "2024-11-04")).toHaveLength(6);
  });

  test("are never none: each mark stands for at least one", () => {
    const scene = open(1232);
    for (const { area, marks } of scene.lanes) {
      for (const { day } of marks) expect(pickedReports(dataset, area, day, "stated")).not.toEqual([]);
    }
  });
});

describe("marks of what was said only after the day shown", () => {
  test("are there on the clock of what the claims are about, and only up to the day", () => {
    const farEast = (clock: "stated" | "period") => open(1232, clock).lanes[1]?.marks ?? [];
    const date = dayOf("2024-10-18");
    expect(saidSince(farEast("stated"), date)).toBe("");
    expect(saidSince(farEast("period"), date)).not.toBe("");
    expect(saidSince(farEast("period"), dayOf("2024-12-31"))).toBe("");
  });
});

describe("plans in a lane", () => {
  const plansOn = (width: number) => {
    const scene = open(width);
    return { scene, plans: planMarks(dataset, scene) };
  };

  test("stand at their number on the day they were said, in no band", () => {
    const { scene, plans } = plansOn(1232);
    const [kursk] = scene.lanes;
    const hur = plans.find(({ area, day }) => area === "kursk" && formatIso(day) === "2024-10-17");
    const x = xOf(scene.scale, dayOf("2024-10-17"));
    const y = kursk && yOf(kursk.row, 2_600);
    expect(hur?.outline).toBe(y === undefined ? "" : circle(x, y, 2.6));
  });

  test("are found under the pointer, and only where they are drawn", () => {
    const { scene, plans } = plansOn(1232);
    const at = { x: xOf(scene.scale, dayOf("2024-10-17")), y: 30 };
    const found = pickAt(scene, [], at, 3, plans);
    expect(found?.day).toBe(dayOf("2024-10-17"));
    expect(pickAt(scene, [], at, 3)?.day).toBeUndefined();
    const ids = (withPlans: boolean) =>
      pickedReports(dataset, "kursk", dayOf("2024-10-17"), "stated", withPlans).map(({ id }) => id);
    expect(ids(true)).toEqual(["2024-10-17-hur-2600-for-kursk"]);
    expect(ids(false)).toEqual([]);
  });

  test("never leave their lane, whatever their number", () => {
    for (const width of [1232, 343, 296]) {
      const { scene, plans } = plansOn(width);
      for (const { area, outline } of plans) {
        const row = scene.lanes.find((lane) => lane.area === area)?.row ?? { y: 0, height: 0 };
        for (const [, y] of outline.matchAll(/M[-\d.]+ ([-\d.]+)/g)) {
          expect(Number(y)).toBeGreaterThanOrEqual(row.y);
          expect(Number(y)).toBeLessThanOrEqual(row.y + row.height);
        }
      }
    }
  });
});
