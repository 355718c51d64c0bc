import { type ComponentType, useMemo, useState } from "react";
import type { AreaId } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { tabReading } from "#i18n/areaText.ts";
import { en } from "#i18n/en.ts";
import { withLayers } from "#scene/layers.ts";
import { paneOfDay } from "#scene/shownPane.ts";
import { referenceRadius } from "#scene/size.ts";
import { choosePane } from "#state/actions.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { AreaColumn } from "./AreaColumn.tsx";
import type { FreeMapPartProps } from "./FreeMapPart.tsx";
import { MapPane } from "./MapPane.tsx";
import { RussiaPane } from "./Russia.tsx";
import { SizeLegend } from "./SizeLegend.tsx";
import styles from "./triptych.module.css";

const TABS: readonly AreaId[] = ["kursk", "far-east", "russia"];

/** The legend's circles: at the scale of the wide layout, the only one that has room for it. */
const LEGEND_R12 = referenceRadius({ width: 257, height: 321 });

interface TriptychProps {
  /** What stands above the panes: Russia as a whole, and the route. An embed has neither. */
  readonly Overview?: ComponentType<{ snapshot: Snapshot }>;
  /** What makes a pane a free map. */
  readonly FreeMap?: ComponentType<FreeMapPartProps>;
}

/** The two detail panes over one state; tabs where only one pane has room. */
export function Triptych({ Overview, FreeMap }: TriptychProps) {
  const whole = useSnapshot();
  const snapshot = useLayered(whole);
  const chosen = usePane();
  const [large, setLarge] = useState<AreaId | null>(null);
  const shown = chosen ?? paneOfDay(whole);
  const enlarge = (area: AreaId) => (enlarged: boolean) => setLarge(enlarged ? area : null);
  return (
    <div className={styles.scene} data-shown={shown} data-large={large ?? undefined}>
      {Overview && (
        <div className={styles.overview}>
          <Overview snapshot={snapshot} />
        </div>
      )}
      <PaneTabs shown={shown} />
      <div className={styles.panes}>
        {(["kursk", "far-east"] as const).map((area) => (
          <section
            key={area}
            className={styles.pane}
            data-area={area}
            id={`pane-${area}`}
            aria-labelledby={`area-${area}`}
          >
            <div className={styles.column}>
              <div className={styles.words}>
                <AreaColumn area={area} snapshot={snapshot} />
              </div>
              {area === "far-east" && (
                <div className={styles.legend}>
                  <SizeLegend r12={LEGEND_R12} />
                </div>
              )}
            </div>
            <MapPane
              area={area}
              snapshot={snapshot}
              FreeMap={FreeMap}
              enlarged={large === area}
              onEnlarge={enlarge(area)}
            />
          </section>
        ))}
        <RussiaPane snapshot={snapshot} className={styles.russia} />
      </div>
    </div>
  );
}

/** The day without what the reader switched off. */
function useLayered(snapshot: Snapshot): Snapshot {
  const plans = useView((view) => view.plans);
  const casualties = useView((view) => view.casualties);
  const movements = useView((view) => view.movements);
  const notes = useView((view) => view.notes);
  return useMemo(
    () => withLayers(snapshot, { plans, casualties, movements, notes }),
    [snapshot, plans, casualties, movements, notes],
  );
}

/** The pane that the reader chose, else that of the selected report. */
function usePane(): AreaId | null {
  const { dataset } = useApp();
  return useView((view) => view.pane ?? dataset.report.get(view.report ?? "")?.area ?? null);
}

function PaneTabs({ shown }: { shown: AreaId }) {
  const { dataset, store } = useApp();
  const snapshot = useSnapshot();
  return (
    <fieldset className={styles.tabs} aria-label={en.scene.panes}>
      {TABS.map((area) => {
        const reading = tabReading(snapshot.areas[area]);
        const name =
          area === "russia"
            ? en.scene.allRussia
            : (dataset.area.get(area)?.name.en.replace("Russian ", "") ?? area);
        return (
          <button
            key={area}
            type="button"
            className={styles.tab}
            aria-pressed={area === shown}
            aria-description={reading.spoken ?? undefined}
            onClick={() => store.setState(choosePane(area))}
          >
            <span>{name}</span>
            <span className={reading.figure ? styles.tabFigure : styles.tabAbsent}>
              {reading.figure ?? reading.absent}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
