import { useDeferredValue, useMemo } from "react";
import { countsFrom } from "#domain/clock.ts";
import { areaOf } from "#domain/place.ts";
import { placeHistory } from "#domain/placeHistory.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { gapWords, placeTitle, place as words } from "#i18n/en/place.ts";
import { why } from "#i18n/en/why.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { Pieces } from "./Pieces.tsx";
import { PlaceChart } from "./PlaceChart.tsx";
import { PlaceList } from "./PlaceList.tsx";
import styles from "./PlacePage.module.css";
import { PlaceReading } from "./PlaceReading.tsx";
import { WhyNumber } from "./WhyNumber.tsx";

interface PlacePageProps {
  /** Id of an area or of a reported location. */
  readonly place: string;
  readonly onClose: () => void;
}

/** One place: its figure on the day, what was never said of it, all that was, and how the figure came about. */
export function PlacePage({ place, onClose }: PlacePageProps) {
  const { dataset } = useApp();
  // The maps and the timeline go first: while playing the page follows when there is time for it.
  const day = useDeferredValue(useSnapshot().day);
  const clock = useView((view) => view.clock);
  const snapshot = useMemo(() => snapshotOn(dataset, day, clock), [dataset, day, clock]);
  const history = useMemo(() => placeHistory(dataset, place, clock), [dataset, place, clock]);
  const { area, isArea, reports, never } = history;
  const title = placeTitle(dataset, place);
  const note = (areaOf(dataset, place) ?? dataset.location.get(place))?.note;
  const known = reports.filter((report) => countsFrom(report, clock) <= day).length;
  // Of an area the reader asked for its figure; of a place in a set there is none, and that comes first.
  const explanation = area && (
    <WhyNumber area={area} day={day} clock={clock} intro={isArea ? null : why.ofSet(title, area)} />
  );
  return (
    <article className={styles.page} aria-labelledby="place-title">
      <button type="button" className={styles.back} onClick={onClose}>
        {words.back}
      </button>
      <h2 className={styles.title} id="place-title" tabIndex={-1}>
        {title}
      </h2>
      {area && <PlaceReading snapshot={snapshot} area={area} isArea={isArea} />}
      {note && <p className={styles.note}>{note}</p>}
      {isArea && explanation}
      {never.length > 0 && (
        <section aria-labelledby="place-never">
          <h3 className={styles.head} id="place-never">
            {words.never}
          </h3>
          <ul className={styles.never}>
            {never.map((gap) => (
              <li key={gap.type}>
                <Pieces pieces={gapWords(dataset, place, gap, day, clock)} />
              </li>
            ))}
          </ul>
          <p className={styles.small}>{words.neverNote(dataset.reports.length)}</p>
        </section>
      )}
      <section aria-labelledby="place-history">
        <h3 className={styles.head} id="place-history">
          {words.history}
        </h3>
        <p className={styles.small}>{words.historyNote(reports.length, known, day, clock)}</p>
        <PlaceChart place={place} day={day} clock={clock} label={words.chart(title, reports.length, day)} />
        <PlaceList reports={reports} area={isArea ? area : null} day={day} clock={clock} />
      </section>
      {!isArea && explanation}
    </article>
  );
}
