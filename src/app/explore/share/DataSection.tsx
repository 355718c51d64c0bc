import { DOWNLOADS, type Download } from "#export/downloads.ts";
import { viewAddress } from "#export/viewAddress.ts";
import { share } from "#i18n/en/share.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { dayTableText } from "#views/dayTable/dayTableText.ts";
import { CopyField } from "./CopyField.tsx";
import { FileLink } from "./FileLink.tsx";
import styles from "./share.module.css";
import { publishedSite } from "./siteAddress.ts";

const words = share.data;

/** The files of the data, and the table of the day for the clipboard. */
export function DataSection() {
  const { dataset, version } = useApp();
  const snapshot = useSnapshot();
  const view = useView((whole) => whole);
  const { reports, actor, source } = dataset;
  const rows: Readonly<Record<Download, number | null>> = {
    "reports.csv": reports.length,
    "reports.geojson": reports.length,
    "actors.csv": actor.size,
    "sources.csv": source.size,
    "datapackage.json": null,
  };
  const site = publishedSite();
  const address = site === null ? null : viewAddress(site, view);
  const table = dayTableText(dataset, snapshot, view.casualties, address);
  return (
    <section className={styles.body} aria-label={share.section.data}>
      <h3 className={styles.subtitle}>{words.files}</h3>
      <ul className={styles.files}>
        {DOWNLOADS.map((name) => (
          <li key={name}>
            <FileLink name={name} />{" "}
            <span>
              {[words.about[name], rows[name] !== null && words.entries(rows[name])]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {words.licence(version)} <a href="method.html#data">{words.more}</a>
      </p>
      <CopyField label={words.table(snapshot.day)} text={table.plain} html={table.html} rows={6} code />
    </section>
  );
}
