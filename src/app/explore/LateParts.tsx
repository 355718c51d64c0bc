import { useEffect, useState } from "react";
import { listenToKeys } from "#app/keyboard.ts";
import { Offline } from "#app/offline/Offline.tsx";
import { isDark } from "#app/page.ts";
import { useApp } from "#views/AppContext.tsx";
import { Announcer } from "./Announcer.tsx";
import { DayTableLinks } from "./DayTableLinks.tsx";
import { Printing } from "./Printing.tsx";
import { ShareLinks } from "./share/ShareLinks.tsx";

/** What the page as built does without: the day said aloud, its table, what is shared, what is made for paper, and the keys. */
export function LateParts() {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const app = useApp();
  useEffect(() => listenToKeys(app, () => isDark(app.store)), [app]);
  return (
    alive && (
      <>
        <Announcer />
        <DayTableLinks />
        <ShareLinks />
        <Printing />
        <Offline />
      </>
    )
  );
}
