import type { Clock } from "#domain/clock.ts";

const named = (clock: Clock, stated: string, period: string) => (clock === "stated" ? stated : period);

/** The words of the switches for what is drawn on the maps. */
export const layerWords = {
  title: "On the maps",
  note: "Those said to be there are always shown. What else was said can be added or left out.",
  name: {
    plans: "Plans",
    movements: "Movements",
    notes: "Parts and pictures",
    casualties: "Losses",
  },
  about: {
    plans: () => "Dashed and hollow. Said to be intended; in no total.",
    movements: (clock: Clock) =>
      named(
        clock,
        "Dashed lines, on the day on which a journey was reported.",
        "Dashed lines, on the days on which a journey is said to have happened.",
      ),
    notes: () => "A ring round a place: a part of the whole, or people seen in one picture. In no total.",
    casualties: () =>
      "Dark squares, one for each source and each thing it counts. They are never added to each other, and never taken away from those said to be there.",
  },
};
