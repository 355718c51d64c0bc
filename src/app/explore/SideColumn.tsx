import { Suspense, useEffect, useState } from "react";
import { filterReports } from "#state/actions.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { ReportList } from "#views/cards/ReportList.tsx";
import { Positions } from "#views/positions/Positions.tsx";
import styles from "./side.module.css";

const ColumnHead = lazyPart(() => import("./ColumnHead.tsx").then((module) => module.ColumnHead));
const PlacePanel = lazyPart(() => import("./PlacePanel.tsx").then((module) => module.PlacePanel));
const CasualtyLayer = lazyPart(() => import("./CasualtyLayer.tsx").then((module) => module.CasualtyLayer));

/** The parts of the column, of which a narrow page shows one. */
export type Part = "said" | "who";

/**
 * Who says so, or the history of the chosen place, and what was said. It stands in the page as built, and
 * comes to life after the slider.
 */
export function SideColumn() {
  const { store } = useApp();
  const place = useView((view) => view.place);
  const casualties = useView((view) => view.casualties);
  const [part, setPart] = useState<Part>("said");
  const focused = useChosen(place);
  // What follows is for a page that is alive, and not in the page as built.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <div className={styles.column} data-part={part}>
      {alive && (
        <Suspense>
          <ColumnHead part={part} onPart={setPart} />
        </Suspense>
      )}
      {alive && place !== null ? (
        <Suspense>
          <PlacePanel
            key={place}
            place={place}
            focused={focused}
            onClose={() => store.setState(filterReports({ place: null }))}
          />
        </Suspense>
      ) : (
        <div className={styles.who}>
          <Positions />
        </div>
      )}
      {alive && casualties && (
        <Suspense>
          <CasualtyLayer />
        </Suspense>
      )}
      <div className={styles.said}>
        <ReportList />
      </div>
    </div>
  );
}

/** Whether a place was chosen on the page. One of the address was not, and takes no focus from the reader. */
function useChosen(place: string | null): boolean {
  const { store } = useApp();
  const [linked] = useState(() => store.getState().place);
  const [chosen, setChosen] = useState(false);
  useEffect(
    () => store.subscribe((view) => setChosen((known) => known || view.place !== linked)),
    [store, linked],
  );
  return chosen || place !== linked;
}
