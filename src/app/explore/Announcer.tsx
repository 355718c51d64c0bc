import { useEffect, useState } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { snapshotOn } from "#domain/snapshot.ts";
import { dayInBrief } from "#i18n/sentence.ts";
import { plainText } from "#i18n/token.ts";
import type { View } from "#state/view.ts";
import { type App, useApp } from "#views/AppContext.tsx";
import styles from "./shell.module.css";

/** A day is said once it has rested for so long, in milliseconds: who steps on quickly hears the last one. */
const REST_MS = 400;

/**
 * Says the day to those who do not see it, politely, when a step has changed it and when playing stops. It is
 * silent while the page plays, and where the slider has the focus, which says the day itself.
 */
export function Announcer() {
  const app = useApp();
  const [said, setSaid] = useState("");
  useEffect(() => announceDays(app, setSaid), [app]);
  return (
    <p role="status" className={styles.unseen}>
      {said}
    </p>
  );
}

/** @returns a function that ends it */
function announceDays({ dataset, store, player }: App, say: (text: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isPlaying = () => player.state.getState().playing;
  const speak = () => {
    if (!isPlaying() && !isOnSlider()) say(inWords(dataset, store.getState()));
  };
  const changed = () => {
    clearTimeout(timer);
    // What is said twice in a row would be heard once only.
    say("");
    if (!isPlaying() && !isOnSlider()) timer = setTimeout(speak, REST_MS);
  };
  const endStore = store.subscribe((view) => view.day, changed);
  const endPlayer = player.state.subscribe((now, before) => {
    if (before.playing && !now.playing) changed();
  });
  return () => {
    clearTimeout(timer);
    endStore();
    endPlayer();
  };
}

function isOnSlider(): boolean {
  return document.activeElement?.id === "date";
}

function inWords(dataset: Dataset, { day, clock }: View): string {
  return plainText(dayInBrief(dataset, snapshotOn(dataset, day, clock)));
}
