import { DOWNLOAD_FOLDER, type Download } from "#export/downloads.ts";

/** A file of the data to take away. */
export function FileLink({ name }: { name: Download }) {
  return (
    <a href={`${DOWNLOAD_FOLDER}/${name}`} download>
      {name}
    </a>
  );
}
