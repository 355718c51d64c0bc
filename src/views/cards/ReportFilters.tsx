import { type ReactNode, useId } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { placeIds } from "#domain/place.ts";
import { AREA_IDS, INTERESTS, KINDS } from "#domain/report.ts";
import { wantedReports } from "#domain/reportFilter.ts";
import { kindLabel } from "#i18n/claimLine.ts";
import { filter as words } from "#i18n/en/filter.ts";
import { formatNumber } from "#i18n/format.ts";
import { filterReports } from "#state/actions.ts";
import { MOST_WORDS, NO_FILTER } from "#state/view.ts";
import { useApp } from "#views/AppContext.tsx";
import { placeName } from "./filterNames.ts";
import styles from "./ReportFilters.module.css";
import { useReportFilter } from "./useReportFilter.ts";

/** Search and three choices over the cards. What is chosen stands in the address. */
export function ReportFilters({ id }: { id: string }) {
  const { dataset, store } = useApp();
  const filter = useReportFilter();
  const search = useId();
  const matching = wantedReports(dataset, dataset.reports, filter).length;
  return (
    <section id={id} className={styles.panel} aria-label={words.region}>
      <label className={styles.label} htmlFor={search}>
        {words.search}
      </label>
      <input
        id={search}
        className={styles.input}
        type="search"
        maxLength={MOST_WORDS}
        value={filter.words}
        onChange={({ currentTarget: { value } }) => store.setState(filterReports({ words: value }))}
      />
      <div className={styles.choices}>
        <Choice
          label={words.actor}
          all={words.everyone}
          value={filter.actor}
          onChoose={(actor) => store.setState(filterReports({ actor }))}
        >
          <Actors dataset={dataset} />
        </Choice>
        <Choice
          label={words.kind}
          all={words.everything}
          value={filter.kind}
          onChoose={(chosen) =>
            store.setState(filterReports({ kind: KINDS.find((kind) => kind === chosen) ?? null }))
          }
        >
          {KINDS.map((kind) => (
            <Option key={kind} value={kind} name={kindLabel(kind)} dataset={dataset} filter={{ kind }} />
          ))}
        </Choice>
        <Choice
          label={words.place}
          all={words.everywhere}
          value={filter.place}
          onChoose={(place) => store.setState(filterReports({ place }))}
        >
          <Places dataset={dataset} />
        </Choice>
      </div>
      <p className={styles.matches} role="status">
        {words.matches(formatNumber(matching))}
      </p>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** The name of no choice. */
  readonly all: string;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
  readonly children: ReactNode;
}

function Choice({ label, all, value, onChoose, children }: ChoiceProps) {
  return (
    <label className={styles.label}>
      {label}
      <select
        className={styles.input}
        value={value ?? ""}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}

interface OptionProps {
  readonly value: string;
  readonly name: string;
  readonly dataset: Dataset;
  readonly filter: Parameters<typeof filterReports>[0];
}

/** One choice with how many reports it would leave by itself. */
function Option({ value, name, dataset, filter }: OptionProps) {
  const count = wantedReports(dataset, dataset.reports, { ...NO_FILTER, ...filter }).length;
  return <option value={value}>{words.withCount(name, count)}</option>;
}

function Actors({ dataset }: { dataset: Dataset }) {
  const speaking = new Set(dataset.reports.map(({ actor }) => actor));
  const actors = [...dataset.actor.values()]
    .filter(({ id }) => speaking.has(id))
    .sort((a, b) => a.shortName.localeCompare(b.shortName, "en"));
  return INTERESTS.map((interest) => (
    <optgroup key={interest} label={words.groups[interest]}>
      {actors
        .filter((actor) => actor.interest === interest)
        .map(({ id, shortName }) => (
          <Option key={id} value={id} name={shortName} dataset={dataset} filter={{ actor: id }} />
        ))}
    </optgroup>
  ));
}

function Places({ dataset }: { dataset: Dataset }) {
  const areas: readonly string[] = AREA_IDS;
  const groups = [
    { label: words.areas, ids: areas },
    { label: words.places, ids: placeIds(dataset).filter((id) => !areas.includes(id)) },
  ];
  return groups.map(({ label, ids }) => (
    <optgroup key={label} label={label}>
      {ids.map((id) => (
        <Option key={id} value={id} name={placeName(dataset, id)} dataset={dataset} filter={{ place: id }} />
      ))}
    </optgroup>
  ));
}
