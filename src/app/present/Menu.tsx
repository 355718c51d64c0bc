import { useEffect, useRef } from "react";
import { OfflineNote } from "#app/offline/OfflineNote.tsx";
import { takeUpdate } from "#app/offline/register.ts";
import { useUpdate } from "#app/offline/useUpdate.ts";
import { viewAddress } from "#export/viewAddress.ts";
import { offline } from "#i18n/en/offline.ts";
import { present as words } from "#i18n/en/present.ts";
import { setTheme } from "#state/actions.ts";
import { giveFocusBack } from "#ui/giveFocusBack.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { useThemeName } from "#views/useThemeName.ts";
import styles from "./menu.module.css";
import type { Panel } from "./panel.ts";
import type { Places } from "./places.ts";

interface MenuProps {
  readonly places: Places;
  readonly own: boolean;
  readonly onPanel: (panel: Panel) => void;
  readonly onFullScreen: (() => void) | null;
  readonly onNotes: () => void;
  readonly onBuiltIn: () => unknown;
  readonly onClose: () => void;
}

/** All that is not asked for at every step. */
export function Menu(props: MenuProps) {
  const { places, own, onPanel, onFullScreen, onNotes, onBuiltIn, onClose } = props;
  const { store } = useApp();
  const view = useView((whole) => whole);
  const dark = useThemeName() === "dark";
  const isNewer = useUpdate(({ update }) => update === "waiting");
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showPopover();
    box.current?.querySelector("button")?.focus();
    return () => giveFocusBack(before);
  }, []);
  const entry = (name: string, act: () => unknown) => (
    <button
      type="button"
      onClick={() => {
        onClose();
        act();
      }}
    >
      {name}
    </button>
  );
  return (
    <nav
      ref={box}
      popover="auto"
      className={styles.menu}
      aria-label={words.menu}
      onToggle={({ newState }) => newState === "closed" && onClose()}
    >
      {entry(words.notes, onNotes)}
      {entry(words.handout, () => onPanel("handout"))}
      {entry(words.lesson, () => onPanel("lesson"))}
      {own && entry(words.builtIn, onBuiltIn)}
      {entry(words.address, () => onPanel("address"))}
      {onFullScreen &&
        entry(document.fullscreenElement ? words.endFullScreen : words.fullScreen, onFullScreen)}
      {entry(dark ? words.light : words.dark, () => store.setState(setTheme(dark ? "light" : "dark")))}
      {entry(words.help, () => onPanel("help"))}
      {isNewer && entry(offline.useNewer, takeUpdate)}
      {places.teaching && <a href={places.teaching}>{words.teaching}</a>}
      {places.file && (
        <a href={places.file} download="">
          {words.download}
        </a>
      )}
      <a href={viewAddress(places.explore, view)}>{words.fullMap}</a>
      <a href={places.explore}>{words.leave}</a>
      <OfflineNote />
    </nav>
  );
}
