import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { share as words } from "#i18n/en/share.ts";
import { copyText } from "./copyText.ts";
import styles from "./share.module.css";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** The same for places that take markup. */
  readonly html?: string;
  /** Lines of text that are in sight. */
  readonly rows: number;
  /** Whether it is code, which is set as such. */
  readonly code?: boolean;
  /** What else can be done with the text. */
  readonly children?: ReactNode;
}

/** A text to copy, in a field to look at it. Where the clipboard is refused, the text is selected instead. */
export function CopyField({ label, text, html, rows, code = false, children }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState("");
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is another text now
  useEffect(() => setStatus(""), [text]);
  const copy = async () => {
    // What is said twice in a row would be heard once only.
    setStatus("");
    if (await copyText(text, html)) return setStatus(words.copied);
    field.current?.focus();
    field.current?.select();
    setStatus(words.refused);
  };
  return (
    <div className={styles.field}>
      <label id={`${id}label`} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={code ? styles.code : styles.text}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
      />
      <div className={styles.actions}>
        <button
          type="button"
          id={`${id}copy`}
          className={styles.button}
          aria-labelledby={`${id}copy ${id}label`}
          onClick={copy}
        >
          {words.copy}
        </button>
        {children}
        <span role="status">{status}</span>
      </div>
    </div>
  );
}
