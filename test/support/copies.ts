import type { Copy } from "../../explorer/copy.ts";
import { emptyState, type State } from "../../explorer/state.ts";

const types = ["Directive", "Plan", "Task", "Organization", "Group", "Event"];

/** A graph of any size, as an explorer would have saved it: a tree, and further edges across it; the same each time. */
export function madeCopy(nodes: number, edges: number, state: Partial<State> = {}): Copy {
  const ids = Array.from({ length: nodes }, (_, index) => `e-${index}`);
  return {
    madeAt: "2025-03-01T08:00:00.000Z",
    revision: "0".repeat(64),
    state: { ...emptyState, start: ["e-0"], ...state },
    shown: {
      unknown: [],
      nodes: ids.map((id, index) => ({
        __typename: types[index % types.length]!,
        id,
        nameIn: { value: `Entity number ${index}`, language: "en" },
        ...(index % 2 === 0 && {
          date: `202${index % 5}`,
          startsOn: `202${index % 5}-01-01`,
          endsOn: `202${index % 5}-12-31`,
        }),
      })),
      edges: Array.from({ length: edges }, (_, index) => {
        const source = 1 + (index % (nodes - 1));
        // The first round makes a tree, the next ones lead elsewhere.
        const target = index < nodes - 1 ? Math.floor((source - 1) / 8) : (source * 7 + index) % nodes;
        return { id: `r-${index}`, type: "IMPLEMENTS", source: `e-${source}`, target: `e-${target}`, role: null };
      }),
    },
    duties: {},
    details: {},
    places: {},
  };
}

/** A page of HTML with such a copy in it, and the explorer's script from an address. */
export const pageOf = (copy: Copy, script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Copy</title><style>osh-explorer { --osh-height: 700px }</style><script type="module" src="${script}"></script>
  <osh-explorer><script type="application/json">${JSON.stringify(copy)}</script></osh-explorer></html>`;
