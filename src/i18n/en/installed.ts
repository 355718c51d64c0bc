/** What systems show of the page where it is installed like a program. */
export const installed = {
  name: "Troop Reports: North Korean troops in Russia, what was reported",
  shortName: "Troop Reports",
  description:
    "An interactive map of what was reported about North Korean troops in Russia: who said it, when, and for which place.",
  present: "Present",
  presentDescription: "The story in steps, for a class or an audience",
};
