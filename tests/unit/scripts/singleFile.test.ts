import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { singleFilePolicy } from "../../../scripts/build/policy.ts";
import { insideAddresses, insideFiles } from "../../../scripts/build/singleAddresses.ts";
import { fillSingle, type SingleParts, scriptText } from "../../../scripts/build/singlePage.ts";

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <title>Map</title>
    <!--head-->
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script type="module" src="/src/app/main.tsx"></script>
  </head>
  <body>
    <!--sprite-->
    <div id="app"><!--app--></div>
    <!--rest-->
  </body>
</html>
`;

const PARTS: SingleParts = {
  description: 'Said by "some" & others',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  sprite: '<svg class="sprite"></svg>',
  app: '<!--$--><a href="method.html#data">a</a><!--/$-->',
  rest: "<table></table>",
  css: "a{}",
  restCss: "b{}",
  script: 'run("$&","$1")',
  modes: { method: { title: "How", css: "c{}", markup: '<a href="index.html">b</a>' } },
  inside: { data: '{"a":"\\u003c"}' },
};

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What stands in the elements of one name. */
function textsOf(page: string, element: string): string[] {
  return [...page.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, "g"))].map(
    ([, text = ""]) => text,
  );
}

describe("the page in one file", () => {
  const page = fillSingle(TEMPLATE, PARTS);

  it("asks for no other file: no module, no sheet, and an icon of its own", () => {
    expect(page).not.toMatch(/src=|rel="stylesheet"|icon\.svg/);
    expect(page).toContain('<link rel="icon" href="data:image/svg+xml,%3Csvg');
  });

  it("holds script and data as they are, whatever stands for something in a replacement", () => {
    expect(textsOf(page, "script").at(-1)).toBe(PARTS.script);
    expect(page).toContain(`<script type="text/plain" id="inside-data">${PARTS.inside.data}</script>`);
  });

  it("keeps the marks that hydration needs, and the words of the description", () => {
    expect(page).toContain('<div id="app"><!--$--><a href="?mode=method#data">a</a><!--/$--></div>');
    expect(page).toContain('content="Said by &quot;some&quot; &amp; others"');
  });

  it("allows its own scripts and styles by their digests, and nothing else", () => {
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const scripts = textsOf(page, "script").filter((text) => text !== PARTS.inside.data);
    expect(scripts).toHaveLength(2);
    const styles = textsOf(page, "style");
    expect(styles).toHaveLength(3);
    expect(policy).toContain(`script-src ${scripts.map(hash).join(" ")};`);
    expect(policy).toContain(`style-src ${styles.map(hash).join(" ")};`);
    expect(policy).not.toMatch(/unsafe|https?:|'self'|\*/);
  });

  it.each(["<!--head-->", "<!--sprite-->", "<!--app-->", "<!--rest-->", "</body>", '<link rel="icon"'])(
    "is not built where the page has no %s",
    (place) => {
      expect(() => fillSingle(TEMPLATE.replace(place, ""), PARTS)).toThrow("index.html has no");
    },
  );

  it("is not built from a part that would end its element", () => {
    expect(() => fillSingle(TEMPLATE, { ...PARTS, inside: { data: "</script>" } })).toThrow("data");
    expect(() => fillSingle(TEMPLATE, { ...PARTS, css: "a{}</style>" })).toThrow("A style");
  });
});

describe("the text of a script in a page", () => {
  it("does not end its element, and begins no comment, and means the same", () => {
    const code =
      'window.a=["</script>","</SCRIPT ","<!--",`<script>`,"\u2028",/[<]\\/b>|<!--/u.test("<"+"!--")]';
    const text = scriptText(code);
    expect(text).not.toMatch(/<\/script|<!--/i);
    const read = (source: string) => new Function(`const window={};${source};return window.a`)();
    expect(read(text)).toEqual(read(code));
  });

  it("may not hold what a browser reads as another character", () => {
    expect(() => scriptText('a("\r")')).toThrow("characters");
  });
});

describe("addresses of other pages", () => {
  it.each([
    ['href="method.html#data"', 'href="?mode=method#data"'],
    ['href="index.html"', 'href="?"'],
    ['"index.html?date=2024-11-04"', '"?date=2024-11-04"'],
    ['"present.html?step=3"', '"?mode=present&step=3"'],
    ["'teaching.html'", "'?mode=teaching'"],
    ["`present.html?$", "`?mode=present&$"],
    ["`index.html?$", "`?$"],
  ])("are led into the file: %s", (text, expected) => {
    expect(insideAddresses(text, "&")).toBe(expected);
  });

  it.each([
    '"https://example.org/method.html"',
    '"embed.html?date=2024-11-04"',
    "see method.html",
    '"method.htmlx"',
    "/^(?:index|present)\\.html/",
  ])("are left alone in %s", (text) => {
    expect(insideAddresses(text, "&")).toBe(text);
  });

  it("of files of the data are for the script, which writes them", () => {
    const link = '<a href="data/reports.csv" download="">reports.csv</a>';
    expect(insideFiles(link)).toBe('<a href="?mode=method#data" data-saves="reports.csv">reports.csv</a>');
  });

  it("are written for markup with its own sign", () => {
    expect(insideAddresses('"present.html?step=3"', "&amp;")).toBe('"?mode=present&amp;step=3"');
  });
});

describe("the policy of the file", () => {
  it("reaches for nothing outside the file", () => {
    const rules = singleFilePolicy(["a{}"], ["1"]).split("; ");
    const sources = rules.flatMap((rule) => rule.split(" ").slice(1));
    const known = /^(?:'none'|'sha256-.+'|data:|blob:|'script'|default)$/;
    expect(sources.filter((source) => !known.test(source))).toEqual([]);
    expect(rules).toContain("require-trusted-types-for 'script'");
  });
});
