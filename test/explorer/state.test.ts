import fc from "fast-check";
import { expect, test } from "vitest";
import {
  collapse,
  emptyState,
  expand,
  fromParameters,
  layouts,
  mostExpanded,
  toParameters,
  unhide,
  views,
  type State,
} from "../../explorer/state.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}(\.[a-z0-9]{1,4})?$/);
const word = fc.constantFrom("IMPLEMENTS", "ISSUED_BY", "Plan", "Organization");
const states: fc.Arbitrary<State> = fc.record(
  {
    view: fc.constantFrom(...views),
    layout: fc.constantFrom(...layouts),
    start: fc.uniqueArray(id, { maxLength: 4 }),
    expanded: fc.uniqueArray(
      fc.record(
        { id, relationship: word, type: word, first: fc.integer({ min: 1, max: mostExpanded }) },
        { requiredKeys: ["id", "first"] },
      ),
      { maxLength: 4, selector: (each) => JSON.stringify(each) },
    ),
    hidden: fc.uniqueArray(id, { maxLength: 3 }),
    without: fc.uniqueArray(word, { maxLength: 3 }),
    path: fc.uniqueArray(id, { maxLength: 3 }),
    from: fc.constantFrom("2023-05-01", "2024-03-19"),
    to: fc.constantFrom("2024-03-19", "2025-01-01"),
    selected: id,
    pathFrom: id,
    pinned: fc.dictionary(id, fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 })), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ["view", "layout", "start", "expanded", "hidden", "without", "path", "pinned"] },
);

test("a state comes back from the address that it was put into", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(fromParameters(new URLSearchParams(toParameters(state).toString()))).toEqual(state);
    }),
  );
});

test("an address of anything is some state, and what it says wrongly is as in the empty one", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (text) => {
      expect(views).toContain(fromParameters(new URLSearchParams(text)).view);
    }),
  );
  const wrong = "view=map&layout=x&expanded=a~b~c~0 d~~~2501 ~~~3&from=1.1.2024&pinned=a~x~1&start= ";
  const backwards = "from=2024-12-01&to=2024-01-31";
  expect(fromParameters(new URLSearchParams(backwards))).toEqual(emptyState);
  expect(fromParameters(new URLSearchParams(wrong))).toEqual(emptyState);
});

test("an expansion grows step by step, or all at once, up to what a map can show, and collapses as a whole", () => {
  const once = expand(emptyState, { id: "a" });
  const twice = expand(once, { id: "a" });
  const other = expand(twice, { id: "a", relationship: "IMPLEMENTS", type: "Plan" });
  expect(other.expanded).toEqual([
    { id: "a", first: 50 },
    { id: "a", relationship: "IMPLEMENTS", type: "Plan", first: 25 },
  ]);
  expect(expand(once, { id: "a" }, 143).expanded).toEqual([{ id: "a", first: 143 }]);
  expect(expand(once, { id: "a" }, 9_000).expanded).toEqual([{ id: "a", first: mostExpanded }]);
  expect(collapse(other, "a").expanded).toEqual([]);
});

test("what is shown again is neither hidden nor of a kind that is switched off", () => {
  const state: State = { ...emptyState, hidden: ["b", "c"], without: ["Plan", "Event", "IMPLEMENTS"] };
  const wanted = { id: "a", relationship: "IMPLEMENTS", type: "Plan" };
  const { hidden, without } = unhide(expand(state, wanted), new Set(["b"]));
  expect({ hidden, without }).toEqual({ hidden: ["c"], without: ["Event"] });
});
