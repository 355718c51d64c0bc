// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { claimsJsonLd, datasetJsonLd, jsonInPage } from "#export/linkedData.ts";
import { oEmbed, previewTags } from "#export/preview.ts";
import { fillEmbed } from "../../../scripts/build/embedPlugin.ts";
import { siteAddress } from "../../../scripts/build/site.ts";
import { curatedDataset } from "../../views/curatedDataset.ts";

const SITE = "https://example.org/troops/";
const dataset = curatedDataset();

function head(site: string | null): Document {
  const tags = previewTags({ site, description: 'By "4 November" <2024>', alternative: "A map" });
  return new DOMParser().parseFromString(`<head>${tags}</head>`, "text/html");
}

const og = (page: Document, name: string) =>
  page.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content");

describe("the card of a link", () => {
  test("holds absolute addresses where the site is known", () => {
    const page = head(SITE);
    expect(og(page, "image")).toBe(`${SITE}share.png`);
    expect(og(page, "url")).toBe(SITE);
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(SITE);
    expect(page.querySelector('link[type="application/json+oembed"]')?.getAttribute("href")).toBe(
      `${SITE}oembed.json`,
    );
  });

  test("is relative, and claims no address, where it is not", () => {
    const page = head(null);
    expect(og(page, "image")).toBe("./share.png");
    expect(og(page, "url")).toBeUndefined();
    expect(page.querySelector('link[rel="canonical"]')).toBeNull();
  });

  test("keeps a text a text", () => {
    expect(og(head(SITE), "description")).toBe('By "4 November" <2024>');
  });
});

describe("oEmbed", () => {
  test("answers with a frame, and all that version 1.0 asks of a rich answer", () => {
    const answer = oEmbed(SITE) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 600, height: 690 });
    expect(answer).toMatchObject({
      thumbnail_url: `${SITE}share.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const frame = new DOMParser().parseFromString(String(answer.html), "text/html").querySelector("iframe");
    expect(frame?.src).toBe(`${SITE}embed.html`);
    expect(frame?.title).not.toBe("");
    // What WordPress keeps of a frame.
    const kept = [
      "src",
      "width",
      "height",
      "frameborder",
      "marginwidth",
      "marginheight",
      "scrolling",
      "title",
    ];
    expect(kept).toEqual(expect.arrayContaining([...(frame?.getAttributeNames() ?? ["none"])]));
  });

  test("is a mere link where the site is not known: a relative frame would show a page of the host", () => {
    expect(oEmbed(null)).toMatchObject({ version: "1.0", type: "link" });
    expect(JSON.stringify(oEmbed(null))).not.toContain("iframe");
  });
});

describe("the address of the site", () => {
  test("ends in a slash", () => {
    expect(siteAddress("https://example.org/troops")).toBe(SITE);
    expect(siteAddress(SITE)).toBe(SITE);
    expect(siteAddress("")).toBeNull();
  });

  test.each(["example.org", "ftp://example.org/", "https://example.org/?a=b", "javascript:alert(1)"])(
    "stops the build where it is none: %s",
    (text) => {
      expect(() => siteAddress(text)).toThrow(`SITE_URL is “${text}”`);
    },
  );
});

describe("linked data", () => {
  test("make of each report a claim of its actor with its appearances", () => {
    const { "@graph": claims } = claimsJsonLd(dataset, SITE) as { "@graph": Record<string, unknown>[] };
    expect(claims).toHaveLength(dataset.reports.length);
    const claim = claims.find(({ url }) => String(url).endsWith("2024-11-04-zelensky-11000-in-kursk"));
    expect(claim).toMatchObject({ "@type": "Claim", datePublished: "2024-11-04" });
    expect(claim?.author).toMatchObject({ "@type": "Organization" });
    // Our words are ours: a machine must not take them for a quotation.
    expect(claim).toMatchObject({ sdPublisher: { name: "Troop Reports contributors" } });
    expect(claim).not.toHaveProperty("inLanguage");
    const denial = claims.find(({ url }) => String(url).endsWith("2024-10-30-russia-un-baseless"));
    expect(denial?.genre).toBe("denies");
    for (const { appearance } of claims) expect(appearance).not.toEqual([]);
  });

  test("name the files of the dataset with their addresses", () => {
    const { distribution } = datasetJsonLd(SITE, "2026-11-22") as { distribution: { contentUrl: string }[] };
    expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      `${SITE}data/reports.csv`,
      `${SITE}data/reports.geojson`,
      `${SITE}data/reports.jsonld`,
    ]);
  });

  test("cannot end the element they stand in", () => {
    expect(jsonInPage({ text: "</script><script>alert(1)</script>" })).not.toContain("</");
  });
});

describe("the page of the embed", () => {
  const template = '<head><!--head--><script type="module" src="/x"></script></head><!--sprite--><!--app-->';
  const page = { app: "<!--$--><p>$& </p><!--/$-->", sprite: "<svg></svg>", css: "a{}" };

  test("has one classic script, and a policy that its style meets", () => {
    const html = fillEmbed(template, page, { script: "assets/e.js", settings: "assets/e.css" });
    expect(html).toMatch(/<script defer nonce="(\w+)" src="\.\/assets\/e\.js"><\/script>/);
    expect(html).not.toContain("module");
    expect(html).toContain("script-src 'self' 'nonce-");
    expect(html).toContain(page.app);
  });
});
