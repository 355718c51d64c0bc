/** The page without a network, and its newer editions. */
export const offline = {
  newer: "A newer edition of this page is ready.",
  useNow: "Use it now",
  later: "Later",
  preparing: "Getting ready to work without a network…",
  ready: "This page works without a network now.",
};
