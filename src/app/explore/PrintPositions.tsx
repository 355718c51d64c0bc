import type { Position, Standing } from "#domain/position.ts";
import { hasNumber, STANCES } from "#domain/report.ts";
import { actorName, stanceLabel } from "#i18n/claimLine.ts";
import { printed as words } from "#i18n/en/dayTable.ts";
import { claimFigure } from "#i18n/figure.ts";
import { formatDayShortBeside } from "#i18n/format.ts";
import { unbroken } from "#i18n/token.ts";
import { useApp, useSnapshot } from "#views/AppContext.tsx";
import styles from "./PrintPart.module.css";

const ROWS: readonly Standing[] = [...STANCES, "gives-figures"];

/** Where every actor stands, for paper: all names at once, since nothing can be unfolded there. */
export function PrintPositions() {
  const { dataset } = useApp();
  const { positions, day } = useSnapshot();
  const name = ({ actor, report, since, standing }: Position) => {
    // A number given with a position is told with it: a denied number is no denied deployment.
    const number = standing !== "gives-figures" && hasNumber(report.measure) && claimFigure(report.measure);
    const who = `${actorName(dataset, actor)}${number ? ` (${number})` : ""}`;
    return who + unbroken(` ${formatDayShortBeside(since, day)}`);
  };
  return (
    <section className={styles.who}>
      <h2>{words.whoSaysSo}</h2>
      <dl>
        {ROWS.map((standing) => (
          <div key={standing}>
            <dt>{stanceLabel(standing)}</dt>
            <dd>
              {positions
                .filter((each) => each.standing === standing)
                .map(name)
                .join(" · ") || words.nobody}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
