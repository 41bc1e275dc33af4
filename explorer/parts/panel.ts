import type { Task } from "@lit/task";
import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import type { Details, Statement } from "../queries/details.ts";
import { bearing, binding } from "../queries/duties.ts";
import type { Edge, Entity, NeighborCount, Source } from "../queries/entity.ts";
import { collapse, expand, type Expansion } from "../state.ts";
import { wordOf } from "../words/words.ts";
import { entityLine, relationName, sourceList, typeIcon, typeName } from "./entity.ts";

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
          : entityPart(explorer, open.details.value!);
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

function entityPart(explorer: OshExplorer, { entity, counts, statements }: Details): TemplateResult {
  const { words, state } = explorer;
  const { id, __typename: type, nameIn, date } = entity;
  const duties = binding.has(type) ? words.dutiesUnder : bearing.has(type) ? words.dutiesOf : undefined;
  return html`<header>
      ${typeIcon(type)}
      <h2 lang=${nameIn.language}>${nameIn.value}</h2>
      ${closeButton(explorer)}
    </header>
    <p class="quiet">${typeName(explorer, type)}${date ? ` · ${date}` : ""} · <code>${id}</code></p>
    <div class="actions">
      ${
        duties === undefined
          ? nothing
          : html`<button @click=${() => explorer.startFrom(id, "duties")}>${duties}</button>`
      }
      <button @click=${() => explorer.startFrom(id, "graph")}>${words.start}</button>
      <button @click=${() => explorer.go({ pathFrom: id })}>${words.pathFrom}</button>
      ${
        state.start.includes(id) && state.start.length === 1
          ? nothing
          : html`<button @click=${() => hide(explorer, id)}>${words.hide}</button>`
      }
      ${
        state.expanded.some((each) => each.id === id)
          ? html`<button @click=${() => explorer.go((now) => collapse(now, id))}>${words.collapse}</button>`
          : nothing
      }
    </div>
    ${relations(explorer, id, counts)} ${names(explorer, entity)} ${facts(explorer, statements)}`;
}

/** Takes an entity out of sight. */
export function hide(explorer: OshExplorer, id: string): void {
  explorer.go(({ selected, ...state }) => ({
    ...state,
    hidden: [...state.hidden, id],
    ...(selected !== undefined && selected !== id && { selected }),
  }));
}

/** How many neighbors there are of each kind, how many of them are seen, and a way to see more. */
function relations(explorer: OshExplorer, id: string, counts: readonly NeighborCount[]): TemplateResult {
  const { words, seen } = explorer;
  const typeOf = new Map(seen.nodes.map((node) => [node.id, node.__typename]));
  const visible = ({ relationship, direction, type }: NeighborCount): number => {
    const others = seen.edges
      .filter((edge) => edge.type === relationship && (direction === "OUT" ? edge.source : edge.target) === id)
      .map((edge) => (direction === "OUT" ? edge.target : edge.source));
    return new Set(others.filter((other) => typeOf.get(other) === type)).size;
  };
  return html`<h3>${words.relations}</h3>
    <ul>
      ${counts.map((each) => {
        const { relationship, direction, type, count } = each;
        const shown = visible(each);
        const wanted: Omit<Expansion, "first"> = { id, relationship, type };
        return html`<li class="row">
          <span>
            ${relationName(explorer, relationship, direction)} · ${typeName(explorer, type)}
            <small class="quiet">${words.shown(shown, count)}</small>
          </span>
          ${
            shown < count
              ? html`<button
                  aria-label="${shown === 0 ? words.show : words.showMore}: ${relationName(explorer, relationship, direction)}, ${typeName(explorer, type)}"
                  @click=${() => explorer.go((state) => ({ ...expand(state, wanted), view: state.view === "duties" ? "graph" : state.view }))}
                >
                  ${shown === 0 ? words.show : words.showMore}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
}

const names = ({ words }: OshExplorer, { names: all }: Details["entity"]): TemplateResult =>
  html`<h3>${words.names}</h3>
    <ul>
      ${all.map(
        ({ value, language }) =>
          html`<li class="row"><span lang=${language}>${value}</span> <small class="quiet">${language}</small></li>`,
      )}
    </ul>`;

/** What sources state of the entity, each with where; names stand above. */
function facts(explorer: OshExplorer, { nodes, totalCount }: Details["statements"]): TemplateResult {
  const { words } = explorer;
  const stated = nodes.filter(({ relation }) => relation !== "names");
  const byRelation = Map.groupBy(stated, ({ relation }) => relation);
  return html`${[...byRelation].map(
    ([relation, each]) =>
      html`<h3>${inWords(relation)}</h3>
        <ul>
          ${each.map((statement) => html`<li>${fact(explorer, statement)}</li>`)}
        </ul>`,
  )}
  ${nodes.length < totalCount ? html`<p class="quiet">${words.cut(nodes.length, totalCount)}</p>` : nothing}`;
}

function fact(explorer: OshExplorer, statement: Statement): TemplateResult {
  const { words } = explorer;
  const { object, conflicting, others, citations } = statement;
  const joined = joinedBy(statement);
  const role = statement.assignment && wordOf(words.roles, statement.assignment.role);
  return html`${
    joined.length === 0
      ? html`<span>${object}</span>`
      : joined.map((each) => html`<div>${entityLine(explorer, each)}</div>`)
  }
  ${role === null ? nothing : html`<small class="quiet">${role}</small>`}
  ${
    conflicting
      ? html`<span class="conflict">${words.conflicting}. ${words.others}: ${others.join(" · ")}</span>`
      : nothing
  }
  ${sourceList(explorer, citations)}`;
}

/** The entities that a statement leads to: the one that it names, or those that a record between them joins. */
function joinedBy({ entity, assignment, membership, participation }: Statement): Entity[] {
  const all = [
    entity,
    ...(assignment ? [assignment.bearer, assignment.task, assignment.instrument] : []),
    ...(membership ? [membership.official, membership.post, membership.organization] : []),
    ...(participation ? [participation.agent, participation.event] : []),
  ];
  return all.filter((each) => each !== null);
}

/** A field's name as people would write it: issuedBy, issued by. */
const inWords = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
