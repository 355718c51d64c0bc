import { useEffect, useState } from "react";
import { Announcer } from "./Announcer.tsx";
import { DayTableLinks } from "./DayTableLinks.tsx";
import { Printing } from "./Printing.tsx";

/** What the page as built does without: the day said aloud, its table, and what is made for paper. */
export function LateParts() {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    alive && (
      <>
        <Announcer />
        <DayTableLinks />
        <Printing />
      </>
    )
  );
}
