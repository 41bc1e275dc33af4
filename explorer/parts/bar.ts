import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { toParameters, views } from "../state.ts";
import { copied, copyField } from "./copying.ts";
import { exportMenu } from "./export-menu.ts";

/** The views, undo and redo, the link to share and the exports. */
export function bar(explorer: OshExplorer): TemplateResult {
  const { words, state } = explorer;
  return html`<div class="group" role="group" aria-label=${words.view}>
      ${views.map(
        (view) =>
          html`<button aria-pressed=${state.view === view} @click=${() => explorer.go({ view })}>
            ${words.views[view]}
          </button>`,
      )}
    </div>
    <div class="group" role="group">
      <button
        ?disabled=${!explorer.canUndo}
        aria-label=${words.undo}
        title=${words.undo}
        @click=${() => explorer.undo()}
      >
        ↶
      </button>
      <button
        ?disabled=${!explorer.canRedo}
        aria-label=${words.redo}
        title=${words.redo}
        @click=${() => explorer.redo()}
      >
        ↷
      </button>
    </div>
    ${explorer.copy ? nothing : shareButton(explorer)} ${exportMenu(explorer)}`;
}

const shareButton = (explorer: OshExplorer): TemplateResult =>
  html`<button
    @click=${async ({ currentTarget }: Event) => {
      const button = currentTarget as HTMLButtonElement;
      const address = addressOf(explorer);
      if (!(await copied(address))) return explorer.tell(copyField(explorer.words, address));
      button.textContent = explorer.words.copied;
      setTimeout(() => (button.textContent = explorer.words.share), 1500);
    }}
  >
    ${explorer.words.share}
  </button>`;

/** An address that shows what is seen: this page's where its address holds the state, else the server's own explorer. */
function addressOf(explorer: OshExplorer): string {
  const address = new URL(explorer.inAddress ? location.href : explorer.page("/explore"));
  address.hash = toParameters(explorer.state).toString();
  return address.href;
}
