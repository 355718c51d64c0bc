import { Suspense, useState } from "react";
import { en } from "#i18n/en.ts";
import { setTheme } from "#state/actions.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { useApp } from "#views/AppContext.tsx";
import { useThemeName } from "#views/useThemeName.ts";
import styles from "./header.module.css";

const HeaderPanel = lazyPart(() => import("./HeaderPanel.tsx").then((module) => module.HeaderPanel));

/** What the buttons of the head open. */
export type Panel = "layers" | "keys" | "menu";

/** The head of the page: title, what can be shown on the maps, other pages, theme. */
export function Header() {
  const { store } = useApp();
  const dark = useThemeName() === "dark";
  const [panel, setPanel] = useState<Panel | null>(null);
  const { page } = en;
  const opener = (opens: Panel, text: string, className: string | undefined) => (
    <button type="button" id={opens} className={className} onClick={() => setPanel(opens)}>
      {text}
    </button>
  );
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{page.title}</h1>
      <p className={styles.subtitle}>{page.subtitle}</p>
      <nav className={styles.nav} aria-label={page.sections}>
        {opener("layers", page.layers, styles.button)}
        <a href="#reports" id="table">
          {page.table}
        </a>
        <a href="method.html#data" id="share">
          {page.share}
        </a>
        <a href="present.html">{page.present}</a>
        <a href="method.html">{page.method}</a>
        {opener("keys", page.keys, styles.keys)}
        <button
          type="button"
          className={styles.theme}
          aria-label={dark ? page.switchToLight : page.switchToDark}
          onClick={() => store.setState(setTheme(dark ? "light" : "dark"))}
        >
          {dark ? page.toLight : page.toDark}
        </button>
        {opener("menu", page.menu, styles.menu)}
      </nav>
      {panel && (
        <Suspense>
          <HeaderPanel panel={panel} onPanel={setPanel} />
        </Suspense>
      )}
    </header>
  );
}
