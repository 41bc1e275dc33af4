import type { State, View } from "./state.ts";

/** What an `<osh-explorer>` is to the page that it stands in. */
export interface OshExplorerElement extends HTMLElement {
  /** The GraphQL address: by default /graphql of the page's own server. */
  endpoint: string;
  /** The ids that it starts from, apart by blanks. When they change, it begins anew. */
  start: string;
  /**
   * In place of `start` and `view`: the id of a directive or plan, to ask who must do what under it, or of a unit, group, post or
   * official, to ask what it must do.
   */
  question: string;
  /** How it looks at them first, by default as a graph; when it changes, it looks at them so. */
  view: View | undefined;
  /** The language that it speaks: en, vi or zh; by default the page's, else the browser's. */
  language: string;
  /** By default the reader's own. */
  theme: "light" | "dark" | undefined;
  /** Whether the state is kept in the fragment of the page's address. */
  inAddress: boolean;
  /** All that makes up what is seen. */
  state: State;
  /** Goes to another state, from which `undo` leads back. */
  go(change: Partial<State> | ((state: State) => State)): void;
  undo(): void;
  redo(): void;
  /** Opens the details of an entity or edge by its id, or closes them. */
  select(id: string | undefined): void;
  /** Begins anew with one entity and what lies around it. */
  startFrom(id: string, view?: View): void;
}

/** The attributes of the element, as they stand in HTML. */
export interface OshExplorerAttributes {
  readonly endpoint?: string;
  readonly start?: string;
  readonly question?: string;
  readonly view?: View;
  readonly language?: string;
  readonly theme?: "light" | "dark";
  readonly "in-address"?: boolean;
}

/** What it tells the page; all bubble, out of shadow trees too. */
export interface OshExplorerEvents {
  /** Something was selected: an entity with its type, or an edge with its; null: nothing is any more. */
  readonly "osh-select": CustomEvent<{ readonly id: string; readonly type: string | undefined } | null>;
  /** What is seen has changed. */
  readonly "osh-state": CustomEvent<State>;
}

export type { State, View };

declare global {
  interface HTMLElementTagNameMap {
    "osh-explorer": OshExplorerElement;
  }
}
