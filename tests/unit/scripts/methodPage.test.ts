import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fillStillPage } from "../../../scripts/build/stillPage.ts";

const HTML = "<head><!--method-head--></head><body><!--method--></body>";
const PAGE = { title: "How & why", description: 'Of "claims"', body: "<main>$& said</main>", css: "a{}" };

describe("the method page as built", () => {
  it("has its text and its words for search engines in place, as they are", () => {
    const html = fillStillPage(HTML, "method", PAGE, true);
    expect(html).toContain("<title>How &amp; why</title>");
    expect(html).toContain('content="Of &quot;claims&quot;"');
    expect(html).toContain("<body><main>$& said</main></body>");
  });

  it("may run no script and load no style but the one that stands in it", () => {
    const html = fillStillPage(HTML, "method", PAGE, true);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.split("; ");
    const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("has no policy while developing, when the server brings a script", () => {
    expect(fillStillPage(HTML, "method", PAGE, false)).not.toContain("Content-Security-Policy");
  });

  it("is not built where its place in the file is gone", () => {
    expect(() => fillStillPage("<head><!--method-head--></head>", "method", PAGE, true)).toThrow(
      "<!--method-->",
    );
    expect(() => fillStillPage("<body><!--method--></body>", "method", PAGE, true)).toThrow(
      "<!--method-head-->",
    );
  });
});
