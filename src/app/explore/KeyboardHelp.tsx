import { useEffect, useRef, useState } from "react";
import { areLetterKeysOn, setLetterKeys } from "#app/letterKeys.ts";
import { keyboard } from "#i18n/en/keyboard.ts";
import { en } from "#i18n/en.ts";
import styles from "./keyboardHelp.module.css";

/** The keys of the page, as a dialog that opens when it is put into the page. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keyboard-help-title" onClose={onClose}>
      <h2 id="keyboard-help-title">{keyboard.title}</h2>
      <dl>
        {keyboard.rows.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <LetterKeys />
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {en.page.dismiss}
      </button>
    </dialog>
  );
}

/** Who speaks to the computer may set off single letters without meaning to. */
function LetterKeys() {
  const [on, setOn] = useState(areLetterKeysOn);
  const change = (next: boolean) => {
    setLetterKeys(next);
    setOn(next);
  };
  return (
    <label className={styles.letters}>
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => change(currentTarget.checked)} />
      {keyboard.letters}
    </label>
  );
}
