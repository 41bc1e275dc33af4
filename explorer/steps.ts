import { fromParameters, toParameters, type State } from "./state.ts";

/** The states gone through, so that each step can be undone and done again. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Notes a step. @param continued whether it continues the step before, so that both are undone together */
  add(from: State, to: State, continued: boolean): void;
  undo(present: State): void;
  redo(present: State): void;
  /** Called when the element is taken out of its page. */
  end(): void;
}

/** Steps that only the explorer knows of. */
export function keptSteps(show: (state: State) => void): Steps {
  const [past, future]: [State[], State[]] = [[], []];
  const move = (from: State[], to: State[], present: State): void => {
    const next = from.pop();
    if (next === undefined) return;
    to.push(present);
    show(next);
  };
  return {
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    add(from, _, continued) {
      if (!continued) past.push(from);
      future.length = 0;
    },
    undo: (present) => move(past, future, present),
    redo: (present) => move(future, past, present),
    end() {},
  };
}

/** Steps in the browser's history, each with its address, so that the page's own back and forward go through them too. */
export function stepsInAddress(show: (state: State) => void): Steps {
  const at = (): number => (history.state as { oshStep?: number } | null)?.oshStep ?? 0;
  let last = at();
  const onMove = (): void => show(fromParameters(new URLSearchParams(location.hash.slice(1))));
  window.addEventListener("popstate", onMove);
  return {
    get canUndo() {
      return at() > 0;
    },
    get canRedo() {
      return at() < last;
    },
    add(_, to, continued) {
      last = continued ? at() : at() + 1;
      const entry = { ...(history.state as object | null), oshStep: last };
      const address = `#${toParameters(to)}`;
      if (continued) history.replaceState(entry, "", address);
      else history.pushState(entry, "", address);
    },
    undo: () => history.back(),
    redo: () => history.forward(),
    end: () => window.removeEventListener("popstate", onMove),
  };
}
