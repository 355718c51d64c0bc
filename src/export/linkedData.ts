import type { Dataset } from "#domain/dataset.ts";
import { formatIso } from "#domain/day.ts";
import type { Actor, Report, Source } from "#domain/report.ts";
import { dataPackageWords as words } from "#i18n/en/export.ts";
import { DOWNLOAD_FOLDER, type ResourceFile } from "./downloads.ts";
import { reportAddress } from "./reportRow.ts";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

const MEDIA_TYPES: Readonly<Partial<Record<ResourceFile, string>>> = {
  "reports.csv": "text/csv",
  "reports.geojson": "application/geo+json",
};

/** The name of the file of `claimsJsonLd`, beside the other files to take away. */
export const CLAIMS_FILE = "reports.jsonld";

/**
 * The set of reports as a schema.org `Dataset`, for search engines.
 * @param site the absolute address of the folder of the page, or "./"
 * @param version `YYYY-MM-DD`
 */
export function datasetJsonLd(site: string, version: string): object {
  const distribution = Object.entries({ ...MEDIA_TYPES, [CLAIMS_FILE]: "application/ld+json" });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: words.title,
    description: words.inBrief,
    url: site,
    version,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: words.contributors },
    distribution: distribution.map(([name, encodingFormat]) => ({
      "@type": "DataDownload",
      encodingFormat,
      contentUrl: `${site}${DOWNLOAD_FOLDER}/${name}`,
    })),
  };
}

/** All reports as schema.org `Claim`s with their appearances, oldest first. */
export function claimsJsonLd(dataset: Dataset, site: string): object {
  return {
    "@context": "https://schema.org",
    "@graph": dataset.reports.map((report) => claimOf(dataset, report, site)),
  };
}

function claimOf(dataset: Dataset, report: Report, site: string): object {
  const actor = dataset.actor.get(report.actor);
  return {
    "@type": "Claim",
    "@id": `${site}${reportAddress(report.id)}`,
    url: `${site}${reportAddress(report.id)}`,
    // Our words for what was said, and no quotation: of that the language is not known.
    description: report.summary,
    sdPublisher: { "@type": "Organization", name: words.contributors },
    genre: report.stance ?? report.kind,
    ...(actor && { author: authorOf(actor, report.speaker) }),
    datePublished: formatIso(report.stated),
    ...(report.caveat !== null && { disambiguatingDescription: report.caveat }),
    ...standing(report, site),
    appearance: report.sources.flatMap((id) => {
      const source = dataset.source.get(id);
      return source ? [appearanceOf(source)] : [];
    }),
  };
}

/** What it replaces or ends: a claim that another one updates stands no longer. */
function standing({ relations }: Report, site: string): object {
  const ended = relations.filter(({ type }) => type === "updates" || type === "ends");
  if (ended.length === 0) return {};
  return { isBasedOn: ended.map(({ report }) => `${site}${reportAddress(report)}`) };
}

function authorOf({ name }: Actor, speaker: string | null): object {
  return { "@type": "Organization", name, ...(speaker !== null && { description: speaker }) };
}

function appearanceOf({ publisher, title, url, published, language }: Source): object {
  return {
    "@type": "CreativeWork",
    publisher: { "@type": "Organization", name: publisher },
    ...(title !== null && { name: title }),
    ...(url !== null && { url }),
    ...(published !== null && { datePublished: published }),
    inLanguage: language,
  };
}

/** JSON that can stand in a page: no text of it ends the element it stands in. */
export function jsonInPage(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
