import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import type { Claim, Reading } from "#domain/reading.ts";
import { type AreaId, type Measure, QUALIFIERS, type Qualifier } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import {
  ceilingWords,
  claimFigure,
  claimWords,
  rangeFigure,
  rangeWords,
  shortFigure,
  signedFigure,
  spanWords,
} from "#i18n/figure.ts";
import { realDataset } from "../../support/realDataset.ts";
import { everySnapshot, numbersIn, numbersOf, reportOf } from "./days.ts";

const measure = (low: number | null, high: number | null, qualifier: Qualifier | null): Measure => ({
  unit: "troops",
  counts: "strength",
  low,
  high,
  qualifier,
});

function strength(area: AreaId, date: string): Reading {
  return snapshotOn(realDataset(), dayOf(date), "stated").areas[area].strength;
}

/** A reading of claims that all state one number. */
function agreeing(number: number, qualifiers: readonly (Qualifier | null)[]): Reading {
  const model = strength("kursk", "2024-10-28").live[0] as Claim;
  const live = qualifiers.map((qualifier) => {
    const low = qualifier === "up-to" ? null : number;
    const high = qualifier === "at-least" || qualifier === "more-than" ? null : number;
    return { ...model, low, high, report: { ...model.report, measure: measure(low, high, qualifier) } };
  });
  const openLow = live.some(({ low }) => low === null);
  const openHigh = live.some(({ high }) => high === null);
  return { ...strength("kursk", "2024-10-28"), live, low: number, high: number, openLow, openHigh };
}

describe("the figure of a claim", () => {
  it.each([
    [measure(1500, 1500, "about"), "about 1,500"],
    [measure(10_000, null, "at-least"), "at least 10,000"],
    [measure(3000, null, "more-than"), "more than 3,000"],
    [measure(null, 12_000, "up-to"), "up to 12,000"],
    [measure(11_000, 11_000, "nearly"), "nearly 11,000"],
    [measure(11_000, 11_000, null), "11,000"],
    [measure(11_000, 12_000, null), "11,000–12,000"],
    [measure(8000, 10_000, "about"), "about 8,000–10,000"],
  ])("carries its qualifier: %o is %s", (stated, text) => {
    expect(claimFigure(stated)).toBe(text);
  });

  it("is none where the claim has words only, or no measure", () => {
    expect(claimFigure(measure(null, null, null))).toBeNull();
    expect(claimFigure(null)).toBeNull();
  });

  it("says to in running text, where a dash would be read as a minus", () => {
    expect(claimWords(measure(8000, 10_000, "about"))).toBe("about 8,000 to 10,000");
  });

  it("never drops the qualifier, on any report of the data", () => {
    for (const { measure } of realDataset().reports) {
      if (!measure?.qualifier || (measure.low ?? measure.high) === null) continue;
      expect(claimFigure(measure)).toContain(`${measure.qualifier.replace("-", " ")} `);
    }
  });
});

describe("the figure of a reading", () => {
  it("is the bare range where claims differ: the claims beside it carry their own qualifiers", () => {
    expect(rangeFigure(strength("kursk", "2024-11-04"))).toBe("10,000–11,000");
  });

  it("is the claim's own figure where one claim is live", () => {
    expect(rangeFigure(strength("kursk", "2024-10-28"))).toBe("more than 3,000");
    expect(rangeWords(strength("kursk", "2024-10-28"))).toBe("more than 3,000");
    expect(rangeFigure(strength("kursk", "2026-02-09"))).toBe("about 8,000–10,000");
    expect(rangeWords(strength("kursk", "2026-02-09"))).toBe("about 8,000 to 10,000");
  });

  it("tells an open upper end in running text, where no ladder of claims is in sight", () => {
    expect(rangeFigure(strength("kursk", "2024-11-24"))).toBe("10,000–11,000");
    expect(rangeWords(strength("kursk", "2024-11-24"))).toBe("10,000 to 11,000 or more");
  });

  it("tells an open lower end in running text, and by how many statements it is given", () => {
    expect(spanWords(strength("kursk", "2024-11-04"))).toBe("10,000 to 11,000");
    expect(rangeWords(strength("kursk", "2024-11-04"))).toBe("10,000 to 11,000, one at up to 10,000");
    expect(rangeWords(strength("kursk", "2024-11-24"))).toBe("10,000 to 11,000 or more");
    expect(ceilingWords(agreeing(10_000, ["up-to", "up-to"]))).toBe("");
  });

  it("is signed at its open ends where no ladder is in sight, and only where claims differ", () => {
    expect(signedFigure(strength("kursk", "2024-11-04"))).toBe("≤10,000–11,000");
    expect(signedFigure(strength("kursk", "2024-11-24"))).toBe("10,000–11,000+");
    expect(signedFigure(strength("kursk", "2024-10-28"))).toBe("more than 3,000");
    expect(signedFigure(strength("far-east", "2024-11-04"))).toBeNull();
  });

  it("keeps a qualifier that all claims of one number share", () => {
    expect(rangeFigure(agreeing(11_000, ["about", "about"]))).toBe("about 11,000");
    expect(rangeFigure(agreeing(10_000, ["up-to", "up-to"]))).toBe("up to 10,000");
  });

  it("joins the qualifiers where claims give one number with different ones", () => {
    expect(rangeFigure(strength("far-east", "2024-10-28"))).toBe("about or nearly 11,000");
    expect(rangeFigure(strength("kursk", "2024-10-29"))).toBe("about 3,000 or more");
    expect(rangeFigure(agreeing(3000, ["up-to", "nearly"]))).toBe("nearly 3,000 or fewer");
  });

  it("stands bare where one of the claims gave the number bare, or it is open both ways", () => {
    expect(rangeFigure(strength("kursk", "2024-11-20"))).toBe("11,000");
    expect(rangeFigure(agreeing(10_000, ["at-least", "up-to"]))).toBe("10,000");
  });

  it("is none where no claim is live", () => {
    expect(rangeFigure(strength("far-east", "2024-11-04"))).toBeNull();
    expect(rangeWords(strength("far-east", "2024-11-04"))).toBeNull();
    expect(shortFigure(strength("far-east", "2024-11-04"))).toBeNull();
  });

  it("is shortened for a tab only where qualifiers differ, never to hide an open end", () => {
    expect(shortFigure(strength("far-east", "2024-10-28"))).toBe("11,000");
    expect(shortFigure(strength("kursk", "2024-10-29"))).toBe("3,000 or more");
    expect(shortFigure(strength("kursk", "2024-10-28"))).toBe("more than 3,000");
    expect(shortFigure(strength("kursk", "2024-11-04"))).toBe("≤10,000–11,000");
  });

  it("prints one number once, whatever the qualifiers", () => {
    const qualifiers = fc.array(fc.constantFrom(null, ...QUALIFIERS), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(qualifiers, fc.integer({ min: 1, max: 99_999 }), (given, number) => {
        const reading = agreeing(number, given);
        for (const text of [rangeFigure(reading), rangeWords(reading), shortFigure(reading)]) {
          expect(numbersIn(text ?? "")).toEqual([number]);
        }
      }),
    );
  });

  it("prints only numbers that live claims state, on every day, area, line and clock", () => {
    for (const { areas } of everySnapshot()) {
      for (const { strength, sentTotal } of Object.values(areas)) {
        for (const reading of [strength, sentTotal]) {
          const stated = numbersOf(reading.live.map(({ report }) => report));
          const texts = [rangeFigure(reading), rangeWords(reading), shortFigure(reading)];
          const printed = texts.flatMap((text) => numbersIn(text ?? ""));
          expect(printed.filter((number) => !stated.has(number))).toEqual([]);
          expect(texts.every((text) => (text === null) === (reading.live.length === 0))).toBe(true);
        }
      }
    }
  });
});

it("a report with words only has a measure but no figure", () => {
  expect(claimFigure(reportOf("2024-10-29-us-dod-small-number-in-kursk").measure)).toBeNull();
});
