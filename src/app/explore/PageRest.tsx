import type { Dataset } from "#domain/dataset.ts";
import { footer } from "#i18n/en/footer.ts";
import { en } from "#i18n/en.ts";
import { version as release } from "#package.json";
import { ReportTable } from "#views/reportTable/ReportTable.tsx";
import styles from "./rest.module.css";

/** What stands below the scene: all reports, and the foot of the page. Built once and never hydrated. */
export function PageRest({ dataset, version }: { dataset: Dataset; version: string }) {
  const { allReports } = en.page;
  return (
    <>
      <section className={styles.reports} id="reports" aria-labelledby="all-reports">
        <h2 className={styles.title} id="all-reports">
          {allReports}
        </h2>
        <ReportTable dataset={dataset} />
      </section>
      <footer className={styles.footer}>
        <p>{footer.claims}</p>
        <p>{footer.borders}</p>
        <p>
          {footer.credit} {footer.version(release, version)} <a href="method.html#data">{footer.data}</a>.
        </p>
      </footer>
    </>
  );
}
