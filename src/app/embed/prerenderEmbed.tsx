import { renderToStringAsync } from "preact-render-to-string";
import { createApp } from "#app/createApp.ts";
import { type PrerenderInput, readSound, STILL, spriteOf } from "#app/prerenderParts.tsx";
import settingsCss from "#app/styles/settings.css?inline";
import { themeCss } from "#app/styles/themeCss.ts";
import { dayOf } from "#domain/day.ts";
import { readOrientation } from "#scene/orientation.ts";
import { DEFAULT_EMBED } from "#state/embedLink.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { EmbedShell, inFrame } from "./EmbedShell.tsx";

/** The parts of `embed.html` as built. */
export interface PrerenderedEmbed {
  /** The hydrated root. */
  readonly app: string;
  /** Basemap posters and patterns, which the panes use; outside the root. */
  readonly sprite: string;
  readonly themeCss: string;
  /** What readers' own settings ask for. */
  readonly settingsCss: string;
}

/** Renders the embed of an address without parameters. Throws, with every problem in words, where the data has any. */
export async function prerenderEmbed(input: PrerenderInput): Promise<PrerenderedEmbed> {
  const app = createApp({
    dataset: readSound(input.files),
    version: input.version,
    orientation: readOrientation(input.orientation),
    view: DEFAULT_VIEW,
    clock: STILL,
    reducedMotion: () => true,
  });
  const edition = { version: dayOf(input.version), frozen: false, newer: 0, missing: null };
  const state = { options: DEFAULT_EMBED, edition, problems: [] };
  return {
    app: await renderToStringAsync(<EmbedShell app={inFrame(app)} state={state} />),
    sprite: spriteOf(["kursk", "far-east"], input),
    themeCss: themeCss(),
    settingsCss,
  };
}
