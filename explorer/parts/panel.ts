import type { Task } from "@lit/task";
import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import type { Details } from "../queries/details.ts";
import type { Edge, Source } from "../queries/entity.ts";
import { wordOf } from "../words/words.ts";
import { entityLine, relationName, sourceList } from "./entity.ts";
import { entityDetails } from "./entity-details.ts";

type Open =
  | { readonly details: Task<never, Details | undefined> | { value?: Details | undefined; error?: unknown } }
  | { readonly edge: Edge; readonly why: { value?: readonly Source[] | undefined; error?: unknown } };

/** What is known of the entity or edge that is selected. */
export function panel(explorer: OshExplorer, open: Open): TemplateResult {
  const { words } = explorer;
  const loaded = "edge" in open ? open.why : open.details;
  const content =
    loaded.error !== undefined
      ? html`<p role="alert">${explorer.messageOf(loaded.error)}</p>`
      : loaded.value === undefined
        ? html`<p aria-busy="true">${words.loading}</p>`
        : "edge" in open
          ? edgePart(explorer, open.edge, open.why.value ?? [])
          : entityDetails(explorer, open.details.value!, closeButton(explorer));
  return html`<aside
    class="panel"
    part="panel"
    aria-label=${words.details}
    tabindex="0"
    @keydown=${closeByKey(explorer)}
  >
    ${content}
  </aside>`;
}

const closeByKey =
  (explorer: OshExplorer) =>
  (event: KeyboardEvent): void => {
    if (event.key === "Escape") explorer.select(undefined);
  };

const closeButton = (explorer: OshExplorer): TemplateResult =>
  html`<button
    aria-label=${explorer.words.close}
    title=${explorer.words.close}
    @click=${() => explorer.select(undefined)}
  >
    ✕
  </button>`;

function edgePart(explorer: OshExplorer, { source, target, type, role }: Edge, why: readonly Source[]): TemplateResult {
  const { words, seen } = explorer;
  const end = (id: string): TemplateResult | typeof nothing => {
    const entity = seen.nodes.find((node) => node.id === id);
    return entity ? entityLine(explorer, entity) : nothing;
  };
  return html`<header>
      <h2>${relationName(explorer, type, "OUT")}${role === null ? "" : ` (${wordOf(words.roles, role)})`}</h2>
      ${closeButton(explorer)}
    </header>
    <p>${end(source)}</p>
    <p class="quiet">↓ ${relationName(explorer, type, "OUT")}</p>
    <p>${end(target)}</p>
    <h3>${words.statedIn}</h3>
    ${sourceList(explorer, why)}`;
}
