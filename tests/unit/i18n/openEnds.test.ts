import { describe, expect, it } from "vitest";
import { dayStateOf } from "#i18n/dayState.ts";
import { dayInBrief, dayInWords } from "#i18n/sentence.ts";
import { plainText } from "#i18n/token.ts";
import { realDataset } from "../../support/realDataset.ts";
import { everySnapshot } from "./days.ts";

describe("a range whose low end is only a ceiling", () => {
  it("is told so on every day and both clocks, and no other range is", () => {
    const wrong = everySnapshot().filter((snapshot) => {
      const { told } = dayStateOf(realDataset(), snapshot);
      const isOpen = told.some(
        ({ reading: { live, low, high, openLow } }) => live.length > 1 && low !== high && openLow,
      );
      const texts = [dayInWords, dayInBrief].map((say) => plainText(say(realDataset(), snapshot)));
      return texts.some(
        (text) => /10,000 to 11,000(, one at| \(one of three) up to 10,000/.test(text) !== isOpen,
      );
    });
    expect(wrong).toEqual([]);
  });
});
