import { type RefObject, useId } from "react";
import type { LessonStep } from "#domain/lesson.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { CLOCKS, STEP_VIEWS } from "#domain/story.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { changeStep } from "#state/lessonDraft.ts";
import { DateField } from "./DateField.tsx";
import { FocusField } from "./FocusField.tsx";
import styles from "./lesson.module.css";
import { TextField } from "./TextField.tsx";
import type { Editing } from "./useDraft.ts";

interface StepFormProps {
  readonly step: LessonStep;
  readonly editing: Editing;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Back to the list, which is out of sight on narrow pages. */
  readonly onList: () => void;
}

/** One step, all that can be written and chosen in it. */
export function StepForm({ step, editing, heading, onList }: StepFormProps) {
  const id = useId();
  const { draft, change, insert, remove } = editing;
  const index = draft.steps.indexOf(step);
  const set = (fields: Partial<LessonStep>) => change(changeStep(step.id, fields));
  const leave = () => {
    remove(step.id);
    onList();
  };
  return (
    <section className={styles.form} aria-labelledby={id}>
      <div className={styles.formHead}>
        <h3 ref={heading} id={id} tabIndex={-1}>
          {words.form(index + 1)}
        </h3>
        <button type="button" className={styles.toList} onClick={onList}>
          {words.toSteps}
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={draft.steps.length >= MOST.steps}
          onClick={() => insert(step, index + 1)}
        >
          {words.duplicate}
        </button>
        <button type="button" className={styles.button} onClick={leave}>
          {words.remove}
        </button>
      </div>
      <div className={styles.choices}>
        <DateField day={step.day} onChange={(day) => set({ day })} />
        <Select
          label={words.clock}
          values={CLOCKS}
          names={words.clocks}
          value={step.clock}
          onChange={(clock) => set({ clock })}
        />
        <Select
          label={words.view}
          values={STEP_VIEWS}
          names={words.views}
          value={step.view}
          onChange={(view) => set({ view })}
        />
      </div>
      <TextField
        label={words.stepTitle}
        value={step.title}
        most={MOST.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={words.text}
        value={step.text}
        most={MOST.text}
        rows={6}
        onChange={(text) => set({ text })}
      />
      <TextField
        label={words.question}
        value={step.question}
        most={MOST.text}
        rows={2}
        onChange={(question) => set({ question })}
      />
      <TextField
        label={words.note}
        about={words.noteAbout}
        value={step.note}
        most={MOST.text}
        rows={3}
        onChange={(note) => set({ note })}
      />
      <FocusField step={step} onChange={(focus) => set({ focus })} />
    </section>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Select<T extends string>({ label, values, names, value, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((each) => each === currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
