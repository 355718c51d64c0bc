import { useId } from "react";
import type { Day } from "#domain/day.ts";
import { share } from "#i18n/en/share.ts";
import { EMBED_HEIGHT } from "#state/embedLink.ts";
import { THEMES } from "#state/view.ts";
import { Choice } from "./Choice.tsx";
import { type EmbedChoice, type Place, typedHeight, usualHeight } from "./embedChoice.ts";
import styles from "./shareEmbed.module.css";

const words = share.embed;
const PLACES: readonly Place[] = ["phone", "article", "wide"];
const PARTS = ["title", "controls"] as const;

interface EmbedFormProps {
  readonly choice: EmbedChoice;
  readonly day: Day;
  readonly version: string;
  readonly onChoice: (choice: EmbedChoice) => void;
}

/** What can be chosen of an embed. */
export function EmbedForm({ choice, day, version, onChoice }: EmbedFormProps) {
  const change = (changed: Partial<EmbedChoice>) => onChoice({ ...choice, ...changed });
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Choice
        legend={words.width}
        value={choice.place}
        // Another width has another usual height.
        onChange={(place) => change({ place, height: null })}
        options={PLACES.map((each) => [each, words.widths[each]])}
      />
      <HeightField choice={choice} onHeight={(height) => change({ height })} />
      <Choice
        legend={words.day}
        value={choice.latest ? "latest" : "day"}
        onChange={(value) => change({ latest: value === "latest" })}
        options={[
          ["day", words.thisDay(day)],
          ["latest", words.latest],
        ]}
      />
      <Choice
        legend={words.data}
        value={choice.frozen ? "frozen" : "current"}
        onChange={(value) => change({ frozen: value === "frozen" })}
        options={[
          ["current", words.current],
          ["frozen", words.frozen(version)],
        ]}
      />
      <Choice
        legend={words.theme}
        value={choice.theme}
        onChange={(theme) => change({ theme })}
        options={THEMES.map((each) => [each, words.themes[each]])}
      />
      <fieldset className={styles.parts}>
        <legend>{words.parts}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={choice[part]}
              onChange={({ currentTarget }) => change({ [part]: currentTarget.checked })}
            />
            {words[part]}
          </label>
        ))}
      </fieldset>
      <p className={styles.note}>{words.language}</p>
    </form>
  );
}

interface HeightFieldProps {
  readonly choice: EmbedChoice;
  readonly onHeight: (height: string | null) => void;
}

function HeightField({ choice, onHeight }: HeightFieldProps) {
  const id = useId();
  const { least, most } = EMBED_HEIGHT;
  const wrong = choice.height !== null && typedHeight(choice.height) === null;
  return (
    <p className={styles.height}>
      <label htmlFor={id}>{words.height}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={choice.height ?? usualHeight(choice)}
        aria-invalid={wrong}
        aria-describedby={`${id}note`}
        onChange={({ currentTarget: { value } }) =>
          onHeight(value === String(usualHeight(choice)) ? null : value)
        }
      />
      <span id={`${id}note`} className={styles.note}>
        {words.heightNote(least, most)}
      </span>
    </p>
  );
}
