import { useEffect, useRef, useState } from "react";
import { StageDialog } from "#app/present/StageDialog.tsx";
import { useTelling } from "#app/present/TellingContext.tsx";
import { customProperty, PALETTES, type Palette } from "#basemap/palette.ts";
import type { Lesson } from "#domain/lesson.ts";
import { handout } from "#i18n/en/handout.ts";
import { PrintedSheets } from "./Handout.tsx";
import styles from "./handoutDialog.module.css";
import { addressOf } from "./printedAddress.ts";
import { printHandout } from "./printHandout.ts";
import { SHEETS, type Sheets } from "./sheets.ts";

const words = handout.dialog;

/** As many steps fill the first page. */
const FIRST: Readonly<Record<Sheets, number>> = { class: 2, both: 2, answers: 4 };

/** What can be printed of the lesson, with its first page in small. */
export function HandoutDialog({ onClose }: { onClose: () => void }) {
  const lesson = useTelling((telling) => telling.lesson);
  const own = useTelling((telling) => telling.own);
  const [sheets, setSheets] = useState<Sheets>("class");
  const [hasFailed, setFailed] = useState(false);
  const print = () => {
    printHandout(sheets).then((hasCome) => setFailed(!hasCome));
  };
  return (
    <StageDialog title={words.title} onClose={onClose}>
      <div className={styles.body}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            print();
          }}
        >
          <fieldset className={styles.choice}>
            <legend>{words.what}</legend>
            {SHEETS.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="sheets"
                  checked={each === sheets}
                  onChange={() => setSheets(each)}
                />
                <span>
                  <b>{words.sheets[each].name}</b>
                  <small>{words.sheets[each].about}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <button type="submit" className={styles.print}>
            {words.print}
          </button>
          <p className={styles.note}>{words.paper}</p>
          <p className={styles.note} role="status">
            {hasFailed && words.failed}
          </p>
        </form>
        <FirstPage lesson={lesson} own={own} sheets={sheets} />
      </div>
    </StageDialog>
  );
}

interface FirstPageProps {
  readonly lesson: Lesson;
  readonly own: boolean;
  readonly sheets: Sheets;
}

/** A picture of the first page: nothing in it can be reached. Paper is light in every theme. */
function FirstPage({ lesson, own, sheets }: FirstPageProps) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const token of Object.keys(PALETTES.light) as (keyof Palette)[]) {
      page.current?.style.setProperty(customProperty(token), PALETTES.light[token]);
    }
  }, []);
  const first = { ...lesson, steps: lesson.steps.slice(0, FIRST[sheets]) };
  const goesOn = first.steps.length < lesson.steps.length;
  return (
    <figure className={styles.preview}>
      <div className={styles.frame} aria-hidden="true" inert>
        <div ref={page} className={styles.page} data-as-paper="" data-goes-on={goesOn || undefined}>
          <PrintedSheets
            lesson={first}
            address={addressOf(location.href, own)}
            own={own}
            sheets={sheets === "answers" ? "answers" : "class"}
          />
        </div>
      </div>
      <figcaption>{words.preview}</figcaption>
    </figure>
  );
}
