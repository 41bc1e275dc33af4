import type { Answers } from "./answers.ts";
import { AskError } from "./api.ts";
import type { Details } from "./queries/details.ts";
import type { Duties } from "./queries/duties.ts";
import type { Shown } from "./queries/shown.ts";
import type { Places } from "./queries/why.ts";
import type { State } from "./state.ts";

/** What an explorer showed, saved with all that it needs to be looked at without a server. It holds no words of articles. */
export interface Copy {
  /** When it was made, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** The revision of the graph that it was made from. */
  readonly revision: string;
  readonly state: State;
  readonly shown: Shown;
  /** By the ids of instruments and agents. */
  readonly duties: Readonly<Record<string, Duties | undefined>>;
  /** By the ids of entities. */
  readonly details: Readonly<Record<string, Details>>;
  /** Where each entity and edge is stated. */
  readonly places: Places;
}

/** Without marks and capitals, as people type who look for a name. */
const folded = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

/** The answers that a copy can give. @throws {AskError} for what it does not hold */
export function answersFrom(copy: Copy): Answers {
  // A promise, as it is with a server: what fails is told in the same way.
  const held = async <Answer>(answer: Answer | undefined): Promise<Answer> => {
    if (answer === undefined) throw new AskError("", "copy");
    return answer;
  };
  return {
    shown: () => held(copy.shown),
    duties: (id) => held(copy.duties[id]),
    details: (id) => held(copy.details[id]),
    why: ({ id }) => held(copy.places[id]?.map((place) => ({ ...place, quote: null }))),
    find(text) {
      const words = folded(text).split(/\s+/);
      const nodes = copy.shown.nodes
        .filter(({ nameIn }) => words.every((word) => folded(nameIn.value).includes(word)))
        .map((entity) => ({ entity, matched: entity.nameIn, highlights: [] }));
      return held({ totalCount: nodes.length, nodes: nodes.slice(0, 8) });
    },
    path: () => held<readonly string[]>(undefined),
  };
}
