import { entityLine, type Shown } from "./entity-link.ts";
import { html, type Html } from "./html.ts";
import { askObligations, obligationsTable } from "./obligations.ts";
import { readQuery } from "./query.ts";
import { keptLanguage, longestText } from "./search-form.ts";
import type { Visit } from "./visit.ts";

/** What the question is answered for before anyone asks. */
export const headline = "vn-31-ct-tw";

/** The two ends that the question can be asked from, each with the type that it takes. */
const ends = { instrument: "Instrument", bearer: "Agent" } as const;
type End = keyof typeof ends;

/** What somebody wrote, what it was taken for, and what else it may have meant. */
interface Meant {
  readonly text: string;
  readonly taken?: Shown | undefined;
  readonly others: readonly Shown[];
}

const namedQuery = readQuery("headline.graphql");

/** The question that the project is for, as a form whose inputs take names and ids, and its answer. @throws {OshError} */
export async function headlineQuestion(visit: Visit): Promise<Html> {
  const { words, parameter, link } = visit;
  const given = { instrument: parameter("instrument"), bearer: parameter("bearer") };
  const asked = (given.instrument ?? given.bearer) ? given : { ...given, instrument: headline };
  const [instrument, bearer] = await Promise.all([
    meantBy(visit, "instrument", asked.instrument),
    meantBy(visit, "bearer", asked.bearer),
  ]);
  const unclear = [instrument, bearer].filter((meant) => meant && !meant.taken);
  const answer = async (): Promise<Html> => {
    const ids = { instrument: instrument?.taken?.id, bearer: bearer?.taken?.id };
    const obligations = await askObligations(visit, { ...ids, after: parameter("after") });
    return obligationsTable(visit, obligations, (after) => link("/", { ...asked, after }));
  };
  return html`<form class="question" action="/#question">
      ${input("instrument", words.instrumentLabel, instrument)} ${input("bearer", words.bearerLabel, bearer)}
      ${keptLanguage(visit)}
      <button>${words.question}</button>
    </form>
    ${unclear.length === 0 && (await answer())}`;

  function input(end: End, label: string, meant: Meant | undefined): Html {
    return html`<div>
      <label for="${end}">${label}</label>
      <input
        id="${end}"
        name="${end}"
        value="${meant?.text}"
        placeholder="${words.nameOrId}"
        maxlength="${longestText}"
        autocomplete="off"
        dir="auto"
        ${meant && html`aria-describedby="${end}-taken"`}
      />
      ${meant && html`<div id="${end}-taken" class="taken">${takenFor(end, meant)}</div>`}
    </div>`;
  }

  function takenFor(end: End, { text, taken, others }: Meant): Html {
    if (!taken) {
      const [before, after] = words.notFound;
      return html`<p role="alert">${before}<bdi>${text}</bdi>${after}</p>`;
    }
    return html`<p>${words.takenFor} ${entityLine(visit, taken)}</p>
      ${
        others.length > 0 &&
        html`<details>
          <summary>${words.orMeant}</summary>
          <ul>
            ${others.map(({ id, nameIn: { value, language } }) => {
              const to = link("/", { ...asked, [end]: id });
              return html`<li><a href="${to}#question" lang="${language}">${value}</a></li>`;
            })}
          </ul>
        </details>`
      }`;
  }
}

/** Finds what is meant: a record that has this id, else the one whose name is nearest. */
async function meantBy({ ask, model }: Visit, end: End, text: string | undefined): Promise<Meant | undefined> {
  if (text === undefined) return undefined;
  const type = ends[end];
  const { entity, search } = await ask<{
    entity: Shown | null;
    search: { nodes: readonly { entity: Shown }[] };
  }>(namedQuery, { id: text, text, types: [type] });
  if (entity && model.types.get(entity.__typename)?.labels.includes(type)) return { text, taken: entity, others: [] };
  const [taken, ...others] = search.nodes.map((each) => each.entity);
  return { text, taken, others };
}
