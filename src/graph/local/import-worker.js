// A thread does not know what the program's own was taught by bin/osh.js: to read TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./import-worker.ts");
