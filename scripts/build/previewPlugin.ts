import type { Plugin, ResolvedConfig } from "vite";
import { parseDataset } from "../../src/dataset/parse.ts";
import { snapshotOn } from "../../src/domain/snapshot.ts";
import { DOWNLOAD_FOLDER } from "../../src/export/downloads.ts";
import { CLAIMS_FILE, claimsJsonLd, datasetJsonLd, jsonInPage } from "../../src/export/linkedData.ts";
import { oEmbed, previewTags } from "../../src/export/preview.ts";
import { dayInWords } from "../../src/i18n/sentence.ts";
import { plainText } from "../../src/i18n/token.ts";
import { DEFAULT_VIEW } from "../../src/state/view.ts";
import { type BuildInputs, readInputs } from "./inputs.ts";
import { siteAddress } from "./site.ts";

/** What other places read of the page: cards for links, oEmbed, and the data for search engines. */
export function previewPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "preview",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { dataset } = parseDataset((await readInputs(config.root)).files);
      const site = siteAddress();
      const claims = jsonInPage(claimsJsonLd(dataset, site ?? "../"));
      this.emitFile({ type: "asset", fileName: `${DOWNLOAD_FOLDER}/${CLAIMS_FILE}`, source: `${claims}\n` });
      const answer = `${JSON.stringify(oEmbed(site), null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "oembed.json", source: answer });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (path !== "/index.html") return html;
        return withPreview(html, await readInputs(config.root), siteAddress());
      },
    },
  };
}

/** Puts the tags into the head, and the description of the data where it delays nothing. */
function withPreview(
  html: string,
  { files, version }: Pick<BuildInputs, "files" | "version">,
  site: string | null,
): string {
  const { dataset } = parseDataset(files);
  const { day, clock } = DEFAULT_VIEW;
  const description = plainText(dayInWords(dataset, snapshotOn(dataset, day, clock)));
  const tags = previewTags({ site, description, alternative: description });
  const data = jsonInPage(datasetJsonLd(site ?? "./", version));
  return html
    .replace("</head>", () => `${tags}</head>`)
    .replace("</body>", () => `<script type="application/ld+json">${data}</script></body>`);
}
