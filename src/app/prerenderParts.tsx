import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Topology } from "topojson-specification";
import { posterSymbol } from "#basemap/poster.ts";
import { POSTER_WINDOWS } from "#basemap/posterWindow.ts";
import { parseDataset } from "#dataset/parse.ts";
import { describeProblem, type Files } from "#dataset/problem.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Story } from "#domain/story.ts";
import { Hatch } from "#views/scene/Hatch.tsx";

/** What a page is rendered from. */
export interface PrerenderInput {
  readonly files: Files;
  readonly version: string;
  /** `data/basemap/labels.json`, not yet read. */
  readonly orientation: unknown;
  readonly scene: Topology;
  readonly overview: Topology;
}

/** A clock that never ticks: nothing plays in a page that is being built. */
export const STILL = { now: () => 0, requestFrame: () => 0, cancelFrame: () => undefined };

/** The data of the files. Throws, with every problem in words, where they have any. */
export function readSound(files: Files): Dataset {
  return readSoundStory(files).dataset;
}

/** The same with the story, without which it throws as well. */
export function readSoundStory(files: Files): { readonly dataset: Dataset; readonly story: Story } {
  const { dataset, story, problems } = parseDataset(files);
  if (problems.length > 0 || !story) throw new Error(problems.map(describeProblem).join("\n"));
  return { dataset, story };
}

type Poster = keyof typeof POSTER_WINDOWS;

/** The hatch and the posters, once for all panes that use them. */
export function spriteOf(
  posters: readonly Poster[],
  { scene, overview }: Pick<PrerenderInput, "scene" | "overview">,
): string {
  const symbols = posters.map((name) =>
    posterSymbol(`basemap-${name}`, POSTER_WINDOWS[name], name === "strip" ? overview : scene),
  );
  const hatch = renderToStaticMarkup(<Hatch />);
  return `<svg width="0" height="0" class="sprite" aria-hidden="true">${hatch}${symbols.join("")}</svg>`;
}

/** Markup to hydrate, with what is loaded later in its place. Nothing is streamed, so no script is needed. */
export async function renderWhole(page: ReactNode): Promise<string> {
  // Known here alone: the embed renders without it.
  const { prerenderToNodeStream } = await import("react-dom/static");
  const { prelude } = await prerenderToNodeStream(page, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError(error) {
      throw error;
    },
  });
  let markup = "";
  for await (const part of prelude) markup += String(part);
  return markup;
}
