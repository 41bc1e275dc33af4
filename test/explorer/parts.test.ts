import { expect, test } from "vitest";
import { inParts, mostTogether } from "../../explorer/queries/parts.ts";

test.each([0, 1, 250, 251, 500, 501, 750, 1200])(
  "%d entities are in parts that the API tells of at once: each two are in one together, and each is to be told once",
  (count) => {
    const ids = Array.from({ length: count }, (_, index) => String(index));
    const parts = inParts(ids);
    const together = new Set(
      parts.flatMap((part) =>
        part.ids.filter((_, index) => index % 50 === 0).flatMap((a) => part.ids.map((b) => `${a} ${b}`)),
      ),
    );
    for (const a of ids.filter((_, index) => (index % 250) % 50 === 0))
      expect(ids.filter((b) => !together.has(`${a} ${b}`))).toEqual([]);
    expect(Math.max(0, ...parts.map((part) => part.ids.length))).toBeLessThanOrEqual(mostTogether);
    expect(parts.filter(({ withNodes }) => withNodes).flatMap((part) => part.ids)).toEqual(ids);
  },
);
