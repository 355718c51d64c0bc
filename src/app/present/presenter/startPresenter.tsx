import { createRoot } from "react-dom/client";
import { listenToPresentKeys } from "#app/present/keys.ts";
import type { TellingStore } from "#state/telling.ts";
import type { LinkContext } from "#state/viewFields.ts";
import type { App } from "#views/AppContext.tsx";
import { PresenterShell } from "./PresenterShell.tsx";
import { deskOfPresenter } from "./presenting.ts";

interface PresenterParts {
  readonly app: App;
  readonly telling: TellingStore;
  readonly context: LinkContext;
  readonly isDark: () => boolean;
}

/** Makes this page the second window of the presentation that its address names, with the keys of the stage. */
export function startPresenter(root: HTMLElement, { app, telling, context, isDark }: PresenterParts): void {
  const desk = deskOfPresenter(app, telling, context);
  const nothing = () => undefined;
  listenToPresentKeys(app, telling, {
    fullScreen: nothing,
    notes: nothing,
    print: nothing,
    help: nothing,
    address: nothing,
    isDark,
  });
  root.replaceChildren();
  createRoot(root).render(<PresenterShell app={app} telling={telling} desk={desk} />);
}
