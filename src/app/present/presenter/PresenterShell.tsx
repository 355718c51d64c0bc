import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { TellingProvider, useTelling } from "#app/present/TellingContext.tsx";
import { present } from "#i18n/en/present.ts";
import { presenter as words } from "#i18n/en/presenter.ts";
import { stepOf, type TellingStore } from "#state/telling.ts";
import { type App, AppProvider } from "#views/AppContext.tsx";
import { Clocks } from "./Clocks.tsx";
import type { Line } from "./channel.ts";
import { DeskControls } from "./DeskControls.tsx";
import styles from "./deskShell.module.css";
import { NowPart } from "./NowPart.tsx";
import type { Desk } from "./presenting.ts";
import { ReportsPart } from "./ReportsPart.tsx";
import { ScreenPart } from "./ScreenPart.tsx";
import { StepsPart } from "./StepsPart.tsx";
import { useNow } from "./useNow.ts";

interface PresenterShellProps {
  readonly app: App;
  readonly telling: TellingStore;
  readonly desk: Desk;
}

/** The second window: what only the one who presents sees, and what moves the stage. */
export function PresenterShell({ app, telling, desk }: PresenterShellProps) {
  return (
    <AppProvider app={app}>
      <TellingProvider store={telling}>
        <div className={styles.shell}>
          <Head desk={desk} />
          <Parts />
          <DeskControls />
        </div>
      </TellingProvider>
    </AppProvider>
  );
}

/** While the class sees the reports, those come before what can wait. */
function Parts() {
  const isEvidence = useTelling(({ face, exploring }) => face === "evidence" && !exploring);
  return (
    <main className={styles.parts} aria-label={words.region} data-evidence={isEvidence || undefined}>
      <NowPart />
      <ScreenPart />
      <ReportsPart />
      <StepsPart />
    </main>
  );
}

function Head({ desk }: { desk: Desk }) {
  const title = useTelling(({ lesson }) => lesson.title);
  const step = useTelling(stepOf);
  const at = useTelling((telling) => telling.at);
  const count = useTelling(({ lesson }) => lesson.steps.length);
  useEffect(() => {
    document.title = words.windowTitle(at + 1, step.title);
  }, [at, step]);
  return (
    <header className={styles.head}>
      <h1 className={styles.lesson}>
        <span className={styles.of}>{present.of(at + 1, count)}</span> <span>{title}</span>
      </h1>
      <Clocks desk={desk} />
      {desk.line ? (
        <Silence line={desk.line} time={desk.time} />
      ) : (
        <p className={styles.silence}>{words.panel.why["no-channel"]}</p>
      )}
    </header>
  );
}

/** The stage may take so long to answer, in milliseconds, before anything is said of it. */
const PATIENCE_MS = 5_000;

/** Says when nobody is at the other end. */
function Silence({ line, time }: { line: Line; time: Desk["time"] }) {
  const partner = useStore(line.partner);
  const [since] = useState(time.now);
  const isLate = useNow(time) - since >= PATIENCE_MS;
  const said = partner === "gone" ? words.gone : partner === "unknown" && isLate ? words.silent : "";
  return (
    <p className={styles.silence} role="status">
      {said}
    </p>
  );
}
