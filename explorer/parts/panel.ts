import { TaskStatus } from "@lit/task";
import { html, nothing, type TemplateResult } from "lit";
import { AskError } from "../api.ts";
import type { OshExplorer } from "../osh-explorer.ts";
import type { Edge, Source } from "../queries/entity.ts";
import { wordOf } from "../words/words.ts";
import { entityLine, relationName, sourceList } from "./entity.ts";

/** What loads what the panel shows. */
interface Loading<Loaded> {
  readonly status: TaskStatus;
  readonly value: Loaded | undefined;
  readonly error: unknown;
  run(): Promise<void>;
}

/** What is known of the entity or edge that is selected. @param show it, with the button that closes the panel, once it is there */
export function panel<Loaded>(
  explorer: OshExplorer,
  loading: Loading<Loaded>,
  show: (loaded: Loaded, close: TemplateResult) => TemplateResult,
): TemplateResult {
  const { words } = explorer;
  const { status, value } = loading;
  const close = closeButton(explorer);
  const content =
    status === TaskStatus.ERROR
      ? failed(explorer, loading, close)
      : status === TaskStatus.COMPLETE && value !== undefined
        ? show(value, close)
        : html`<header>
            <p aria-busy="true">${words.loading}</p>
            ${close}
          </header>`;
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

function failed(explorer: OshExplorer, loading: Loading<unknown>, close: TemplateResult): TemplateResult {
  const { words, state } = explorer;
  const unknown = loading.error instanceof AskError && loading.error.code === "UNKNOWN_ID";
  return html`<header>
      <p role="alert">${unknown ? words.unknown([state.selected ?? ""]) : explorer.messageOf(loading.error)}</p>
      ${close}
    </header>
    ${unknown ? nothing : html`<button @click=${() => void loading.run()}>${words.retry}</button>`}`;
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

/** Why two entities are related. */
export function edgePart(
  explorer: OshExplorer,
  { source, target, type, role }: Edge,
  why: readonly Source[],
  close: TemplateResult,
): TemplateResult {
  const { words, seen } = explorer;
  const end = (id: string): TemplateResult | typeof nothing => {
    const entity = seen.nodes.find((node) => node.id === id);
    return entity ? entityLine(explorer, entity) : nothing;
  };
  return html`<header>
      <h2>${relationName(explorer, type, "OUT")}${role === null ? "" : ` (${wordOf(words.roles, role)})`}</h2>
      ${close}
    </header>
    <p>${end(source)}</p>
    <p class="quiet">↓ ${relationName(explorer, type, "OUT")}</p>
    <p>${end(target)}</p>
    <h3>${words.statedIn}</h3>
    ${sourceList(explorer, why)}`;
}
