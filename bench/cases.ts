import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { filesUnder } from "../src/files.ts";

/** A question, mostly one whose answer is no longer in a larger graph. */
export interface Case {
  /** The name of its file. */
  readonly name: string;
  /** What it measures. */
  readonly title: string;
  /** Why what it reads grows with the graph, if it does; else its time may not. */
  readonly grows: string | undefined;
  /** The query; its variables have defaults. */
  readonly query: string;
}

/** Reads the cases: the .graphql files of the folder, each with its title in the first line, and in the second why it grows, if it does. */
export async function readCases(folder: string): Promise<Case[]> {
  const files = await filesUnder(folder, /\.graphql$/, "a folder of cases");
  return files.map((file) => {
    const query = readFileSync(file, "utf8");
    const [, title = "", grows] = /^# (.+)\n(?:# Grows: (.+))?/.exec(query) ?? [];
    return { name: basename(file, ".graphql"), title, grows, query };
  });
}
