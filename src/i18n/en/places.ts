import type { AreaId } from "#domain/report.ts";

/** Areas inside a sentence, without their preposition. */
export const placeInText: Record<AreaId, string> = {
  kursk: "Kursk Oblast",
  "far-east": "Russia’s Far East",
  russia: "Russia as a whole",
};

/** The same once Russia has been named. */
export const placeInTextAgain: Record<AreaId, string> = { ...placeInText, "far-east": "the Far East" };

/** The same in a line of key words. */
export const placeInBrief: Record<AreaId, string> = { ...placeInText, "far-east": "Far East" };
