import { readFile } from "node:fs/promises";

const stackFrame = /^\s+(at |\.\.\. \d+ more)/;

/** Says where a log is and how it ends. */
export async function logEnd(path: string): Promise<string> {
  const end = lastLines(await readFile(path, "utf8").catch(() => ""), 15);
  return end === "" ? `Its log, ${path}, is empty.` : `The end of its log, ${path}:\n${end}`;
}

/** The last lines of what a Java program printed that are no stack frames. */
export function lastLines(text: string, count: number): string {
  const lines = text
    .trimEnd()
    .split("\n")
    .filter((line) => !stackFrame.test(line));
  return lines.slice(-count).join("\n");
}
