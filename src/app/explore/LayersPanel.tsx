import { layerWords as words } from "#i18n/en/layers.ts";
import { toggleLayer } from "#state/actions.ts";
import { LAYERS, type Layer } from "#state/view.ts";
import { useApp, useView } from "#views/AppContext.tsx";
import styles from "./layersPanel.module.css";
import { Sheet } from "./Sheet.tsx";

/** What is drawn besides those said to be there, each with a switch and what it means. */
export function LayersPanel({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={words.title} onClose={onClose}>
      <p className={styles.note}>{words.note}</p>
      {LAYERS.toReversed().map((layer) => (
        <LayerSwitch key={layer} layer={layer} />
      ))}
    </Sheet>
  );
}

function LayerSwitch({ layer }: { layer: Layer }) {
  const { store } = useApp();
  const shown = useView((view) => view[layer]);
  const clock = useView((view) => view.clock);
  return (
    <label className={styles.layer}>
      <input
        type="checkbox"
        className={styles.box}
        checked={shown}
        onChange={() => store.setState(toggleLayer(layer))}
      />
      <span>
        <b>{words.name[layer]}</b>
        <span className={styles.note}>{words.about[layer](clock)}</span>
      </span>
    </label>
  );
}
