import { type RefObject, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Camera } from "#basemap/camera.ts";
import { loadFreeMap } from "./freeMap.ts";
import type { Gesture } from "./gesture.ts";
import type { FreeMapFailure, FreeMapLook, OpenFreeMap } from "./port.ts";
import { FreeMapSession } from "./session.ts";

interface FreeMapOptions extends FreeMapLook {
  /** An empty element with the pane's size, which stays mounted; React must not put anything into it. */
  readonly container: RefObject<HTMLElement | null>;
  /** The poster's camera. */
  readonly frame: Camera;
  /** Where the map comes from; asked at the first gesture. The one of the first render is kept. */
  readonly load?: () => Promise<OpenFreeMap>;
}

interface FreeMapHandle {
  readonly status: "poster" | "loading" | "live" | "failed";
  /** Why it failed; null in every other status. */
  readonly reason: FreeMapFailure | null;
  /** What the overlay is to be drawn with: the live map's camera at every frame, else the poster's. */
  readonly camera: Camera;
  /** A first gesture on the poster: brings the map up and then makes the gesture. Also good on a live map. */
  begin(gesture?: Gesture): void;
  zoomBy(steps: number): void;
  panBy(dx: number, dy: number): void;
  /** Back to the poster in its frame. */
  reset(): void;
}

/**
 * A pane's free map. It goes when the pane leaves the screen, when another pane's map comes up, before
 * printing and on unmount; theme and language are exchanged in place.
 */
export function useFreeMap(options: FreeMapOptions): FreeMapHandle {
  const { container, frame, theme, language, words, load = loadFreeMap } = options;
  const [session] = useState(() => new FreeMapSession(load, { theme, language, words }));
  const state = useSyncExternalStore(session.subscribe, session.state, session.state);
  const isUp = state.status === "loading" || state.status === "live";

  useEffect(() => session.setLook({ theme, language, words }), [session, theme, language, words]);
  useEffect(() => () => session.reset(), [session]);
  useEffect(() => {
    if (isUp && container.current) return whenGone(container.current, () => session.reset());
  }, [isUp, container, session]);

  const actions = useMemo(
    () => ({
      begin: (gesture: Gesture = {}) => {
        if (container.current) session.begin(container.current, frame, gesture);
      },
      zoomBy: (steps: number) => session.moveBy({ zoomBy: steps }),
      panBy: (dx: number, dy: number) => session.moveBy({ panBy: [dx, dy] }),
      reset: () => session.reset(),
    }),
    [session, container, frame],
  );
  return {
    status: state.status,
    reason: state.status === "failed" ? state.reason : null,
    camera: state.status === "live" ? state.camera : frame,
    ...actions,
  };
}

/** Calls when no part of the element is on the screen any more, and before the page is printed. */
function whenGone(element: HTMLElement, gone: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) gone();
  });
  observer.observe(element);
  window.addEventListener("beforeprint", gone);
  return () => {
    observer.disconnect();
    window.removeEventListener("beforeprint", gone);
  };
}
