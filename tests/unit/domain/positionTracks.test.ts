import { describe, expect, it } from "vitest";
import { createDataset } from "#domain/dataset.ts";
import { type Day, dayOf, formatIso } from "#domain/day.ts";
import { firstOf, isAbout, type PositionTrack, positionTracks, stoodBefore } from "#domain/positionTracks.ts";
import type { Actor, Report, Stance } from "#domain/report.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { says, troops } from "../../support/arbitraries.ts";
import { realDataset } from "../../support/realDataset.ts";

const dataset = realDataset();
const tracks = positionTracks(dataset, "stated");

function trackOf(country: string): PositionTrack {
  const found = tracks.find((track) => track.country === country);
  if (!found) throw new Error(`No track of ${country}`);
  return found;
}

function firstDay(country: string, stance: Stance): string | null {
  const first = firstOf(trackOf(country), stance);
  return first && formatIso(first.day);
}

/** What an office of one of three actors says: two of country AA, one of a body of several countries. */
function tracksOf(reports: readonly Report[]): PositionTrack[] {
  const actor = (id: string, country: string | null, interest: Actor["interest"]): Actor => ({
    id,
    name: id,
    shortName: id,
    country,
    kind: "government",
    interest,
  });
  const actors = [actor("one", "AA", "ally"), actor("two", "AA", "ally"), actor("body", null, "third")];
  return positionTracks(createDataset({ locations: [], areas: [], actors, sources: [], reports }), "stated");
}

function stands(stated: string, actor: string, stance: Stance, overrides: Partial<Report> = {}): Report {
  return says(stated, { actor, kind: "position", stance, measure: null, ...overrides });
}

describe("the tracks of the curated data", () => {
  it("have Russia's first denial and first confirmation on their days", () => {
    expect(firstDay("RU", "denies")).toBe("2024-10-10");
    expect(firstDay("RU", "confirms")).toBe("2025-04-26");
  });

  it("have North Korea's first denial and first confirmation on their days", () => {
    expect(firstDay("KP", "denies")).toBe("2024-10-21");
    expect(firstDay("KP", "confirms")).toBe("2025-04-28");
  });

  it("hold every position once, in order", () => {
    const all = dataset.reports.filter(({ kind }) => kind === "position").map(({ id }) => id);
    expect(tracks.flatMap(({ taken }) => taken.map(({ report }) => report.id)).sort()).toEqual(all.sort());
    for (const { taken } of tracks) {
      expect(taken.map(({ day }) => day)).toEqual(taken.map(({ day }) => day).sort((a, b) => a - b));
    }
  });

  it("begin with Russia and North Korea, then come parties, allies and third sides", () => {
    expect(tracks.map(({ id }) => id)).toEqual([
      "party RU",
      "party KP",
      "party UA",
      "ally US",
      "ally nato",
      "ally GB",
      "ally DE",
      "ally NL",
      "ally JP",
      "ally KR",
      "third un",
      "third CN",
    ]);
    expect(tracks.filter(isAbout).map(({ country }) => country)).toEqual(["RU", "KP"]);
  });

  it("stand on every day where the rows above say, but for a denied figure", () => {
    for (const day of ["2024-10-24", "2024-11-04", "2024-12-09", "2025-05-01", "2026-03-01"].map(dayOf)) {
      const { positions } = snapshotOn(dataset, day, "stated");
      for (const { stretches, actors } of tracks) {
        const drawn = stretches.filter(({ from, until }) => from <= day && day < until);
        const told = positions
          .filter(({ actor, report }) => actors.some(({ id }) => id === actor) && !/100000/.test(report.id))
          .filter(({ standing, actor }) => standing !== "gives-figures" || hasStood(actor, day))
          .map(({ standing }) => standing);
        expect(drawn.map(({ standing }) => standing).sort()).toEqual([...new Set(told)].sort());
      }
    }
  });
});

function hasStood(actor: string, day: Day): boolean {
  return tracks.some(({ taken }) => taken.some((one) => one.actor.id === actor && one.day <= day));
}

describe("a track", () => {
  it("has both stands of two offices that differ", () => {
    const [track] = tracksOf([
      stands("2024-10-10", "one", "denies"),
      stands("2024-10-12", "two", "confirms"),
      stands("2024-10-14", "one", "confirms"),
    ]);
    expect(track?.actors.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(track?.stretches).toMatchObject([
      { standing: "denies", from: dayOf("2024-10-10"), until: dayOf("2024-10-14") },
      { standing: "confirms", from: dayOf("2024-10-12") },
    ]);
  });

  it("has no lasting denial of whoever rejects a figure, but has its sign", () => {
    const [track] = tracksOf([stands("2024-10-10", "one", "denies", { measure: troops() })]);
    expect(track?.taken).toHaveLength(1);
    expect(track?.stretches).toEqual([]);
  });

  it("goes over to figures only after a position", () => {
    const [track] = tracksOf([
      says("2024-10-05", { actor: "one" }),
      stands("2024-10-10", "one", "has-indications"),
      says("2024-10-20", { actor: "one" }),
    ]);
    expect(track?.stretches.map(({ standing, from }) => [standing, formatIso(from)])).toEqual([
      ["has-indications", "2024-10-10"],
      ["gives-figures", "2024-10-20"],
    ]);
  });

  it("is a body's own where it has no country", () => {
    const found = tracksOf([stands("2024-10-10", "body", "denies"), stands("2024-10-11", "one", "denies")]);
    expect(found.map(({ id }) => id)).toEqual(["ally AA", "third body"]);
  });
});

describe("where an actor stood before", () => {
  function before(actor: string, day: string) {
    const now = snapshotOn(dataset, dayOf(day), "stated").positions.find((one) => one.actor === actor);
    const found = now && stoodBefore(dataset, "stated", now);
    return found ? [found.standing, formatIso(found.until)] : null;
  }

  it.each([
    ["kremlin", "2024-10-24", ["denies", "2024-10-21"]],
    ["dprk", "2024-11-04", ["denies", "2024-10-25"]],
    ["dprk", "2026-02-01", ["does-not-confirm", "2025-04-28"]],
    ["us-dod", "2024-10-28", ["has-indications", "2024-10-28"]],
    ["china", "2024-11-04", null],
  ])("%s on %s: %j", (actor, day, expected) => {
    expect(before(actor, day)).toEqual(expected);
  });
});
