import type { Day } from "#domain/day.ts";
import type { Lesson, LessonStep } from "#domain/lesson.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { CLOCKS, STEP_VIEWS } from "#domain/story.ts";
import { isWithin } from "#domain/timeline.ts";
import { decodeView } from "#state/permalink.ts";
import { FACES, HIDDEN, type Telling } from "#state/telling.ts";
import type { View } from "#state/view.ts";
import type { LinkContext } from "#state/viewFields.ts";

/** What two windows have in common: what is told, and the view as the query of a link. */
export interface Shared {
  readonly telling: Telling;
  readonly view: string;
}

/** `stage`: what the class sees. `presenter`: the second window. */
export const ROLES = ["stage", "presenter"] as const;
export type Role = (typeof ROLES)[number];

/** What a window says: "I am here, how far are we?", "I am going", or how far we are. */
export type Body =
  | { readonly type: "hello"; readonly role: Role }
  | { readonly type: "bye" }
  | ({ readonly type: "state"; readonly revision: number } & Shared);

/** A message of one window of a presentation. */
export type Message = Body & {
  readonly app: typeof APP;
  /** The presentation that it belongs to. */
  readonly session: string;
  /** Id of the window. */
  readonly writer: string;
};

/** A message that was read, with its view as a view. */
export type Heard = Message & { readonly viewed?: View };

/** Marks our messages among those of anything else from the same host. */
export const APP = "troop-reports-present";

/** Ids of presentations and windows: 32 hexadecimal digits. */
const ID = /^[0-9a-f]{32}$/;
const MOST_VIEW = 2_000;
/** More changes than anybody makes in a lesson; a revision beyond it would end all later ones. */
const MOST_REVISIONS = 1_000_000_000;

export function isId(value: unknown): value is string {
  return typeof value === "string" && ID.test(value);
}

/**
 * Reads what came in. Takes any value and never throws: null for what is none of ours, belongs to another
 * presentation, or holds anything that no window of this page would send.
 */
export function readMessage(data: unknown, session: string, context: LinkContext): Heard | null {
  try {
    return isRecord(data) ? read(data, session, context) : null;
  } catch {
    // A value that throws when it is looked at is none of ours either.
    return null;
  }
}

function read(data: Fields, session: string, context: LinkContext): Heard | null {
  const { app, writer, type, role } = data;
  if (app !== APP || data.session !== session || !isId(writer)) return null;
  const head = { app: APP, session, writer } as const;
  if (type === "hello") return isOneOf(ROLES, role) ? { ...head, type, role } : null;
  if (type === "bye") return { ...head, type };
  if (type !== "state") return null;
  const { revision, view } = data;
  const telling = readTelling(data.telling, context);
  const viewed = readView(view, context);
  if (!isIndex(revision, MOST_REVISIONS) || typeof view !== "string" || !telling || !viewed) return null;
  return { ...head, type, revision, telling, view, viewed };
}

function readView(value: unknown, context: LinkContext): View | null {
  if (typeof value !== "string" || value.length > MOST_VIEW) return null;
  const { view, problems, extras } = decodeView(value, context);
  return problems.length > 0 || extras.length > 0 ? null : view;
}

function readTelling(value: unknown, context: LinkContext): Telling | null {
  if (!isRecord(value)) return null;
  const { own, at, face, hidden, revealed, opened, blank, exploring } = value;
  const lesson = readLesson(value.lesson, context);
  if (!lesson || !isIndex(at, lesson.steps.length)) return null;
  if (!isOneOf(FACES, face) || !isOneOf(HIDDEN, hidden)) return null;
  if (!isIds(revealed) || !(opened === null || isText(opened, MOST.id))) return null;
  if (typeof own !== "boolean" || typeof blank !== "boolean" || typeof exploring !== "boolean") return null;
  return { lesson, own, at, face, hidden, revealed: [...revealed], opened, blank, exploring };
}

function readLesson(value: unknown, context: LinkContext): Lesson | null {
  if (!isRecord(value)) return null;
  const { title, steps } = value;
  if (!isText(title, MOST.title) || !Array.isArray(steps)) return null;
  if (steps.length === 0 || steps.length > MOST.steps) return null;
  const read = steps.map((step) => readStep(step, context));
  const sound = read.filter((step) => step !== null);
  return sound.length === read.length ? { title, steps: sound } : null;
}

function readStep(value: unknown, { timeline }: LinkContext): LessonStep | null {
  if (!isRecord(value)) return null;
  const { id, day, clock, view, focus, title, text, question, note } = value;
  if (!isText(id, MOST.id) || !isText(title, MOST.title)) return null;
  if (!isText(text, MOST.text) || !isText(question, MOST.text) || !isText(note, MOST.text)) return null;
  if (!isDay(day) || !isWithin(day, timeline) || !isIds(focus)) return null;
  if (!isOneOf(CLOCKS, clock) || !isOneOf(STEP_VIEWS, view)) return null;
  return { id, day, clock, view, focus: [...focus], title, text, question, note };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length <= most;
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST.focus && value.every((id) => isText(id, MOST.id));
}

/** A whole number from 0 to below `end`. */
function isIndex(value: unknown, end: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < end;
}

function isDay(value: unknown): value is Day {
  return typeof value === "number" && Number.isInteger(value);
}

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return values.some((each) => each === value);
}
