import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import type { Details, Statement, Variant } from "../queries/details.ts";
import type { Entity } from "../queries/entity.ts";
import { fieldWord, valueWord, vocabularyWord } from "../words/facts.ts";
import { entityLine, sourceList } from "./entity.ts";

/** All names, each with its language and where it is printed. */
export function names(explorer: OshExplorer, { entity, statements }: Details): TemplateResult {
  const { words } = explorer;
  const printed = statements.nodes.filter(({ relation }) => relation === "names");
  return html`<h3>${words.names}</h3>
    <ul>
      ${entity.names.map(({ value, language }) => {
        const stated = printed.find((each) => each.object === value && each.language === language);
        return html`<li>
          <span class="row"><span lang=${language}>${value}</span> <small class="quiet">${language}</small></span>
          ${stated ? sourceList(explorer, stated.citations) : html`<span class="cites">${words.notPrinted}</span>`}
        </li>`;
      })}
    </ul>`;
}

/** What sources state of the entity, each with where; what they disagree on stands side by side. */
export function facts(explorer: OshExplorer, { entity, statements }: Details): TemplateResult {
  const { nodes, totalCount } = statements;
  const byRelation = Map.groupBy(
    nodes.filter(({ relation }) => relation !== "names"),
    ({ relation }) => relation,
  );
  return html`${[...byRelation].map(([relation, each]) => {
    const variants = entity.variants.filter(({ field }) => field === relation);
    return html`<h3>${fieldWord(explorer.spoken, entity.__typename, relation)}</h3>
      ${
        variants.length > 1
          ? sideBySide(explorer, entity, variants)
          : html`<ul>
              ${each.map((statement) => html`<li>${fact(explorer, entity, statement)}</li>`)}
            </ul>`
      }`;
  })}
  ${nodes.length < totalCount ? html`<p class="quiet">${explorer.words.cut(nodes.length, totalCount)}</p>` : nothing}`;
}

/** The values that sources give, the one that is shown first. */
function sideBySide(explorer: OshExplorer, about: Entity, variants: readonly Variant[]): TemplateResult {
  const { words } = explorer;
  const ordered = variants.toSorted((a, b) => Number(b.shown) - Number(a.shown));
  return html`<p class="conflict">${words.conflicting}</p>
    <ul class="variants">
      ${ordered.map(
        ({ field, value, shown, entity, citations }) =>
          html`<li>
            <strong>${entity ? entityLine(explorer, entity) : valueText(explorer, about, field, value)}</strong>
            ${shown ? html`<small class="quiet">${words.usedHere}</small>` : nothing} ${sourceList(explorer, citations)}
          </li>`,
      )}
    </ul>`;
}

/** A value of a field, in words where it is one of a vocabulary. */
const valueText = ({ spoken }: OshExplorer, about: Entity, field: string, value: string): string =>
  valueWord(spoken, about.__typename, field, value) ?? value;

function fact(explorer: OshExplorer, about: Entity, statement: Statement): TemplateResult {
  const { relation, object, citations } = statement;
  const joined = joinedBy(statement).filter(({ id }) => id !== about.id);
  const manner = mannerOf(explorer, statement);
  return html`${
    joined.length === 0
      ? html`<span>${valueText(explorer, about, relation, object)}</span>`
      : joined.map((each) => html`<div>${entityLine(explorer, each)}</div>`)
  }
  ${manner === "" ? nothing : html`<small class="quiet">${manner}</small>`} ${sourceList(explorer, citations)}`;
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

/** In which role, how strongly and since when a record joins its entities. */
function mannerOf({ spoken, words }: OshExplorer, { assignment, membership, participation }: Statement): string {
  const parts = [
    ...(assignment
      ? [
          vocabularyWord(spoken, "AssignmentRole", assignment.role),
          vocabularyWord(spoken, "Modality", assignment.modality),
        ]
      : []),
    ...(participation ? [vocabularyWord(spoken, "ParticipationRole", participation.role)] : []),
    membership?.rank,
    (assignment ?? membership)?.date,
  ];
  return parts.filter((each) => each !== null && each !== undefined).join(words.comma);
}
