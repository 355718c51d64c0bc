import { renderToStaticMarkup } from "react-dom/server";
import { snapshotOn } from "#domain/snapshot.ts";
import { dayInWords } from "#i18n/sentence.ts";
import { plainText } from "#i18n/token.ts";
import { readOrientation } from "#scene/orientation.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import tableCss from "#views/reportTable/ReportTable.module.css?inline";
import { createApp } from "./createApp.ts";
import { ExploreShell } from "./explore/ExploreShell.tsx";
import { PageRest } from "./explore/PageRest.tsx";
import restCss from "./explore/rest.module.css?inline";
import { type PrerenderInput, readSound, renderWhole, STILL, spriteOf } from "./prerenderParts.tsx";
import printCss from "./styles/print.css?inline";
import settingsCss from "./styles/settings.css?inline";
import { themeCss } from "./styles/themeCss.ts";

/** The parts of `index.html` as built: what stands in it before any script runs. */
export interface Prerendered {
  /** The hydrated root. */
  readonly app: string;
  /** Basemap posters and patterns, which every pane uses; outside the root. */
  readonly sprite: string;
  /** The table of all reports and the foot of the page; outside the root, never hydrated. */
  readonly rest: string;
  /** The styles of `rest`, and of paper: a sheet of its own, which the first picture need not wait for. */
  readonly restCss: string;
  readonly themeCss: string;
  readonly description: string;
}

/** Renders the page of the default day. Throws, with every problem in words, where the data has any. */
export async function prerender(input: PrerenderInput): Promise<Prerendered> {
  const { files, version, orientation } = input;
  const dataset = readSound(files);
  const app = createApp({
    dataset,
    version,
    orientation: readOrientation(orientation),
    view: DEFAULT_VIEW,
    clock: STILL,
    reducedMotion: () => true,
  });
  return {
    app: await renderWhole(<ExploreShell app={app} />),
    sprite: spriteOf(["kursk", "far-east", "strip"], input),
    rest: renderToStaticMarkup(<PageRest dataset={dataset} version={version} />),
    restCss: tableCss + restCss + settingsCss + printCss,
    themeCss: themeCss(),
    description: plainText(dayInWords(dataset, snapshotOn(dataset, DEFAULT_VIEW.day, DEFAULT_VIEW.clock))),
  };
}
