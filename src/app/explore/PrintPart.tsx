import { printed } from "#i18n/en/dayTable.ts";
import { en } from "#i18n/en.ts";
import { withLayers } from "#scene/layers.ts";
import { referenceRadius } from "#scene/size.ts";
import { encodeView } from "#state/permalink.ts";
import { useSnapshot, useView } from "#views/AppContext.tsx";
import { DayTable } from "#views/dayTable/DayTable.tsx";
import { Headline } from "#views/Headline.tsx";
import { AreaColumn } from "#views/scene/AreaColumn.tsx";
import { MapPane } from "#views/scene/MapPane.tsx";
import { RouteStrip } from "#views/scene/RouteStrip.tsx";
import { RussiaPane } from "#views/scene/Russia.tsx";
import { SizeLegend } from "#views/scene/SizeLegend.tsx";
import styles from "./PrintPart.module.css";
import { PrintPositions } from "./PrintPositions.tsx";
import { PrintTimeline } from "./PrintTimeline.tsx";
import { publishedPage } from "./share/siteAddress.ts";

/** The maps as they are drawn at first. On paper map and legend are made smaller by one measure. */
const LEGEND_R12 = referenceRadius({ width: 257, height: 321 });

/**
 * The page for paper: all three areas, the timeline and who says so on the first sheet, whatever the screen,
 * then the table of the day and the address of the view. Never seen on a screen, so its drawings keep the
 * size they are first drawn at.
 */
export function PrintPart() {
  return (
    <div className={styles.paper} data-paper="">
      <div className={styles.head}>
        <h1>{en.page.title}</h1>
        <p>{en.page.subtitle}</p>
      </div>
      <Headline />
      <Scene />
      <PrintTimeline />
      <div className={styles.table}>
        <DayTable />
      </div>
      <ViewAddress />
    </div>
  );
}

function Scene() {
  const view = useView((whole) => whole);
  const snapshot = withLayers(useSnapshot(), view);
  return (
    <>
      <div className={styles.overview}>
        <RussiaPane snapshot={snapshot} className={styles.russia} />
        <div>
          <RouteStrip snapshot={snapshot} />
          <div className={styles.legend}>
            <SizeLegend r12={LEGEND_R12} />
            <p>{en.scene.legend}</p>
          </div>
          <PrintPositions />
        </div>
      </div>
      <div className={styles.panes}>
        {(["kursk", "far-east"] as const).map((area) => (
          <section key={area} className={styles.pane}>
            <AreaColumn area={area} snapshot={snapshot} />
            <MapPane area={area} snapshot={snapshot} enlarged={false} onEnlarge={() => undefined} />
          </section>
        ))}
      </div>
    </>
  );
}

/** The address of exactly this view, as a link and in letters; nothing where nobody else could open it. */
function ViewAddress() {
  const query = useView((view) => encodeView(view));
  const page = publishedPage();
  if (page === null) return null;
  const address = query ? `${page}?${query}` : page;
  return (
    <p className={styles.address}>
      {printed.address} <a href={address}>{address}</a>
    </p>
  );
}
