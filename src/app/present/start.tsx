import { createRoot, hydrateRoot } from "react-dom/client";
import { keepOffline } from "#app/offline/register.ts";
import { FRAMES, followTheme, isDark, pauseWhenHidden, whenIdle } from "#app/page.ts";
import type { Parsed } from "#dataset/parse.ts";
import type { Files, Problem } from "#dataset/problem.ts";
import { readTrustedStory } from "#dataset/trustedStory.ts";
import { placeIds } from "#domain/place.ts";
import { readOrientation } from "#scene/orientation.ts";
import { stepOf, tellingOf, viewOfStep } from "#state/telling.ts";
import { decodeTelling } from "#state/tellingLink.ts";
import type { LinkContext } from "#state/viewFields.ts";
import { createPresent, type PresentInput } from "./createPresent.ts";
import { startLesson } from "./lesson/openLesson.ts";
import { PresentShell } from "./PresentShell.tsx";
import { SITE_PLACES } from "./places.ts";
import { deskOfStage, isPresenterWindow } from "./presenter/presenting.ts";
import { startPresenter } from "./presenter/startPresenter.tsx";
import { followSteps, syncTellingUrl } from "./sync.ts";

/** The files as they came, and what was read of them: a story only where they had to be checked. */
interface LoadedFiles extends Pick<PresentInput, "version"> {
  readonly read: Pick<Parsed, "dataset" | "problems"> & Partial<Pick<Parsed, "story">>;
  readonly files: Files;
  readonly orientation: unknown;
}

/** Starts the presentation with files that were loaded. Rejects where there is no step to present. */
export async function startLoaded(
  root: HTMLElement,
  { read, files, version, orientation }: LoadedFiles,
): Promise<void> {
  const story = read.story === undefined ? readTrustedStory(files) : read.story;
  if (!story) throw new Error("The story has no step that can be read.");
  const { dataset, problems } = read;
  const input = { dataset, story, version, orientation: readOrientation(orientation) };
  await startPresent(root, input, problems);
  whenIdle(keepOffline);
}

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * Starts the lesson that the address asks for in `root`, or its second window. The page as built holds the
 * first step, which is hydrated; anything else is drawn in its place.
 */
async function startPresent(
  root: HTMLElement,
  input: PresentInput,
  problems: readonly Problem[],
): Promise<void> {
  const { app, telling, builtIn } = createPresent(input, FRAMES, () => lessMotion.matches);
  const context: LinkContext = {
    reportIds: new Set(input.dataset.report.keys()),
    actorIds: new Set(input.dataset.actor.keys()),
    placeIds: new Set(placeIds(input.dataset)),
    timeline: app.timeline,
  };
  const opened = await startLesson(location.hash, input.dataset, builtIn);
  const own = opened.lesson !== null;
  const linked = decodeTelling(location.search, opened.lesson ?? builtIn, own, context);
  const { theme, language } = linked.view;
  const told = linked.telling;
  const dark = () => isDark(app.store);
  const like = { ...app.store.getState(), theme, language };
  telling.setState(told);
  app.store.setState(told.exploring ? linked.view : viewOfStep(stepOf(told), app.timeline, like));
  followTheme(app.store);
  followSteps(app, telling);
  document.documentElement.dataset.alive = "";
  if (isPresenterWindow()) return startPresenter(root, { app, telling, context, isDark: dark });
  const shell = (
    <PresentShell
      app={app}
      telling={telling}
      builtIn={builtIn}
      places={SITE_PLACES}
      isDark={dark}
      desk={deskOfStage(app, telling, context)}
      problems={{ link: linked.problems, data: problems, lesson: opened }}
    />
  );
  const first = tellingOf(builtIn, false);
  const isAsBuilt = !own && told.at === first.at && told.face === first.face && !told.exploring;
  if (isAsBuilt && document.documentElement.dataset.page === "present") hydrateRoot(root, shell);
  else {
    root.replaceChildren();
    createRoot(root).render(shell);
  }
  syncTellingUrl(app, telling);
  pauseWhenHidden(app.player);
}
