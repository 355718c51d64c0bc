import { type ReactNode, useEffect, useRef } from "react";
import { en } from "#i18n/en.ts";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import styles from "./sheet.module.css";

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A panel under the head of the page that leaves the page in use: a press elsewhere or Escape closes it.
 * Focus goes to its title, and back to where it was.
 */
export function Sheet({ title, onClose, children }: SheetProps) {
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showPopover();
    heading.current?.focus();
    return () => giveFocusBack(before);
  }, []);
  return (
    <section
      ref={box}
      popover="auto"
      className={styles.sheet}
      aria-labelledby="sheet-title"
      onToggle={({ newState }) => newState === "closed" && onClose()}
    >
      <h2 ref={heading} id="sheet-title" className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <button type="button" className={styles.close} onClick={() => box.current?.hidePopover()}>
        {en.page.dismiss}
      </button>
    </section>
  );
}
