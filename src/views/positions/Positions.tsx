import { type ReactNode, Suspense, startTransition, useEffect, useState } from "react";
import type { Clock } from "#domain/clock.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Position, Standing } from "#domain/position.ts";
import { stoodBefore } from "#domain/positionTracks.ts";
import { INTERESTS, STANCES } from "#domain/report.ts";
import { stanceLabel } from "#i18n/claimLine.ts";
import { isPlural } from "#i18n/en/actors.ts";
import { positions as words } from "#i18n/en/positions.ts";
import { positionsLine } from "#i18n/en/positionsLine.ts";
import { formatDayShortBeside, formatDayShortYear } from "#i18n/format.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import { figureIn } from "./figureIn.ts";
import styles from "./Positions.module.css";
import { StanceGlyph } from "./StanceGlyph.tsx";

const PositionTracks = lazyPart(
  () => import("./PositionTracks.tsx").then((module) => module.PositionTracks),
  () => <p className={styles.nobody}>{words.tracks.missing}</p>,
);

/** Of those who give figures as many are in sight: their figures are on the map and in the cards. */
const FEW_FIGURES = 3;

const ROWS: readonly Standing[] = [...STANCES, "gives-figures"];

/** Where every actor stands on the day. The rows are always there, so that nobody's silence goes unseen. */
export function Positions() {
  const { day } = useSnapshot();
  const isAlive = useAlive();
  return (
    <section aria-labelledby="who-says-so">
      <header className={styles.head}>
        <h2 className={styles.title} id="who-says-so">
          {words.title}
        </h2>
        <span className={styles.note}>{words.note(formatDayShortBeside(day, day))}</span>
      </header>
      <dl className={styles.rows}>
        {ROWS.map((standing) => (
          <div key={standing} className={styles.row}>
            <dt className={styles.standing}>
              {standing !== "gives-figures" && <StanceGlyph stance={standing} />}
              <span className={styles.word}>{stanceLabel(standing)}</span>
            </dt>
            <dd className={styles.who}>
              <Actors standing={standing} isAlive={isAlive} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.tracks}>
        {isAlive && (
          <Suspense>
            <PositionTracks />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** What the page as built can do without, for its weight, comes when the page is alive. */
function useAlive(): boolean {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => startTransition(() => setAlive(true)), []);
  return isAlive;
}

function Actors({ standing, isAlive }: { standing: Standing; isAlive: boolean }) {
  const { positions } = useSnapshot();
  const here = positions.filter((position) => position.standing === standing);
  const shown = standing === "gives-figures" ? here.slice(0, FEW_FIGURES) : here;
  const others = here.slice(shown.length);
  if (here.length === 0) return <span className={styles.nobody}>{words.nobody}</span>;
  return (
    <>
      <Groups positions={shown} isAlive={isAlive} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.more(others.length)}</summary>
          <Groups positions={others} isAlive={isAlive} />
        </details>
      )}
    </>
  );
}

interface ListProps {
  readonly positions: readonly Position[];
  readonly isAlive: boolean;
}

/** Parties to the war first, then their allies, then others: each under its word, said once. */
function Groups({ positions, isAlive }: ListProps) {
  const { dataset } = useApp();
  return INTERESTS.map((interest) => {
    const group = positions.filter(
      ({ actor }) => (dataset.actor.get(actor)?.interest ?? "third") === interest,
    );
    if (group.length === 0) return null;
    return (
      <ul key={interest} className={styles.actors}>
        {group.map((position, index) => (
          <ActorItem key={position.actor} position={position} isAlive={isAlive}>
            {index === 0 && <small>{words.group(interest)} </small>}
          </ActorItem>
        ))}
      </ul>
    );
  });
}

interface ItemProps {
  readonly position: Position;
  readonly isAlive: boolean;
  /** What stands before the link. */
  readonly children: ReactNode;
}

function ActorItem({ position, isAlive, children }: ItemProps) {
  const { dataset } = useApp();
  const day = useSnapshot().day;
  const clock = useView((view) => view.clock);
  const { actor, report, since } = position;
  const name = (dataset.actor.get(actor)?.shortName ?? actor) + figureIn(report);
  const before = isAlive ? beforeInWords(dataset, clock, position) : null;
  return (
    <li title={before ?? undefined}>
      {children}
      <ReportLink
        report={report}
        className={styles.link}
        {...(isAlive && { label: longName(dataset, position, name, before) })}
      >
        {name} <span className={styles.day}>{formatDayShortBeside(since, day)}</span>
      </ReportLink>
    </li>
  );
}

/** "denied until 21 Oct 2024", or null where the actor stood nowhere else before. */
function beforeInWords(dataset: Dataset, clock: Clock, position: Position): string | null {
  const before = stoodBefore(dataset, clock, position);
  return before && words.before(before.standing, formatDayShortYear(before.until));
}

/** What a link says by itself, away from its row. It begins with what is read. */
function longName(dataset: Dataset, position: Position, name: string, before: string | null): string {
  const actor = dataset.actor.get(position.actor);
  const verb = positionsLine.verb(position.standing, actor !== undefined && isPlural(actor));
  return words.name(name, formatDayShortYear(position.since), verb, before, actor?.interest ?? null);
}
