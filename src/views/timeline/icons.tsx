/** The pictures on the buttons: drawn in the colour of the text, never read out. */
const ICONS = {
  previous: "M3 3h2v12H3zM15 3v12L6 9z",
  next: "M13 3h2v12h-2zM3 3l9 6-9 6z",
  play: "M5 3l10 6-10 6z",
  pause: "M4 3h4v12H4zM10 3h4v12h-4z",
  options:
    "M2 9a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 9a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12 9a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
} as const;

export type IconName = keyof typeof ICONS;

/** 18 px square. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
