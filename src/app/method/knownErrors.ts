import type { ErrorKind } from "#i18n/en/method/closing.ts";

/** Ids of reports whose caveat tells of a misreading, misprint or disputed wording in circulation, by its kind. */
export const KNOWN_ERRORS: Readonly<Record<ErrorKind, readonly string[]>> = {
  arrivals: [
    "2024-10-08-rok-mnd-dispatch-likely",
    "2024-10-18-rok-media-sources-12000-already-left",
    "2024-10-20-ua-ccd-12000-transferred",
    "2025-02-14-zelensky-2000-3000-more",
  ],
  places: [
    "2024-10-24-hur-12000-sent",
    "2024-10-28-zelensky-3000-in-russia",
    "2025-01-05-zelensky-12000-arrived",
    "2025-01-31-ua-sof-not-met-for-three-weeks",
    "2025-08-12-hur-11000-in-european-russia",
    "2025-09-02-nis-1000-engineers",
  ],
  deaths: [
    "2024-12-14-hur-200-lost-in-mixed-units",
    "2025-01-21-zelensky-4000-killed",
    "2025-01-24-uk-mod-4000-casualties",
    "2025-06-15-uk-mod-6000-casualties",
    "2026-01-06-reuters-sources-6000-killed",
  ],
  sums: ["2025-03-27-rok-jcs-3000-more-sent", "2026-02-12-nis-10000-combat-troops-in-kursk"],
  slips: [
    "2024-10-23-nis-10000-by-december",
    "2024-10-29-nis-10900-by-year-end",
    "2025-04-30-nis-600-killed",
  ],
  qualifiers: [
    "2024-10-15-ua-intel-sources-buryat-battalion",
    "2024-11-05-rok-mnd-10000-in-russia",
    "2024-11-20-nis-11000-in-kursk",
    "2024-12-27-us-white-house-1000-casualties-in-a-week",
    "2025-01-13-nis-3000-casualties",
    "2025-02-04-hur-8000-in-kursk",
    "2025-09-02-nis-2000-killed",
    "2026-02-09-hur-8000-10000-in-kursk",
  ],
};
