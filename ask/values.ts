import type { Question, Variable } from "./question.ts";
import type { Values } from "./state.ts";

/** A value as JSON has it. */
type Value = string | number | null | readonly (string | number)[];

/** What a variable holds: what was put into it, else its usual values. */
export const valuesOf = ({ name, usual }: Variable, values: Values): readonly string[] => values[name] ?? usual;

/** The variables of a request. What is left empty is null; where there must be something, the API says so. */
export const toVariables = ({ variables }: Question, values: Values): Readonly<Record<string, Value>> =>
  Object.fromEntries(variables.map((each) => [each.name, toValue(each, valuesOf(each, values))]));

function toValue({ kind, list, required }: Variable, texts: readonly string[]): Value {
  const typed = texts.map((text) => (kind === "number" && Number.isFinite(Number(text)) ? Number(text) : text));
  if (!list) return typed[0] ?? null;
  return typed.length === 0 && !required ? null : typed;
}

/** The GraphQL document with the values as its defaults, so that it asks the same by itself. */
export function withValues({ query, variables }: Question, values: Values): string {
  return variables.toReversed().reduce((text, variable) => {
    const [from, to] = variable.span;
    return text.slice(0, from) + literal(variable, toValue(variable, valuesOf(variable, values))) + text.slice(to);
  }, query);
}

function literal(variable: Variable, value: Value): string {
  if (typeof value === "object" && value !== null)
    return `[${value.map((each) => literal(variable, each)).join(", ")}]`;
  return variable.kind === "choice" ? String(value) : JSON.stringify(value);
}
