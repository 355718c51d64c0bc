import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { dayStateOf, silentSince } from "#i18n/dayState.ts";
import { realDataset } from "../../support/realDataset.ts";

const on = (date: string) => snapshotOn(realDataset(), dayOf(date), "stated");
const stateOn = (date: string) => dayStateOf(realDataset(), on(date));

describe("what a day has to say", () => {
  it("leads with the place of the newest number", () => {
    expect(stateOn("2024-10-30").told.map(({ area }) => area)).toEqual(["far-east", "kursk"]);
    expect(stateOn("2024-10-31").told.map(({ area }) => area)).toEqual(["kursk", "far-east"]);
  });

  it("looks back to the last number only where none is told", () => {
    expect(stateOn("2025-08-12").last).toBeNull();
    expect(stateOn("2025-06-05").last?.claim.report.id).toBe("2025-02-04-hur-8000-in-kursk");
  });

  it("names the actor only where one statement stands", () => {
    expect(stateOn("2024-11-04").told[0]?.actor).toBeNull();
    expect(stateOn("2025-06-04").told[0]?.actor?.id).toBe("hur");
  });

  it("knows since when a place has had no number, and that one never had any", () => {
    expect(silentSince(realDataset(), on("2026-06-13"), "far-east")).toBe(dayOf("2024-11-02"));
    expect(silentSince(realDataset(), on("2024-10-18"), "kursk")).toBeNull();
  });
});
