import { isOpen } from "#domain/reportFilter.ts";
import { viewAddress } from "#export/viewAddress.ts";
import { citationWords } from "#i18n/en/export.ts";
import { share } from "#i18n/en/share.ts";
import { dayInWords } from "#i18n/sentence.ts";
import { plainText } from "#i18n/token.ts";
import { DEFAULT_VIEW, LAYERS } from "#state/view.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { CopyField } from "./CopyField.tsx";
import styles from "./share.module.css";
import { siteAddress } from "./siteAddress.ts";

const words = share.link;

/** The address of what the reader sees, alone and with the sentence of the day. */
export function LinkSection() {
  const { dataset } = useApp();
  const snapshot = useSnapshot();
  const view = useView((whole) => whole);
  const address = viewAddress(siteAddress(), view);
  const sentence = plainText(dayInWords(dataset, snapshot));
  const title = citationWords.dayTitle(view.day, view.clock);
  const { pane } = view;
  return (
    <section className={styles.body} aria-label={share.section.link}>
      <CopyField label={words.address} text={address} rows={2}>
        {typeof navigator.share === "function" && (
          <button
            type="button"
            className={styles.button}
            // Refused is what a reader does who thinks better of it.
            onClick={() => navigator.share({ title, text: sentence, url: address }).catch(() => undefined)}
          >
            {words.send}
          </button>
        )}
      </CopyField>
      <p className={styles.note}>
        {words.holds({
          ...view,
          pane: pane && (dataset.area.get(pane)?.name.en ?? pane),
          report: view.report !== null,
          filter: !isOpen(view),
          layers: LAYERS.some((layer) => view[layer] !== DEFAULT_VIEW[layer]),
        })}
      </p>
      <CopyField label={words.text} text={`${sentence}\n${address}`} rows={4} />
    </section>
  );
}
