import { describe, expect, it } from "vitest";
import { type Day, dayOf } from "#domain/day.ts";
import {
  formatDay,
  formatDayBeside,
  formatDayShort,
  formatDayShortBeside,
  formatDayShortYear,
  formatList,
  formatNumber,
} from "#i18n/format.ts";

const day = dayOf("2024-11-04");

describe("dates", () => {
  it("are written day, month, year, whatever the time zone of the machine", () => {
    expect(formatDay(day)).toBe("4 November 2024");
    expect(formatDayShort(day)).toBe("4 Nov");
    expect(formatDayShortYear(day)).toBe("4 Nov 2024");
  });

  it("leave the year out only beside a day of the same year", () => {
    expect(formatDayBeside(day, dayOf("2024-12-31"))).toBe("4 November");
    expect(formatDayBeside(day, dayOf("2025-01-01"))).toBe("4 November 2024");
    expect(formatDayShortBeside(day, dayOf("2024-12-31"))).toBe("4 Nov");
    expect(formatDayShortBeside(day, dayOf("2025-01-01"))).toBe("4 Nov 2024");
  });

  it("of a day that no calendar has throw", () => {
    expect(() => formatDay(Number.NaN as Day)).toThrow(RangeError);
  });
});

describe("numbers and lists", () => {
  it("set thousands off by commas", () => {
    expect(formatNumber(240)).toBe("240");
    expect(formatNumber(10_000)).toBe("10,000");
  });

  it("join items by commas and a last and, or or", () => {
    expect(formatList([])).toBe("");
    expect(formatList(["a"])).toBe("a");
    expect(formatList(["a", "b", "c"])).toBe("a, b and c");
    expect(formatList(["a", "b"], "or")).toBe("a or b");
  });
});
