import type { Day } from "#domain/day.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";

/** The words of the map as a part of another page. */
export const embed = {
  title: "North Korean troops in Russia: what was reported",
  credit: "Troop Reports. Claims, not facts.",
  borders: "Borders: UN General Assembly 68/262.",
  fullMap: "Open full map",
  sentTotal: "Sent to Russia in all",
  sentNote: "losses and returns not deducted",
  card: "A report",
  close: "Close",
  cardElsewhere: "Open it on the full map",
  frozen: (version: Day) => `The reports as of ${formatDay(version)}.`,
  newer: (count: number) =>
    count === 0
      ? "No newer ones."
      : count === 1
        ? "One has been added since."
        : `${formatNumber(count)} have been added since.`,
  newest: "See the latest",
  notPublished: (asked: Day, shown: Day) =>
    `The reports as of ${formatDay(asked)} are not published here. These are those of ${formatDay(shown)}.`,
  addressProblems: "Not all of this embed’s address could be used:",
  failed: "The date cannot be moved here. The picture is that of the day it names.",
};
