import { html, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { typeIcon, typeName } from "./entity.ts";

/** Which kinds there are; each can be switched off and on. */
export function legend(explorer: OshExplorer): TemplateResult {
  const { words, state, seen } = explorer;
  return html`<fieldset class="legend">
    <legend class="unseen">${words.kinds}</legend>
    ${[...seen.types].map(([type, count]) => {
      const off = state.without.includes(type);
      const without = off ? state.without.filter((each) => each !== type) : [...state.without, type];
      return html`<button aria-pressed=${!off} @click=${() => explorer.go({ without })}>
        ${typeIcon(type)} ${typeName(explorer, type)} <span class="quiet">${count}</span>
      </button>`;
    })}
  </fieldset>`;
}
