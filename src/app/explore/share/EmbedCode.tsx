import { type Frame, frameSnippet, growingSnippet } from "#export/embedSnippet.ts";
import { share } from "#i18n/en/share.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { Choice } from "./Choice.tsx";
import { CopyField } from "./CopyField.tsx";
import { type EmbedChoice, WAYS, type Way } from "./embedChoice.ts";
import { PictureWay } from "./PictureWay.tsx";
import styles from "./shareEmbed.module.css";
import { siteAddress } from "./siteAddress.ts";

const words = share.embed;

interface EmbedCodeProps {
  readonly choice: EmbedChoice;
  readonly frame: Frame;
  readonly onChoice: (choice: EmbedChoice) => void;
  readonly onPicture: () => void;
}

/** The ways to embed, and the code of the chosen one. */
export function EmbedCode({ choice, frame, onChoice, onPicture }: EmbedCodeProps) {
  const { way } = choice;
  const { about, code } = words.ways[way];
  const site = siteAddress();
  const texts: Readonly<Record<Exclude<Way, "picture">, string>> = {
    frame: frameSnippet(frame),
    growing: growingSnippet(frame, site),
    // The answer to oEmbed is the same for every day.
    link: site,
  };
  return (
    <>
      <Choice
        legend={words.way}
        value={way}
        onChange={(next) => onChoice({ ...choice, way: next })}
        options={WAYS.map((each) => [each, words.ways[each].name])}
      />
      <p className={styles.note}>
        {about} {way === "link" && words.linkDay(DEFAULT_VIEW.day)}
      </p>
      {way === "picture" ? (
        <PictureWay onPicture={onPicture} />
      ) : (
        <CopyField label={code} text={texts[way]} rows={way === "link" ? 1 : 7} code />
      )}
    </>
  );
}
