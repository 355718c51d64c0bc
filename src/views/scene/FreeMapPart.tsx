import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { Camera } from "#basemap/camera.ts";
import { en } from "#i18n/en.ts";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import { useView } from "#views/AppContext.tsx";
import { useFreeMap } from "#views/map/useFreeMap.ts";
import { useThemeName } from "#views/useThemeName.ts";
import { MapControls } from "./MapControls.tsx";
import { useMapGestures } from "./useMapGestures.ts";

/** What stands below the symbols. `camera` is null where that is the poster. */
export interface Ground {
  readonly status: "poster" | "loading" | "live" | "failed";
  readonly camera: Camera | null;
}

export interface FreeMapPartProps {
  /** The pane, which listens to gestures, and the empty element in it for the map. */
  readonly box: RefObject<HTMLElement | null>;
  readonly container: RefObject<HTMLElement | null>;
  readonly frame: Camera;
  readonly enlarged: boolean;
  readonly onEnlarge: (enlarged: boolean) => void;
  /** Told before the browser paints, so that symbols and map move as one. */
  readonly onGround: (ground: Ground) => void;
}

/** What makes a pane a free map: gestures, buttons, and the map itself once the reader asks for it. */
export function FreeMapPart({ box, container, frame, enlarged, onEnlarge, onGround }: FreeMapPartProps) {
  const theme = useThemeName();
  const language = useView((view) => view.language);
  const map = useFreeMap({ container, frame, theme, language, words: en.scene.freeMap });
  const { status } = map;
  const camera = status === "live" ? map.camera : null;
  useMapGestures(box, status === "poster" || status === "failed", map.begin);
  useLayoutEffect(() => onGround({ status, camera }), [status, camera, onGround]);
  // The buttons that cannot help here are gone, and the focus with the one that was pressed.
  useEffect(() => {
    if (status === "failed") giveFocusBack(box.current);
  }, [status, box]);
  const leave = () => {
    map.reset();
    box.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (status !== "live" || document.activeElement !== box.current) return;
    // The pane shows the map once it has been told of it: nothing hidden takes the focus.
    const shown = requestAnimationFrame(() =>
      container.current?.querySelector<HTMLElement>("canvas")?.focus(),
    );
    return () => cancelAnimationFrame(shown);
  }, [status, box, container]);
  return <MapControls map={map} enlarged={enlarged} onEnlarge={onEnlarge} onLeave={leave} />;
}
