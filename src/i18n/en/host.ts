/** What screen readers call the frame of the map on other people's pages, where the page does not say. */
export const frameTitle = "Interactive map: what was reported about North Korean troops in Russia";
