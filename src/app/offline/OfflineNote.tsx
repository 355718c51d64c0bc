import { offline as words } from "#i18n/en/offline.ts";
import styles from "./offlineNote.module.css";
import { useUpdate } from "./useUpdate.ts";

/** One line for a menu: whether the page works without a network by now. Nothing where it will not. */
export function OfflineNote() {
  const offline = useUpdate((state) => state.offline);
  return (
    offline !== "none" && <p className={styles.note}>{offline === "ready" ? words.ready : words.preparing}</p>
  );
}
