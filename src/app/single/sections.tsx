import styles from "#app/explore/share/share.module.css";
import { share } from "#i18n/en/share.ts";
import { single as words } from "#i18n/en/single.ts";
import { publishedSite } from "./siteAddress.ts";

/** The parts of the dialog for which this file would have to know where the map is published. */
export function LinkSection() {
  return <Elsewhere name={share.section.link} />;
}

export function CiteSection() {
  return <Elsewhere name={share.section.cite} />;
}

/** A page can embed what is published, never a file on somebody's disk. */
export function EmbedSection() {
  return <Elsewhere name={share.section.embed} />;
}

function Elsewhere({ name }: { name: string }) {
  const site = publishedSite();
  return (
    <section className={styles.body} aria-label={name}>
      {site === null ? (
        <p>{words.addressUnknown}</p>
      ) : (
        <p>
          {words.onPublished} <a href={site}>{site}</a>
        </p>
      )}
    </section>
  );
}
