import { type ReactNode, useEffect, useRef } from "react";
import { present as words } from "#i18n/en/present.ts";
import styles from "./dialog.module.css";

interface StageDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the stage, with its title and a way to close it. */
export function StageDialog({ title, onClose, children }: StageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="stage-dialog" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="stage-dialog">{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
