import { createStore, type StoreApi } from "zustand/vanilla";
import { recordOf } from "#domain/lessonFormat.ts";
import { encodeView } from "#state/permalink.ts";
import type { AppStore } from "#state/store.ts";
import type { Telling, TellingStore } from "#state/telling.ts";
import type { View } from "#state/view.ts";
import type { LinkContext } from "#state/viewFields.ts";
import { APP, type Body, type Heard, type Message, type Role, readMessage } from "./message.ts";

/** The part of a `BroadcastChannel` that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** Whether the other window is there. `unknown`: it has not said anything yet. */
export type Partner = "unknown" | "there" | "gone";

/** One end of the line between two windows. */
export interface Line {
  readonly partner: StoreApi<Partner>;
  /** Says that this window is here: for a page that comes back as it was left. */
  greet(): void;
  /** Says that this window is going. */
  leave(): void;
}

interface LineParts {
  readonly channel: Channel;
  /** The presentation: what belongs to another one is not heard. */
  readonly session: string;
  /** Id of this window. */
  readonly writer: string;
  readonly role: Role;
  readonly telling: TellingStore;
  readonly view: AppStore;
  readonly context: LinkContext;
}

/**
 * Keeps what is told, and the view, the same in the windows of one presentation. Each change has a revision
 * one above the last that its window knows; the higher one wins, and of two that are equal that of the higher
 * window id. A window that opens says hello and takes what it is answered, whatever it shows itself; a stage
 * that nobody answered tells who says hello later. The theme is each window's own.
 */
export function openLine(parts: LineParts): Line {
  const { channel, session, writer, role, telling, view, context } = parts;
  const partner = createStore<Partner>()(() => "unknown");
  let stamp: Stamp = { revision: ALONE, writer };
  let known = stateOf(telling, view);

  const say = (body: Body) => channel.postMessage({ app: APP, session, writer, ...body } satisfies Message);
  const greet = () => say({ type: "hello", role });
  const tell = () => {
    if (stamp.revision !== ALONE) say({ type: "state", revision: stamp.revision, ...known });
  };
  // One gesture may change what is told and then the view: they go out together.
  const changed = () => {
    queueMicrotask(() => {
      const now = stateOf(telling, view);
      if (now.telling === known.telling && now.view === known.view) return;
      known = now;
      if (stamp.revision === ALONE) return;
      stamp = { revision: stamp.revision + 1, writer };
      tell();
    });
  };
  const take = (heard: Heard & { type: "state" }, viewed: View) => {
    stamp = { revision: heard.revision, writer: heard.writer };
    telling.setState(alike(telling.getState(), heard.telling), true);
    // Last, since others may have changed it with the step.
    view.setState((own) => ({ ...viewed, theme: own.theme }));
    known = stateOf(telling, view);
  };
  const answer = (to: Role) => {
    if (stamp.revision === ALONE && role === "stage") stamp = { revision: 0, writer };
    // A second window that has waited for a stage asks the one that has come.
    if (stamp.revision === ALONE && to === "stage") greet();
    tell();
  };
  const hear = ({ data }: { readonly data: unknown }) => {
    const heard = readMessage(data, session, context);
    if (!heard || heard.writer === writer) return;
    partner.setState(heard.type === "bye" ? "gone" : "there", true);
    if (heard.type === "hello") answer(heard.role);
    if (heard.type !== "state" || !heard.viewed) return;
    const order = compare({ revision: heard.revision, writer: heard.writer }, stamp);
    if (order > 0) take(heard, heard.viewed);
    // Who does not know yet what is known here is told.
    else if (order < 0) tell();
  };

  channel.addEventListener("message", hear);
  telling.subscribe(changed);
  view.subscribe(changed);
  greet();
  return { partner, greet, leave: () => say({ type: "bye" }) };
}

/** The revision of a window that has neither heard nor told anything. */
const ALONE = -1;

interface Stamp {
  readonly revision: number;
  readonly writer: string;
}

function compare(a: Stamp, b: Stamp): number {
  if (a.revision !== b.revision) return a.revision - b.revision;
  return a.writer === b.writer ? 0 : a.writer > b.writer ? 1 : -1;
}

function stateOf(telling: TellingStore, view: AppStore) {
  return { telling: telling.getState(), view: encodeView({ ...view.getState(), theme: "auto" }) };
}

/** What was heard, with as much as is the same of what is here, so that it need not be drawn again. */
function alike(own: Telling, heard: Telling): Telling {
  if (textOf(own.lesson) !== textOf(heard.lesson)) return heard;
  const next = { ...heard, lesson: own.lesson };
  return JSON.stringify({ ...own, lesson: null }) === JSON.stringify({ ...next, lesson: null }) ? own : next;
}

/** A lesson as text, whatever the order of its fields. */
function textOf({ title, steps }: Telling["lesson"]): string {
  return JSON.stringify([title, steps.map(recordOf)]);
}
