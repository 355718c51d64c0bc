import type { ReactNode } from "react";
import { claimLine, kindLabel } from "#i18n/claimLine.ts";
import { en } from "#i18n/en.ts";
import type { Mark } from "#scene/mark.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { PlaceLink } from "#views/PlaceLink.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./pane.module.css";

/** Half the least size of what can be pressed, in CSS pixels. */
const HIT_R = 12;

/** A mark as a link to its report, or to the history of its place. One that stands for neither stays as it is. */
export function MarkLink({ mark, children }: { mark: Mark; children: ReactNode }) {
  const { dataset } = useApp();
  const day = useView((view) => view.day);
  const hit = "x" in mark && <circle cx={mark.x} cy={mark.y} r={HIT_R} fill="none" pointerEvents="all" />;
  if (mark.type === "dot") {
    const name = dataset.location.get(mark.location)?.name.en ?? mark.location;
    return (
      <PlaceLink place={mark.location} className={styles.symbol} label={en.scene.historyOf(name)}>
        {hit}
        {children}
      </PlaceLink>
    );
  }
  const report = "report" in mark && dataset.report.get(mark.report);
  if (!report) return children;
  const { actor, figure, day: said } = claimLine(dataset, report, day);
  const label = [kindLabel(report.kind), figure, actor, said].filter(Boolean).join(", ");
  return (
    <ReportLink report={report} className={styles.symbol} label={label}>
      {hit}
      {children}
    </ReportLink>
  );
}
