import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { relationName, typeIcon, typeName } from "./entity.ts";

/** Which kinds of entities there are, and, to be opened, which relations; each can be switched off and on. */
export function legend(explorer: OshExplorer): TemplateResult {
  const { words, seen } = explorer;
  return html`<div class="legend">
    <fieldset>
      <legend class="unseen">${words.kinds}</legend>
      ${
        seen.relations.size === 0
          ? nothing
          : html`<details>
              <summary>${words.relations}</summary>
              <fieldset>
                <legend class="unseen">${words.relations}</legend>
                ${[...seen.relations].map(([type, count]) =>
                  toggle(explorer, type, count, html`${relationName(explorer, type, "OUT")}`),
                )}
              </fieldset>
            </details>`
      }
      ${[...seen.types].map(([type, count]) =>
        toggle(explorer, type, count, html`${typeIcon(type)} ${typeName(explorer, type)}`),
      )}
    </fieldset>
  </div>`;
}

function toggle(explorer: OshExplorer, type: string, count: number, name: TemplateResult): TemplateResult {
  const { without } = explorer.state;
  const off = without.includes(type);
  const next = off ? without.filter((each) => each !== type) : [...without, type];
  return html`<button aria-pressed=${!off} @click=${() => explorer.go({ without: next })}>
    ${name} <span class="quiet">${count}</span>
  </button>`;
}
