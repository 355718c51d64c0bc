import { useEffect, useRef } from "react";
import { countsFrom } from "#domain/clock.ts";
import { laterDay } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { embed as words } from "#i18n/en/embed.ts";
import { selectReport } from "#state/actions.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { Cards } from "#views/cards/Cards.tsx";
import styles from "./embedCard.module.css";

/** The chosen report over the map: who said it, what contradicts it, and where to read it. */
export function EmbedCard() {
  const { dataset } = useApp();
  const report = useView((view) => dataset.report.get(view.report ?? ""));
  return report ? <Card report={report} /> : null;
}

function Card({ report }: { report: Report }) {
  const { store, fullMap } = useApp();
  const clock = useView((view) => view.clock);
  const day = useView((view) => view.day);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.card}
      onClose={() => store.setState(selectReport(null))}
    >
      <p className={styles.head}>
        <a href={`${fullMap}?report=${report.id}`}>{words.cardElsewhere}</a>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </p>
      {/* What contradicted it later is told too where it had not been said by the day shown. */}
      <Cards
        reports={[report]}
        clock={clock}
        day={laterDay(day, countsFrom(report, clock))}
        selected={report.id}
      />
    </dialog>
  );
}
