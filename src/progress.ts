/** Where long work says how far it is. */
export interface Progress {
  /** One line for a person. */
  say(line: string): void;
  /** That `done` of `total` things are done; `total` is undefined while nobody knows it. Call it as often as you like. */
  count(what: string, done: number, total: number | undefined): void;
}

export const silent: Progress = { say: () => {}, count: () => {} };

/** What a progress writes to: process.stderr, or something else that takes text. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const redrawEvery = 100;
const printEvery = 5_000;
const eraseLine = "\r\u001b[2K";

/** On a terminal one line that is written over, with rate and time left; elsewhere a plain line now and then. */
export function consoleProgress(stream: ProgressStream = process.stderr): Progress {
  const terminal = stream.isTTY === true;
  let counted: { what: string; since: number; from: number; shown: number } | undefined;
  let open = false;

  function show(text: string, last: boolean): void {
    stream.write(terminal ? `${eraseLine}${text}${last ? "\n" : ""}` : `${text}\n`);
    open = terminal && !last;
  }

  return {
    say(line) {
      stream.write(open ? `${eraseLine}${line}\n` : `${line}\n`);
      open = false;
    },
    count(what, done, total) {
      const now = performance.now();
      if (counted?.what !== what) counted = { what, since: now, from: done, shown: -Infinity };
      const last = done === total;
      if (!last && now - counted.shown < (terminal ? redrawEvery : printEvery)) return;
      show(describeCount(what, done, total, done - counted.from, (now - counted.since) / 1000), last);
      if (last) counted = undefined;
      else counted.shown = now;
    },
  };
}

/** `gained` is what was done in the last `seconds`; from it follow the rate and the time left, once it is telling. */
function describeCount(what: string, done: number, total: number | undefined, gained: number, seconds: number): string {
  const rate = seconds >= 1 ? gained / seconds : 0;
  const parts = [`${what}: ${done}${total === undefined ? "" : ` of ${total}`}`];
  if (rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} per second`);
  if (rate > 0 && total !== undefined && done < total) parts.push(`${Math.ceil((total - done) / rate)} s left`);
  return parts.join(", ");
}
