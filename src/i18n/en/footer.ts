/** The words at the foot of the page, which is built once and needs no script. */
export const footer = {
  claims: "Claims, not facts: every figure is what somebody said on a day.",
  borders: "Ukraine in the borders of UN General Assembly resolution 68/262; other disputed lines dashed.",
  credit: "Map: Natural Earth, borders edited. Reports: Troop Reports, CC BY 4.0.",
  data: "Take the data",
  version: (release: string, data: string) => `Version ${release}, data of ${data}.`,
};
