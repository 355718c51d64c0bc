import { type Camera, project } from "#basemap/camera.ts";
import { frameCamera } from "#basemap/frames.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { areaNote } from "#i18n/areaNote.ts";
import { areaHeading } from "#i18n/areaText.ts";
import { en } from "#i18n/en.ts";
import { plainText } from "#i18n/token.ts";
import { paneScene } from "#scene/pane.ts";
import { referenceRadius } from "#scene/size.ts";
import { useApp } from "#views/AppContext.tsx";
import { paint, SANS } from "#views/paint.ts";
import { farEastExtent } from "#views/scene/farEastExtent.ts";
import { LabelText } from "#views/scene/LabelText.tsx";
import { MarkShape } from "#views/scene/MarkShape.tsx";
import { Poster } from "#views/scene/Poster.tsx";
import { TokenText } from "#views/TokenText.tsx";
import styles from "./handoutMap.module.css";

interface HandoutMapProps {
  readonly area: "kursk" | "far-east";
  readonly snapshot: Snapshot;
  /** What it is drawn for, in CSS pixels. It is as wide as its place. */
  readonly size: { readonly width: number; readonly height: number };
}

/** The places of symbols and dots, above all else, as on the page. */
const ABOVE = new Set(["dot", "note"]);

/**
 * A map with its reading, for paper: the picture of the page without anything to press, drawn for one size and
 * never measured, so that it is the same in every browser and before any script.
 */
export function HandoutMap({ area, snapshot, size }: HandoutMapProps) {
  const { dataset } = useApp();
  const { width, height } = size;
  const here = snapshot.areas[area];
  const name = dataset.area.get(area)?.name.en ?? area;
  const { figure, absent } = areaHeading(here);
  const notes = areaNote(dataset, snapshot, area);
  const r12 = referenceRadius(size);
  const camera = frameCamera(
    area,
    width,
    height,
    area === "far-east" ? farEastExtent(dataset, r12) : undefined,
  );
  return (
    <figure className={styles.figure}>
      <div className={styles.map} data-area={area}>
        <Poster window={area} camera={camera} />
        <svg
          className={styles.overlay}
          viewBox={`0 0 ${width} ${height}`}
          fontFamily={SANS}
          role="img"
          aria-label={en.scene.mapOf(name)}
        >
          <Scene area={area} snapshot={snapshot} camera={camera} r12={r12} />
          <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill="none" stroke={paint("rule2")} />
        </svg>
      </div>
      <figcaption className={styles.reading}>
        <span className={styles.name}>{name}</span>{" "}
        <span className={figure ? styles.live : styles.absent} data-figure={area}>
          {figure ?? absent}
        </span>
        {notes.map((paragraph) => (
          <span key={plainText(paragraph)} className={styles.note}>
            <TokenText tokens={paragraph} />
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface SceneProps extends Omit<HandoutMapProps, "size"> {
  readonly camera: Camera;
  readonly r12: number;
}

function Scene({ area, snapshot, camera, r12 }: SceneProps) {
  const { dataset, orientation } = useApp();
  const { width, height } = camera;
  const frame = {
    width,
    height,
    r12,
    textScale: 1,
    project: (at: readonly [number, number]) => project(camera, at),
  };
  const { marks, labels } = paneScene(dataset, snapshot, area, frame, orientation);
  // What is new on the day glows for a moment on the page: paper does not.
  const lasting = marks.filter(({ type }) => type !== "halo");
  const drawn = [
    ...lasting.filter(({ type }) => !ABOVE.has(type)),
    ...lasting.filter(({ type }) => ABOVE.has(type)),
  ];
  return (
    <>
      {drawn.map((mark, index) => {
        // Drawn once: a mark has no identity but its place in the drawing.
        const key = `${mark.type}-${index}`;
        return <MarkShape key={key} mark={mark} />;
      })}
      {labels.map((label) => (
        <LabelText key={label.key} label={label} />
      ))}
    </>
  );
}
