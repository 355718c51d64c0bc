import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Folders that are made, not written. */
const MADE = new Set([
  "node_modules",
  "dist",
  ".cache",
  ".git",
  "coverage",
  "test-results",
  "playwright-report",
]);
/** Where names in code type are taken for names of files of this repository. */
const FILE_NAME = /^(?:src|scripts|tests|data|public|\.ci)\/[\w./@-]*$/;
const SCRIPT = /\bnpm (?:run(?: -s)? ([\w:-]+)|(start|test)\b)/g;

const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return MADE.has(entry.name) ? [] : documentsIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** The address of a heading, as hosts of code make it. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}

function anchorsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/^#+\s+(.+)$/gm)].map(([, heading = ""]) => anchorOf(heading)));
}

/** What is promised in a document and is not there, in words. */
function offences(path: string, text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const names = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);
  const runs = [...text.matchAll(SCRIPT)].map(([, run, own]) => run ?? own ?? "");
  return [
    ...links.filter((link) => !leadsSomewhere(path, text, link)).map((link) => `${path}: no ${link}`),
    ...names
      .filter((name) => FILE_NAME.test(name) && !existsSync(name))
      .map((name) => `${path}: no file ${name}`),
    ...runs.filter((run) => !(run in scripts)).map((run) => `${path}: no script ${run}`),
  ];
}

function leadsSomewhere(path: string, text: string, link: string): boolean {
  if (/^(?:https?|mailto):/.test(link)) return true;
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? path : normalize(join(dirname(path), file));
  if (file !== "" && !existsSync(target)) return false;
  if (anchor === undefined) return true;
  const content = file === "" ? text : readFileSync(target, "utf8");
  return anchorsOf(content).has(anchor);
}

describe("the documents", () => {
  it("name only links, files and commands that exist", () => {
    expect(documentsIn(".").flatMap((path) => offences(path, readFileSync(path, "utf8")))).toEqual([]);
  });

  it.each([
    ["[a](gone.md)", "a.md: no gone.md"],
    ["[a](../gone.md)", "docs/a.md: no ../gone.md", "docs/a.md"],
    ["# Here\n\n[a](#there)", "a.md: no #there"],
    ["`src/gone.ts` does it", "a.md: no file src/gone.ts"],
    ["```sh\nnpm run gone\n```", "a.md: no script gone"],
  ])("would not pass with %j", (text, words, path = "a.md") => {
    expect(offences(path, text)).toEqual([words]);
  });

  it.each([
    ["[a](package.json), [b](https://example.org/gone)"],
    ["## What's new, here\n\n[a](#whats-new-here)"],
    ["`src/app/main.tsx`, `src/`, `gone.ts` and `a/b`"],
    ["`npm ci && npm test`, then `npm run build`"],
    ["```sh\ncat [a](gone.md)\n```"],
  ])("may say %j", (text) => {
    expect(offences("a.md", text)).toEqual([]);
  });
});
