import { expect, test } from "vitest";
import { consoleProgress } from "../src/progress.ts";

/** A progress on a stream of this kind, and what it writes there. */
function recorded(isTTY: boolean) {
  const written: string[] = [];
  return { progress: consoleProgress({ isTTY, write: (text: string) => written.push(text) }), written };
}

test("a terminal's line is written over and ends when all is done", () => {
  const { progress, written } = recorded(true);
  progress.count("jars", 1, 2);
  progress.count("jars", 2, 2);
  expect(written).toHaveLength(2);
  expect(written[0]).toBe("\r\u001b[2Kjars: 1 of 2");
  expect(written[1]).toMatch(/^\r\u001b\[2Kjars: 2 of 2, .+ per second\n$/);
});

test("a message takes the place of the line on a terminal", () => {
  const { progress, written } = recorded(true);
  progress.count("jars", 1, 2);
  progress.say("Wait.");
  progress.say("Go.");
  expect(written.slice(1)).toEqual(["\r\u001b[2KWait.\n", "Go.\n"]);
});

test("elsewhere there are plain lines, and few", () => {
  const { progress, written } = recorded(false);
  for (let done = 1; done <= 1000; done += 1) progress.count("rows", done, 1000);
  expect(written).toHaveLength(2);
  expect(written[0]).toBe("rows: 1 of 1000\n");
  expect(written[1]).toMatch(/^rows: 1000 of 1000, \d+ per second\n$/);
});

test("a count of unknown total names none and foretells nothing", async () => {
  const { progress, written } = recorded(true);
  progress.count("rows", 5, undefined);
  expect(written).toEqual(["\r\u001b[2Krows: 5"]);
});
