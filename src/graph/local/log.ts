import { readFile } from "node:fs/promises";

const stackFrame = /^\s+(at |\.\.\. \d+ more)/;

/** Says where a log is and how it ends, in its last lines that are no stack frames. */
export async function logEnd(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch(() => "");
  const lines = text
    .trimEnd()
    .split("\n")
    .filter((line) => !stackFrame.test(line));
  const end = lines.slice(-15).join("\n");
  return end === "" ? `Its log, ${path}, is empty.` : `The end of its log, ${path}:\n${end}`;
}
