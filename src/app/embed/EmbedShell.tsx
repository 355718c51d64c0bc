import { embed as words } from "#i18n/en/embed.ts";
import { type App, AppProvider } from "#views/AppContext.tsx";
import { Headline } from "#views/Headline.tsx";
import { PositionsLine } from "#views/positions/PositionsLine.tsx";
import { Triptych } from "#views/scene/Triptych.tsx";
import { Timeline } from "#views/timeline/Timeline.tsx";
import { EmbedCard } from "./EmbedCard.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";
import styles from "./embedShell.module.css";
import { RussiaNote } from "./RussiaNote.tsx";
import type { State } from "./state.ts";

interface EmbedShellProps {
  readonly app: App;
  readonly state: State;
}

/** An app whose links lead to the whole map, which lies in the embed's own folder. */
export function inFrame(app: App): App {
  return { ...app, fullMap: "./" };
}

/** The map as a part of another page: the day in words, the two panes, the timeline, credit and a way to the whole map. */
export function EmbedShell({ app, state }: EmbedShellProps) {
  const { title, controls } = state.options;
  return (
    <AppProvider app={app}>
      <div className={styles.shell}>
        <main className={styles.main}>
          <h1 className={title ? styles.title : styles.unseen}>{words.title}</h1>
          <Headline />
          <div className={styles.positions}>
            <PositionsLine />
          </div>
          <Triptych />
        </main>
        <div className={styles.timeline}>{controls && <Timeline note={<RussiaNote />} strip={false} />}</div>
        <EmbedFoot state={state} />
        <EmbedCard />
      </div>
    </AppProvider>
  );
}
