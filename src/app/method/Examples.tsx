import type { Dataset } from "#domain/dataset.ts";
import { methodPage } from "#i18n/en/method/page.ts";
import type { Example } from "./example.ts";
import { ReportLines } from "./ReportLines.tsx";
import styles from "./reportLines.module.css";

interface ExamplesProps {
  readonly dataset: Dataset;
  readonly examples: readonly Example[];
}

/** Worked examples of one rule, set apart from its words; nothing where there are none. */
export function Examples({ dataset, examples }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <div className={styles.examples}>
      <p className={styles.label}>{examples.length > 1 ? methodPage.examples : methodPage.example}</p>
      {examples.map(({ groups, note }) => (
        <div key={note} className={styles.example}>
          {groups.map(({ title, reports }) => (
            <div key={title}>
              {title !== null && <p className={styles.reading}>{title}</p>}
              <ReportLines dataset={dataset} reports={reports} />
            </div>
          ))}
          <p>{note}</p>
        </div>
      ))}
    </div>
  );
}
