import { groupBy } from "../../seed/group-by.ts";
import { entityLine, entityLink, type Shown } from "./entity-link.ts";
import { html, type Html } from "./html.ts";
import { sources, type Source } from "./sources.ts";
import type { Visit } from "./visit.ts";
import { dateText, fieldWord, valueText, vocabularyWord } from "./wording.ts";

/** What is stated of an entity, as entity.graphql asks for it. */
export interface Statement {
  readonly relation: string;
  readonly object: string;
  readonly conflicting: boolean;
  readonly shown: boolean;
  readonly entity: Shown | null;
  readonly assignment: {
    readonly role: string;
    readonly modality: string;
    readonly date: string | null;
    readonly bearer: Shown;
    readonly task: Shown | null;
    readonly instrument: Shown | null;
  } | null;
  readonly membership: {
    readonly rank: string | null;
    readonly date: string | null;
    readonly official: Shown;
    readonly post: Shown | null;
    readonly organization: Shown | null;
  } | null;
  readonly participation: {
    readonly role: string;
    readonly event: Shown;
    readonly agent: Shown;
    readonly as: Shown | null;
  } | null;
  readonly decision: { readonly by: string; readonly date: string; readonly reason: string } | null;
  readonly citations: readonly Source[];
}

/** Statements about an entity by what they state, each with where it is stated. */
export function statementList(visit: Visit, about: Shown, statements: readonly Statement[]): Html {
  const byRelation = groupBy(statements, ({ relation }) => relation);
  return html`<dl class="statements">
    ${[...byRelation].map(([relation, each]) => {
      const conflicting = each.some((statement) => statement.conflicting);
      return html`<div class="${conflicting && "conflict"}">
        <dt>
          ${fieldWord(visit, about.__typename, relation)}${conflicting && html` <strong>${visit.words.conflict}</strong>`}
        </dt>
        ${each.map((statement) => html`<dd>${statementText(visit, about, statement)}</dd>`)}
      </div>`;
    })}
  </dl>`;
}

function statementText(visit: Visit, about: Shown, statement: Statement): Html {
  const { words } = visit;
  const { conflicting, shown, decision, citations } = statement;
  return html`<span class="said"
      >${object(visit, about, statement)}${conflicting && html` <span class="tag">${shown ? words.shownValue : words.otherValue}</span>`}</span
    >
    ${decision && html`<small>${words.decidedBy(decision.by, decision.date)} <span lang="en">${decision.reason}</span></small>`}
    ${sources(visit, citations)}`;
}

/** What a statement says of the entity: a value, another entity, or the other ends of a record that joins them. */
function object(visit: Visit, about: Shown, statement: Statement): Html {
  const { relation, object: value, entity, assignment, membership, participation } = statement;
  const others = (...ends: readonly (Shown | null)[]): Html[] =>
    ends
      .filter((end) => end !== null && end.id !== about.id)
      .map((end, index) => html`${index > 0 && " · "}${entityLine(visit, end!)}`);
  if (entity) return entityLine(visit, entity);
  if (assignment)
    return html`${others(assignment.bearer, assignment.task, assignment.instrument)}
      <small
        >${vocabularyWord(visit, "AssignmentRole", assignment.role)},
        ${vocabularyWord(visit, "Modality", assignment.modality)}${dated(visit, assignment.date)}</small
      >`;
  if (membership)
    return html`${others(membership.official, membership.post, membership.organization)}
      <small><bdi lang="en">${membership.rank}</bdi>${dated(visit, membership.date)}</small>`;
  if (participation)
    return html`${others(participation.agent, participation.event)}
      <small
        >${vocabularyWord(visit, "ParticipationRole", participation.role)}${
          participation.as && html` · ${entityLink(visit, participation.as)}`
        }</small
      >`;
  return valueText(visit, about.__typename, relation, value);
}

const dated = (visit: Visit, date: string | null): Html | false => date !== null && html` · ${dateText(visit, date)}`;
