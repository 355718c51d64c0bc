import type { Files } from "#dataset/problem.ts";

/** Records as they stand in the files, sound unless a test says otherwise. */
export type Raw = Readonly<Record<string, unknown>>;

/** A record without one of its fields. */
export function without(record: Raw, field: string): Raw {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}

/** A statement of the NIS on 18 October 2024: about 1,500 in Vladivostok. The id follows actor and date. */
export function aReport(overrides: Raw = {}): Raw {
  const { actor = "nis", stated = "2024-10-18", slug = "claim", ...rest } = overrides;
  return {
    id: `${stated}-${actor}-${slug}`,
    actor,
    speaker: null,
    stated,
    period: { from: "2024-10-08", to: "2024-10-13" },
    kind: "presence",
    locations: ["vladivostok"],
    otherPlaces: [],
    area: "far-east",
    measure: aMeasure(),
    route: null,
    summary: { en: "The NIS said about 1,500 troops were in Vladivostok." },
    caveat: null,
    relations: [],
    sources: ["nis-page"],
    tier: "map",
    ...rest,
  };
}

/** About 1,500 troops, the strength of an area. */
export function aMeasure(overrides: Raw = {}): Raw {
  return { unit: "troops", low: 1500, high: 1500, qualifier: "about", counts: "strength", ...overrides };
}

/** A GeoJSON feature: Vladivostok, a reported city. `properties` are taken over one by one. */
export function aLocation({ properties, ...overrides }: Raw & { readonly properties?: Raw } = {}): Raw {
  return {
    type: "Feature",
    id: "vladivostok",
    geometry: { type: "Point", coordinates: [131.87, 43.11] },
    properties: {
      name: aName("Vladivostok"),
      kind: "settlement",
      adminUnit: "Primorsky Krai",
      country: "RU",
      role: "reported",
      note: "A port.",
      ...properties,
    },
    ...overrides,
  };
}

/** The Far East with two cities. */
export function anArea(overrides: Raw = {}): Raw {
  return {
    id: "far-east",
    name: aName("Far East"),
    locations: ["vladivostok", "ussuriysk"],
    anchor: [135, 42],
    note: "A set of cities.",
    ...overrides,
  };
}

/** South Korea's intelligence service. */
export function anActor(overrides: Raw = {}): Raw {
  return {
    id: "nis",
    name: "National Intelligence Service",
    shortName: "NIS",
    country: "KR",
    kind: "intelligence",
    interest: "ally",
    ...overrides,
  };
}

/** A page of the NIS. */
export function aSource(overrides: Raw = {}): Raw {
  return {
    id: "nis-page",
    publisher: "NIS",
    title: null,
    url: "https://nis.example/page",
    published: "2024-10-18",
    language: "ko",
    ...overrides,
  };
}

/** A step on 18 October 2024 that speaks of the built report. */
export function aStep(overrides: Raw = {}): Raw {
  return {
    id: "first",
    date: "2024-10-18",
    clock: "stated",
    view: "overview",
    focus: ["2024-10-18-nis-claim"],
    title: "A first number",
    text: "The NIS gave a number.",
    question: "How could it know?",
    ...overrides,
  };
}

/** A start that the built report and another one disagree about. */
export function aContested(overrides: Raw = {}): Raw {
  return {
    id: "start",
    area: "far-east",
    title: { en: "start" },
    note: { en: "Two reports differ." },
    began: ["2024-10-18-nis-claim"],
    notYet: ["2024-10-18-nis-other"],
    ...overrides,
  };
}

const CITIES = [
  aLocation(),
  aLocation({ id: "ussuriysk" }),
  aLocation({ id: "kursk", properties: { kind: "region" } }),
  aLocation({ id: "wonsan", properties: { country: "KP", role: "waypoint" } }),
];

const AREAS = [
  anArea(),
  anArea({ id: "kursk", locations: ["kursk"], anchor: [36.3, 51.65] }),
  anArea({ id: "russia", locations: [], anchor: null }),
];

const ACTORS = [
  anActor(),
  anActor({ id: "rok-mnd", kind: "government" }),
  anActor({ id: "hur", country: "UA", interest: "party" }),
];

/** Sound files: four places, three areas, three actors, one source, one report, one step, nothing contested. */
export function someFiles(overrides: Partial<Files> = {}): Files {
  return {
    "locations.geojson": aCollection(CITIES),
    "areas.json": AREAS,
    "actors.json": ACTORS,
    "sources.json": [aSource()],
    "reports.json": [aReport()],
    "story.json": { title: "Who said what", steps: [aStep()] },
    "contested.json": [],
    ...overrides,
  };
}

/** Sound files but for one more place. */
export function withLocation(location: unknown): Files {
  return someFiles({ "locations.geojson": aCollection([...CITIES, location]) });
}

/** Sound files but for one more area, or another one in place of that with its id. */
export function withArea(area: Raw): Files {
  return someFiles({ "areas.json": [...AREAS.filter(({ id }) => id !== area.id), area] });
}

/** Sound files but for one more actor. */
export function withActor(actor: unknown): Files {
  return someFiles({ "actors.json": [...ACTORS, actor] });
}

/** Sound files but for one more source. */
export function withSource(source: unknown): Files {
  return someFiles({ "sources.json": [aSource(), source] });
}

/** Sound files but for more reports after the first. */
export function withReports(...reports: readonly unknown[]): Files {
  return someFiles({ "reports.json": [aReport(), ...reports] });
}

/** Sound files but for one more step. */
export function withStep(step: unknown): Files {
  return someFiles({ "story.json": { title: "Who said what", steps: [aStep(), step] } });
}

function aCollection(features: readonly unknown[]): Raw {
  return { type: "FeatureCollection", features };
}

function aName(text: string): Raw {
  return { en: text, ru: text, ko: text, uk: text };
}
