import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { decodeView, encodeView } from "#state/permalink.ts";
import { pairOf } from "#state/query.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { context, texts, views } from "./arbitraryView.ts";

const KREMLIN = "2024-10-10-kremlin-fake-news";
const decode = (query: string) => decodeView(query, context);

const FULL: View = {
  day: dayOf("2025-04-30"),
  clock: "period",
  span: "all",
  pane: "far-east",
  report: KREMLIN,
  actor: "kremlin",
  kind: "position",
  place: "kursk",
  words: "fake, news",
  casualties: true,
  plans: false,
  movements: false,
  notes: false,
  language: "uk",
  theme: "dark",
};

describe("a link", () => {
  it("of the default view is empty", () => {
    expect(encodeView(DEFAULT_VIEW)).toBe("");
    expect(decode("")).toEqual({ view: DEFAULT_VIEW, problems: [], extras: [] });
  });

  it("holds what differs from the default, in a fixed order and in legible words", () => {
    expect(encodeView({ ...DEFAULT_VIEW, day: dayOf("2024-11-04") })).toBe("date=2024-11-04");
    expect(encodeView(FULL)).toBe(
      "date=2025-04-30&clock=period&span=all&pane=far-east" +
        "&report=2024-10-10-kremlin-fake-news&place=kursk&actor=kremlin&kind=position&q=fake,%20news" +
        "&layers=casualties,no-plans,no-movements,no-notes&lang=uk&theme=dark",
    );
  });

  it("gives the view back", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encodeView(view))).toEqual({ view, problems: [], extras: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("is read with its question mark, in any order, and escaped", () => {
    const { view, problems } = decode("?theme=dark&date=2024%2D11%2D04&layers=no-plans%2Ccasualties");
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      day: dayOf("2024-11-04"),
      theme: "dark",
      plans: false,
      casualties: true,
    });
    expect(problems).toEqual([]);
  });

  it("may say what is the default", () => {
    const query = "date=2024-10-24&clock=stated&span=autumn&pane=auto&report=none&layers=no-casualties,plans";
    const filter = "place=none&actor=none&kind=none&q=";
    expect(decode(`${query}&${filter}&lang=en&theme=auto`)).toEqual({
      view: DEFAULT_VIEW,
      problems: [],
      extras: [],
    });
  });

  it("to a day outside autumn shows the whole axis without being told to", () => {
    expect(decode("date=2025-04-30")).toMatchObject({
      view: { day: dayOf("2025-04-30"), span: "all" },
      problems: [],
    });
  });
});

describe("a link to a report", () => {
  it("without a day shows the day on which it was said", () => {
    const { view, problems } = decode(`report=${KREMLIN}`);
    expect(view).toEqual({ ...DEFAULT_VIEW, report: KREMLIN, day: dayOf("2024-10-10") });
    expect(problems).toEqual([]);
  });

  it("of another year shows the whole axis", () => {
    const { view } = decode("report=2025-04-26-russia-mod-gerasimov-confirms");
    expect(view).toMatchObject({ day: dayOf("2025-04-26"), span: "all" });
  });

  it("from before the axis shows its first day", () => {
    expect(decode("report=2024-08-27-rok-mnd-containers-since-mid-2022").view.day).toBe(
      context.timeline.first,
    );
  });

  it("keeps another day that it names, also the default one", () => {
    const view = { ...DEFAULT_VIEW, report: KREMLIN };
    expect(encodeView(view)).toBe(`date=2024-10-24&report=${KREMLIN}`);
    expect(decode(encodeView(view)).view).toEqual(view);
    expect(encodeView({ ...view, day: dayOf("2024-10-10") })).toBe(`report=${KREMLIN}`);
  });
});

describe("a broken link", () => {
  it.each([
    ["date=2024-02-30", "date", "2024-02-30", "2024-10-01/2026-06-13"],
    ["date=", "date", "", "2024-10-01/2026-06-13"],
    ["date", "date", "", "2024-10-01/2026-06-13"],
    ["clock=Period", "clock", "Period", "stated, period"],
    ["span=2025", "span", "2025", "autumn, all"],
    ["pane=moscow", "pane", "moscow", "far-east, kursk, russia, auto"],
    ["report=__proto__", "report", "__proto__", "YYYY-MM-DD-…, none"],
    [
      "layers=all",
      "layers",
      "all",
      "casualties, no-casualties, plans, no-plans, movements, no-movements, notes, no-notes",
    ],
    ["place=moscow", "place", "moscow", "kursk, none"],
    ["place=wonsan", "place", "wonsan", "kursk, none"],
    ["actor=nobody", "actor", "nobody", "nis, none"],
    ["kind=toString", "kind", "toString", "presence, movement, plan, casualties, position, context, none"],
    ["lang=constructor", "lang", "constructor", "en, ru, ko, uk"],
    ["theme=%E0%A4%A", "theme", "%E0%A4%A", "auto, light, dark"],
  ])("%s keeps the default, and is listed with what can be read", (query, parameter, found, expected) => {
    const problem = { parameter, found, expected, reason: "broken" };
    expect(decode(query)).toEqual({ view: DEFAULT_VIEW, problems: [problem], extras: [] });
  });

  it("to a day outside the axis shows its nearest end, and says so", () => {
    const adjusted = (query: string) =>
      decode(query).problems.map(({ reason, expected }) => [reason, expected]);
    expect(adjusted("date=2023-01-01")).toEqual([["adjusted", "2024-10-01"]]);
    expect(adjusted("date=2030-01-01")).toEqual([["adjusted", "2026-06-13"]]);
    expect(decode("date=2030-01-01").view).toMatchObject({ day: context.timeline.last, span: "all" });
  });

  it("that asks for a day and for a span without it shows the day", () => {
    const { view, problems } = decode("span=autumn&date=2025-04-30");
    expect(view.span).toBe("all");
    expect(problems).toEqual([{ parameter: "span", found: "autumn", expected: "all", reason: "adjusted" }]);
  });

  it("that gives two values for one thing is read by the first that can be read", () => {
    const { view, problems } = decode("lang=xx&lang=ko&lang=ru&layers=plans,no-plans");
    expect(view).toEqual({ ...DEFAULT_VIEW, language: "ko" });
    expect(problems.map(({ reason, found }) => [reason, found])).toEqual([
      ["broken", "xx"],
      ["repeated", "ru"],
      ["repeated", "no-plans"],
    ]);
  });

  it("loses only its broken part", () => {
    const { view, problems } = decode("layers=casualties,ships&date=2024-11-04");
    expect(view).toEqual({ ...DEFAULT_VIEW, day: dayOf("2024-11-04"), casualties: true });
    expect(problems.map(({ found }) => found)).toEqual(["ships"]);
  });
});

describe("a parameter that is not ours", () => {
  it("is listed and stays in the address as it stands", () => {
    const { view, problems, extras } = decode("ref=a%20b+c&date=2024-11-04&__proto__=1");
    expect(problems.map(({ reason, parameter, found }) => [reason, parameter, found])).toEqual([
      ["unknown", "ref", "a b c"],
      ["unknown", "__proto__", "1"],
    ]);
    expect(encodeView(view, extras)).toBe("date=2024-11-04&ref=a%20b+c&__proto__=1");
  });

  it("is kept in silence where another site hung it on, or another part of the page reads it", () => {
    const query = "utm_source=x&utm_campaign=y%E0&fbclid=1&gclid=2&autoplay=1";
    const other = { ...context, otherParameters: new Set(["autoplay"]) };
    const { view, problems, extras } = decodeView(query, other);
    expect(problems).toEqual([]);
    expect(encodeView(view, extras)).toBe(query);
  });

  it("is not lost where it begins with a question mark of its own", () => {
    const { view, extras } = decode("?date=&?a=1");
    expect(decode(encodeView(view, extras)).extras).toEqual(extras);
  });

  it("survives every view", () => {
    const name = texts.map((text) => pairOf(`x${text}`, text).raw);
    fc.assert(
      fc.property(views, fc.array(name), (view, kept) => {
        const decoded = decode(encodeView(view, kept));
        expect(decoded.view).toEqual(view);
        expect(decoded.extras).toEqual(kept);
      }),
    );
  });
});
