import { pictureSnippet } from "#export/embedSnippet.ts";
import { SHARE_PICTURE } from "#export/preview.ts";
import { viewAddress } from "#export/viewAddress.ts";
import { share } from "#i18n/en/share.ts";
import { dayInWords } from "#i18n/sentence.ts";
import { plainText } from "#i18n/token.ts";
import { DEFAULT_VIEW, NO_FILTER } from "#state/view.ts";
import { useApp, useSnapshot, useView } from "#views/AppContext.tsx";
import { CopyField } from "./CopyField.tsx";
import styles from "./share.module.css";
import { siteAddress } from "./siteAddress.ts";

const words = share.embed;

/** A still picture in place of a frame. Of other days than the default one it is first to be taken away. */
export function PictureWay({ onPicture }: { onPicture: () => void }) {
  const { dataset, version } = useApp();
  const snapshot = useSnapshot();
  const view = useView((whole) => whole);
  const site = siteAddress();
  const alternative = words.alternativeText(plainText(dayInWords(dataset, snapshot)));
  const credit = words.creditText(version);
  const address = viewAddress(site, { ...view, ...NO_FILTER, report: null });
  // The one picture at an address of its own is that of the default day.
  if (view.day === DEFAULT_VIEW.day && view.clock === DEFAULT_VIEW.clock) {
    const link = { address, words: words.openMap };
    const { file, width, height } = SHARE_PICTURE;
    const text = pictureSnippet({ address: site + file, alternative, width, height, credit, link });
    return <CopyField label={words.ways.picture.code} text={text} rows={7} code />;
  }
  return (
    <>
      <p>
        {words.otherDay(view.day)}{" "}
        <button type="button" className={styles.button} onClick={onPicture}>
          {words.toPicture}
        </button>
      </p>
      <CopyField label={words.alternative} text={alternative} rows={4} />
      <CopyField label={words.credit} text={`${credit}\n${address}`} rows={3} />
    </>
  );
}
