import type { Report } from "#domain/report.ts";
import { cards } from "#i18n/en/cards.ts";
import { useAlive } from "#ui/useAlive.ts";
import { useApp } from "#views/AppContext.tsx";
import styles from "./ReportCard.module.css";

/**
 * Asks the page for a reference to the report, where there is who answers: not in the page as built, and not
 * in an embed. In a new tab it leads to the report.
 */
export function CiteLink({ report: { id } }: { report: Report }) {
  const { fullMap } = useApp();
  const alive = useAlive();
  if (!alive || fullMap !== undefined) return null;
  return (
    <a className={styles.permalink} href={`?report=${id}`} data-cites={id} aria-haspopup="dialog">
      {cards.card.cite}
    </a>
  );
}
