import { useEffect, useRef, useState } from "react";
import { between, type Sight } from "#scene/timeline/scale.ts";

const ZOOM_MS = 500;

/** The days to draw on the way to a new stretch: half a second, or at once where motion is not wanted. */
export function useZoom(first: number, last: number): Sight {
  const [sight, setSight] = useState<Sight>({ first, last });
  const shown = useRef(sight);
  useEffect(() => {
    const from = shown.current;
    if (from.first === first && from.last === last) return;
    const show = (next: Sight) => {
      shown.current = next;
      setSight(next);
    };
    if (!wantsMotion()) {
      show({ first, last });
      return;
    }
    let start: number | null = null;
    let frame = requestAnimationFrame(function draw(now) {
      start ??= now;
      const t = (now - start) / ZOOM_MS;
      show(t < 1 ? between(from, { first, last }, eased(t)) : { first, last });
      if (t < 1) frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [first, last]);
  return sight;
}

function wantsMotion(): boolean {
  return globalThis.matchMedia?.("(prefers-reduced-motion: no-preference)").matches ?? false;
}

function eased(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
