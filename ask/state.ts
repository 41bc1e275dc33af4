/** The ways to look at one answer. */
export const views = ["table", "graph", "json"] as const;
export type View = (typeof views)[number];

/** What is asked, and how its answer is looked at; all of it stands in the page's address. */
export interface State {
  /** The name of a question; undefined: none is chosen. */
  readonly question: string | undefined;
  readonly view: View;
  /** What was put into variables, by their names; a variable that is not named has its usual values. */
  readonly values: Values;
}

/** The values of variables, as people write them. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** A state as the parameters of an address; what is as usual is left out. */
export function toParameters({ question, view, values }: State): URLSearchParams {
  const parameters = new URLSearchParams();
  if (question !== undefined) parameters.set("question", question);
  if (view !== views[0]) parameters.set("view", view);
  for (const [name, all] of Object.entries(values))
    // A variable that was emptied is told apart from one that was left alone.
    for (const value of all.length === 0 ? [""] : all) parameters.append(`$${name}`, value);
  return parameters;
}

/** The state that parameters of an address stand for; what they don't say, or say wrongly, is as usual. */
export function fromParameters(parameters: URLSearchParams): State {
  const names = [...new Set(parameters.keys())].filter((name) => name.startsWith("$"));
  return {
    question: parameters.get("question") || undefined,
    view: views.find((view) => view === parameters.get("view")) ?? views[0],
    values: Object.fromEntries(
      names.map((name) => [name.slice(1), parameters.getAll(name).filter((value) => value !== "")]),
    ),
  };
}

/** The address of a state within the page. */
export const addressOf = (state: State): string => `#${toParameters(state).toString()}`;
