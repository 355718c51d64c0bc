import {
  actorFieldWords,
  reportFieldWords,
  sourceFieldWords,
  dataPackageWords as words,
} from "#i18n/en/export.ts";
import { RESOURCE_FILES, type ResourceFile } from "./downloads.ts";
import { ACTOR_FIELDS, type FieldRule, type Fields, REPORT_FIELDS, SOURCE_FIELDS } from "./tableFields.ts";

/** A field of a Table Schema. */
export interface DescribedField extends FieldRule {
  readonly name: string;
  readonly description: string;
}

/** A Table Schema. An empty cell is a missing value. */
export interface TableSchema {
  readonly fields: readonly DescribedField[];
  readonly missingValues: readonly [""];
  readonly primaryKey: readonly ["id"];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** What is measured of a written file. */
export interface FileFacts {
  readonly bytes: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

const TABLE = {
  profile: "tabular-data-resource",
  type: "table",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
} as const;

const MAP = { format: "geojson", mediatype: "application/geo+json", encoding: "utf-8" } as const;

/**
 * Each file as a resource. The name is what other files refer to; what stands here is good in version 1 of
 * the specification and in version 2.
 */
const RESOURCES = {
  "reports.csv": {
    name: "reports",
    ...TABLE,
    schema: schemaOf(REPORT_FIELDS, reportFieldWords, [
      { fields: ["actor_id"], reference: { resource: "actors", fields: ["id"] } },
    ]),
  },
  "reports.geojson": { name: "reports-map", ...MAP },
  "actors.csv": { name: "actors", ...TABLE, schema: schemaOf(ACTOR_FIELDS, actorFieldWords) },
  "sources.csv": { name: "sources", ...TABLE, schema: schemaOf(SOURCE_FIELDS, sourceFieldWords) },
} satisfies Readonly<Record<ResourceFile, object>>;

/**
 * The description of the files: a Frictionless Data Package.
 * @param version the day of the data's last change, `YYYY-MM-DD`
 */
export function dataPackage(version: string, factsOf: (file: ResourceFile) => FileFacts) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "data-package",
    name: "troop-reports",
    title: words.title,
    description: words.description,
    version,
    keywords: words.keywords,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: words.licence,
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    contributors: [{ title: words.contributors, role: "author", roles: ["author"] }],
    sources: [{ title: words.sources, path: "sources.csv" }],
    resources: RESOURCE_FILES.map((file) => {
      const { name, ...rest } = RESOURCES[file];
      const { bytes, sha256 } = factsOf(file);
      const { title, description } = words.resources[file];
      return { name, path: file, title, description, bytes, hash: `sha256:${sha256}`, ...rest };
    }),
  };
}

function schemaOf<Column extends string>(
  fields: Fields<Column>,
  descriptions: Readonly<Record<Column, string>>,
  foreignKeys?: TableSchema["foreignKeys"],
): TableSchema {
  const columns = Object.keys(fields) as Column[];
  return {
    fields: columns.map((name) => ({ name, description: descriptions[name], ...fields[name] })),
    missingValues: [""],
    primaryKey: ["id"],
    ...(foreignKeys && { foreignKeys }),
  };
}
