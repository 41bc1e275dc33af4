import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../config.ts";
import { filesUnder } from "../../files.ts";
import type { Model } from "../../model/model.ts";
import type { FoundFile } from "../read/folder.ts";

/** What the records of a graph look like: stores of models with the same digest are written and read alike. */
export const digestOfModel = ({ types }: Model): string =>
  digestOf(
    JSON.stringify([...types.values()], (key, value: unknown) =>
      key === "description" ? undefined : value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
    ),
  );

/**
 * A digest of all that a graph follows from: the bytes of its dossiers, the model, and the code that reads the one by the other.
 * While it is the same, there is nothing to be read anew.
 */
export async function fingerprintOf(dossiers: readonly FoundFile[], model: Model): Promise<string> {
  const code = (await Promise.all(rooms.map((room) => filesUnder(join(projectRoot, room), /\.ts$/, "code")))).flat();
  const made = await Promise.all([...code, join(projectRoot, "package-lock.json")].map((path) => readFile(path)));
  const found = dossiers.map((file) => ("bytes" in file ? file.bytes : file.problem));
  const digests = [...found, ...made].map(digestOf);
  return digestOf([digestOfModel(model), ...digests].join("\n"));
}

/** Where the code is that makes a graph of dossiers. */
const rooms = ["src/model", "src/seed"];

const digestOf = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");
