/** The page without a network, and its newer editions. */
export const offline = {
  newer: "A newer edition of this page is ready.",
  useNow: "Use it now",
  /** Where nothing stands before it. */
  useNewer: "Use the newer edition",
  later: "Later",
  preparing: "Getting ready to work without a network…",
  ready: "This page works without a network now.",
};
