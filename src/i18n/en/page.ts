/** The words of the page around the maps. */
export const page = {
  title: "North Korean troops in Russia",
  subtitle: "What was reported, where and when",
  layers: "Layers",
  table: "Table",
  method: "Method",
  menu: "Menu",
  skip: "Skip to the date slider",
  sections: "Page",
  toDark: "Dark",
  toLight: "Light",
  switchToDark: "Switch to the dark theme",
  switchToLight: "Switch to the light theme",
  keys: "Keys",
  columnMissing: "Who says so and what was said could not be loaded.",
  allReports: "All reports",
  dismiss: "Close",
};
