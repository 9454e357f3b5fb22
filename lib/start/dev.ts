import { runPortal } from "./portal";

// npm run dev: pages are compiled on demand and change as their files do.
await runPortal("dev");
