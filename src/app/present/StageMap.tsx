import { useMemo } from "react";
import type { Snapshot } from "#domain/snapshot.ts";
import { russiaBox } from "#i18n/areaText.ts";
import { present as words } from "#i18n/en/present.ts";
import { withLayers } from "#scene/layers.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { MapPane, type Zoom } from "#views/scene/MapPane.tsx";
import { RouteStrip } from "#views/scene/RouteStrip.tsx";
import styles from "./stageMap.module.css";

/** The map that a drawing is made for, in its own pixels: small, so that its words are large on the stage. */
const DRAWN = { width: 282, height: 265 };
/** In the two small maps of an overview words are as large. */
const DRAWN_HALF = { width: 184, height: 200 };

/** The strip along the top, as high as on phones. */
const DRAWN_STRIP = { width: 340, height: 56 };

const fitting =
  (drawn: typeof DRAWN): Zoom =>
  (width, height) =>
    Math.max(1, Math.min(width / drawn.width, height / drawn.height));
const ZOOM = fitting(DRAWN);
const ZOOM_HALF = fitting(DRAWN_HALF);
const ZOOM_STRIP = fitting(DRAWN_STRIP);

const none = () => undefined;

/** What is shown of the day beside the words: one area, or both with the route and Russia as a whole. */
export function StageMap() {
  const pane = useView((view) => view.pane);
  const snapshot = useLayered();
  const area = pane === "russia" ? null : pane;
  return (
    <div className={area ? styles.one : styles.all} data-stage={area ?? "overview"}>
      {area ? (
        <MapPane key={area} area={area} snapshot={snapshot} enlarged={false} onEnlarge={none} zoom={ZOOM} />
      ) : (
        <Whole snapshot={snapshot} />
      )}
    </div>
  );
}

function Whole({ snapshot }: { snapshot: Snapshot }) {
  const { dataset } = useApp();
  return (
    <>
      <RouteStrip snapshot={snapshot} zoom={ZOOM_STRIP} />
      {(["kursk", "far-east"] as const).map((area) => (
        <MapPane
          key={area}
          area={area}
          snapshot={snapshot}
          enlarged={false}
          onEnlarge={none}
          zoom={ZOOM_HALF}
        />
      ))}
      <dl className={styles.russia} aria-label={words.readings}>
        {(["strength", "sent-total"] as const).map((line) => {
          const { title, figure, absent, notes } = russiaBox(dataset, snapshot, line);
          return (
            <div key={line}>
              <dt>{title}</dt>
              <dd>
                <span className={figure ? styles[line] : styles.absent}>{figure ?? absent}</span>
                {notes.map((note) => (
                  <span key={note} className={styles.note}>
                    {note}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** The day without what is switched off. */
function useLayered(): Snapshot {
  const snapshot = useSnapshot();
  // Each by itself: the whole view changes with the day, before the day is ready to be drawn.
  const plans = useView((view) => view.plans);
  const casualties = useView((view) => view.casualties);
  const movements = useView((view) => view.movements);
  const notes = useView((view) => view.notes);
  return useMemo(
    () => withLayers(snapshot, { plans, casualties, movements, notes }),
    [snapshot, plans, casualties, movements, notes],
  );
}
