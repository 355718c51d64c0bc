import { en } from "#i18n/en.ts";
import styles from "./footer.module.css";

/** The foot of the page: what the figures are, whose borders, whose map, which data. */
export function PageFooter({ version }: { version: string }) {
  const { footer } = en.page;
  return (
    <footer className={styles.footer}>
      <p>{footer.claims}</p>
      <p>{footer.borders}</p>
      <p>
        {footer.credit} {footer.version(version)}
      </p>
    </footer>
  );
}
