import { type ComponentType, Suspense, useMemo, useRef, useState } from "react";
import { type Camera, project } from "#basemap/camera.ts";
import { frameCamera } from "#basemap/frames.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { areaNote } from "#i18n/areaNote.ts";
import { areaHeading } from "#i18n/areaText.ts";
import { en } from "#i18n/en.ts";
import { plainText } from "#i18n/token.ts";
import { paneScene } from "#scene/pane.ts";
import { referenceRadius } from "#scene/size.ts";
import { useSize } from "#ui/useSize.ts";
import { useApp } from "#views/AppContext.tsx";
import type { FreeMapPartProps, Ground } from "./FreeMapPart.tsx";
import { farEastExtent } from "./farEastExtent.ts";
import { PaneOverlay } from "./PaneOverlay.tsx";
import { Poster } from "./Poster.tsx";
import styles from "./pane.module.css";

const POSTER: Ground = { status: "poster", camera: null };

/** Size of a map on a page of 1280 px: what the server draws for. */
const SERVER_SIZE = { width: 257, height: 321 };
const NO_NAMES: readonly never[] = [];

/**
 * How many CSS pixels one pixel of a drawing is in a box of a size: more than 1, and words, lines and circles are
 * all larger, as a projector needs them. Always 1 where there is none.
 */
export type Zoom = (width: number, height: number) => number;

interface MapPaneProps {
  readonly area: "kursk" | "far-east";
  readonly snapshot: Snapshot;
  readonly enlarged: boolean;
  readonly onEnlarge: (enlarged: boolean) => void;
  readonly FreeMap?: ComponentType<FreeMapPartProps> | undefined;
  readonly zoom?: Zoom | undefined;
}

/** A detail map: the drawn basemap, the day's symbols over it, and a free map at the first gesture. */
export function MapPane({ area, snapshot, enlarged, onEnlarge, FreeMap, zoom }: MapPaneProps) {
  const { dataset } = useApp();
  const box = useRef<HTMLElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const size = useSize(box, SERVER_SIZE);
  const scale = zoom?.(size.width, size.height) ?? 1;
  const [width, height] = [size.width / scale, size.height / scale];
  const r12 = referenceRadius({ width, height });
  const frame = useMemo(
    () => frameCamera(area, width, height, area === "far-east" ? farEastExtent(dataset, r12) : undefined),
    [area, width, height, r12, dataset],
  );
  const [ground, setGround] = useState(POSTER);
  const { status } = ground;
  const onPoster = status === "poster" || status === "failed";
  const camera = ground.camera ?? frame;
  const scene = usePaneScene(area, snapshot, camera, r12, status === "live");
  const here = snapshot.areas[area];
  const name = dataset.area.get(area)?.name.en ?? area;
  const heading = areaHeading(here);
  const says = `${name}: ${heading.figure ?? heading.absent}`;
  const notes = areaNote(dataset, snapshot, area).map(plainText).join(" ");
  return (
    <figure
      ref={box}
      className={styles.map}
      data-area={area}
      data-map={status}
      aria-label={`${en.scene.mapOf(name)}. ${says}. ${notes}`}
      tabIndex={FreeMap && (onPoster ? 0 : -1)}
    >
      <Poster window={area} camera={frame} />
      <div ref={live} className={styles.live} data-live={status === "live"} />
      <PaneOverlay
        scene={scene}
        width={camera.width}
        height={camera.height}
        symbolName={says}
        report={(here.strength.lead ?? here.presence.at(-1) ?? here.lastStrength)?.report.id ?? null}
      />
      {FreeMap && (
        <Suspense>
          <FreeMap
            box={box}
            container={live}
            frame={frame}
            enlarged={enlarged}
            onEnlarge={onEnlarge}
            onGround={setGround}
          />
        </Suspense>
      )}
    </figure>
  );
}

/** On a live map the basemap names cities and countries itself. */
function usePaneScene(
  area: MapPaneProps["area"],
  snapshot: Snapshot,
  camera: Camera,
  r12: number,
  live: boolean,
) {
  const { dataset, orientation } = useApp();
  return useMemo(() => {
    const { width, height } = camera;
    const frame = {
      width,
      height,
      r12,
      textScale: 1,
      project: (at: readonly [number, number]) => project(camera, at),
    };
    return paneScene(dataset, snapshot, area, frame, live ? NO_NAMES : orientation);
  }, [dataset, snapshot, area, camera, r12, orientation, live]);
}
