import { renderMethod } from "#app/method/renderMethod.tsx";
import { prerender } from "#app/prerender.tsx";
import { type PrerenderInput, readSoundStory } from "#app/prerenderParts.tsx";
import { prerenderPresent } from "#app/present/prerenderPresent.tsx";
import { renderTeaching } from "#app/teaching/renderTeaching.tsx";

interface SingleInput extends PrerenderInput {
  /** `CHANGELOG.md`, not yet read. */
  readonly changelog: string;
  /** `docs/teaching.md`, not yet read. */
  readonly teaching: string;
  /** What `present.html` is called. */
  readonly presentTitle: string;
}

/** The parts of the edition in one file as built. Throws, with every problem in words, where the data has any. */
export async function prerenderSingle(input: SingleInput) {
  const present = await prerenderPresent(input);
  const { steps } = readSoundStory(input.files).story;
  return {
    explore: await prerender(input),
    modes: {
      present: { title: input.presentTitle, css: present.restCss, markup: present.app },
      method: stillMode(renderMethod(input)),
      teaching: stillMode(renderTeaching({ markdown: input.teaching, steps })),
    },
  };
}

function stillMode({ title, css, body }: { title: string; css: string; body: string }) {
  return { title, css, markup: body };
}
