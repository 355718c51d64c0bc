import { casualtyLayer as words } from "#i18n/en/casualtyLayer.ts";
import { useApp, useSnapshot } from "#views/AppContext.tsx";
import { reportAlone } from "#views/cards/reportText.ts";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./casualtyLayer.module.css";

/** The layer of losses in words: each claim by itself, also those for no place on a map. Never added. */
export function CasualtyLayer() {
  const { dataset } = useApp();
  const { casualties, day } = useSnapshot();
  return (
    <section className={styles.layer} aria-labelledby="losses-said">
      <h2 className={styles.title} id="losses-said">
        {words.title}
      </h2>
      <p className={styles.note}>{words.note}</p>
      {casualties.length === 0 && <p className={styles.note}>{words.none}</p>}
      <ul className={styles.list}>
        {[...casualties].reverse().map(({ report }) => (
          <li key={report.id}>
            <ReportLink report={report}>{reportAlone(dataset, report, day)}</ReportLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
