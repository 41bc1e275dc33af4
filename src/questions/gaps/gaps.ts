import type { Node } from "neo4j-driver";
import { storedDay } from "../../model/days.ts";
import { question, type Row } from "../question.ts";

/** What the graph does not know and one would expect it to. */
export const gaps = question("gaps", import.meta.url, {
  parameters: ({ asOf }) => ({ day: asOf ?? storedDay(new Date().toISOString().slice(0, 10)) }),
  answer: (page) => ({ ...page, nodes: (page.nodes as readonly Row[]).map(withWords) }),
});

/** What is said of a gap of each kind: of what, and a detail where the kind has one. */
const words: Readonly<Record<string, (name: string, detail: string) => { message: string; closes: string }>> = {
  DIRECTIVE_WITHOUT_PLAN: (name) => ({
    message: `No instrument is known that implements ${name}.`,
    closes: "An article that names a plan, programme or other instrument that carries it out.",
  }),
  PLAN_WITHOUT_TASK: (name) => ({
    message: `No task is known that ${name} sets.`,
    closes: "An article that says what is to be done under it.",
  }),
  TASK_WITHOUT_BEARER: (name) => ({
    message: `Nobody is known to bear the task ${name}.`,
    closes: "An article that says who is to carry it out, for this task or for its instrument as a whole.",
  }),
  TASK_WITHOUT_SUPERVISOR: (name) => ({
    message: `Nobody is known to supervise or inspect the task ${name}.`,
    closes: "An article that says who watches over it, for this task or for its instrument as a whole.",
  }),
  GROUP_WITHOUT_MEMBER: (name) => ({
    message: `Nobody is known to belong to ${name}.`,
    closes: "An article that names a body, post or person of this class.",
  }),
  CAMPAIGN_WITHOUT_OUTCOME: (name) => ({
    message: `No outcome of ${name} is known, nor of its parts and their events.`,
    closes: "An article that states a figure or result of it.",
  }),
  OVERDUE: (name, day) => ({
    message: `${name} was due by ${day}, and nothing is reported of it.`,
    closes: "An article that reports an outcome of its instrument, or of the campaign that it is to carry out.",
  }),
  SINGLE_SOURCE: (name, article) => ({
    message: `All that is known of ${name} is what ${article} says.`,
    closes: "A second article, not a reprint of the first, that speaks of it.",
  }),
  UNDECIDED_CONFLICT: (name, fields) => ({
    message: `Sources differ on ${fields} of ${name}, and nobody has decided.`,
    closes: "A further article that states it, or a decision that prefers one of the values.",
  }),
};

function withWords({ kind, entity, detail }: Row): Row {
  const { name } = (entity as Node).properties;
  return { kind, entity, ...words[String(kind)]!(`“${String(name)}”`, String(detail)) };
}
