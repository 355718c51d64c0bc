import { Suspense } from "react";
import { takeAwayWords } from "#i18n/en/picture.ts";
import { share } from "#i18n/en/share.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { useSnapshot } from "#views/AppContext.tsx";
import styles from "./share.module.css";

const PicturePanel = lazyPart(
  () => import("#app/explore/takeAway/PicturePanel.tsx").then((module) => module.PicturePanel),
  PanelMissing,
);

/** Its code did not arrive. */
function PanelMissing() {
  return <p className={styles.note}>{takeAwayWords.missing}</p>;
}

/** The picture of the day to take away, and the video. */
export function PictureSection() {
  const day = useSnapshot().day;
  return (
    <section className={styles.body} aria-label={share.section.picture}>
      <p className={styles.note}>{share.picture.day(day)}</p>
      <Suspense>
        <PicturePanel />
      </Suspense>
    </section>
  );
}
