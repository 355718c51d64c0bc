import type { ReactNode } from "react";
import { filterReports } from "#state/actions.ts";
import { useApp } from "./AppContext.tsx";
import { opensElsewhere } from "./ReportLink.tsx";

/** The table of all reports, for pages without script. */
const TABLE = "#reports";

interface PlaceLinkProps {
  /** Id of an area or of a reported location. */
  readonly place: string;
  readonly className?: string | undefined;
  /** The accessible name, where the text alone does not say where it leads. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Shows all that was said of a place. Without script it leads to the table of all reports, from an embed to the whole map. */
export function PlaceLink({ place, className, label, children }: PlaceLinkProps) {
  const { store, fullMap } = useApp();
  return (
    <a
      className={className}
      href={fullMap ? `${fullMap}?place=${place}` : TABLE}
      aria-label={label}
      onClick={(event) => {
        if (fullMap || opensElsewhere(event)) return;
        event.preventDefault();
        store.setState(filterReports({ place }));
      }}
    >
      {children}
    </a>
  );
}
