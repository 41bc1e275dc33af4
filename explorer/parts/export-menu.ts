import { html, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";

const formats = ["SVG", "PNG", "CSV", "JSON"] as const;

/** A choice of files to save what is seen as. */
export function exportMenu(explorer: OshExplorer): TemplateResult {
  const { words } = explorer;
  return html`<select
    aria-label=${words.exportAs}
    @change=${async ({ currentTarget }: Event) => {
      const menu = currentTarget as HTMLSelectElement;
      const format = formats.find((each) => each === menu.value);
      menu.value = "";
      if (format === undefined) return;
      // Most readers never export anything.
      const { save } = await import("../export.ts");
      await save(explorer, format);
    }}
  >
    <option value="">${words.exportAs}</option>
    ${formats.map((format) => html`<option ?disabled=${isPicture(format) && explorer.state.view !== "graph"}>${format}</option>`)}
  </select>`;
}

const isPicture = (format: (typeof formats)[number]): boolean => format === "SVG" || format === "PNG";
