import { useRef } from "react";
import { en } from "#i18n/en.ts";
import styles from "./header.module.css";

/** The keys of the page, as a dialog. The key "?" opens it by its id. */
export function KeyboardHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { keys, dismiss, keyboard } = en.page;
  return (
    <>
      <button type="button" className={styles.keys} onClick={() => dialog.current?.showModal()}>
        {keys}
      </button>
      <dialog ref={dialog} id="keyboard-help" className={styles.dialog} aria-labelledby="keyboard-help-title">
        <h2 id="keyboard-help-title">{keyboard.title}</h2>
        <dl>
          {keyboard.rows.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
          {dismiss}
        </button>
      </dialog>
    </>
  );
}
