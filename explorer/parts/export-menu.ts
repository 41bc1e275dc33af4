import { html, type TemplateResult } from "lit";
import type { Format } from "../exports/save.ts";
import { whenLoaded } from "../lazy.ts";
import type { OshExplorer } from "../osh-explorer.ts";
import { mostDrawn } from "../seen.ts";

const pictures: readonly Format[] = ["SVG", "PNG"];
const files: readonly Format[] = ["CSV", "JSON", "GEXF", "citations", "page"];

/** A choice of files to save what is seen as, and a button that does it: going through the choice by keyboard saves nothing. */
export function exportMenu(explorer: OshExplorer): TemplateResult {
  const { words, state, seen, copy } = explorer;
  const drawn = state.view === "graph" && seen.nodes.length <= mostDrawn;
  const possible = [...(drawn ? pictures : []), ...files].filter((each) => each !== "page" || !copy);
  return html`<div class="group">
    <select aria-label=${words.exportAs}>
      ${possible.map((each) => html`<option value=${each}>${words.files[each as keyof typeof words.files] ?? each}</option>`)}
    </select>
    <button
      @click=${({ currentTarget }: Event) => {
        const chosen = (currentTarget as HTMLElement).parentElement!.querySelector("select")!.value;
        void saveAs(
          explorer,
          possible.find((each) => each === chosen)!,
        );
      }}
    >
      ${words.save}
    </button>
  </div>`;
}

async function saveAs(explorer: OshExplorer, format: Format): Promise<void> {
  explorer.tell(explorer.words.saving);
  try {
    // Most readers never export anything.
    const { save } = await whenLoaded(import("../exports/save.ts"));
    await save(explorer, format);
    explorer.tell("");
  } catch (error) {
    explorer.tell(explorer.messageOf(error));
  }
}
