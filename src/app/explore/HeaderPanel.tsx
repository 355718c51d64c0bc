import type { Panel } from "./Header.tsx";
import { KeyboardHelp } from "./KeyboardHelp.tsx";
import { LayersPanel } from "./LayersPanel.tsx";
import { PageMenu } from "./PageMenu.tsx";

interface HeaderPanelProps {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel | null) => void;
}

/** What a button of the head opened. */
export function HeaderPanel({ panel, onPanel }: HeaderPanelProps) {
  const close = () => onPanel(null);
  if (panel === "layers") return <LayersPanel onClose={close} />;
  return panel === "keys" ? <KeyboardHelp onClose={close} /> : <PageMenu onPanel={onPanel} />;
}
