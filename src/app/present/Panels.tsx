import { Suspense } from "react";
import type { Lesson } from "#domain/lesson.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { HelpDialog } from "./HelpDialog.tsx";
import { HandoutPrinting } from "./handout/HandoutPrinting.tsx";
import type { Panel } from "./panel.ts";

const HandoutDialog = lazyPart(() =>
  import("./handout/HandoutDialog.tsx").then((module) => module.HandoutDialog),
);
const LessonEditor = lazyPart(() =>
  import("./lesson/LessonEditor.tsx").then((module) => module.LessonEditor),
);
const AddressDialog = lazyPart(() => import("./AddressDialog.tsx").then((module) => module.AddressDialog));

interface PanelsProps {
  readonly panel: Panel | null;
  readonly builtIn: Lesson;
  readonly onClose: () => void;
}

/** What opens over the stage, and what is made for paper. */
export function Panels({ panel, builtIn, onClose }: PanelsProps) {
  return (
    <>
      {panel === "help" && <HelpDialog onClose={onClose} />}
      <Suspense>
        {panel === "handout" && <HandoutDialog onClose={onClose} />}
        {panel === "lesson" && <LessonEditor builtIn={builtIn} onClose={onClose} />}
        {panel === "address" && <AddressDialog onClose={onClose} />}
      </Suspense>
      <HandoutPrinting />
    </>
  );
}
