import { renderToStaticMarkup } from "react-dom/server";
import { type PrerenderInput, readSoundStory, renderWhole, STILL, spriteOf } from "#app/prerenderParts.tsx";
import settingsCss from "#app/styles/settings.css?inline";
import { themeCss } from "#app/styles/themeCss.ts";
import { present as words } from "#i18n/en/present.ts";
import { readOrientation } from "#scene/orientation.ts";
import { AppProvider } from "#views/AppContext.tsx";
import { createPresent } from "./createPresent.ts";
import documentCss from "./document.css?inline";
import { Handout } from "./handout/Handout.tsx";
import { handoutCss } from "./handout/handoutCss.ts";
import { PresentShell } from "./PresentShell.tsx";
import { SITE_PLACES } from "./places.ts";

/** The parts of `present.html` as built: its first step, and the lesson as a document. */
export async function prerenderPresent(input: PrerenderInput) {
  const { dataset, story } = readSoundStory(input.files);
  const { app, telling, builtIn } = createPresent(
    { dataset, story, version: input.version, orientation: readOrientation(input.orientation) },
    STILL,
    () => true,
  );
  return {
    app: await renderWhole(
      <PresentShell
        app={app}
        telling={telling}
        builtIn={builtIn}
        places={SITE_PLACES}
        isDark={() => false}
      />,
    ),
    sprite: spriteOf(["kursk", "far-east", "strip"], input),
    rest: renderToStaticMarkup(
      <AppProvider app={app}>
        <div className="document">
          <Handout lesson={builtIn} address={SITE_PLACES.present} answers={false} />
        </div>
      </AppProvider>,
    ),
    restCss: handoutCss + settingsCss + documentCss,
    themeCss: themeCss(),
    description: words.description,
  };
}
