import { html, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { Words } from "../words/words.ts";

/** Puts a text into the clipboard. @returns whether the page has one: over plain HTTP, and in some frames, it has none */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text to be copied by hand: in a field, selected. */
export const copyField = ({ copyByHand }: Words, text: string): TemplateResult =>
  html`<label class="copying">
    ${copyByHand}
    <textarea readonly rows="3" .value=${text} ${ref(select)}></textarea>
  </label>`;

function select(field: Element | undefined): void {
  // It is in no page yet when it is made.
  if (field instanceof HTMLTextAreaElement)
    queueMicrotask(() => {
      field.focus();
      field.select();
    });
}
