import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextLine } from "../../../src/seed/apply/lines.ts";
import { lineChunks, linesOf } from "../../../src/seed/apply/text-lines.ts";

/** The lines of bytes that come in pieces of such sizes, of which so many bytes are gathered. */
async function linesIn(bytes: Buffer, sizes: readonly number[], size: number, longest: number): Promise<TextLine[]> {
  async function* pieces() {
    let start = 0;
    for (let turn = 0; start < bytes.length; turn += 1) {
      const end = start + sizes[turn % sizes.length]!;
      yield bytes.subarray(start, end);
      start = end;
    }
  }
  const lines = [];
  for await (const line of linesOf(lineChunks("x", pieces(), { size, longest }), longest)) lines.push(line);
  return lines;
}

test("lines are the same in whatever pieces they come, and however many are gathered", async () => {
  const piece = fc.constantFrom('"a"', "Đặng 𠮷田", " ", "", "x".repeat(30), "y".repeat(12), '{"b":"\r\u2028"}');
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 64 }),
      async (texts, sizes, size) => {
        const longest = 24;
        const lines = await linesIn(Buffer.from(texts.map((text) => `${text}\n`).join("")), sizes, size, longest);
        expect(lines.map(({ number, problem, text }) => ({ number, text: problem ?? text }))).toEqual(
          texts.flatMap((text, index) => {
            const length = Buffer.byteLength(text);
            const problem = `expected a line of at most 24 bytes, came ${length}`;
            return text.trim() === "" ? [] : [{ number: index + 1, text: length > longest ? problem : text }];
          }),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test("a file's last line needs no end, but must be whole", async () => {
  const last = async (text: string) => (await linesIn(Buffer.from(text), [7], 10, 1_000)).at(-1)!;
  expect(await last('{"a": 1}\n{"b": 2}')).toEqual({ file: "x", number: 2, text: '{"b": 2}' });
  expect(await last('{"a": 1}\n{"b": ')).toMatchObject({ number: 2, problem: expect.stringContaining("in the midst") });
  expect(await last(`1\n${"x".repeat(5_000)}`)).toMatchObject({
    number: 2,
    problem: expect.stringContaining("came 5000"),
  });
});

test("a mark at the start of a file is no part of its first line", async () => {
  const lines = await linesIn(Buffer.from('\uFEFF{"a": 1}\n\uFEFF{"b": 2}\n'), [2], 4, 100);
  expect(lines.map(({ text }) => text)).toEqual(['{"a": 1}', '\uFEFF{"b": 2}']);
  expect(await linesIn(Buffer.from("\uFEFF"), [9], 9, 100)).toEqual([]);
});

test("bytes that are no text are told of their line alone", async () => {
  const bytes = Buffer.concat([Buffer.from("1\n"), Buffer.from([0xff, 0x0a]), Buffer.from("3\n")]);
  const lines = await linesIn(bytes, [100], 100, 100);
  expect(lines.map(({ number, problem }) => [number, problem?.slice(0, 27)])).toEqual([
    [1, undefined],
    [2, "expected text in UTF-8, cam"],
    [3, undefined],
  ]);
});
