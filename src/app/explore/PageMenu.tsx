import { OfflineNote } from "#app/offline/OfflineNote.tsx";
import { SITE_PLACES } from "#app/present/places.ts";
import { pageMenu as words } from "#i18n/en/pageMenu.ts";
import { en } from "#i18n/en.ts";
import { setTheme } from "#state/actions.ts";
import { useApp } from "#views/AppContext.tsx";
import { useThemeName } from "#views/useThemeName.ts";
import type { Panel } from "./Header.tsx";
import styles from "./pageMenu.module.css";
import { Sheet } from "./Sheet.tsx";

const ALL_REPORTS = "#reports";
const DATA = "method.html#data";

/** What has no room in the head of a narrow page. */
export function PageMenu({ onPanel }: { onPanel: (panel: Panel | null) => void }) {
  const { store } = useApp();
  const dark = useThemeName() === "dark";
  const close = () => onPanel(null);
  const { page } = en;
  return (
    <Sheet title={page.title} onClose={close}>
      <nav className={styles.menu} aria-label={page.menu}>
        <a href={ALL_REPORTS} data-opens="table" onClick={close}>
          {words.table}
        </a>
        <a href={ALL_REPORTS} onClick={close}>
          {page.allReports}
        </a>
        <a href={DATA} data-opens="share" onClick={close}>
          {words.share}
        </a>
        <a href="present.html">{words.present}</a>
        <a href="teaching.html">{words.teaching}</a>
        <a href="method.html">{words.method}</a>
        {SITE_PLACES.file && (
          <a href={SITE_PLACES.file} download="">
            {words.file}
          </a>
        )}
        <button type="button" onClick={() => store.setState(setTheme(dark ? "light" : "dark"))}>
          {dark ? page.switchToLight : page.switchToDark}
        </button>
        <button type="button" onClick={() => onPanel("keys")}>
          {words.keys}
        </button>
      </nav>
      <OfflineNote />
    </Sheet>
  );
}
