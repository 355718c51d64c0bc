import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Choice } from "#app/explore/share/Choice.tsx";
import { siteAddress } from "#app/explore/share/siteAddress.ts";
import type { ThemeName } from "#basemap/palette.ts";
import { type Day, formatIso, parseDay } from "#domain/day.ts";
import { daysOf, isWithin } from "#domain/timeline.ts";
import { pictureSvg, pixelsOf, videoFileName } from "#export/picture/pictureSvg.ts";
import { videoPlan, videoSeconds } from "#export/picture/videoPlan.ts";
import { takeAwayWords } from "#i18n/en/picture.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import type { VideoOrder } from "./makeVideo.ts";
import { pictureInput } from "./pictureInput.ts";
import { saveFile } from "./saveFile.ts";
import styles from "./takeAway.module.css";

const words = takeAwayWords.video;

type VideoSize = keyof typeof words.sizes;

/** The video between two days: choosing, making, stopping. */
export function VideoPart({ theme }: { theme: ThemeName }) {
  const app = useApp();
  const view = useView((whole) => whole);
  const timeline = app.timelines[view.clock];
  const [size, setSize] = useState<VideoSize>("page");
  const [days, setDays] = useState(() => daysOf(view.span, timeline));
  const plan = useMemo(
    () => (days.first < days.last ? videoPlan({ ...days, reportDays: timeline.reportDays }) : null),
    [days, timeline],
  );
  const { day, status, make, stop } = useVideo();
  const isMaking = day > 0;
  const start = () => {
    if (!plan) return;
    const order = {
      plan,
      ...pixelsOf(size),
      svgOf: (shown: Day) =>
        pictureSvg(pictureInput(app, view, shown, { size, theme, scale: 1 }, siteAddress())),
    };
    make(order, (extension) => videoFileName(days, view.clock, size, extension));
  };
  return (
    <section className={styles.video} aria-labelledby="video-title">
      <h3 id="video-title" className={styles.subtitle}>
        {words.title}
      </h3>
      <p className={styles.note}>{words.note}</p>
      <div className={styles.choices}>
        <Choice
          legend={words.size}
          options={[
            ["page", words.sizes.page],
            ["square", words.sizes.square],
          ]}
          value={size}
          onChange={setSize}
        />
        <DayField
          label={words.from}
          day={days.first}
          within={timeline}
          onDay={(first) => setDays({ ...days, first })}
        />
        <DayField
          label={words.to}
          day={days.last}
          within={timeline}
          onDay={(last) => setDays({ ...days, last })}
        />
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.button} disabled={!plan || isMaking} onClick={start}>
          {words.make}
        </button>
        {isMaking && (
          <button type="button" className={styles.button} onClick={stop}>
            {words.cancel}
          </button>
        )}
        <span className={styles.note}>{plan ? words.length(videoSeconds(plan)) : words.wrongDays}</span>
      </div>
      {isMaking && plan && <Progress day={day} days={plan.length} />}
      <p role="status" className={styles.status}>
        {status}
      </p>
    </section>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly within: { readonly first: Day; readonly last: Day };
  readonly onDay: (day: Day) => void;
}

/** A day of the axis. What is no such day is left where it stands and not taken over. */
function DayField({ label, day, within, onDay }: DayFieldProps) {
  const id = useId();
  const take = (text: string) => {
    const chosen = parseDay(text);
    if (chosen !== null && isWithin(chosen, within)) onDay(chosen);
  };
  return (
    <p className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min={formatIso(within.first)}
        max={formatIso(within.last)}
        defaultValue={formatIso(day)}
        onChange={({ target }) => take(target.value)}
      />
    </p>
  );
}

function Progress({ day, days }: { day: number; days: number }) {
  const id = useId();
  return (
    <p className={styles.progress}>
      <progress max={days} value={day} aria-labelledby={id} />
      <span id={id}>{words.progress(day, days)}</span>
    </p>
  );
}

/** A video in the making. `day` is its number among the days, 0 while none is made. */
function useVideo() {
  const [day, setDay] = useState(0);
  const [status, setStatus] = useState("");
  const making = useRef<AbortController | null>(null);
  // Who closes the dialog does not want the rest either.
  useEffect(() => () => making.current?.abort(), []);
  const make = async (order: Omit<VideoOrder, "onDay" | "signal">, nameOf: (extension: string) => string) => {
    const controller = new AbortController();
    making.current = controller;
    setStatus("");
    setDay(1);
    try {
      const { makeVideo } = await import("./makeVideo.ts");
      const video = await makeVideo({ ...order, onDay: setDay, signal: controller.signal });
      if (!video) return setStatus(words.unsupported);
      saveFile(nameOf(video.extension), video.content);
      setStatus(takeAwayWords.saved(nameOf(video.extension)));
    } catch {
      setStatus(controller.signal.aborted ? words.stopped : words.failed);
    } finally {
      setDay(0);
    }
  };
  return { day, status, make, stop: () => making.current?.abort() };
}
