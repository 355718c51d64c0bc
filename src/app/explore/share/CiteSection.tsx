import { useState } from "react";
import { type Day, dayOf } from "#domain/day.ts";
import { bibtex } from "#export/bibtex.ts";
import { type Cited, type CslItem, cslItem, cslJson } from "#export/citation.ts";
import { apa, chicago } from "#export/citationStyles.ts";
import { ris } from "#export/ris.ts";
import { share } from "#i18n/en/share.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { reportAlone } from "#views/cards/reportText.ts";
import { Choice } from "./Choice.tsx";
import { CopyField } from "./CopyField.tsx";
import { saveText } from "./saveText.ts";
import styles from "./share.module.css";
import { siteAddress } from "./siteAddress.ts";

const words = share.cite;

interface Style {
  readonly write: (item: CslItem) => string;
  /** As what it is saved; null where it is a line of text. */
  readonly file: { readonly ending: string; readonly type: string } | null;
}

const STYLES = {
  apa: { write: apa, file: null },
  chicago: { write: chicago, file: null },
  bibtex: { write: bibtex, file: { ending: "bib", type: "application/x-bibtex" } },
  ris: { write: ris, file: { ending: "ris", type: "application/x-research-info-systems" } },
  csl: { write: cslJson, file: { ending: "json", type: "application/vnd.citationstyles.csl+json" } },
} as const satisfies Readonly<Record<keyof typeof words.styles, Style>>;

type StyleName = keyof typeof STYLES;
const STYLE_NAMES: readonly StyleName[] = ["apa", "chicago", "bibtex", "ris", "csl"];

interface CiteSectionProps {
  /** Id of the report that is to be cited. Null: the selected one, where there is one, is offered last. */
  readonly report: string | null;
}

/** References to the map on this day, to the data set and to a report. */
export function CiteSection({ report: asked }: CiteSectionProps) {
  const { dataset, version } = useApp();
  const { day, clock, report: selected } = useView((view) => view);
  const report = dataset.report.get(asked ?? selected ?? "");
  const [what, setWhat] = useState<Cited["what"]>(asked !== null && report ? "report" : "day");
  const [style, setStyle] = useState<StyleName>("apa");
  const cited: Cited =
    what === "report" && report
      ? { what, report }
      : what === "dataset"
        ? { what }
        : { what: "day", day, clock };
  const accessed = today();
  const item = cslItem(cited, { dataset, version, accessed, site: siteAddress() });
  const { write, file }: Style = STYLES[style];
  const name = file && `${item.id}.${file.ending}`;
  return (
    <section className={styles.body} aria-label={share.section.cite}>
      <Choice
        legend={words.what}
        value={cited.what}
        onChange={setWhat}
        options={[
          ["day", words.day(day)],
          ["dataset", words.dataset],
          ...(report ? [["report", words.report(reportAlone(dataset, report, FAR))] as const] : []),
        ]}
      />
      <Choice
        legend={words.style}
        value={style}
        onChange={setStyle}
        options={STYLE_NAMES.map((each) => [each, words.styles[each]])}
      />
      <CopyField
        label={words.reference(words.styles[style])}
        text={write(item)}
        rows={file ? 12 : 5}
        code={file !== null}
      >
        {file && name && (
          <button
            type="button"
            className={styles.button}
            onClick={() => saveText(name, file.type, write(item))}
          >
            {words.save(name)}
          </button>
        )}
      </CopyField>
      <p className={styles.note}>{words.note(version, accessed)}</p>
    </section>
  );
}

/** A day of another year than any report, so that theirs is named. */
const FAR: Day = dayOf("2000-01-01");

/** The reader's day, on which the page is looked at. */
function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return dayOf(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
