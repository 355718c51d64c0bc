import { useId, useState } from "react";
import type { Lesson } from "#domain/lesson.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { formatDayShortYear } from "#i18n/format.ts";
import { stepOfView } from "#state/lessonDraft.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import styles from "./lesson.module.css";
import type { Editing } from "./useDraft.ts";

/** Puts a step in after the chosen one: what the maps show now, or one of the story. */
export function AddSteps({ editing, story }: { editing: Editing; story: Lesson }) {
  const { dataset } = useApp();
  const view = useView((whole) => whole);
  const [picked, setPicked] = useState(story.steps[0]?.id ?? "");
  const id = useId();
  const { draft, chosen, insert } = editing;
  const isFull = draft.steps.length >= MOST.steps;
  const after = draft.steps.findIndex((step) => step.id === chosen) + 1;
  const now = stepOfView(view, dataset);
  const ofStory = story.steps.find((step) => step.id === picked);
  return (
    <section className={styles.part} aria-labelledby={`${id}add`}>
      <h3 id={`${id}add`}>{words.add}</h3>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.button}
          disabled={isFull}
          onClick={() => insert(now, after || undefined)}
        >
          {words.addNow}
        </button>
        <span className={styles.hint}>{words.shownNow(now.day, words.views[now.view])}</span>
      </div>
      <div className={styles.row}>
        <label htmlFor={id}>{words.addOfStory}</label>
        <select
          id={id}
          className={styles.input}
          value={picked}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          {story.steps.map((step) => (
            <option key={step.id} value={step.id}>
              {formatDayShortYear(step.day)}: {step.title}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={styles.button}
          aria-label={words.addStory}
          disabled={isFull || !ofStory}
          onClick={() => ofStory && insert(ofStory, after || undefined)}
        >
          {words.addChosen}
        </button>
      </div>
      {isFull && <p className={styles.hint}>{words.full(MOST.steps)}</p>}
    </section>
  );
}
