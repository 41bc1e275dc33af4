import { html, type TemplateResult } from "lit";
import type { Match } from "../queries/search.ts";
import type { Words } from "../words/words.ts";
import { typeIcon } from "./entity.ts";

/** The longest text that the API looks for, in UTF-16 units. */
export const longestText = 200;

/** Milliseconds without a key before what was typed is looked for. */
const pause = 150;

/** Comes once nobody has typed for a moment. @throws what the signal was aborted with, where somebody has */
export async function settled(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  signal.throwIfAborted();
}

/** What is done with the matches of a search: which is active, what they are called in the page, and what chooses one. */
interface Offer {
  readonly active: number;
  readonly idOf: (index: number) => string;
  readonly choose: (match: Match) => void;
}

/** The options of a list of matches, each with the drawing of its type, what of its name was found, and the type in words. */
export const options = (found: readonly Match[], { types }: Words, { active, idOf, choose }: Offer): TemplateResult[] =>
  found.map(
    (match, index) =>
      html`<li
        id=${idOf(index)}
        role="option"
        aria-selected=${index === active}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => choose(match)}
      >
        ${typeIcon(match.entity.__typename)} <span lang=${match.matched.language}>${highlighted(match)}</span>
        <small class="quiet">${types[match.entity.__typename as keyof typeof types]}</small>
      </li>`,
  );

function highlighted({ matched, highlights }: Match): TemplateResult[] {
  const points = Array.from(matched.value);
  const text = (from: number, to?: number): string => points.slice(from, to).join("");
  let at = 0;
  const parts = highlights.map(({ start, end }) => {
    const before = text(at, start);
    at = end;
    return html`${before}<mark>${text(start, end)}</mark>`;
  });
  return [...parts, html`${text(at)}`];
}
