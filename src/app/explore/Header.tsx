import { lazy, Suspense, useState } from "react";
import { en } from "#i18n/en.ts";
import { setTheme } from "#state/actions.ts";
import { useApp } from "#views/AppContext.tsx";
import { useThemeName } from "#views/useThemeName.ts";
import styles from "./header.module.css";

const KeyboardHelp = lazy(() =>
  import("./KeyboardHelp.tsx").then(
    (module) => ({ default: module.KeyboardHelp }),
    () => ({ default: () => <></> }),
  ),
);

/** The head of the page: title, sections, theme. */
export function Header() {
  const { store } = useApp();
  const dark = useThemeName() === "dark";
  const [help, setHelp] = useState(false);
  const { page } = en;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{page.title}</h1>
      <p className={styles.subtitle}>{page.subtitle}</p>
      <nav className={styles.nav} aria-label={page.sections}>
        <a href="#reports">{page.table}</a>
        <button type="button" id="keys" className={styles.keys} onClick={() => setHelp(true)}>
          {page.keys}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={dark ? page.switchToLight : page.switchToDark}
          onClick={() => store.setState(setTheme(dark ? "light" : "dark"))}
        >
          {dark ? page.toLight : page.toDark}
        </button>
      </nav>
      {help && (
        <Suspense>
          <KeyboardHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </header>
  );
}
