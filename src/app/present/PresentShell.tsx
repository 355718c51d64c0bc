import { useEffect, useState } from "react";
import type { Lesson } from "#domain/lesson.ts";
import { present as words } from "#i18n/en/present.ts";
import { en } from "#i18n/en.ts";
import { type TellingStore, teach, toggleBlank } from "#state/telling.ts";
import { type App, AppProvider } from "#views/AppContext.tsx";
import { Timeline } from "#views/timeline/Timeline.tsx";
import { Controls } from "./Controls.tsx";
import { Evidence } from "./Evidence.tsx";
import { listenToPresentKeys } from "./keys.ts";
import { putInAddress } from "./lesson/openLesson.ts";
import { Menu } from "./Menu.tsx";
import { Panels } from "./Panels.tsx";
import type { Panel } from "./panel.ts";
import type { Places } from "./places.ts";
import { NotesPanel } from "./presenter/NotesPanel.tsx";
import type { StageDesk } from "./presenter/presenting.ts";
import styles from "./presentShell.module.css";
import { Rail } from "./Rail.tsx";
import { StageCard } from "./StageCard.tsx";
import { StageMap } from "./StageMap.tsx";
import { StageNotices, type StartProblems } from "./StageNotices.tsx";
import { FreeWords, StepWords } from "./StepWords.tsx";
import { listenToSwipes } from "./swipe.ts";
import { TellingProvider, useTelling } from "./TellingContext.tsx";

export interface PresentShellProps {
  readonly app: App;
  readonly telling: TellingStore;
  /** The lesson that comes with the page. */
  readonly builtIn: Lesson;
  readonly places: Places;
  readonly isDark: () => boolean;
  /** Notes, next step and clock. Absent in the page as built. */
  readonly desk?: StageDesk;
  /** What could not be used. Absent in the page as built. */
  readonly problems?: StartProblems;
}

/** The stage: one step with its map, the row of steps at its foot, and what is asked for over it. */
export function PresentShell(props: PresentShellProps) {
  return (
    <AppProvider app={props.app}>
      <TellingProvider store={props.telling}>
        <Stage {...props} />
      </TellingProvider>
    </AppProvider>
  );
}

function Stage({ app, telling, builtIn, places, isDark, desk, problems }: PresentShellProps) {
  const face = useTelling((now) => now.face);
  const exploring = useTelling((now) => now.exploring);
  const blank = useTelling((now) => now.blank);
  const own = useTelling((now) => now.own);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const close = () => setPanel(null);
  useEffect(
    () =>
      listenToPresentKeys(app, telling, {
        fullScreen: toggleFullScreen,
        notes: () => desk?.door.toggle(),
        print: () => setPanel("handout"),
        help: () => setPanel("help"),
        address: () => setPanel("address"),
        isDark,
      }),
    [app, telling, isDark, desk],
  );
  useEffect(() => listenToSwipes(telling), [telling]);
  const showsEvidence = face === "evidence" && !exploring;
  return (
    <div className={styles.shell} data-exploring={exploring || undefined}>
      {problems && <StageNotices problems={problems} builtIn={builtIn} />}
      <main className={styles.stage} aria-label={words.region}>
        <h1 className={styles.unseen}>{en.page.title}</h1>
        {showsEvidence ? (
          <Evidence />
        ) : (
          <>
            <div className={styles.words}>{exploring ? <FreeWords /> : <StepWords />}</div>
            <StageMap />
          </>
        )}
      </main>
      <div className={styles.foot}>{exploring ? <Timeline strip={false} /> : <Rail />}</div>
      <Controls
        menuOpen={panel === "menu"}
        onMenu={() => setPanel(panel === "menu" ? null : "menu")}
        menu={
          panel === "menu" && (
            <Menu
              places={places}
              own={own}
              onPanel={setPanel}
              onFullScreen={canFillScreen() ? toggleFullScreen : null}
              onNotes={() => desk?.door.toggle()}
              onBuiltIn={() => {
                telling.setState(teach(builtIn, false));
                return putInAddress(null, builtIn);
              }}
              onClose={close}
            />
          )
        }
      />
      <StageCard />
      {alive && <Panels panel={panel} builtIn={builtIn} onClose={close} />}
      {desk && <NotesPanel desk={desk} />}
      {blank && (
        <button
          type="button"
          className={styles.blank}
          aria-label={words.blank}
          onClick={() => telling.setState(toggleBlank())}
        />
      )}
    </div>
  );
}

/** Frames may refuse it, and phones of one maker know it for videos only. */
function canFillScreen(): boolean {
  return document.fullscreenEnabled;
}

function toggleFullScreen(): void {
  if (!canFillScreen()) return;
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // Refused without a gesture: the stage stays as large as it is.
  change.catch(() => undefined);
}
