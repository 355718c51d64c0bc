import { share } from "#i18n/en/share.ts";
import { useView } from "#views/AppContext.tsx";
import styles from "./share.module.css";

/** The picture of the day to take away. */
export function PictureSection() {
  const day = useView((view) => view.day);
  return (
    <section className={styles.body} aria-label={share.section.picture}>
      <p className={styles.note}>{share.picture.day(day)}</p>
      {/* The panel of pictures and video stands here, loaded lazily. */}
    </section>
  );
}
