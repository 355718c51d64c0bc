import type { Download } from "#export/downloads.ts";
import { useApp } from "#views/AppContext.tsx";
import styles from "./fileLink.module.css";
import { saveFile } from "./saveFile.ts";

/** A file of the data to take away, written when it is asked for. */
export function FileLink({ name }: { name: Download }) {
  const { dataset } = useApp();
  return (
    <button type="button" className={styles.file} onClick={() => saveFile(name, dataset)}>
      {name}
    </button>
  );
}
