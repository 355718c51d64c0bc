import type { ReactNode } from "react";
import { claimLine, countsLabel, kindLabel } from "#i18n/claimLine.ts";
import { en } from "#i18n/en.ts";
import { type Mark, reachOf } from "#scene/mark.ts";
import { useApp, useSnapshot } from "#views/AppContext.tsx";
import { PlaceLink } from "#views/PlaceLink.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./pane.module.css";

/** Half the least size of what can be pressed, in CSS pixels. */
const HIT_R = 12;
/** How wide the ring of a note can be pressed, in CSS pixels. */
const RING = 6;

interface MarkLinkProps {
  readonly mark: Mark;
  /** All that is drawn with it. */
  readonly marks: readonly Mark[];
  readonly children: ReactNode;
}

/** What can be pressed. The ring of a note leaves its middle to the dot of the place. */
function Hit({ mark, marks }: Pick<MarkLinkProps, "mark" | "marks">) {
  if (!("x" in mark)) return null;
  const isRing = mark.type === "note";
  // A square stands on its corner.
  const half = mark.type === "casualties" ? mark.side / 2 : 0;
  const reach = reachOf(mark, marks, HIT_R);
  return (
    <circle
      cx={mark.x + half}
      cy={mark.y + half}
      // Of two marks that nearly coincide, as on a very small map, no ring is left between them.
      r={isRing ? Math.max(0, reach - RING / 2) : reach}
      fill="none"
      strokeWidth={isRing ? RING : undefined}
      pointerEvents={isRing ? "stroke" : "all"}
    />
  );
}

/** A mark as a link to its report, or to the history of its place. One that stands for neither stays as it is. */
export function MarkLink({ mark, marks, children }: MarkLinkProps) {
  const { dataset } = useApp();
  const day = useSnapshot().day;
  const hit = <Hit mark={mark} marks={marks} />;
  if (mark.type === "dot") {
    const name = dataset.location.get(mark.location)?.name.en ?? mark.location;
    return (
      <PlaceLink place={mark.location} className={styles.mark} label={en.scene.historyOf(name)}>
        {hit}
        {children}
      </PlaceLink>
    );
  }
  const report = "report" in mark && dataset.report.get(mark.report);
  if (!report) return children;
  const { actor, figure, day: said } = claimLine(dataset, report, day);
  const label = [kindLabel(report.kind), figure, countsLabel(report), actor, said].filter(Boolean).join(", ");
  return (
    <ReportLink report={report} className={styles.mark} label={label}>
      {hit}
      {children}
    </ReportLink>
  );
}
