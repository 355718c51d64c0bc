import { renderToStaticMarkup } from "react-dom/server";
import methodCss from "#app/method/method.module.css?inline";
import baseCss from "#app/styles/base.css?inline";
import { squeezed } from "#app/styles/squeezed.ts";
import { themeCss } from "#app/styles/themeCss.ts";
import { teachingPage } from "#i18n/en/teaching.ts";
import { readTeaching } from "./readTeaching.ts";
import { type NamedStep, StepsContext } from "./StepsContext.ts";
import { TeachingPage } from "./TeachingPage.tsx";
import teachingCss from "./teaching.module.css?inline";

/** The parts of `teaching.html` as built. It has no script. */
export interface RenderedTeaching {
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly css: string;
}

interface TeachingInput {
  /** `docs/teaching.md`, not yet read. */
  readonly markdown: string;
  /** Those of `data/story.json`. */
  readonly steps: readonly NamedStep[];
}

/** Renders the page of the teaching notes. Throws where the text cannot be a page. */
export function renderTeaching({ markdown, steps }: TeachingInput): RenderedTeaching {
  return {
    title: teachingPage.documentTitle,
    description: teachingPage.description,
    body: renderToStaticMarkup(
      <StepsContext value={steps}>
        <TeachingPage text={readTeaching(markdown)} />
      </StepsContext>,
    ),
    css: squeezed(themeCss() + baseCss + methodCss + teachingCss),
  };
}
