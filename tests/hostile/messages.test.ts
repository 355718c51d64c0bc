// @vitest-environment jsdom
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { reportHeights } from "#app/embed/heights.ts";
import { lessonOfFile } from "#app/present/lesson/openLesson.ts";
import { openLine } from "#app/present/presenter/channel.ts";
import { parseDataset } from "#dataset/parse.ts";
import type { Lesson } from "#domain/lesson.ts";
import { lessonOf } from "#domain/lesson.ts";
import { placeIds } from "#domain/place.ts";
import { isWithin, timelineOf } from "#domain/timeline.ts";
import { lessonText } from "#export/lesson.ts";
import { createAppStore } from "#state/store.ts";
import { createTellingStore, goTo, tellingOf } from "#state/telling.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import story from "../../data/story.json";
import teaching from "../../data/teaching.json";
import { curatedDataset } from "../views/curatedDataset.ts";
import { planned, SLOW, Tally } from "./runs.ts";
import { hostileTexts, hostileValues } from "./texts.ts";

const DATASET = curatedDataset();
const BUILT_IN = builtIn();
const tally = new Tally();
const uncaught = vi.fn();

beforeEach(() => {
  uncaught.mockClear();
  window.addEventListener("error", uncaught);
});

afterEach(() => {
  window.removeEventListener("error", uncaught);
  document.body.replaceChildren();
  // What a listener throws does not come back to who dispatches: the window is told.
  expect(uncaught).not.toHaveBeenCalled();
});

function builtIn(): Lesson {
  const files = {
    "actors.json": [],
    "areas.json": [],
    "contested.json": [],
    "locations.geojson": [],
    "reports.json": [],
    "sources.json": [],
    "story.json": { ...story, steps: story.steps.map((step) => ({ ...step, focus: [] })) },
  };
  const read = parseDataset(files).story;
  if (!read) throw new Error("There is no story.");
  return lessonOf(read, teaching.notes);
}

/** Values that break who looks at them: they throw, or never end. */
const traps: fc.Arbitrary<unknown> = fc
  .constantFrom("data", "app", "type", "sentinel", "height", "message")
  .map((field) => {
    const trap: Record<string, unknown> = { sentinel: "amp", type: "embed-size", height: 400 };
    trap.self = trap;
    return Object.defineProperty(trap, field === "data" ? "self" : field, {
      enumerable: true,
      get() {
        throw new Error("planted");
      },
    });
  });

/** A message with one field of another value, or without it. */
function broken(sound: object): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(sound), "__proto__", "extra"), fc.option(hostileValues))
    .map(([field, value]) => Object.fromEntries([...Object.entries(sound), [field, value]]));
}

// ---- A page in a frame

const words = fc.constantFrom(
  "[iFrameSizer]",
  "map",
  ":8:false:false:32:true",
  "pymxPYMx",
  "xPYMx",
  "width",
  "700",
  "resize",
  "reset",
  "<img src=x onerror=planted()>",
  ":",
);
const toEmbed = fc.oneof(
  fc.array(words, { maxLength: 7 }).map((parts) => parts.join("")),
  hostileTexts.map((text) => `[iFrameSizer]${text}:8:false:false:32`),
  broken({ sentinel: "amp", type: "frames-init" }),
  broken({ type: "iframe-child-init" }),
  broken({ message: "ready", secret: "aB3dE6gH9k" }),
  hostileValues,
);

/** A page in a frame, and what it has said to the page around it. */
function framedPage() {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const win = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!win) throw new Error("no window");
  const content = win.document.body.appendChild(win.document.createElement("div"));
  content.getBoundingClientRect = () => new DOMRect(0, 0, 700, 438);
  win.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  const said: unknown[] = [];
  vi.spyOn(win.parent, "postMessage").mockImplementation((message: unknown) => void said.push(message));
  return { win, content, said };
}

/** All that an embed ever says: its height and width, and what it was called in letters and digits. */
const ANSWERS = [
  /^\[iFrameSizer\][\p{L}\p{N}_.-]{1,100}:438:700:(init|resizeObserver|size|resetPage)$/u,
  /^\{"sentinel":"amp","type":"embed-size","height":438\}$/,
  /^\{"type":"iframe-resized","width":700,"height":438\}$/,
];

test(
  "whatever a host says to an embed, it tells its height or nothing, and stays as it is",
  () => {
    const { win, content, said } = framedPage();
    const end = reportHeights({ content, win });
    win.addEventListener("error", uncaught);
    const before = win.document.documentElement.outerHTML;
    tally.assert("messages", 700, toEmbed, (data) => {
      said.length = 0;
      win.dispatchEvent(new MessageEvent("message", { data, source: win.parent }));
      for (const message of said) {
        const text = typeof message === "string" ? message : JSON.stringify(message);
        expect(ANSWERS.some((each) => each.test(text))).toBe(true);
      }
      expect(said.length).toBeLessThanOrEqual(2);
      expect(win.document.documentElement.outerHTML).toBe(before);
    });
    // It still hears what is meant well.
    said.length = 0;
    win.dispatchEvent(
      new MessageEvent("message", { data: { sentinel: "amp", type: "frames-init" }, source: win.parent }),
    );
    expect(said).toEqual([{ sentinel: "amp", type: "embed-size", height: 438 }]);
    end();
  },
  SLOW,
);

// ---- The page around frames

test(
  "whatever comes to the page around an embed, only the height of the frame that speaks changes, within bounds",
  async () => {
    await import("#app/host/embedElement.ts");
    const map = document.createElement("troop-reports-map");
    map.setAttribute("src", "https://page.example/embed.html");
    const other = document.createElement("iframe");
    document.body.append(map, other);
    await Promise.resolve();
    const frame = map.shadowRoot?.querySelector("iframe");
    if (!frame) throw new Error("no frame");
    // The simulated page has no windows for frames in a shadow: here is another's.
    const inside = document.body.appendChild(document.createElement("iframe")).contentWindow;
    vi.spyOn(frame, "contentWindow", "get").mockReturnValue(inside);
    const sound = { sentinel: "amp", type: "embed-size", height: 500 };
    const heights = fc.oneof(fc.double(), fc.integer({ min: -9, max: 5_000 }), hostileValues);
    const said = fc.oneof(
      heights.map((height) => ({ ...sound, height })),
      broken(sound),
      hostileValues,
    );
    const parts = fc.tuple(said, fc.constantFrom("frame", "other", "self", "nobody"));
    const sources = { frame: inside, other: other.contentWindow, self: window, nobody: null };
    const still = () =>
      [map.outerHTML, other.outerHTML, frame.src, frame.title, frame.attributes.length].join();
    // The first height takes the frame's bars away.
    window.dispatchEvent(new MessageEvent("message", { data: sound, source: inside }));
    expect(frame.style.height).toBe("500px");
    const before = still();
    tally.assert("messages", 500, parts, ([data, from]) => {
      const height = frame.style.height;
      window.dispatchEvent(new MessageEvent("message", { data, source: sources[from] }));
      const now = Number(/^(\d+)px$/.exec(frame.style.height)?.[1]);
      expect(now).toBeGreaterThanOrEqual(100);
      expect(now).toBeLessThanOrEqual(4_000);
      if (from !== "frame") expect(frame.style.height).toBe(height);
      expect(still()).toBe(before);
    });
  },
  SLOW,
);

// ---- The second window

const SESSION = "a".repeat(32);

test(
  "whatever comes over the line of the second window, what is told stays a sound step of a sound lesson",
  async () => {
    const context = {
      reportIds: new Set(DATASET.report.keys()),
      actorIds: new Set(DATASET.actor.keys()),
      placeIds: new Set(placeIds(DATASET)),
      timeline: timelineOf(DATASET),
    };
    const telling = createTellingStore(tellingOf(BUILT_IN, false));
    const view = createAppStore(DEFAULT_VIEW);
    let hear: (event: { readonly data: unknown }) => void = () => undefined;
    const answers: unknown[] = [];
    const channel = {
      postMessage: (message: unknown) => void answers.push(structuredClone(message)),
      addEventListener: (_: "message", listener: typeof hear) => {
        hear = listener;
      },
    };
    openLine({ channel, session: SESSION, writer: "b".repeat(32), role: "stage", telling, view, context });
    const told = goTo(3)(tellingOf(BUILT_IN, false));
    const head = { app: "troop-reports-present", session: SESSION, writer: "c".repeat(32) };
    const state = { ...head, type: "state", revision: 5, telling: told, view: "date=2024-11-04" };
    const [first] = BUILT_IN.steps;
    const within = fc.oneof(
      broken(told).map((each) => ({ ...state, telling: each })),
      broken(first ?? {}).map((step) => ({
        ...state,
        telling: { ...told, at: 0, lesson: { ...BUILT_IN, steps: [step] } },
      })),
      hostileTexts.map((text) => ({ ...state, view: text })),
      hostileTexts.map((text) => ({
        ...state,
        view: `q=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""))}`,
      })),
    );
    const said = fc.oneof(
      within,
      broken(state),
      broken({ ...head, type: "hello", role: "presenter" }),
      hostileValues,
      traps,
    );
    await tally.assertAsync("messages", 400, said, async (data) => {
      answers.length = 0;
      hear({ data });
      await Promise.resolve();
      const { lesson, at, revealed } = telling.getState();
      const step = lesson.steps[at];
      expect(step && isWithin(step.day, context.timeline)).toBe(true);
      for (const each of lesson.steps) {
        expect(
          [each.id, each.title, each.text, each.question, each.note].every(
            (text) => typeof text === "string",
          ),
        ).toBe(true);
        expect(each.focus.every((id) => typeof id === "string")).toBe(true);
      }
      expect(Array.isArray(revealed)).toBe(true);
      expect(isWithin(view.getState().day, context.timeline)).toBe(true);
      expect(answers.length).toBeLessThanOrEqual(2);
    });
  },
  SLOW,
);

// ---- Lesson files

test(
  "whatever a lesson file holds, it is a sound lesson or refused in words, and what is left out is told",
  async () => {
    const sound = JSON.parse(lessonText(BUILT_IN)) as { steps: object[] };
    const step = broken(sound.steps[0] ?? {});
    const text = fc.oneof(
      broken(sound).map((each) => JSON.stringify(each)),
      fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => JSON.stringify({ ...sound, steps })),
      fc.nat(5_000).map((length) => lessonText(BUILT_IN).slice(0, length)),
      hostileTexts,
      hostileValues.map((value) => JSON.stringify(value)),
    );
    await tally.assertAsync("messages", 400, fc.tuple(text, hostileTexts), async ([content, name]) => {
      const file = Object.assign(new File([content], name), { text: async () => content });
      const { lesson, problems } = await lessonOfFile(file, DATASET, BUILT_IN);
      for (const sentence of problems) expect(sentence).toMatch(/\.$/);
      if (!lesson) expect(problems.length).toBeGreaterThan(0);
      else {
        const again = await lessonOfFile(
          Object.assign(new File([], "again"), { text: async () => lessonText(lesson) }),
          DATASET,
          BUILT_IN,
        );
        expect(again).toEqual({ lesson, problems: [] });
      }
    });
  },
  SLOW,
);

test("2,000 messages were tried", () => {
  expect(tally.of("messages")).toBeGreaterThanOrEqual(
    planned(700) + planned(500) + planned(400) + planned(400),
  );
});

afterAll(() => tally.tell());
