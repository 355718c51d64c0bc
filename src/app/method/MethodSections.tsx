import type { Dataset } from "#domain/dataset.ts";
import { claimsWords, notShownWords } from "#i18n/en/method/claims.ts";
import {
  correctionsWords,
  type ErrorKind,
  errorKinds,
  errorsWords,
  licenceWords,
} from "#i18n/en/method/closing.ts";
import { clockWords, countingWords, type RuleId, ruleWords } from "#i18n/en/method/counting.ts";
import type { DataFacts } from "#i18n/en/method/page.ts";
import { ClockTable } from "./ClockTable.tsx";
import { clockComparison, oneClockExample } from "./clockExamples.ts";
import { Examples } from "./Examples.tsx";
import { groupOf, reportOf } from "./example.ts";
import { KNOWN_ERRORS } from "./knownErrors.ts";
import styles from "./method.module.css";
import { Entries, Paragraphs, Part, Section } from "./Prose.tsx";
import { ReportLines } from "./ReportLines.tsx";
import { RULE_EXAMPLES } from "./ruleExamples.ts";

interface SectionProps {
  readonly dataset: Dataset;
}

/** A report that is kept as text only, and whose caveat says why. */
const LIST_ONLY = "2024-10-18-rok-media-sources-12000-already-left";

/** What this is, and which statements get in. */
export function Claims({ dataset, facts }: SectionProps & { readonly facts: DataFacts }) {
  const { title, text, chosen, listOnly } = claimsWords;
  const listed = reportOf(dataset, LIST_ONLY);
  return (
    <Section id="claims" title={title}>
      <Paragraphs text={text} />
      <Part id="chosen" title={chosen.title}>
        <Entries entries={chosen.entries} />
      </Part>
      <Part id="list-only" title={listOnly.title}>
        <p>{listOnly.text(facts)}</p>
        <Examples dataset={dataset} examples={[{ groups: groupOf(listed), note: listed.caveat ?? "" }]} />
      </Part>
    </Section>
  );
}

/** The rules of counting, each with its examples. */
export function Counting({ dataset }: SectionProps) {
  const rules = Object.keys(ruleWords) as RuleId[];
  return (
    <Section id="counting" title={countingWords.title}>
      <Paragraphs text={countingWords.text} />
      {rules.map((id) => (
        <Part key={id} id={id} title={ruleWords[id].title}>
          <Paragraphs text={ruleWords[id].text} />
          <Examples dataset={dataset} examples={RULE_EXAMPLES[id](dataset)} />
        </Part>
      ))}
    </Section>
  );
}

/** The two clocks, with a day on which they differ. */
export function Clocks({ dataset }: SectionProps) {
  const { title, rows, example } = clockComparison(dataset);
  return (
    <Section id="clocks" title={clockWords.title}>
      <Paragraphs text={clockWords.text} />
      <Entries entries={clockWords.entries} />
      <ClockTable title={title} rows={rows} />
      <Examples dataset={dataset} examples={[example, oneClockExample(dataset)]} />
    </Section>
  );
}

/** What is not shown, and why. */
export function NotShown() {
  return (
    <Section id="not-shown" title={notShownWords.title}>
      <Entries entries={notShownWords.entries} />
    </Section>
  );
}

/** Errors in circulation, by their kind. */
export function KnownErrors({ dataset }: SectionProps) {
  const kinds = Object.keys(errorKinds) as ErrorKind[];
  return (
    <Section id="errors" title={errorsWords.title}>
      <Paragraphs text={errorsWords.text} />
      {kinds.map((kind) => (
        <Part key={kind} id={`errors-${kind}`} title={errorKinds[kind]}>
          <ReportLines
            dataset={dataset}
            reports={KNOWN_ERRORS[kind].map((id) => reportOf(dataset, id))}
            withCaveat
          />
        </Part>
      ))}
    </Section>
  );
}

/** How to tell of an error, and what is done with it. */
export function Corrections() {
  const { title, text, needed, after } = correctionsWords;
  return (
    <Section id="corrections" title={title}>
      <Paragraphs text={text} />
      <Entries entries={needed} />
      <Paragraphs text={after} />
    </Section>
  );
}

/** Licences and credits. */
export function Licence() {
  return (
    <Section id="licence" title={licenceWords.title}>
      <ul className={styles.entries}>
        {licenceWords.credits.map(({ term, text, link }) => (
          <li key={term}>
            <b>{term}</b>{" "}
            {link && (
              <>
                <a href={link.href} rel="license noopener noreferrer">
                  {link.words}
                </a>
                .{" "}
              </>
            )}
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
