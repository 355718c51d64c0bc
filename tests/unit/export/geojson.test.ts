import { describe, expect, it } from "vitest";
import { createDataset } from "#domain/dataset.ts";
import { reportsCsv } from "#export/csv.ts";
import { geoJsonText, reportsGeoJson } from "#export/geojson.ts";
import { realDataset } from "../../support/realDataset.ts";
import { readCsv } from "./strictCsv.ts";

function feature(id: string) {
  const found = reportsGeoJson(realDataset()).features.find((each) => each.id === id);
  if (!found) throw new Error(`No feature ${id}`);
  return found;
}

describe("the reports as GeoJSON", () => {
  it("have one feature each, under their ids, oldest first", () => {
    const { type, features } = reportsGeoJson(realDataset());
    expect(type).toBe("FeatureCollection");
    expect(features.map(({ id }) => id)).toEqual(realDataset().reports.map(({ id }) => id));
    expect(features.every((each) => each.properties.id === each.id)).toBe(true);
  });

  it("are a point, longitude first, where they name one mapped place", () => {
    expect(feature("2024-10-24-hur-first-units-in-kursk").geometry).toEqual({
      type: "Point",
      coordinates: realDataset().location.get("kursk")?.at,
    });
    const [lon = 0, lat = 0] = realDataset().location.get("vladivostok")?.at ?? [];
    expect([Math.round(lon), Math.round(lat)]).toEqual([132, 43]);
  });

  it("are a set of points where they name several, and never one in their middle", () => {
    const { at } = realDataset().location.get("ussuriysk") ?? {};
    const { geometry } = feature("2024-10-18-nis-1500-in-four-cities");
    expect(geometry?.type).toBe("MultiPoint");
    expect(geometry?.coordinates).toHaveLength(4);
    expect(geometry?.coordinates).toContainEqual(at);
  });

  it("are nowhere on the map where they name no mapped place", () => {
    expect(feature("2024-10-23-us-officials-unnamed-over-1000").geometry).toBeNull();
  });

  it("have as properties what the table has as columns, with lists as lists", () => {
    const { properties } = feature("2024-10-18-nis-1500-shipped");
    expect(Object.keys(properties)).toEqual(readCsv(reportsCsv(realDataset()))[0]);
    expect(properties).toMatchObject({
      low: 1500,
      high: 1500,
      qualifier: "about",
      stance: null,
      locations: ["vladivostok", "chongjin", "hamhung", "musudan"],
      other_places: [],
      relations: ["contradicts:2024-10-10-kremlin-fake-news", "part-of:2024-10-18-nis-12000-decided"],
    });
    expect(properties.source_publishers).toHaveLength(3);
  });

  it("say null and never zero where no number was said", () => {
    const { properties } = feature("2024-10-24-hur-first-units-in-kursk");
    expect([properties.low, properties.high, properties.unit]).toEqual([null, null, null]);
    const ends = reportsGeoJson(realDataset()).features.flatMap(({ properties: { low, high } }) => [
      low,
      high,
    ]);
    expect(ends).not.toContain(0);
  });

  it("have no members that RFC 7946 took out or leaves to others", () => {
    const { features, ...rest } = JSON.parse(geoJsonText(reportsGeoJson(realDataset())));
    expect(Object.keys(rest)).toEqual(["type"]);
    for (const each of features) expect(Object.keys(each)).toEqual(["type", "id", "geometry", "properties"]);
  });

  it("are the same text each time, whatever the order of the records", () => {
    const { reports, location, area, actor, source } = realDataset();
    const turned = createDataset({
      reports: [...reports].reverse(),
      locations: [...location.values()].reverse(),
      areas: [...area.values()],
      actors: [...actor.values()].reverse(),
      sources: [...source.values()].reverse(),
    });
    const text = geoJsonText(reportsGeoJson(realDataset()));
    expect(geoJsonText(reportsGeoJson(turned))).toBe(text);
    expect(JSON.parse(text)).toEqual(reportsGeoJson(realDataset()));
    expect(text.split("\n")).toHaveLength(realDataset().reports.length + 3);
  });
});
