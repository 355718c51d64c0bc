import { Suspense, useMemo, useState } from "react";
import { Choice } from "#app/explore/share/Choice.tsx";
import { copyText } from "#app/explore/share/copyText.ts";
import { publishedSite } from "#app/explore/share/siteAddress.ts";
import { alternativeText } from "#export/picture/alternativeText.ts";
import { pictureScene } from "#export/picture/layout.ts";
import { pictureFileName, pictureSvg, pixelsOf } from "#export/picture/pictureSvg.ts";
import { PICTURE_SIZES, type PictureSize } from "#export/picture/size.ts";
import { takeAwayWords as words } from "#i18n/en/picture.ts";
import { lazyPart } from "#ui/lazyPart.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import { useThemeName } from "#views/useThemeName.ts";
import { type PictureChoice, pictureInput } from "./pictureInput.ts";
import { pngOf, svgAddress } from "./rasterize.ts";
import { saveFile } from "./saveFile.ts";
import styles from "./takeAway.module.css";

const VideoPart = lazyPart(
  () => import("./VideoPart.tsx").then((module) => module.VideoPart),
  () => <p className={styles.note}>{words.missing}</p>,
);

/** The picture of the day to take away, to be had in several sizes, and the video from day to day. */
export function PicturePanel() {
  const themeName = useThemeName();
  const [size, setSize] = useState<PictureSize>("page");
  const [theme, setTheme] = useState(themeName);
  const [scale, setScale] = useState<PictureChoice["scale"]>(1);
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <Choice
          legend={words.size}
          options={PICTURE_SIZES.map((each) => [each, words.sizes[each]] as const)}
          value={size}
          onChange={setSize}
        />
        <Choice
          legend={words.theme}
          options={[
            ["light", words.themes.light],
            ["dark", words.themes.dark],
          ]}
          value={theme}
          onChange={setTheme}
        />
        <Choice
          legend={words.scale}
          options={[
            ["1", words.scales[1]],
            ["2", words.scales[2]],
          ]}
          value={`${scale}`}
          onChange={(value) => setScale(value === "2" ? 2 : 1)}
        />
      </div>
      <Preview size={size} theme={theme} scale={scale} />
      <Suspense fallback={<p className={styles.note}>{words.loading}</p>}>
        <VideoPart theme={theme} />
      </Suspense>
    </div>
  );
}

/** The picture as it will be, and what can be done with it. */
function Preview({ size, theme, scale }: PictureChoice) {
  const app = useApp();
  const view = useView((whole) => whole);
  const picture = useMemo(() => {
    const input = pictureInput(app, view, view.day, { size, theme, scale }, publishedSite());
    return {
      svg: pictureSvg(input),
      alternative: alternativeText(input, pictureScene(input)),
      nameOf: (extension: string) => pictureFileName(input, scale, extension),
    };
  }, [app, view, size, theme, scale]);
  const { width, height } = pixelsOf(size);
  return (
    <>
      <img
        className={styles.preview}
        data-tall={height > width || undefined}
        src={svgAddress(picture.svg)}
        width={width}
        height={height}
        alt={picture.alternative}
      />
      <Actions key={`${picture.nameOf("")}${theme}`} {...picture} />
    </>
  );
}

interface ActionsProps {
  readonly svg: string;
  readonly alternative: string;
  readonly nameOf: (extension: string) => string;
}

function Actions({ svg, alternative, nameOf }: ActionsProps) {
  const [status, setStatus] = useState("");
  const [shown, setShown] = useState(false);
  const save = (extension: string, content: Blob) => {
    saveFile(nameOf(extension), content);
    setStatus(words.saved(nameOf(extension)));
  };
  const savePng = async () => {
    setStatus(words.preparing);
    try {
      save("png", await pngOf(svg));
    } catch {
      setStatus(words.failed);
    }
  };
  const copy = async () => {
    const copied = await copyText(alternative);
    setShown(!copied);
    setStatus(copied ? words.copied : words.notCopied);
  };
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.button} onClick={savePng}>
        {words.png}
      </button>
      <button
        type="button"
        className={styles.button}
        onClick={() => save("svg", new Blob([svg], { type: "image/svg+xml" }))}
      >
        {words.svg}
      </button>
      <button type="button" className={styles.button} onClick={copy}>
        {words.copy}
      </button>
      <span role="status" className={styles.status}>
        {status}
      </span>
      {shown && (
        <textarea className={styles.text} readOnly rows={6} value={alternative} aria-label={words.copy} />
      )}
    </div>
  );
}
