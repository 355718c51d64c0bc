import { present as words } from "#i18n/en/present.ts";
import styles from "./dialog.module.css";
import { addressOf, printedAddress } from "./handout/printedAddress.ts";
import { QrCode } from "./handout/QrCode.tsx";
import { StageDialog } from "./StageDialog.tsx";
import { useTelling } from "./TellingContext.tsx";

/** The address of the presentation as large as the screen allows, for the phones of a class. */
export function AddressDialog({ onClose }: { onClose: () => void }) {
  const own = useTelling((telling) => telling.own);
  const { address, tooLong } = printedAddress(addressOf(location.href, own));
  return (
    <StageDialog title={words.address} onClose={onClose}>
      <div className={styles.address}>
        {address && <QrCode text={address} label={words.codeOf} />}
        <p>{address ?? words.addressNone}</p>
        {tooLong !== null && <p>{words.addressLong}</p>}
      </div>
    </StageDialog>
  );
}
