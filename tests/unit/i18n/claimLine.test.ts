import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { KINDS, RELATION_TYPES, STANCES } from "#domain/report.ts";
import { claimsFor, snapshotOn } from "#domain/snapshot.ts";
import {
  actorName,
  claimLine,
  countsLabel,
  endLabel,
  interestLabel,
  inverseRelationLabel,
  kindLabel,
  placeLabel,
  relationLabel,
  stanceLabel,
} from "#i18n/claimLine.ts";
import { realDataset } from "../../support/realDataset.ts";
import { reportOf } from "./days.ts";

const data = realDataset();

describe("a claim in one line", () => {
  it("is figure, actor and day", () => {
    expect(claimLine(data, reportOf("2024-11-04-us-dod-10000-in-kursk"), dayOf("2024-11-24"))).toEqual({
      figure: "at least 10,000",
      actor: "Pentagon",
      day: "4 Nov",
    });
  });

  it("carries its year where the day shown is of another", () => {
    const line = claimLine(data, reportOf("2024-11-20-nis-11000-in-kursk"), dayOf("2025-02-04"));
    expect(line.day).toBe("20 Nov 2024");
  });

  it("has no figure where the report has none", () => {
    const report = reportOf("2024-10-24-hur-first-units-in-kursk");
    expect(claimLine(data, report, report.stated).figure).toBeNull();
  });

  it("falls back to the id of an unknown actor", () => {
    expect(actorName(data, "nobody")).toBe("nobody");
  });
});

describe("what a number counts", () => {
  it.each([
    ["2024-11-04-us-dod-10000-in-kursk", "there now"],
    ["2024-10-24-hur-12000-sent", "sent in all"],
    ["2024-10-17-hur-2600-for-kursk", "planned"],
    ["2024-11-02-hur-7000-flown-west", "moved"],
    ["2024-12-19-nis-100-killed", "killed · losses so far"],
    ["2024-10-18-nis-image-ussuriysk-400", "visible in one picture"],
    ["2025-09-07-hur-1000-workers-arrived", "workers · a part of them"],
    ["2025-01-11-zelensky-two-captured", "captured · in one event"],
    ["2025-08-22-dprk-101-portraits", "killed"],
  ])("%s: %s", (id, label) => {
    expect(countsLabel(reportOf(id))).toBe(label);
  });

  it("is left to the summary where no word fits, and for reports without a measure", () => {
    expect(countsLabel(reportOf("2025-07-13-hur-9500-committed"))).toBeNull();
    expect(countsLabel(reportOf("2024-10-24-hur-first-units-in-kursk"))).toBeNull();
  });
});

describe("where", () => {
  it.each([
    ["2024-11-04-us-dod-10000-in-kursk", "in Kursk Oblast"],
    ["2024-10-24-hur-12000-sent", "in Russia as a whole"],
    ["2024-10-18-nis-1500-in-four-cities", "in four places together"],
    ["2024-10-23-us-white-house-3000-via-wonsan", "in the Far East"],
    ["2024-10-24-hur-five-ranges", "in the Far East"],
    ["2024-10-18-nis-image-ussuriysk-400", "in Ussuriysk"],
    ["2025-02-27-cns-ships-at-dunai", "in Dunai"],
    ["2024-11-02-hur-7000-flown-west", "Primorsky Krai; Russian areas bordering Ukraine"],
  ])("%s: %s", (id, label) => {
    expect(placeLabel(data, reportOf(id))).toBe(label);
  });

  it("is no single city where a report names other places beside it", () => {
    const report = { ...reportOf("2024-10-18-nis-image-ussuriysk-400"), otherPlaces: ["a range"] };
    expect(placeLabel(data, report)).toBe("in the Far East");
  });

  it("is not told where a report names no place", () => {
    expect(placeLabel(data, reportOf("2024-10-10-kremlin-fake-news"))).toBeNull();
  });
});

describe("how a claim ended", () => {
  const spanOf = (area: "kursk" | "far-east" | "russia", id: string) => {
    const span = claimsFor(data, area, "strength", "stated").find(({ report }) => report.id === id);
    if (!span) throw new Error(`No claim ${id}`);
    return span;
  };

  it("names the successor with its figure", () => {
    const span = spanOf("kursk", "2024-10-28-ua-nrc-3000-in-kursk");
    expect(endLabel(data, span)).toBe("Replaced on 4 Nov by Zelensky, 11,000");
  });

  it("names what the successor counts where that is another thing", () => {
    const span = spanOf("far-east", "2024-10-30-ua-un-12000-at-five-bases");
    expect(endLabel(data, span)).toBe("Ended on 2 Nov by HUR, more than 7,000 moved");
  });

  it("names where the successor's number is for where that is another area", () => {
    const span = spanOf("russia", "2025-11-04-nis-10000-near-the-border");
    expect(endLabel(data, span)).toBe("Replaced on 12 Feb 2026 by NIS, about 10,000 in Kursk Oblast");
  });

  it("tells a claim that lapsed", () => {
    expect(endLabel(data, spanOf("kursk", "2025-02-04-hur-8000-in-kursk"))).toBe("Lapsed on 5 Jun");
  });

  it("is not told of what never ends", () => {
    const span = spanOf("kursk", "2025-02-04-hur-8000-in-kursk");
    const never = { ...span, until: Number.MAX_SAFE_INTEGER as typeof span.until };
    expect(endLabel(data, never)).toBeNull();
  });

  it("can be told of everything that stands on any day", () => {
    const spans = data.reports.flatMap(({ stated }) =>
      Object.values(snapshotOn(data, stated, "stated").areas).flatMap(({ plans, presence, notes }) => [
        ...plans,
        ...presence,
        ...notes,
      ]),
    );
    const labels = new Set(spans.map((span) => endLabel(data, span)));
    expect([...labels].filter((label) => !/^(Lapsed|Replaced|Ended) on \d/.test(label ?? ""))).toEqual([]);
    expect(labels.size).toBeGreaterThan(10);
  });
});

describe("labels", () => {
  it("say what a report does to another, and what is done to it in return", () => {
    expect(RELATION_TYPES.map((type) => [relationLabel(type), inverseRelationLabel(type)])).toEqual([
      ["Replaces", "Replaced by"],
      ["Ends", "Ended by"],
      ["Goes with", "Goes with"],
      ["Contradicts", "Contradicted by"],
      ["Denies", "Denied by"],
      ["Part of", "Includes"],
      ["Repeats", "Repeated by"],
    ]);
  });

  it("say where an actor stands, and give a denial no less room than a figure", () => {
    expect([...STANCES, "gives-figures" as const].map(stanceLabel)).toEqual([
      "Denies",
      "Does not confirm",
      "Has indications",
      "Confirms",
      "Gives figures",
    ]);
  });

  it("say whose side an actor is on, and what kind of statement it is", () => {
    expect((["party", "ally", "third"] as const).map(interestLabel)).toEqual([
      "party",
      "ally of a party",
      "third",
    ]);
    expect(KINDS.map(kindLabel)).toEqual([
      "Presence",
      "Movement",
      "Plan",
      "Casualties",
      "Position",
      "Context",
    ]);
  });
});
