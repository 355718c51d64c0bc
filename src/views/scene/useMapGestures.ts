import { type RefObject, useEffect } from "react";
import type { Gesture } from "#views/map/gesture.ts";

/** A mouse moved less than this was a click, in CSS pixels. */
const DRAG_FROM = 5;
/** What a key or a click moves, in CSS pixels and zoom steps. */
const PAN_STEP = 80;
const WHEEL_STEP = 240;

const KEYS: Readonly<Record<string, Gesture>> = {
  ArrowLeft: { panBy: [-PAN_STEP, 0] },
  ArrowRight: { panBy: [PAN_STEP, 0] },
  ArrowUp: { panBy: [0, -PAN_STEP] },
  ArrowDown: { panBy: [0, PAN_STEP] },
  "+": { zoomBy: 1 },
  "=": { zoomBy: 1 },
  "-": { zoomBy: -1 },
};

/**
 * The first gesture on a poster: a drag with the mouse, the wheel with Ctrl or ⌘, a pinch, arrow keys, plus
 * and minus. One finger and the bare wheel scroll the page. Listens only while `active`.
 */
export function useMapGestures(
  ref: RefObject<HTMLElement | null>,
  active: boolean,
  begin: (gesture: Gesture) => void,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || !active) return;
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener("pointerdown", (event) => followDrag(element, event, begin, signal), { signal });
    element.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        begin({ zoomBy: Math.max(-1, Math.min(1, -event.deltaY / WHEEL_STEP)) });
      },
      { signal, passive: false },
    );
    element.addEventListener("touchstart", (event) => event.touches.length > 1 && begin({}), {
      signal,
      passive: true,
    });
    element.addEventListener("dblclick", (event) => isOfMap(event) && begin({ zoomBy: 1 }), { signal });
    element.addEventListener(
      "keydown",
      (event) => {
        const gesture = event.target === element ? KEYS[event.key] : undefined;
        if (!gesture || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.shiftKey && event.key !== "+") return;
        event.preventDefault();
        event.stopPropagation();
        begin(gesture);
      },
      { signal },
    );
    return () => stop.abort();
  }, [ref, active, begin]);
}

/** A drag counts once it is let go: until then the poster stays where it is. */
function followDrag(
  element: HTMLElement,
  start: PointerEvent,
  begin: (gesture: Gesture) => void,
  signal: AbortSignal,
): void {
  if (start.pointerType !== "mouse" || start.button !== 0 || !isOfMap(start)) return;
  const drag = new AbortController();
  const options = { signal: AbortSignal.any([signal, drag.signal]) };
  const page = element.ownerDocument;
  page.addEventListener("pointercancel", () => drag.abort(), options);
  page.addEventListener(
    "pointerup",
    (end) => {
      drag.abort();
      const [dx, dy] = [end.clientX - start.clientX, end.clientY - start.clientY];
      if (Math.hypot(dx, dy) >= DRAG_FROM) begin({ panBy: [-dx, -dy] });
    },
    options,
  );
}

/** Not of a button or a link that lies on the map. */
function isOfMap({ target }: Event): boolean {
  return target instanceof Element && !target.closest("button, a");
}
