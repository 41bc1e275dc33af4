import type { Question } from "./question.ts";
import type { Values } from "./state.ts";
import { toVariables, withValues } from "./values.ts";

/** What a question can be copied as, to be asked elsewhere. */
export const languages = ["GraphQL", "curl", "TypeScript"] as const;
export type Language = (typeof languages)[number];

/** A question with its values, written to be asked of an endpoint, an absolute address. */
export function snippet(language: Language, question: Question, values: Values, endpoint: string): string {
  if (language === "GraphQL") return withValues(question, values);
  const { query } = question;
  const variables = toVariables(question, values);
  if (language === "curl") {
    const body = JSON.stringify({ query, variables });
    return `curl ${quoted(endpoint)} -H 'content-type: application/json' -d ${quoted(body)}\n`;
  }
  return `const query = ${template(query)};

const response = await fetch(${JSON.stringify(endpoint)}, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables: ${JSON.stringify(variables)} }),
});
const { data, errors } = await response.json();
console.log(JSON.stringify(errors ?? data, undefined, 2));
`;
}

/** A word of a shell, whatever is in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A text of several lines in TypeScript. */
const template = (text: string): string => `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)}\``;
