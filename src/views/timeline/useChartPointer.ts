import { type RefObject, useEffect, useRef } from "react";
import type { Day } from "#domain/day.ts";
import { dayAtX } from "#scene/timeline/scale.ts";
import type { TimelineScene } from "#scene/timeline/timelineScene.ts";

/** Room beside the first and the last day that still counts as them, in pixels. */
const MARGIN = 12;

/** Lets a click, a tap or a drag on the drawing choose the day; on the strip of the whole axis, any of its days. */
export function useChartPointer(
  ref: RefObject<SVGSVGElement | null>,
  scene: TimelineScene,
  onDay: (day: Day) => void,
) {
  const latest = useRef({ scene, onDay });
  latest.current = { scene, onDay };
  useEffect(() => {
    const svg = ref.current;
    if (!svg) return;
    /** Where the drag began: it stays with the strip, or with the lanes. */
    let held: "lanes" | "strip" | null = null;
    const choose = (event: PointerEvent) => {
      if (held === null) return;
      const { scene, onDay } = latest.current;
      const scale = held === "strip" ? scene.strip?.scale : scene.scale;
      if (scale) onDay(dayAtX(scale, placeOf(event, svg, scene).x));
    };
    const begin = (event: PointerEvent) => {
      if (!event.isPrimary || event.button !== 0) return;
      held = heldAt(placeOf(event, svg, latest.current.scene), latest.current.scene);
      if (held === null) return;
      svg.setPointerCapture(event.pointerId);
      // A finger may be about to scroll the page: it chooses when it moves along or lets go.
      if (event.pointerType !== "touch") choose(event);
    };
    const end = (event: PointerEvent) => {
      if (event.type === "pointerup") choose(event);
      held = null;
    };
    const listeners = { pointerdown: begin, pointermove: choose, pointerup: end, pointercancel: end };
    for (const [type, listener] of Object.entries(listeners))
      svg.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        svg.removeEventListener(type, listener as EventListener);
    };
  }, [ref]);
}

function placeOf(event: PointerEvent, svg: SVGSVGElement, { frame }: TimelineScene) {
  const box = svg.getBoundingClientRect();
  const scale = box.width > 0 ? frame.width / box.width : 1;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}

function heldAt({ x, y }: { x: number; y: number }, { frame, strip }: TimelineScene) {
  if (x < frame.x0 - MARGIN) return null;
  return strip && y >= strip.row.y ? "strip" : "lanes";
}
