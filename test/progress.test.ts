import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { consoleProgress } from "../src/progress.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** A progress on a stream of this kind, and what it writes there. */
function recorded(isTTY: boolean) {
  const written: string[] = [];
  return { progress: consoleProgress({ isTTY, write: (text: string) => written.push(text) }), written };
}

test("a terminal's line is written over, with rate and time left, and ends when all is done", () => {
  const { progress, written } = recorded(true);
  progress.count("jars", 0, 100);
  vi.advanceTimersByTime(2_000);
  progress.count("jars", 40, 100);
  vi.advanceTimersByTime(3_000);
  progress.count("jars", 100, 100);
  expect(written).toEqual([
    "\r\u001b[2Kjars: 0 of 100",
    "\r\u001b[2Kjars: 40 of 100, 20 per second, 3 s left",
    "\r\u001b[2Kjars: 100 of 100, 20 per second\n",
  ]);
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
  for (let done = 1; done <= 11; done += 1) {
    progress.count("rows", done, 11);
    vi.advanceTimersByTime(1_000);
  }
  expect(written).toEqual([
    "rows: 1 of 11\n",
    "rows: 6 of 11, 1.0 per second, 5 s left\n",
    "rows: 11 of 11, 1.0 per second\n",
  ]);
});

test("where nobody knows the total none is named, nor the time left", () => {
  const { progress, written } = recorded(false);
  progress.count("rows", 0, undefined);
  vi.advanceTimersByTime(10_000);
  progress.count("rows", 5, undefined);
  expect(written).toEqual(["rows: 0\n", "rows: 5, 0.5 per second\n"]);
});
