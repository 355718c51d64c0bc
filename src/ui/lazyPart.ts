import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/**
 * A component whose code is a chunk of its own. Where script or style sheet do not arrive, `Missing` stands in
 * its place (default: nothing), and the rest of the page stays as it is.
 * @param load ends in the component: `() => import("./Part.tsx").then((module) => module.Part)`
 */
export function lazyPart<P>(
  load: () => Promise<ComponentType<P>>,
  Missing: ComponentType<P> = Nothing,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: Missing }),
    ),
  );
}

function Nothing(): null {
  return null;
}
