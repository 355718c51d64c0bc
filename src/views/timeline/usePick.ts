import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Bracket } from "#scene/timeline/bracket.ts";
import { type Pick, pickAt } from "#scene/timeline/pick.ts";
import type { PlanMark } from "#scene/timeline/plans.ts";
import type { TimelineScene } from "#scene/timeline/timelineScene.ts";

/** How far from a mark a pointer still means it, in pixels. */
const REACH = { mouse: 8, touch: 12 };
/** Time to move from a mark to its label. */
const LINGER_MS = 250;

/** What is picked, from `offset` pixels above the drawing. */
interface Picked {
  readonly pick: Pick | null;
  readonly offset: number;
  /** The drawing it was picked in. */
  readonly drawn: TimelineScene | null;
}

interface Drawing {
  readonly scene: TimelineScene;
  readonly brackets: readonly Bracket[];
  readonly plans: readonly PlanMark[];
}

const NOTHING: Picked = { pick: null, offset: 0, drawn: null };

/**
 * Follows the pointer over the drawing: with a mouse while it rests there or on the label, after a tap until the
 * next one. Escape takes the label away.
 */
export function usePick(
  chart: RefObject<HTMLDivElement | null>,
  scene: TimelineScene,
  brackets: readonly Bracket[],
  plans: readonly PlanMark[],
) {
  const [{ pick, offset, drawn }, setPicked] = useState(NOTHING);
  const latest = useRef({ scene, brackets, plans });
  latest.current = { scene, brackets, plans };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const drop = useCallback(() => {
    hold();
    setPicked(NOTHING);
  }, [hold]);
  const release = useCallback(() => {
    hold();
    timer.current = setTimeout(() => setPicked(NOTHING), LINGER_MS);
  }, [hold]);
  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    const read = (event: PointerEvent) => {
      const found = findAt(event, element, latest.current);
      if (!found.pick) return release();
      hold();
      setPicked((known) => (isSame(known, found) ? known : found));
    };
    const moved = (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      if (event.buttons > 0) drop();
      else read(event);
    };
    const left = (event: PointerEvent) => event.pointerType !== "touch" && release();
    const tapped = (event: PointerEvent) => event.pointerType === "touch" && read(event);
    const touched = (event: PointerEvent) => event.pointerType === "touch" && drop();
    const pressed = (event: KeyboardEvent) => event.key === "Escape" && drop();
    const { signal, abort } = abortable();
    element.addEventListener("pointermove", moved, { signal });
    element.addEventListener("pointerleave", left, { signal });
    element.addEventListener("pointerup", tapped, { signal });
    document.addEventListener("pointerdown", touched, { signal });
    document.addEventListener("keydown", pressed, { signal });
    return () => {
      abort();
      hold();
    };
  }, [chart, hold, drop, release]);
  // A drawing of another width, span or clock has its marks elsewhere.
  return { pick: drawn === scene ? pick : null, offset, hold, release };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function findAt(event: PointerEvent, element: HTMLElement, { scene, brackets, plans }: Drawing): Picked {
  const svg = element.querySelector("svg");
  if (!svg) return NOTHING;
  const box = svg.getBoundingClientRect();
  const reach = event.pointerType === "touch" ? REACH.touch : REACH.mouse;
  const at = { x: event.clientX - box.left, y: event.clientY - box.top };
  const pick = pickAt(scene, brackets, at, reach, plans);
  // In a low window only the foot of the drawing is seen: its upper edge lies above that of its element.
  return { pick, offset: box.top - element.getBoundingClientRect().top, drawn: scene };
}

function isSame(a: Picked, b: Picked): boolean {
  return (
    a.pick?.day === b.pick?.day &&
    a.pick?.row === b.pick?.row &&
    a.pick?.bracket?.id === b.pick?.bracket?.id &&
    a.drawn === b.drawn
  );
}
