import { type ReactNode, Suspense } from "react";
import { en } from "#i18n/en.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { type App, AppProvider } from "#views/AppContext.tsx";
import { Headline } from "#views/Headline.tsx";
import { PositionsLine } from "#views/positions/PositionsLine.tsx";
import { Overview } from "#views/scene/Overview.tsx";
import { Triptych } from "#views/scene/Triptych.tsx";
import { Timeline } from "#views/timeline/Timeline.tsx";
import { Header } from "./Header.tsx";
import styles from "./shell.module.css";

// The slider works before this column does: its code is a chunk of its own, and React keeps what the page
// as built says there until it has come.
const SideColumn = lazyPart(
  () => import("./SideColumn.tsx").then((module) => module.SideColumn),
  SideColumnMissing,
);

// The drawn maps need none of it.
const FreeMapPart = lazyPart(() =>
  import("#views/scene/FreeMapPart.tsx").then((module) => module.FreeMapPart),
);

const LateParts = lazyPart(() => import("./LateParts.tsx").then((module) => module.LateParts));

/** Its code did not arrive: what it would say stands in the table too. */
function SideColumnMissing() {
  return (
    <p>
      {en.page.columnMissing} <a href="#reports">{en.page.allReports}</a>
    </p>
  );
}

interface ExploreShellProps {
  readonly app: App;
  /** Messages about the address or the data, above the page. */
  readonly notices?: ReactNode;
}

/** The page for readers: the day in words, the triptych, who says so, what was said, and the timeline. */
export function ExploreShell({ app, notices }: ExploreShellProps) {
  return (
    <AppProvider app={app}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#date">
          {en.page.skip}
        </a>
        <Header />
        {notices}
        <main className={styles.main}>
          <div className={styles.left}>
            <Headline />
            <div className={styles.positionsLine}>
              <PositionsLine />
            </div>
            <Triptych Overview={Overview} FreeMap={FreeMapPart} />
          </div>
          <div className={styles.right}>
            <Suspense>
              <SideColumn />
            </Suspense>
          </div>
        </main>
        <div className={styles.timeline}>
          <Timeline />
        </div>
        <Suspense>
          <LateParts />
        </Suspense>
      </div>
    </AppProvider>
  );
}
