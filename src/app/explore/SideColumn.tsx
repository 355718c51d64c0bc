import { ReportList } from "#views/cards/ReportList.tsx";
import { Positions } from "#views/positions/Positions.tsx";

/** Who says so and what was said. It stands in the page as built, and comes to life after the slider. */
export function SideColumn() {
  return (
    <>
      <Positions />
      <ReportList />
    </>
  );
}
