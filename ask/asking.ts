import { ask } from "../explorer/api.ts";
import type { Named } from "../explorer/queries/entity.ts";
import { chunksOf, mostTogether } from "../explorer/queries/parts.ts";
import { marks } from "../src/api/marks.ts";
import { joined, namedIn, type Names, type Row, type Turn } from "./answer.ts";
import type { Question } from "./question.ts";
import type { Values } from "./state.ts";
import { toVariables } from "./values.ts";

/** What is asked: a question with its values, of an endpoint, for a reader of a language. */
export interface Asking {
  readonly question: Question;
  readonly values: Values;
  readonly endpoint: string;
  readonly language: string;
}

/** What answers a question, and what the entities in it are called in the reader's language. */
export interface Answered {
  readonly data: Row;
  readonly names: Names;
}

/** Asks a question. @throws {AskError} */
export async function answerTo(
  asking: Asking,
  signal: AbortSignal,
  more: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const { question, values, endpoint } = asking;
  const data = await ask<Row>(endpoint, question.asked, { ...toVariables(question, values), ...more }, signal);
  return { data, names: await namesOf(namedIn(question.fields, data), asking, signal) };
}

/** Asks for one more page of an answer. @throws {AskError} */
export async function answerWithNext(
  asking: Asking,
  before: Answered,
  turn: Turn,
  signal: AbortSignal,
): Promise<Answered> {
  const { data, names } = await answerTo(asking, signal, { [marks.after + turn.key]: turn.cursor });
  return { data: joined(before.data, data, turn), names: new Map([...before.names, ...names]) };
}

/** What entities are called; an id of anything else has no name. */
async function namesOf(ids: readonly string[], { endpoint, language }: Asking, signal: AbortSignal): Promise<Names> {
  const answers = await Promise.all(
    chunksOf(ids, mostTogether).map((part) =>
      ask<{ entities: readonly { readonly id: string; readonly nameIn: Named }[] }>(
        endpoint,
        "query Names($ids: [ID!]!, $languages: [String!]) { entities(where: { id: { in: $ids } }) { id nameIn(languages: $languages) { value language } } }",
        { ids: part, languages: [language] },
        signal,
      ),
    ),
  );
  return new Map(answers.flatMap(({ entities }) => entities.map(({ id, nameIn }) => [id, nameIn] as const)));
}
