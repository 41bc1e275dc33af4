import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { pressOrSkip } from "./press-archive.ts";

/** So many characters in a row are no coincidence and no name, but an article's sentence. */
const run = 60;

/** What articles print that is a name, a title or a slogan, and so may be kept as it stands. */
const names = [
  // Titles of articles; that of vss-2025-03-01 begins with the directive's.
  "Ministry of Public Security launchs 2024 Action Month for Occupational Safety and Health",
  "The Central Group for Theoretical Study of the Party Leadership Group of the All China Federation of Trade Unions learned the important instructions of General Secretary Xi Jinping on safe production",
  "Grasping the work of labor union safety in production, tamping the foundation of safety in production to promote high-quality development",
  // Instruments.
  "Directive No. 31-CT/TW on Continuing to Strengthen the Party’s Leadership in Occupational Safety and Hygiene in the New Context",
  "Resolution No. 12 of the Politburo on enhancing the building of truly clean, strong, regular, elite and modern People's Public Security Forces to meet the task requirements in the new situation",
  "Important instructions of General Secretary Xi Jinping on safe production",
  "three-year action plan for the special rectification of production safety",
  // Slogans.
  "Tăng cường xây dựng quy trình, biện pháp làm việc an toàn và cải thiện điều kiện lao động, giảm căng thẳng tại nơi làm việc",
  "eliminate hidden dangers, build a strong safety line of defense",
  // A book.
  "In depth study and implementation of Xi Jinping's important exposition on emergency management",
  // Bodies.
  "Party Leadership Group of the All China Federation of Trade Unions",
  "Party Leadership Group and the Secretariat",
];

const folded = (text: string): string => text.replaceAll(/\s+/gu, " ").toLowerCase();

test("no sentence of an article stands in the project", async (context) => {
  const texts = await pressOrSkip(context);
  const windows = new Set(texts.flatMap(({ paragraphs }) => paragraphs.flatMap((words) => windowsOf(folded(words)))));
  const found = trackedFiles().flatMap((file) => {
    const kept = names.reduce((text, name) => text.replaceAll(folded(name), "\n"), folded(textOf(file)));
    const first = windowsOf(kept).find((words) => windows.has(words));
    return first === undefined ? [] : [`${file}: ${first} …`];
  });
  expect(found).toEqual([]);
});

/** Every run of so many characters in a text. */
const windowsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - run + 1) }, (_, start) => text.slice(start, start + run));

function trackedFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: projectRoot,
  });
  return listed
    .toString("utf8")
    .split("\0")
    .filter((file) => file !== "");
}

/** Its text, as it stands on the disk; a file that is deleted and still tracked has none. */
function textOf(file: string): string {
  try {
    return readFileSync(join(projectRoot, file), "utf8");
  } catch {
    return "";
  }
}
