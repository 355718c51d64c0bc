import { useEffect, useState } from "react";
import { Announcer } from "./Announcer.tsx";
import { DayTableLinks } from "./DayTableLinks.tsx";
import { Printing } from "./Printing.tsx";
import { ShareLinks } from "./share/ShareLinks.tsx";

/** What the page as built does without: the day said aloud, its table, what is shared, and what is made for paper. */
export function LateParts() {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    alive && (
      <>
        <Announcer />
        <DayTableLinks />
        <ShareLinks />
        <Printing />
      </>
    )
  );
}
