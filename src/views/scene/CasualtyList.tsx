import type { AreaId } from "#domain/report.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { claimLine, countsLabel } from "#i18n/claimLine.ts";
import { en } from "#i18n/en.ts";
import { useApp } from "#views/AppContext.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./column.module.css";

/** What each square at the foot of the map stands for: one actor and one definition each, never added. */
export function CasualtyList({ area, snapshot }: { area: AreaId; snapshot: Snapshot }) {
  const { dataset } = useApp();
  const said = snapshot.casualties.filter(({ report }) => report.area === area);
  if (said.length === 0) return null;
  return (
    <>
      <h3 className={styles.layer}>{en.scene.casualties}</h3>
      <ul className={styles.casualties}>
        {said.map(({ report }) => {
          const { figure, actor, day } = claimLine(dataset, report, snapshot.day);
          return (
            <li key={report.id}>
              <ReportLink report={report}>
                <strong>{figure}</strong> {countsLabel(report)}, {actor}, {day}
              </ReportLink>
            </li>
          );
        })}
      </ul>
    </>
  );
}
