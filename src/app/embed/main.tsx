import "#app/styles/base.css";
import { data } from "virtual:embed-data";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createApp } from "#app/createApp.ts";
import { FRAMES, followTheme, nextTask, pauseWhenHidden } from "#app/page.ts";
import { type Published, readTrusted } from "#dataset/trusted.ts";
import { dayOf, parseDay } from "#domain/day.ts";
import { placeIds } from "#domain/place.ts";
import { embed as words } from "#i18n/en/embed.ts";
import { readOrientation } from "#scene/orientation.ts";
import { decodeEmbed, versionAsked } from "#state/embedLink.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { EmbedShell, inFrame } from "./EmbedShell.tsx";
import { reportHeights } from "./heights.ts";
import { loadVersion } from "./loadVersion.ts";
import { playInSight } from "./playInSight.ts";
import type { Edition } from "./state.ts";

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");

/** Brings the embed as built to life with the reports that its address asks for. */
async function start(root: HTMLElement): Promise<void> {
  const asked = versionAsked(location.search);
  const kept = asked === null || asked === data.version ? data : await loadVersion(asked);
  const published = kept ?? data;
  await nextTask();
  const dataset = readTrusted(published.files);
  await nextTask();
  const app = createApp({
    dataset,
    version: published.version,
    orientation: readOrientation(data.orientation),
    view: DEFAULT_VIEW,
    clock: FRAMES,
    reducedMotion: () => lessMotion.matches,
  });
  const { view, options, problems } = decodeEmbed(location.search, {
    reportIds: new Set(dataset.report.keys()),
    actorIds: new Set(dataset.actor.keys()),
    placeIds: new Set(placeIds(dataset)),
    timeline: app.timeline,
  });
  followTheme(app.store);
  app.store.setState(view);
  if (options.height !== null) root.style.setProperty("--least", `${options.height}px`);
  await nextTask();
  const edition = editionOf(published, asked, kept === null);
  const shell = <EmbedShell app={inFrame(app)} state={{ options, edition, problems }} />;
  if (location.search === "") hydrateRoot(root, shell);
  else {
    // Another day than that of the page as built is drawn anew, in one step.
    root.replaceChildren();
    createRoot(root).render(shell);
  }
  pauseWhenHidden(app.player);
  if (options.play && !lessMotion.matches) playInSight(app.player, root);
}

/** Which reports are shown, next to those that were asked for. */
function editionOf(shown: Published, asked: string | null, missing: boolean): Edition {
  const known = new Set(shown.files["reports.json"].map(({ id }) => id));
  return {
    version: dayOf(shown.version),
    frozen: asked !== null,
    newer: data.files["reports.json"].filter(({ id }) => !known.has(id)).length,
    missing: missing && asked !== null ? parseDay(asked) : null,
  };
}

/** The embed stays as built: complete for its day, and it says that the date cannot be moved. */
function fail(root: HTMLElement): void {
  const message = document.createElement("p");
  message.role = "alert";
  message.textContent = words.failed;
  root.append(message);
}

const root = document.getElementById("app");
if (root) {
  reportHeights({ content: root, win: window });
  start(root).catch(() => fail(root));
}
