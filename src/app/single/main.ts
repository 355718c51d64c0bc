import { openMode } from "./modes.ts";

// What is not asked for is not even begun: on old machines every script counts.
if (!openMode()) import("#app/main.tsx");
