/** The words of the page around the maps. */
export const page = {
  title: "North Korean troops in Russia",
  subtitle: "What was reported, where and when",
  explore: "Explore",
  table: "Table",
  skip: "Skip to the date slider",
  sections: "Page",
  toDark: "Dark",
  toLight: "Light",
  switchToDark: "Switch to the dark theme",
  switchToLight: "Switch to the light theme",
  keys: "Keys",
  columnMissing: "Who says so and what was said could not be loaded.",
  allReports: "All reports",
  footer: {
    claims: "Claims, not facts: every figure is what somebody said on a day.",
    borders: "Ukraine in the borders of UN General Assembly resolution 68/262; other disputed lines dashed.",
    credit: "Map: Natural Earth, borders edited. Reports: Troop Reports, CC BY 4.0.",
    version: (version: string) => `Data of ${version}.`,
  },
  dismiss: "Close",
};
