import { type DragEvent, useEffect, useRef, useState } from "react";
import { useTellingStore } from "#app/present/TellingContext.tsx";
import type { Lesson } from "#domain/lesson.ts";
import { MOST } from "#domain/lessonFormat.ts";
import { lessonText } from "#export/lesson.ts";
import { lesson as words } from "#i18n/en/lesson.ts";
import { en } from "#i18n/en.ts";
import { lessonOfDraft, retitle } from "#state/lessonDraft.ts";
import { teach } from "#state/telling.ts";
import { useApp } from "#views/AppContext.tsx";
import { AddSteps } from "./AddSteps.tsx";
import { KeepSection } from "./KeepSection.tsx";
import { LessonProblems } from "./LessonProblems.tsx";
import styles from "./lesson.module.css";
import { dragsFiles, droppedFile, lessonOfFile, type OpenedLesson, putInAddress } from "./openLesson.ts";
import { StepForm } from "./StepForm.tsx";
import { StepList } from "./StepList.tsx";
import { TextField } from "./TextField.tsx";
import { type Editing, useDraft } from "./useDraft.ts";

interface LessonEditorProps {
  /** The lesson that comes with the page. Stays the same. */
  readonly builtIn: Lesson;
  readonly onClose: () => void;
}

/** Make your own lesson: a dialog that opens when it is put into the page. Focus goes back when it closes. */
export function LessonEditor({ builtIn, onClose }: LessonEditorProps) {
  const { dataset } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLHeadingElement>(null);
  const editing = useDraft(builtIn);
  const opening = useOpening(editing, builtIn);
  const present = usePresenting(editing, builtIn, () => dialog.current?.close());
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);
  const { draft, chosen } = editing;
  const lesson = lessonOfDraft(draft, dataset);
  const step = draft.steps.find(({ id }) => id === chosen);
  const toList = () => {
    title.current?.focus();
    if (dialog.current) dialog.current.scrollTop = 0;
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="lesson-title"
      onClose={onClose}
      onDragOver={(event) => dragsFiles(event.dataTransfer) && event.preventDefault()}
      onDrop={opening.drop}
    >
      <div className={styles.head}>
        <h2 ref={title} id="lesson-title" className={styles.title} tabIndex={-1}>
          {words.title}
        </h2>
        <Told editing={editing} />
        <button type="button" className={styles.primary} disabled={!lesson} onClick={present}>
          {words.present}
        </button>
        <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
          {en.page.dismiss}
        </button>
      </div>
      <Offers editing={editing} />
      <LessonProblems opened={opening.opened} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <p className={styles.note}>{words.about}</p>
          <TextField
            label={words.lessonTitle}
            value={draft.title}
            most={MOST.title}
            onChange={(value) => editing.change(retitle(value))}
          />
          <StepList editing={editing} onOpen={() => showForm(form.current)} />
          <AddSteps editing={editing} story={builtIn} />
          <KeepSection
            lesson={lesson}
            story={builtIn}
            onFile={opening.open}
            onAnew={() => editing.replace(builtIn, words.replaced)}
          />
        </div>
        {step && <StepForm key={step.id} step={step} editing={editing} heading={form} onList={toList} />}
      </div>
    </dialog>
  );
}

/** On narrow pages the words of a step stand below the list, out of sight. */
function showForm(heading: HTMLElement | null): void {
  if (matchMedia("(width < 48rem)").matches) heading?.focus();
}

/** What was done last, and how to undo it. */
function Told({ editing: { status, undo, undoLast } }: { editing: Editing }) {
  return (
    <div className={styles.told}>
      <span role="status">{status}</span>
      {undo && (
        <button type="button" className={styles.button} onClick={undoLast}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

/** The drafts of other times. */
function Offers({ editing: { offered, takeUp, forget } }: { editing: Editing }) {
  return offered.map((draft) => (
    <div key={lessonText(draft)} className={styles.offer}>
      <span>{words.kept(draft.title, draft.steps.length)}</span>
      <button type="button" className={styles.button} onClick={() => takeUp(draft)}>
        {words.takeUp}
      </button>
      <button type="button" className={styles.button} onClick={() => forget(draft)}>
        {words.forget}
      </button>
    </div>
  ));
}

/** Opens files. Where one cannot be opened, the draft stays as it is. */
function useOpening(editing: Editing, story: Lesson) {
  const { dataset } = useApp();
  const [opened, setOpened] = useState<OpenedLesson | null>(null);
  const open = async (file: File) => {
    const next = await lessonOfFile(file, dataset, story);
    setOpened(next);
    if (next.lesson) editing.replace(next.lesson, words.opened(next.lesson.steps.length));
  };
  const drop = (event: DragEvent) => {
    if (!dragsFiles(event.dataTransfer)) return;
    event.preventDefault();
    // The page below takes files, too, and would present them at once.
    event.stopPropagation();
    const file = droppedFile(event.dataTransfer);
    if (typeof file === "string") setOpened({ lesson: null, problems: [file] });
    else if (file) open(file);
  };
  return { opened, open, drop };
}

function usePresenting(editing: Editing, story: Lesson, close: () => void) {
  const { dataset } = useApp();
  const telling = useTellingStore();
  return () => {
    const lesson = lessonOfDraft(editing.draft, dataset);
    if (!lesson) return;
    // The story as it is stays ours.
    const own = lessonText(lesson) !== lessonText(story);
    telling.setState(teach(own ? lesson : story, own));
    close();
    return putInAddress(own ? lesson : null, story);
  };
}
