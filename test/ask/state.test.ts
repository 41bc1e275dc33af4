import fc from "fast-check";
import { expect, test } from "vitest";
import { fromParameters, toParameters, views, type State } from "../../ask/state.ts";

const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/);
const value = fc.string({ minLength: 1, unit: "grapheme" });
const states: fc.Arbitrary<State> = fc.record({
  question: fc.constantFrom(undefined, "duties-of-a-unit", "names-by-pinyin"),
  view: fc.constantFrom(...views),
  values: fc.dictionary(name, fc.array(value, { maxLength: 3 }), { maxKeys: 3, noNullPrototype: true }),
});

test("what is asked and shown comes back from the address that it was put into, emptied variables too", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(fromParameters(new URLSearchParams(toParameters(state).toString()))).toEqual(state);
    }),
  );
});

test("an address of anything is some state, and a variable may be called as the state's own parts are", () => {
  expect(fromParameters(new URLSearchParams("question=&view=map&x=1"))).toEqual({
    question: undefined,
    view: "table",
    values: {},
  });
  const state: State = { question: "a", view: "json", values: { question: ["b"], view: ["c", "d"] } };
  expect(fromParameters(toParameters(state))).toEqual(state);
});
