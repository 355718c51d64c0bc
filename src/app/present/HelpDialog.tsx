import { present as words } from "#i18n/en/present.ts";
import styles from "./dialog.module.css";
import { StageDialog } from "./StageDialog.tsx";

/** The keys of the presentation. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <StageDialog title={words.help} onClose={onClose}>
      <dl className={styles.keys}>
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </StageDialog>
  );
}
