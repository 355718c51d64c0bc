import { parseDay } from "#domain/day.ts";
import type { Source } from "#domain/report.ts";
import { handout } from "#i18n/en/handout.ts";
import { formatDay } from "#i18n/format.ts";
import { useApp } from "#views/AppContext.tsx";
import { describeSource } from "#views/cards/describeSource.ts";
import styles from "./handoutEnd.module.css";
import { printedAddress } from "./printedAddress.ts";
import { QrCode } from "./QrCode.tsx";

const words = handout.end;

/** Longer addresses nobody types: they are set small. */
const TYPED = 100;

/** Where the reports were read, numbered, each address in letters. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className={styles.sources} data-sources="">
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.note}>{words.note}</p>
      <ol className={styles.list}>
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ol>
    </section>
  );
}

function SourceItem({ source }: { source: Source }) {
  const { publisher, url, language } = source;
  return (
    <li>
      <b>{publisher}</b> {describeSource(source)}{" "}
      {url !== null && (
        <a href={url} hrefLang={language} rel="noopener noreferrer">
          {url}
        </a>
      )}
    </li>
  );
}

interface ColophonProps {
  readonly address: string;
  /** The lesson is its author's own. */
  readonly own: boolean;
}

/** The end of a sheet: how to open what it was printed from, and whose words and figures these are. */
export function Colophon({ address, own }: ColophonProps) {
  const { version } = useApp();
  const day = parseDay(version);
  return (
    <section className={styles.colophon} data-colophon="">
      <Address whole={address} />
      <div>
        {own && <p>{words.own}</p>}
        <p>
          {handout.sheet.claims} {words.credit} {day !== null && words.data(formatDay(day))}
        </p>
      </div>
    </section>
  );
}

function Address({ whole }: { whole: string }) {
  const { address, tooLong } = printedAddress(whole);
  if (address === null) return <p className={styles.noAddress}>{words.noAddress}</p>;
  return (
    <div className={styles.address}>
      {/^https?:/.test(address) && (
        <div className={styles.code}>
          <QrCode text={address} label={words.code} />
        </div>
      )}
      <div>
        <h2 className={styles.title}>{words.open}</h2>
        <p>{tooLong === null ? words.how : words.tooLong(tooLong)}</p>
        <a href={address} className={address.length > TYPED ? styles.long : undefined}>
          {address}
        </a>
      </div>
    </div>
  );
}
