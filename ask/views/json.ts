import { html, type TemplateResult } from "lit";
import { marks } from "../../src/api/marks.ts";
import type { Json } from "../answer.ts";

/** An answer as the API gives it to whoever asks the question as it is written. */
export const jsonView = (data: Json, label: string): TemplateResult =>
  html`<pre class="json" tabindex="0" role="region" aria-label=${label}>${JSON.stringify(data, unmarked, 2)}</pre>`;

const added: ReadonlySet<string> = new Set(Object.values(marks));

const unmarked = (key: string, value: unknown): unknown => (added.has(key) ? undefined : value);
