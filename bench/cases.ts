import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { filesUnder } from "../src/files.ts";

/** A question with an answer that is no longer in a larger graph. */
export interface Case {
  /** The name of its file. */
  readonly name: string;
  /** What it measures. */
  readonly title: string;
  /** The query; its variables have defaults. */
  readonly query: string;
}

/** Reads the cases: the .graphql files of the folder, each with its title in the first line. */
export async function readCases(folder: string): Promise<Case[]> {
  const files = await filesUnder(folder, /\.graphql$/, "a folder of cases");
  return files.map((file) => {
    const query = readFileSync(file, "utf8");
    return { name: basename(file, ".graphql"), title: /^# (.+)/.exec(query)?.[1] ?? "", query };
  });
}
