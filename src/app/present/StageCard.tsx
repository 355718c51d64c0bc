import { countsFrom } from "#domain/clock.ts";
import { laterDay } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { present as words } from "#i18n/en/present.ts";
import { selectReport } from "#state/actions.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { Cards } from "#views/cards/Cards.tsx";
import { StageDialog } from "./StageDialog.tsx";

/** The report of a symbol that was pressed, over the stage. */
export function StageCard() {
  const { dataset } = useApp();
  const report = useView((view) => dataset.report.get(view.report ?? ""));
  return report ? <Card key={report.id} report={report} /> : null;
}

function Card({ report }: { report: Report }) {
  const { store } = useApp();
  const clock = useView((view) => view.clock);
  const day = useView((view) => view.day);
  const from = countsFrom(report, clock);
  return (
    <StageDialog title={words.card} onClose={() => store.setState(selectReport(null))}>
      <Cards reports={[report]} clock={clock} day={laterDay(day, from)} selected={report.id} />
    </StageDialog>
  );
}
