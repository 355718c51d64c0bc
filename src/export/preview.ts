import { citationWords } from "#i18n/en/export.ts";
import { en } from "#i18n/en.ts";
import { EMBED_HEIGHT } from "#state/embedLink.ts";
import { asMarkup } from "./markup.ts";

/** The picture that stands for the page in other places. */
export const SHARE_PICTURE = { file: "share.png", width: 1200, height: 630 } as const;

/** The fixed size of the frame that an oEmbed answer gives, in CSS pixels. */
const FRAME = { width: 600, height: EMBED_HEIGHT.usual } as const;

interface PreviewInput {
  /** The absolute address of the folder of the page; null where that was not known at build. */
  readonly site: string | null;
  /** The day in words. */
  readonly description: string;
  /** What the picture shows, in words. */
  readonly alternative: string;
}

/** What other places read from the head of the page: Open Graph, Twitter card, oEmbed, the page's own address. */
export function previewTags({ site, description, alternative }: PreviewInput): string {
  const { title } = en.page;
  const base = site ?? "./";
  const property = (name: string, content: string | number) =>
    `<meta property="og:${name}" content="${asMarkup(String(content))}">`;
  return [
    property("type", "website"),
    property("site_name", citationWords.site),
    property("title", title),
    property("description", description),
    property("image", `${base}${SHARE_PICTURE.file}`),
    property("image:width", SHARE_PICTURE.width),
    property("image:height", SHARE_PICTURE.height),
    property("image:alt", alternative),
    `<meta name="twitter:card" content="summary_large_image">`,
    `<link rel="apple-touch-icon" href="./apple-touch-icon.png">`,
    site === null ? "" : `${property("url", site)}<link rel="canonical" href="${asMarkup(site)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${base}oembed.json" title="${asMarkup(title)}">`,
  ].join("");
}

/**
 * The answer to oEmbed, the same to every question. Where the address of the page was not known at build it
 * is a mere link: a frame with a relative address would show a page of the host.
 */
export function oEmbed(site: string | null): object {
  const { title } = en.page;
  const common = {
    version: "1.0",
    title,
    provider_name: citationWords.site,
    author_name: citationWords.author,
    cache_age: 86_400,
  };
  if (site === null) return { ...common, type: "link" };
  const { width, height } = FRAME;
  return {
    ...common,
    type: "rich",
    provider_url: site,
    author_url: site,
    html: `<iframe src="${asMarkup(site)}embed.html" width="${width}" height="${height}" title="${asMarkup(title)}" frameborder="0" scrolling="no"></iframe>`,
    width,
    height,
    thumbnail_url: `${site}${SHARE_PICTURE.file}`,
    thumbnail_width: SHARE_PICTURE.width,
    thumbnail_height: SHARE_PICTURE.height,
  };
}
