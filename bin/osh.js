#!/usr/bin/env node
// Node 20 does not read TypeScript by itself; tsx does, so that there is no build to go stale.
import { register } from "tsx/esm/api";

register();
await import("../src/cli/osh.ts");
