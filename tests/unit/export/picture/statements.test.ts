import { describe, expect, it } from "vitest";
import { CLOCKS, type Clock } from "#domain/clock.ts";
import { type Day, formatIso } from "#domain/day.ts";
import { isOnSinglePoint } from "#domain/position.ts";
import { AREA_IDS, hasNumber, type Report } from "#domain/report.ts";
import { claimsFor, type Snapshot } from "#domain/snapshot.ts";
import { timelineOf } from "#domain/timeline.ts";
import { alternativeText } from "#export/picture/alternativeText.ts";
import { type PictureScene, pictureScene } from "#export/picture/layout.ts";
import { PICTURE_SIZES, type PictureSize } from "#export/picture/size.ts";
import { attribution } from "#i18n/areaText.ts";
import { actorName } from "#i18n/claimLine.ts";
import { countWord } from "#i18n/en/count.ts";
import { claimFigure } from "#i18n/figure.ts";
import { aPicture, DATASET } from "./content.ts";

const CASES = PICTURE_SIZES.flatMap((size) => CLOCKS.map((clock) => [size, clock] as const));
const WORDS = Array.from({ length: 13 }, (_, count) => countWord(count));

/** Every statement with a number that stands on a day: there now, and sent in all. */
function standing({ areas }: Snapshot): Report[] {
  return AREA_IDS.flatMap((area) => {
    const { strength, sentTotal } = areas[area];
    return [...strength.live, ...sentTotal.live].map(({ report }) => report);
  });
}

/** All words of the picture on one line. */
function textOf({ lines }: PictureScene): string {
  return lines
    .map(({ runs }) => runs.map(({ text }) => text).join(""))
    .join(" ")
    .replace(/[\s\u00a0]+/g, " ");
}

function told(snapshot: Snapshot, report: Report): string {
  return `${claimFigure(report.measure)} ${attribution(DATASET, snapshot.day, report)}`;
}

function onEachDay(size: PictureSize, clock: Clock, faultsOf: (day: Day) => readonly string[]): string[] {
  return timelineOf(DATASET, clock).reportDays.flatMap((day) =>
    faultsOf(day).map((fault) => `${size} ${formatIso(day)} ${fault}`),
  );
}

describe.each(CASES)("the %s picture on the clock %s", (size, clock) => {
  it("tells every number that stands with its qualifier and who said it, or counts it among those left out", () => {
    const faults = onEachDay(size, clock, (day) => {
      const input = aPicture(day, size, clock);
      const scene = pictureScene(input);
      const text = textOf(scene).replaceAll(/ in (Kursk Oblast|the Far East) /g, " ");
      const left = new Set(scene.left.map(({ report }) => report));
      return standing(input.snapshot)
        .filter((report) => !left.has(report) && !text.includes(told(input.snapshot, report)))
        .map((report) => report.id);
    });
    expect(faults).toEqual([]);
  });

  it("says how many statements it leaves out", () => {
    const faults = onEachDay(size, clock, (day) => {
      const scene = pictureScene(aPicture(day, size, clock));
      const said = [...textOf(scene).matchAll(/(\w+) statements? not shown/g)];
      const counted = said.reduce((sum, [, word = ""]) => sum + WORDS.indexOf(word), 0);
      return counted === scene.left.length ? [] : [`says ${counted}, leaves out ${scene.left.length}`];
    });
    expect(faults).toEqual([]);
  });

  it("names whoever said a number that stands on a map, live, planned or no longer standing", () => {
    const faults = onEachDay(size, clock, (day) => {
      const input = aPicture(day, size, clock, { casualties: true });
      const scene = pictureScene(input);
      const text = textOf(scene);
      const known = new Set(scene.told.map(({ report }) => report?.id));
      return scene.panes.flatMap(({ area, scene: { marks } }) => {
        const { strength, lastStrength } = input.snapshot.areas[area];
        const lead = strength.lead?.report.id;
        const drawn = marks.flatMap((mark) =>
          mark.type === "plan" || mark.type === "casualties" ? [mark.report] : [],
        );
        const last = lastStrength && !strength.lead ? lastStrength.report : null;
        return [
          ...[...drawn, ...(lead ? [lead] : [])].filter((id) => !known.has(id)),
          ...(last && !text.includes(`${claimFigure(last.measure)} `) ? [last.id] : []),
          ...(last && !text.includes(actorName(DATASET, last.actor)) ? [last.id] : []),
        ];
      });
    });
    expect(faults).toEqual([]);
  });

  it("gives each stance its row, and names somebody wherever somebody holds it", () => {
    const faults = onEachDay(size, clock, (day) => {
      const input = aPicture(day, size, clock);
      const text = textOf(pictureScene(input));
      const denying = input.snapshot.positions.filter(
        ({ standing, report }) => standing === "denies" && !isOnSinglePoint(report),
      );
      const named = denying.some(({ actor }) => text.includes(`${actorName(DATASET, actor)}`));
      if (!/Denies .*Does not confirm .*Has indications .*Confirms /.test(text)) return ["a row is missing"];
      return denying.length > 0 && !named ? ["nobody is named"] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe("the picture", () => {
  it("is described with every statement that it tells", () => {
    const input = aPicture("2024-11-24", "page");
    const scene = pictureScene(input);
    const text = alternativeText(input, scene);
    for (const { report } of scene.told) {
      if (report && hasNumber(report.measure)) expect(text).toContain(told(input.snapshot, report));
    }
    expect(text).toMatch(/^By 24 November 2024, five statements put /);
    expect(text).toContain("Denies Russia at the UN 30 Oct, one on a single point");
    expect(text).toContain("Claims, not facts");
    expect(text).toContain("CC BY 4.0");
  });

  it("never writes a figure in brick that does not stand", () => {
    for (const { figures, live } of brickFigures()) expect(live).toEqual(expect.arrayContaining(figures));
  });
});

function brickFigures() {
  return ["2024-11-04", "2025-08-01", "2026-02-12"].map((date) => {
    const { snapshot } = aPicture(date, "page");
    const { told: items } = pictureScene(aPicture(date, "page"));
    const figures = items.flatMap(({ runs, report }) =>
      report && runs.some(({ colour }) => colour === "brickText") ? [report.id] : [],
    );
    const live = AREA_IDS.flatMap((area) =>
      snapshot.areas[area].strength.live.map(({ report }) => report.id),
    );
    expect(claimsFor(DATASET, "kursk", "strength", "stated").length).toBeGreaterThan(live.length);
    return { figures, live };
  });
}
