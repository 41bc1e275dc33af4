import type { Draft } from "./draft.ts";
import { isDayLine } from "./head.ts";
import { isLabel } from "./labels.ts";
import type { Suggestion } from "./suggest.ts";

/**
 * The paragraphs that state nothing, in order, and why: those of the page; and the title, the line with the day of publication
 * and words for a role whose bodies the next paragraph names, where no suggestion but a date rests on them.
 */
export function silentIn(
  { none, passages, head, dates }: Draft,
  suggestions: readonly Suggestion[],
): Map<number, string> {
  const stated = new Set(
    suggestions
      .filter(({ kind }) => kind !== "date")
      .flatMap(({ fields }) => (fields["sources"] as string[]).map((source) => Number.parseInt(source, 10))),
  );
  return new Map(
    passages.flatMap((passage) => {
      const { number, text } = passage;
      const own =
        text === head.name?.value
          ? "its title"
          : isDayLine(passage, dates, head)
            ? "when it was published"
            : isLabel(text)
              ? "the role of those whom the next paragraph names"
              : undefined;
      const why = none.get(number) ?? (stated.has(number) ? undefined : own);
      return why === undefined ? [] : [[number, why] as const];
    }),
  );
}
