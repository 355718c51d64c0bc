import { createApp } from "#app/createApp.ts";
import { EmbedShell, inFrame } from "#app/embed/EmbedShell.tsx";
import { ExploreShell } from "#app/explore/ExploreShell.tsx";
import { PageRest } from "#app/explore/PageRest.tsx";
import { renderWhole, STILL } from "#app/prerenderParts.tsx";
import { PresentShell } from "#app/present/PresentShell.tsx";
import { SITE_PLACES } from "#app/present/places.ts";
import type { Parsed } from "#dataset/parse.ts";
import type { Dataset } from "#domain/dataset.ts";
import { dayOf } from "#domain/day.ts";
import type { Lesson } from "#domain/lesson.ts";
import { lessonOf } from "#domain/lesson.ts";
import { timelineOf } from "#domain/timeline.ts";
import { type OrientationName, readOrientation } from "#scene/orientation.ts";
import { DEFAULT_EMBED, type EmbedOptions } from "#state/embedLink.ts";
import type { LinkProblem } from "#state/permalink.ts";
import { createTellingStore, stepOf, type Telling, tellingOf, viewOfStep } from "#state/telling.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import type { App } from "#views/AppContext.tsx";
import labels from "../../data/basemap/labels.json";
import teaching from "../../data/teaching.json";

const LABELS = readOrientation(labels);
const VERSION = "2026-11-22";

/** An app in which nothing plays. */
export function anApp(dataset: Dataset, view: View, orientation: readonly OrientationName[] = LABELS): App {
  return createApp({
    dataset,
    version: VERSION,
    orientation,
    view,
    clock: STILL,
    reducedMotion: () => true,
  });
}

/** The page for readers, with what comes later in its place, and the table of all reports. */
export async function explorePage(app: App): Promise<string> {
  const shell = await renderWhole(<ExploreShell app={app} />);
  return shell + (await renderWhole(<PageRest dataset={app.dataset} version={app.version} />));
}

export function embedPage(
  app: App,
  problems: readonly LinkProblem[],
  options: EmbedOptions = DEFAULT_EMBED,
): Promise<string> {
  const edition = { version: dayOf(VERSION), frozen: false, newer: 0, missing: null };
  return renderWhole(<EmbedShell app={inFrame(app)} state={{ options, edition, problems }} />);
}

export function presentPage(app: App, telling: Telling, builtIn: Lesson): Promise<string> {
  return renderWhole(
    <PresentShell
      app={app}
      telling={createTellingStore(telling)}
      builtIn={builtIn}
      places={SITE_PLACES}
      isDark={() => false}
    />,
  );
}

/** All pages of what was read, on a day. */
export async function pagesOf({ dataset, story }: Parsed, day = "2024-11-04"): Promise<string> {
  const view: View = { ...DEFAULT_VIEW, day: dayOf(day), span: "all", casualties: true, notes: true };
  const pages = [await explorePage(anApp(dataset, view)), await embedPage(anApp(dataset, view), [])];
  if (story) {
    const telling = tellingOf(lessonOf(story, teaching.notes), false);
    const stepView = viewOfStep(stepOf(telling), timelineOf(dataset), view);
    for (const face of ["text", "question", "evidence"] as const)
      pages.push(await presentPage(anApp(dataset, stepView), { ...telling, face }, telling.lesson));
  }
  return pages.join("");
}
