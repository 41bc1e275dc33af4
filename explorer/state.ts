/** The ways to look at one state. */
export const views = ["duties", "graph", "table", "timeline"] as const;
export type View = (typeof views)[number];

/** The ways to lay out the graph. */
export const layouts = ["force", "hierarchy", "columns", "timeline"] as const;
export type Layout = (typeof layouts)[number];

/** Neighbors of an entity that are to be seen: all, or those of a type along a relationship. */
export interface Expansion {
  readonly id: string;
  readonly relationship?: string;
  readonly type?: string;
  /** How many of them, in the order of their ids. */
  readonly first: number;
}

/** All that makes up what is seen, so that it can be shared, kept and gone back to. */
export interface State {
  readonly view: View;
  readonly layout: Layout;
  /** The entities that the look begins with. */
  readonly start: readonly string[];
  readonly expanded: readonly Expansion[];
  /** Entities taken out of sight. */
  readonly hidden: readonly string[];
  /** Types of entities and of edges that the legend has switched off. */
  readonly without: readonly string[];
  /** Only what lies in this time: its first and last day, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** The entity or edge whose details are open. */
  readonly selected?: string;
  /** The entity from which a path is being looked for. */
  readonly pathFrom?: string;
  /** The entities on the path that was found last, from its one end to the other. */
  readonly path: readonly string[];
  /** Where entities were put by hand. */
  readonly pinned: Readonly<Record<string, readonly [x: number, y: number]>>;
}

export const emptyState: State = {
  view: "graph",
  layout: "force",
  start: [],
  expanded: [],
  hidden: [],
  without: [],
  path: [],
  pinned: {},
};

/** How many neighbors one step of an expansion shows. */
export const step = 25;

/** How many neighbors an expansion shows at most: several pages of the API, which a map can still show. */
export const mostExpanded = 2500;

/** A state as the parameters of an address; what is as in the empty state is left out. */
export function toParameters(state: State): URLSearchParams {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") parameters.set(name, value);
  };
  if (state.view !== emptyState.view) set("view", state.view);
  if (state.layout !== emptyState.layout) set("layout", state.layout);
  set("start", state.start.join(" "));
  set("expanded", state.expanded.map((each) => fieldsOf(each).join("~")).join(" "));
  set("hidden", state.hidden.join(" "));
  set("without", state.without.join(" "));
  set("from", state.from);
  set("to", state.to);
  set("selected", state.selected);
  set("pathFrom", state.pathFrom);
  set("path", state.path.join(" "));
  set(
    "pinned",
    Object.entries(state.pinned)
      .map(([id, [x, y]]) => `${id}~${x}~${y}`)
      .join(" "),
  );
  return parameters;
}

const fieldsOf = ({ id, relationship = "", type = "", first }: Expansion): string[] => [
  id,
  relationship,
  type,
  String(first),
];

/** The state that parameters of an address stand for; what they don't say, or say wrongly, is as in the empty state. */
export function fromParameters(parameters: URLSearchParams): State {
  const text = (name: string): string | undefined => parameters.get(name) || undefined;
  const list = (name: string): string[] => [
    ...new Set(
      text(name)
        ?.split(" ")
        .filter((each) => each !== "") ?? [],
    ),
  ];
  const word = <W extends string>(name: string, words: readonly W[], usual: W): W =>
    words.find((each) => each === parameters.get(name)) ?? usual;
  const day = (name: string): string | undefined => {
    const value = text(name);
    return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
  };
  const [from, to] = [day("from"), day("to")];
  const window = from !== undefined && to !== undefined && from > to ? {} : { from, to };
  const optional = { ...window, selected: text("selected"), pathFrom: text("pathFrom") };
  return {
    view: word("view", views, emptyState.view),
    layout: word("layout", layouts, emptyState.layout),
    start: list("start"),
    expanded: list("expanded").flatMap(readExpansion),
    hidden: list("hidden"),
    without: list("without"),
    path: list("path"),
    pinned: Object.fromEntries(list("pinned").flatMap(readPin)),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

function readExpansion(text: string): Expansion[] {
  const [id = "", relationship = "", type = "", first = ""] = text.split("~");
  const count = Number(first);
  if (id === "" || !Number.isInteger(count) || count < 1 || count > mostExpanded) return [];
  return [{ id, first: count, ...(relationship !== "" && { relationship }), ...(type !== "" && { type }) }];
}

function readPin(text: string): [string, readonly [number, number]][] {
  const [id = "", x, y] = text.split("~");
  const [left, top] = [Number(x), Number(y)];
  return id !== "" && Number.isFinite(left) && Number.isFinite(top) ? [[id, [left, top]]] : [];
}

/** Whether two expansions are of the same neighbors, be it of more or fewer. */
export const sameNeighbors = (a: Expansion, b: Expansion): boolean =>
  a.id === b.id && a.relationship === b.relationship && a.type === b.type;

/** The state with these neighbors, be their kind switched off or not: as many as said, or one step more of them. */
export function expand(state: State, wanted: Omit<Expansion, "first">, count?: number): State {
  const before = state.expanded.find((each) => sameNeighbors(each, { ...wanted, first: 0 }));
  const first = Math.min(mostExpanded, count ?? (before?.first ?? 0) + step);
  return {
    ...state,
    expanded: [...state.expanded.filter((each) => each !== before), { ...wanted, first }],
    without: state.without.filter((kind) => kind !== wanted.type && kind !== wanted.relationship),
  };
}

/** The state with entities back in sight. */
export const unhide = (state: State, ids: ReadonlySet<string>): State => ({
  ...state,
  hidden: state.hidden.filter((id) => !ids.has(id)),
});

/** The state without one of the fields that may be absent. */
export function omit(state: State, field: "selected" | "pathFrom" | "from" | "to"): State {
  const { [field]: _, ...rest } = state;
  return rest;
}

/** The state without what this entity's expansions show. */
export const collapse = (state: State, id: string): State => ({
  ...state,
  expanded: state.expanded.filter((each) => each.id !== id),
});

/** The state with an entity taken out of sight. */
export const hide = (state: State, id: string): State => ({
  ...(state.selected === id ? omit(state, "selected") : state),
  hidden: [...state.hidden, id],
});

/** The state with an entity kept at a place, or, without one, let go. */
export function pin(state: State, id: string, at: readonly [x: number, y: number] | undefined): State {
  const { [id]: _, ...others } = state.pinned;
  return { ...state, pinned: at === undefined ? others : { ...others, [id]: at } };
}
