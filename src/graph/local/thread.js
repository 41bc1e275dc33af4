// A thread does not know what the program's own was taught by bin/osh.js: to read TypeScript.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.module);
