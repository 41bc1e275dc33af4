import { createHash } from "node:crypto";
import { Router } from "express";
import type { Bundle } from "../../../explorer/bundle.ts";

/**
 * Serves a client's scripts to any page, in a folder of their own. They are made when the first of them is asked for, so there is
 * no build to go stale.
 */
export function scripts(folder: string, make: () => Promise<Bundle>): Router {
  let made: ReturnType<typeof tagged> | undefined;
  const router = Router();
  router.get(`${folder}/:file`, async ({ params }, response, next) => {
    const script = (await (made ??= tagged(make))).get(params.file);
    if (script === undefined) return next();
    response.set({ ETag: script.tag, "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" });
    response.type(params.file).send(script.content);
  });
  return router;
}

/** Each script as it is sent, with what tells a browser whether it has it already. */
async function tagged(make: () => Promise<Bundle>): Promise<ReadonlyMap<string, { content: Buffer; tag: string }>> {
  const tag = (content: Uint8Array): string => `"${createHash("sha256").update(content).digest("base64url")}"`;
  return new Map([...(await make())].map(([name, made]) => [name, { content: Buffer.from(made), tag: tag(made) }]));
}
