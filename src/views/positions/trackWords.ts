import type { Day } from "#domain/day.ts";
import { firstOf, type PositionTrack, type Taken } from "#domain/positionTracks.ts";
import { isPlural } from "#i18n/en/actors.ts";
import { positions } from "#i18n/en/positions.ts";
import { positionsLine } from "#i18n/en/positionsLine.ts";
import { formatDay } from "#i18n/format.ts";
import type { TrackMark } from "#scene/positionTracks.ts";
import { figureIn } from "./figureIn.ts";

const words = positions.tracks;

/** The country, or the body of several countries. */
export function nameOf({ country, actors: [only] }: PositionTrack): string {
  return country === null ? only.shortName : words.country(country);
}

/** "denies", of the track as a whole. */
export function verbOf({ stance }: Taken): string {
  return positionsLine.verb(stance, false);
}

/** "Kremlin denies", with the figure where it is one that is denied or confirmed. */
export function stepOf({ actor, stance, report }: Taken): string {
  return words.step(actor.shortName, positionsLine.verb(stance, isPlural(actor)), figureIn(report));
}

/** Of a sign under the pointer: who, what, when, and what exactly was said. */
export function signOf({ taken }: TrackMark): string {
  return words.sign(stepOf(taken), formatDay(taken.report.stated), taken.report.summary);
}

/** The way of a track in a sentence: its first position and the first that confirms. */
export function labelOf(track: PositionTrack, day: Day): string {
  const [first] = track.taken;
  const confirmed = firstOf(track, "confirms");
  const steps = confirmed && confirmed !== first ? [first, confirmed] : [first];
  return words.label({
    name: nameOf(track),
    steps: steps.map((taken) => ({
      stance: taken.stance,
      figure: figureIn(taken.report),
      // The day of the words, on either clock: they were said on no other.
      day: formatDay(taken.report.stated),
      isLater: taken.day > day,
    })),
    count: track.taken.length,
  });
}
