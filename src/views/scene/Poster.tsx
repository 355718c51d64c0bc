import type { Camera } from "#basemap/camera.ts";
import { POSTER_WINDOWS, posterTransform } from "#basemap/posterWindow.ts";
import styles from "./pane.module.css";

interface PosterProps {
  readonly window: keyof typeof POSTER_WINDOWS;
  readonly camera: Camera;
}

/** The drawn basemap below a pane: the page holds its paths once, as a symbol, and every pane uses them. */
export function Poster({ window, camera }: PosterProps) {
  const { width, height } = camera;
  return (
    <svg
      className={styles.poster}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <use href={`#basemap-${window}`} transform={posterTransform(POSTER_WINDOWS[window], camera)} />
    </svg>
  );
}
