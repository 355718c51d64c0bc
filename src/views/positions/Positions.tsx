import type { Position, Standing } from "#domain/position.ts";
import { hasNumber, type Report, STANCES } from "#domain/report.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { cards } from "#i18n/en/cards.ts";
import { claimFigure } from "#i18n/figure.ts";
import { formatDayShortBeside } from "#i18n/format.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import styles from "./Positions.module.css";
import { StanceGlyph } from "./StanceGlyph.tsx";

/** Of those who give figures as many are in sight: their figures are on the map and in the cards. */
const FEW_FIGURES = 3;

const ROWS: readonly Standing[] = [...STANCES, "gives-figures"];

/** Where every actor stands on the day. The rows are always there, so that nobody's silence goes unseen. */
export function Positions() {
  const { day } = useSnapshot();
  return (
    <section aria-labelledby="who-says-so">
      <header className={styles.head}>
        <h2 className={styles.title} id="who-says-so">
          {cards.positions.title}
        </h2>
        <span className={styles.note}>{cards.positions.note(formatDayShortBeside(day, day))}</span>
      </header>
      <dl className={styles.rows}>
        {ROWS.map((standing) => (
          <div key={standing} className={styles.row}>
            <dt className={styles.standing}>
              {standing !== "gives-figures" && <StanceGlyph stance={standing} />}
              <span className={styles.word}>{stanceLabel(standing)}</span>
            </dt>
            <dd className={styles.who}>
              <Actors standing={standing} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Actors({ standing }: { standing: Standing }) {
  const { positions } = useSnapshot();
  const here = positions.filter((position) => position.standing === standing);
  const shown = standing === "gives-figures" ? here.slice(0, FEW_FIGURES) : here;
  const others = here.slice(shown.length);
  if (here.length === 0) return <span className={styles.nobody}>{cards.positions.nobody}</span>;
  return (
    <>
      <ActorList positions={shown} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{cards.positions.more(others.length)}</summary>
          <ActorList positions={others} />
        </details>
      )}
    </>
  );
}

function ActorList({ positions }: { positions: readonly Position[] }) {
  const { dataset } = useApp();
  const day = useView((view) => view.day);
  return (
    <ul className={styles.actors}>
      {positions.map(({ actor, report, since }) => (
        <li key={actor} className={styles.actor}>
          <ReportLink report={report} className={styles.link}>
            {dataset.actor.get(actor)?.shortName ?? actor}
            {figureIn(report)} <span className={styles.day}>{formatDayShortBeside(since, day)}</span>
          </ReportLink>
        </li>
      ))}
    </ul>
  );
}

/** A number of troops in a position is printed with it, and sets no range. */
function figureIn({ stance, measure }: Report): string {
  return stance && hasNumber(measure) && measure.unit === "troops" ? ` (${claimFigure(measure)})` : "";
}
