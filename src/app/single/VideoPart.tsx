import styles from "#app/explore/takeAway/takeAway.module.css";
import { single as words } from "#i18n/en/single.ts";

/** The library that writes videos would be a tenth of the file, for what is seldom done in a classroom. */
export function VideoPart() {
  return <p className={styles.note}>{words.video}</p>;
}
