import { memo } from "react";
import { type Clock, countsFrom } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import type { Report } from "#domain/report.ts";
import { interestLabel } from "#i18n/claimLine.ts";
import { cards } from "#i18n/en/cards.ts";
import { formatDayShortBeside } from "#i18n/format.ts";
import { useApp } from "#views/AppContext.tsx";
import { ReportLink } from "#views/ReportLink.tsx";
import { CiteLink } from "./CiteLink.tsx";
import styles from "./ReportCard.module.css";
import { ReportFigure } from "./ReportFigure.tsx";
import { EndingLine, RelationList } from "./ReportRelations.tsx";
import { ReportSources } from "./ReportSources.tsx";
import { endingOf, isTold, repliesBy, repliesIn } from "./replies.ts";

interface ReportCardProps {
  readonly report: Report;
  readonly clock: Clock;
  /** What had been said about it by this day is shown. Give `heldSince`, and the card is seldom drawn anew. */
  readonly asOf: Day;
  /** A day whose year goes without saying. */
  readonly beside: Day;
  readonly isOfDay: boolean;
  readonly isSelected: boolean;
}

/** One report: who said it, what, with which caveat, what contradicts it, and where to read it. */
export const ReportCard = memo(function ReportCard(props: ReportCardProps) {
  const { report, clock, asOf, beside, isOfDay, isSelected } = props;
  const { dataset } = useApp();
  const replies = repliesBy(repliesIn(dataset, clock), report, asOf);
  const ending = endingOf(replies);
  const others = replies.filter((reply) => !isTold(ending, reply));
  const classes = [styles.card, isOfDay && styles.ofDay, isSelected && styles.selected];
  return (
    <article
      id={`report-${report.id}`}
      className={classes.filter(Boolean).join(" ")}
      aria-labelledby={`report-${report.id}-who report-${report.id}-day`}
      aria-current={isSelected ? "true" : undefined}
      tabIndex={-1}
    >
      <CardHead report={report} clock={clock} beside={beside} />
      <ReportFigure dataset={dataset} report={report} isOver={ending !== null} />
      {ending && <EndingLine dataset={dataset} report={report} ending={ending} beside={beside} />}
      <p className={styles.summary}>{report.summary}</p>
      {report.caveat !== null && <p className={styles.caveat}>{report.caveat}</p>}
      <RelationList dataset={dataset} report={report} replies={others} beside={beside} />
      <footer className={styles.foot}>
        <ReportSources dataset={dataset} ids={report.sources} />
        <CiteLink report={report} />
        <ReportLink report={report} className={styles.permalink} permanent>
          {cards.card.link}
        </ReportLink>
      </footer>
    </article>
  );
});

function CardHead({ report, clock, beside }: Pick<ReportCardProps, "report" | "clock" | "beside">) {
  const actor = useApp().dataset.actor.get(report.actor);
  const about = countsFrom(report, clock);
  const said = formatDayShortBeside(report.stated, beside);
  const isOther = about !== report.stated;
  return (
    <header className={styles.head}>
      <h3 className={styles.who} id={`report-${report.id}-who`}>
        <b>{actor?.shortName ?? report.actor}</b>
        {report.speaker !== null && <span className={styles.speaker}> {report.speaker}</span>}
        {actor && " "}
        {actor && <span className={styles.tag}>{interestLabel(actor.interest)}</span>}
      </h3>
      <span className={styles.day} id={`report-${report.id}-day`}>
        {isOther ? cards.card.saidOf(formatDayShortBeside(about, beside), said) : said}
      </span>
    </header>
  );
}
