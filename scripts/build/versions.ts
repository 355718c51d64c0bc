import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseDataset } from "../../src/dataset/parse.ts";
import { describeProblem } from "../../src/dataset/problem.ts";
import type { BuildInputs } from "./inputs.ts";

/** The state of the data on a day, kept for ever: what an embed with `?data=` shows. */
export type Kept = Pick<BuildInputs, "version" | "files">;

/** The folder of the kept states, from the project's root, and on the published site. */
export const VERSIONS_FOLDER = "data/versions";

/** A kept state as the text of its file. */
export function keptText({ version, files }: Kept): string {
  return `${JSON.stringify({ version, files })}\n`;
}

/** All kept states, oldest first. Throws where one is broken: an embed would show it without a check. */
export async function readVersions(root: string): Promise<Kept[]> {
  const names = (await readdir(resolve(root, VERSIONS_FOLDER)))
    .filter((name) => name.endsWith(".json"))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const kept = JSON.parse(await readFile(resolve(root, VERSIONS_FOLDER, name), "utf8")) as Kept;
      const problems = parseDataset(kept.files).problems.map(describeProblem);
      if (name !== `${kept.version}.json`) problems.unshift(`it says that it is ${kept.version}`);
      if (problems.length > 0) throw new Error(`${VERSIONS_FOLDER}/${name}: ${problems.join("\n")}`);
      return kept;
    }),
  );
}

/**
 * A kept state as a classic script, which a frame in a sandbox may load where it may fetch nothing. It sets
 * no global: it tells by an event on its own element.
 */
export function versionScript({ version, files }: Kept): string {
  const detail = JSON.stringify({ version, files: { ...files, "story.json": undefined } });
  return `document.currentScript.dispatchEvent(new CustomEvent("published",{detail:${detail}}));\n`;
}
