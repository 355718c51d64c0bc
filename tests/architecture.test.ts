import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What each layer of `src/` may import besides itself. Arrows point down only. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dataset: ["domain"],
  i18n: ["domain"],
  scene: ["domain", "i18n"],
  basemap: [],
  state: ["domain", "i18n"],
  export: ["domain", "i18n", "scene", "state"],
  ui: [],
  views: ["domain", "dataset", "i18n", "scene", "basemap", "state", "export", "ui"],
  app: ["domain", "dataset", "i18n", "scene", "basemap", "state", "export", "ui", "views"],
};
const WITH_REACT = ["ui", "views", "app"];
const WITHOUT_PAGE = ["domain", "dataset", "i18n", "scene", "basemap", "state", "export"];
const ONLY_WITH_MAPLIBRE = "src/views/map/maplibre.ts";
const MOST_LINES = 250;

interface SourceFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

/** The offences of a file against one rule, in words. */
type Rule = (file: SourceFile, code: string) => readonly string[];

/** The code without comments, which may speak of anything. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

function withoutTexts(code: string): string {
  return code.replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
}

function importsOf(code: string): Import[] {
  const statements = code.matchAll(/\b(?:import|export)\b(\s+type\b)?[^;"'()]*?["']([^"'\n]+)["']/g);
  const calls = code.matchAll(/\bimport\(\s*["']([^"'\n]+)["']/g);
  return [
    ...[...statements].map(([, type, from = ""]) => ({ from, isType: type !== undefined })),
    ...[...calls].map(([, from = ""]) => ({ from, isType: false })),
  ];
}

/** The folder below `src/`, or null of a file that lies elsewhere. */
function layerOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function isPackage(from: string, name: string): boolean {
  return from === name || from.startsWith(`${name}/`);
}

function found(code: string, pattern: RegExp, words: string): string[] {
  return [...code.matchAll(pattern)].map(([match]) => `${words}: ${match.trim()}`);
}

const RULES = {
  "arrows point down only": ({ path }, code) => {
    const layer = layerOf(path);
    if (layer === null) return [];
    const allowed = LAYERS[layer];
    if (!allowed) return [`${layer} is no layer`];
    return importsOf(code)
      .map(({ from }) => /^#([^/]+)\//.exec(from)?.[1])
      .filter((other) => other !== undefined && other !== layer && !allowed.includes(other))
      .map((other) => `${layer} may not import ${other}`);
  },
  "within a layer by ./ or #, across layers by # alone": ({ path }, code) =>
    layerOf(path) === null
      ? []
      : importsOf(code)
          .filter(({ from }) => from.startsWith("../"))
          .map(({ from }) => `imports ${from}`),
  "one file alone has MapLibre in its hands": ({ path }, code) =>
    layerOf(path) === null || path === ONLY_WITH_MAPLIBRE
      ? []
      : importsOf(code)
          .filter(({ from, isType }) => !isType && isPackage(from, "maplibre-gl"))
          .map(({ from }) => `imports ${from} as a value`),
  "React is for what is seen": ({ path }, code) => {
    const layer = layerOf(path);
    if (layer === null || WITH_REACT.includes(layer)) return [];
    return importsOf(code)
      .filter(({ from }) => isPackage(from, "react") || isPackage(from, "react-dom"))
      .map(({ from }) => `${layer} imports ${from}`);
  },
  "everything has a type": ({ path }, code) =>
    layerOf(path) === null ? [] : found(withoutTexts(code), /(?::|\bas|[<,|&])\s*any\b/g, "has an any"),
  "styles stand in style sheets": ({ path }, code) =>
    path.endsWith(".tsx") && layerOf(path) !== null ? found(code, /\sstyle=/g, "has a style of its own") : [],
  "what is pure knows no page": ({ path }, code) => {
    const layer = layerOf(path);
    if (layer === null || !WITHOUT_PAGE.includes(layer)) return [];
    const declares = (name: string) => new RegExp(`\\b${name}\\s*[:=]`).test(code);
    return ["window", "document", "location", "navigator"]
      .filter((name) => !declares(name))
      .flatMap((name) =>
        found(code, new RegExp(`(?<![.\\w$"'\`])${name}\\??\\.\\w+`, "g"), "knows the page"),
      );
  },
  "files are short": ({ text }) => {
    const lines = text.trimEnd().split("\n").length;
    return lines > MOST_LINES ? [`has ${lines} lines`] : [];
  },
  "nothing is left for later, and nothing is silenced": (_file, code) =>
    found(code, /\b(?:it|test|describe)\.(?:skip|only|todo|fixme|fails)\b|@ts-(?:ignore|nocheck)/g, "has"),
} satisfies Readonly<Record<string, Rule>>;

function offences(rule: keyof typeof RULES, file: SourceFile): string[] {
  const check: Rule = RULES[rule];
  return check(file, codeOf(file.text)).map((offence) => `${file.path} ${offence}`);
}

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

const FILES = ["src", "scripts", "tests"]
  .flatMap(filesBelow)
  .filter(({ path }) => path !== "tests/architecture.test.ts");

/** For each rule: where, what breaks it, and what is said then. */
const PLANTED: Readonly<
  Record<keyof typeof RULES, readonly (readonly [path: string, text: string, words: string])[]>
> = {
  "arrows point down only": [
    ["src/domain/a.ts", 'import { en } from "#i18n/en.ts";', "domain may not import i18n"],
    ["src/scene/a.ts", 'import type { View } from "#state/view.ts";', "scene may not import state"],
    ["src/basemap/a.ts", 'const a = import("#domain/day.ts");', "basemap may not import domain"],
    ["src/ui/a.tsx", 'import {\n  dayOf,\n} from "#domain/day.ts";', "ui may not import domain"],
    ["src/views/a.tsx", 'export { a } from "#app/main.tsx";', "views may not import app"],
    ["src/things/a.ts", "", "things is no layer"],
  ],
  "within a layer by ./ or #, across layers by # alone": [
    ["src/views/map/a.ts", 'import { a } from "../paint.ts";', "imports ../paint.ts"],
  ],
  "one file alone has MapLibre in its hands": [
    ["src/views/a.ts", 'import { Map } from "maplibre-gl";', "imports maplibre-gl as a value"],
    ["src/views/a.ts", 'import "maplibre-gl/dist/maplibre-gl.css";', "imports maplibre-gl/dist"],
    ["src/app/a.ts", 'await import("maplibre-gl")', "imports maplibre-gl as a value"],
  ],
  "React is for what is seen": [
    ["src/scene/a.ts", 'import { useMemo } from "react";', "scene imports react"],
    ["src/state/a.ts", 'import type { Root } from "react-dom/client";', "state imports react-dom/client"],
  ],
  "everything has a type": [
    ["src/views/a.ts", "function a(b: any) {}", "has an any: : any"],
    ["src/views/a.ts", "const a = b as any;", "has an any: as any"],
    ["src/views/a.ts", "const a: Map<string, any> = b<any>();", "has an any: <any"],
  ],
  "styles stand in style sheets": [["src/views/a.tsx", "<p style={{ color }} />", "has a style of its own"]],
  "what is pure knows no page": [
    ["src/state/a.ts", "const a = location.search;", "knows the page: location.search"],
    ["src/dataset/a.ts", "const a = document.baseURI;", "knows the page: document.baseURI"],
    ["src/scene/a.ts", "window.innerWidth", "knows the page: window.innerWidth"],
  ],
  "files are short": [["src/views/a.ts", "a;\n".repeat(MOST_LINES + 1), "has 251 lines"]],
  "nothing is left for later, and nothing is silenced": [
    ["tests/a.test.ts", 'it.skip("a")', "has: it.skip"],
    ["tests/a.spec.ts", 'test.only("a")', "has: test.only"],
  ],
};

describe.each(Object.keys(RULES) as (keyof typeof RULES)[])("%s", (rule) => {
  it("in every file", () => {
    expect(FILES.flatMap((file) => offences(rule, file))).toEqual([]);
  });

  it.each(PLANTED[rule])("which %s would break with %j", (path, text, words) => {
    expect(offences(rule, { path, text }).join("\n")).toContain(words);
  });
});

describe("the rules", () => {
  it("are tried on every layer that there is", () => {
    const seen = new Set(FILES.map(({ path }) => layerOf(path)).filter((layer) => layer !== null));
    const expected = Object.keys(LAYERS).filter((layer) => layer !== "export");
    expect([...seen]).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["src/views/a.tsx", '// any style= of "maplibre-gl"\nimport type { Map } from "maplibre-gl";'],
    [ONLY_WITH_MAPLIBRE, 'import { Map } from "maplibre-gl";'],
    ["src/basemap/a.ts", "const west = (window: Part) => window.west + dataset.location.size;"],
    [
      "src/app/a.tsx",
      'import { a } from "#domain/a.ts";\nimport { useState } from "react";\nlocation.search;',
    ],
    ["src/domain/a.ts", 'import { b } from "./b.ts";\nconst words = "as any, location: any other";'],
  ])("leave %s alone with %j", (path, text) => {
    const rules = Object.keys(RULES) as (keyof typeof RULES)[];
    expect(rules.flatMap((rule) => offences(rule, { path, text }))).toEqual([]);
  });
});
