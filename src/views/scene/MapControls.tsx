import { en } from "#i18n/en.ts";
import type { useFreeMap } from "#views/map/useFreeMap.ts";
import styles from "./pane.module.css";

interface MapControlsProps {
  readonly map: ReturnType<typeof useFreeMap>;
  readonly enlarged: boolean;
  readonly onEnlarge: (enlarged: boolean) => void;
  /** Back to the frame: the button goes with the free map. */
  readonly onLeave: () => void;
}

/** Zoom, back to the frame, larger and smaller; and one kind sentence where there is no free map. */
export function MapControls({ map, enlarged, onEnlarge, onLeave }: MapControlsProps) {
  const free = map.status === "live" || map.status === "loading";
  const zoom = (steps: number) => (free ? map.zoomBy(steps) : map.begin({ zoomBy: steps }));
  const canZoom = map.reason !== "no-webgl2";
  return (
    <>
      <div className={styles.controls}>
        {canZoom && (
          <>
            <IconButton label={en.scene.zoomIn} d="M5 9h8M9 5v8" onPress={() => zoom(1)} />
            <IconButton label={en.scene.zoomOut} d="M5 9h8" onPress={() => zoom(-1)} />
          </>
        )}
        <IconButton
          label={enlarged ? en.scene.smaller : en.scene.larger}
          d={enlarged ? "M8 4v4H4M10 14v-4h4" : "M10.500 4H14v3.500M7.500 14H4v-3.500"}
          onPress={() => onEnlarge(!enlarged)}
          wideOnly
        />
        {free && (
          <IconButton
            label={en.scene.backToFrame}
            d="M5 6h5a4 4 0 1 1-4 4M5 6l3-3M5 6l3 3"
            onPress={onLeave}
          />
        )}
      </div>
      <p className={styles.status} role="status">
        {map.status === "loading" && en.scene.freeMapLoading}
        {map.reason && en.scene.freeMapFailed[map.reason]}
      </p>
    </>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly d: string;
  readonly onPress: () => void;
  /** Not where one map has the whole width anyway. */
  readonly wideOnly?: boolean;
}

function IconButton({ label, d, onPress, wideOnly = false }: IconButtonProps) {
  return (
    <button
      type="button"
      className={wideOnly ? styles.wideButton : styles.button}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d={d} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </button>
  );
}
