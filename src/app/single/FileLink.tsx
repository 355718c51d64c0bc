import { saveText } from "#app/explore/share/saveText.ts";
import { type Download, resourceTexts } from "#export/downloads.ts";
import { useApp } from "#views/AppContext.tsx";
import styles from "./fileLink.module.css";
import { inside } from "./inside.ts";

/** A file of the data to take away. It does not lie beside this page, so it is written when it is asked for. */
export function FileLink({ name }: { name: Download }) {
  const { dataset } = useApp();
  const save = () =>
    saveText(
      name,
      "text/plain",
      name === "datapackage.json" ? JSON.parse(inside("datapackage")) : resourceTexts(dataset)[name],
    );
  return (
    <button type="button" className={styles.file} onClick={save}>
      {name}
    </button>
  );
}
