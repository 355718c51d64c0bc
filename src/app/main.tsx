import "./styles/base.css";
import { Suspense, startTransition, useEffect, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { type Loaded, loadFiles } from "#dataset/load.ts";
import type { Parsed } from "#dataset/parse.ts";
import type { Problem } from "#dataset/problem.ts";
import { readTrusted } from "#dataset/trusted.ts";
import { placeIds } from "#domain/place.ts";
import { type OrientationName, readOrientation } from "#scene/orientation.ts";
import { decodeView, type LinkProblem } from "#state/permalink.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { prefetchFreeMap } from "#views/map/freeMap.ts";
import { createApp } from "./createApp.ts";
import { ExploreShell } from "./explore/ExploreShell.tsx";
import { FRAMES, followTheme, nextTask, pauseWhenHidden, whenIdle } from "./page.ts";
import { syncUrl } from "./urlSync.ts";

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");

/** Marks on the page: which one it is, and what became of it. */
const marks = document.documentElement.dataset;

/** Whether this is the page for teachers, which begins like this one and goes on by itself. */
const presents = marks.page === "present";

/** Brings the page as built to life: loads the data, reads the address, and hydrates what stands there. */
async function start(): Promise<void> {
  if (!presents && location.search.includes(MODE))
    return location.replace(`present.html${location.search}${location.hash}`);
  const link = document.querySelector<HTMLLinkElement>("link[data-dataset]");
  const loaded = await loadFiles(link?.href ?? "data.json");
  if (!loaded.ok) return fail(loaded.problem);
  await nextTask();
  const read = await readLoaded(loaded, link?.dataset.sha256);
  await nextTask();
  if (presents) return present(read, loaded);
  bringToLife(read, loaded.version, readOrientation(loaded.orientation));
  whenIdle(prefetchFreeMap);
}

/** Links of before that page had an address of its own, and short ones. */
const MODE = "mode=present";

async function present(read: Read, { files, version, orientation }: Loaded & { ok: true }): Promise<void> {
  const root = document.getElementById("app");
  const { startLoaded } = await import("./present/start.tsx");
  if (root) await startLoaded(root, { read, files, version, orientation });
}

type Read = Pick<Parsed, "dataset" | "problems">;

/** Data that is what was checked at build need not be checked again; any other is, record by record. */
async function readLoaded(loaded: Loaded & { ok: true }, checked: string | undefined): Promise<Read> {
  if (loaded.digest !== null && loaded.digest === checked) {
    return { dataset: readTrusted(loaded.files), problems: [] };
  }
  const { parseDataset } = await import("#dataset/parse.ts");
  return parseDataset(loaded.files);
}

function bringToLife(
  { dataset, problems }: Read,
  version: string,
  orientation: readonly OrientationName[],
): void {
  const app = createApp({
    dataset,
    version,
    orientation,
    view: DEFAULT_VIEW,
    clock: FRAMES,
    reducedMotion: () => lessMotion.matches,
  });
  const context = {
    reportIds: new Set(dataset.report.keys()),
    actorIds: new Set(dataset.actor.keys()),
    placeIds: new Set(placeIds(dataset)),
    timeline: app.timeline,
  };
  const linked = decodeView(location.search, context);
  followTheme(app.store);
  // Hydration repeats the day of the page as built, and goes on to the day of the address in one step.
  app.store.setState(linked.view);
  const isSound = linked.problems.length === 0 && problems.length === 0;
  const notices = isSound ? null : <LateNotices link={linked.problems} data={problems} />;
  const root = document.getElementById("app");
  if (!root) return;
  // As a transition it is done in slices, between which input and paint get through.
  startTransition(() => {
    hydrateRoot(root, <ExploreShell app={app} notices={notices} />);
  });
  syncUrl(app, context, linked.extras);
  pauseWhenHidden(app.player);
}

const Notices = lazyPart(() => import("./Notices.tsx").then((module) => module.Notices));

/** What could not be used. From the second render on, since the page as built has none. */
function LateNotices(props: { link: readonly LinkProblem[]; data: readonly Problem[] }) {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return (
    hydrated && (
      <Suspense>
        <Notices {...props} />
      </Suspense>
    )
  );
}

/** Without data the page stays as built: complete for its day, and it says why the date cannot be moved. */
async function fail(problem: Problem): Promise<void> {
  marks.failed = "";
  for (const control of document.querySelectorAll<HTMLInputElement>("#app input, #app button")) {
    control.disabled = true;
  }
  const { showFailure } = await import("./Notices.tsx");
  showFailure(problem);
}

start().catch((error: unknown) =>
  fail({
    file: "data.json",
    record: null,
    field: null,
    found: String(error),
    expected: "a page that starts",
  }),
);
