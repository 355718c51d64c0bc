import { renderToStaticMarkup } from "react-dom/server";
import baseCss from "#app/styles/base.css?inline";
import { squeezed } from "#app/styles/squeezed.ts";
import { themeCss } from "#app/styles/themeCss.ts";
import { parseDataset } from "#dataset/parse.ts";
import { describeProblem, type Files } from "#dataset/problem.ts";
import { methodPage } from "#i18n/en/method/page.ts";
import { MethodPage } from "./MethodPage.tsx";
import methodCss from "./method.module.css?inline";
import { readReleases } from "./releases.ts";
import linesCss from "./reportLines.module.css?inline";

interface MethodInput {
  readonly files: Files;
  readonly version: string;
  /** `CHANGELOG.md`, not yet read. */
  readonly changelog: string;
}

/** The parts of `method.html` as built. It has no script. */
export interface RenderedMethod {
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly css: string;
}

/** Renders the method page. Throws, with every problem in words, where the data has any. */
export function renderMethod({ files, version, changelog }: MethodInput): RenderedMethod {
  const { dataset, problems } = parseDataset(files);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  const releases = readReleases(changelog);
  return {
    title: methodPage.documentTitle,
    description: methodPage.description,
    body: renderToStaticMarkup(<MethodPage dataset={dataset} version={version} releases={releases} />),
    css: squeezed(themeCss() + baseCss + methodCss + linesCss),
  };
}
