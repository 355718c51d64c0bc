import { openLine } from "#app/present/presenter/channel.ts";
import type { Role } from "#app/present/presenter/message.ts";
import { type Lesson, lessonOf } from "#domain/lesson.ts";
import { timelineOf } from "#domain/timeline.ts";
import { createAppStore } from "#state/store.ts";
import { createTellingStore, goTo, tellingOf } from "#state/telling.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import teaching from "../../../data/teaching.json";
import { realDataset, realStory } from "../../support/realDataset.ts";

const dataset = realDataset();
/** The axis of the curated data. */
export const timeline = timelineOf(dataset, "stated");
/** What messages are read against. */
export const context = {
  reportIds: new Set(dataset.report.keys()),
  actorIds: new Set(dataset.actor.keys()),
  placeIds: new Set<string>(),
  timeline,
};
/** The lesson that comes with the page. */
export const BUILT_IN = lessonOf(realStory(), teaching.notes);
/** A teacher’s own lesson of two steps. */
export const OWN: Lesson = {
  title: "Two steps",
  steps: BUILT_IN.steps.slice(4, 6).map((step) => ({ ...step, note: "My own note." })),
};
/** The presentation that windows are of unless told otherwise. */
export const SESSION = "a".repeat(32);

/** Channels of one name: what one posts the others get, as copies, once `settle` lets it through. */
export function createAir() {
  type Listener = (event: { readonly data: unknown }) => void;
  const ends: Listener[][] = [];
  const posted: { readonly message: unknown; readonly from: Listener[] }[] = [];
  return {
    /** How many messages there have been. */
    count: 0,
    channel() {
      const listeners: Listener[] = [];
      ends.push(listeners);
      return {
        postMessage: (message: unknown) =>
          posted.push({ message: structuredClone(message), from: listeners }),
        addEventListener: (_: "message", listener: Listener) => listeners.push(listener),
        cut: () => ends.splice(ends.indexOf(listeners), 1),
        mend: () => ends.push(listeners),
      };
    },
    async settle() {
      for (let quiet = 0; quiet < 5; quiet += 1) {
        await Promise.resolve();
        for (const { message, from } of posted.splice(0)) {
          quiet = 0;
          this.count += 1;
          if (this.count > 1000) throw new Error("The windows do not stop talking.");
          for (const end of ends.filter((each) => each !== from)) {
            for (const listener of end) listener({ data: message });
          }
        }
      }
    },
  };
}

type Air = ReturnType<typeof createAir>;

interface WindowParts {
  readonly session?: string;
  readonly at?: number;
  readonly lesson?: Lesson;
}

let windows = 0;

/** A window on a channel of its own, as one that loads. */
export function openWindow(
  air: Air,
  role: Role,
  { session = SESSION, at = 0, lesson = BUILT_IN }: WindowParts = {},
) {
  const telling = createTellingStore(goTo(at)(tellingOf(lesson, lesson !== BUILT_IN)));
  const view = createAppStore(DEFAULT_VIEW);
  const channel = air.channel();
  windows += 1;
  // Ids in no order, as random ones are.
  const writer = ((windows * 7) % 16).toString(16).repeat(32);
  const line = openLine({ channel, session, writer, role, telling, view, context });
  return { telling, view, line, cut: channel.cut, mend: channel.mend, now: () => telling.getState() };
}

/** A stage, and its second window. */
export async function openBoth(stageParts: WindowParts = {}) {
  const air = createAir();
  const stage = openWindow(air, "stage", stageParts);
  await air.settle();
  const presenter = openWindow(air, "presenter");
  await air.settle();
  return { air, stage, presenter };
}
