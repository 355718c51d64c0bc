import type { Dataset } from "#domain/dataset.ts";
import { footer } from "#i18n/en/footer.ts";
import { claimsWords, notShownWords } from "#i18n/en/method/claims.ts";
import { correctionsWords, errorsWords, licenceWords, versionTitle } from "#i18n/en/method/closing.ts";
import { clockWords, countingWords, type RuleId, ruleWords } from "#i18n/en/method/counting.ts";
import { dataWords } from "#i18n/en/method/data.ts";
import { methodPage as words } from "#i18n/en/method/page.ts";
import { page } from "#i18n/en/page.ts";
import { DataSection } from "./DataSection.tsx";
import { dataFacts } from "./dataFacts.ts";
import { Claims, Clocks, Corrections, Counting, KnownErrors, Licence, NotShown } from "./MethodSections.tsx";
import styles from "./method.module.css";
import type { Release } from "./releases.ts";
import { VersionSection } from "./VersionSection.tsx";

interface MethodPageProps {
  readonly dataset: Dataset;
  /** The day of the data's last change, `YYYY-MM-DD`. */
  readonly version: string;
  readonly releases: readonly Release[];
}

/** The sections by their anchors, which links in print hold. */
const CONTENTS = [
  ["claims", claimsWords.title],
  ["counting", countingWords.title],
  ["clocks", clockWords.title],
  ["not-shown", notShownWords.title],
  ["errors", errorsWords.title],
  ["corrections", correctionsWords.title],
  ["version", versionTitle],
  ["data", dataWords.title],
  ["licence", licenceWords.title],
] as const;

/** The method page. Drawn once at build, and never hydrated: no hooks, no handlers. */
export function MethodPage({ dataset, version, releases }: MethodPageProps) {
  const facts = dataFacts(dataset, version);
  return (
    <div className={styles.page} id="top">
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <header className={styles.header}>
        <a className={styles.home} href="index.html">
          {page.title}
        </a>
        <nav aria-label={words.pages}>
          <a href="index.html">{words.explore}</a>
          <a href="index.html#reports">{words.table}</a>
        </nav>
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        <h1>{words.title}</h1>
        <p className={styles.standfirst}>{words.standfirst}</p>
        <Contents />
        <Claims dataset={dataset} facts={facts} />
        <Counting dataset={dataset} />
        <Clocks dataset={dataset} />
        <NotShown />
        <KnownErrors dataset={dataset} />
        <Corrections />
        <VersionSection facts={facts} releases={releases} />
        <DataSection />
        <Licence />
      </main>
      <footer className={styles.footer}>
        <p>{footer.claims}</p>
        <p>{words.explainsItself}</p>
        <p>
          <a href="#top">{words.top}</a>
        </p>
      </footer>
    </div>
  );
}

function Contents() {
  const rules = Object.keys(ruleWords) as RuleId[];
  return (
    <nav className={styles.contents} aria-labelledby="contents-title">
      <h2 id="contents-title">{words.contents}</h2>
      <ul>
        {CONTENTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {id === "counting" && (
              <ul>
                {rules.map((rule) => (
                  <li key={rule}>
                    <a href={`#${rule}`}>{ruleWords[rule].title}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
