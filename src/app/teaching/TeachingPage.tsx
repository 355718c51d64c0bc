import methodStyles from "#app/method/method.module.css";
import { footer } from "#i18n/en/footer.ts";
import { page } from "#i18n/en/page.ts";
import { teachingPage as words } from "#i18n/en/teaching.ts";
import { Markdown } from "./Markdown.tsx";
import type { TeachingText } from "./readTeaching.ts";
import styles from "./teaching.module.css";

/** The page of the teaching notes, in the frame of the method page. Drawn once at build, never hydrated. */
export function TeachingPage({ text: { title, lead, sections } }: { text: TeachingText }) {
  return (
    <div className={methodStyles.page} id="top">
      <a className={methodStyles.skip} href="#main">
        {words.skip}
      </a>
      <header className={methodStyles.header}>
        <a className={methodStyles.home} href="index.html">
          {page.title}
        </a>
        <nav aria-label={words.pages}>
          <a href="index.html">{words.explore}</a>
          <a href="present.html">{words.present}</a>
          <a href="method.html">{words.method}</a>
        </nav>
      </header>
      <main className={`${methodStyles.main} ${styles.text}`} id="main" tabIndex={-1}>
        <h1>{title}</h1>
        <div className={styles.lead}>
          <Markdown tokens={lead} />
        </div>
        <nav className={methodStyles.contents} aria-labelledby="contents-title">
          <h2 id="contents-title">{words.contents}</h2>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map((section) => (
          <section key={section.id} className={methodStyles.section} aria-labelledby={section.id}>
            <h2 id={section.id}>{section.title}</h2>
            <Markdown tokens={section.pieces} />
          </section>
        ))}
      </main>
      <footer className={methodStyles.footer}>
        <p>{footer.claims}</p>
        <p>{words.explainsItself}</p>
        <p>
          <a href="#top">{words.top}</a>
        </p>
      </footer>
    </div>
  );
}
