import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContextOptions } from "playwright-core";
import { bundleExplorer } from "../../explorer/bundle.ts";
import type { Copy } from "../../explorer/copy.ts";
import { emptyState, type State } from "../../explorer/state.ts";
import { openBrowser, openPage, type WatchedPage } from "./browser.ts";

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
      cut: [],
    },
    duties: {},
    details: {},
    places: {},
  };
}

/** A page of HTML with such a copy in it, and the explorer's script from an address. */
const pageOf = (copy: Copy, script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Copy</title><style>osh-explorer { --osh-height: 700px }</style><script type="module" src="${script}"></script>
  <osh-explorer><script type="application/json">${JSON.stringify(copy)}</script></osh-explorer></html>`;

/** A browser that shows copies, without any API. */
export interface CopyPages {
  look(copy: Copy, options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

export async function copyPages(): Promise<CopyPages> {
  const [scripts, browser] = await Promise.all([bundleExplorer(), openBrowser()]);
  let page = "";
  const server = createServer((request, response) => {
    const script = scripts.get(request.url!.slice(1));
    response.setHeader("content-type", script ? "text/javascript" : "text/html; charset=utf-8");
    response.end(script ?? page);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    async look(copy, options) {
      page = pageOf(copy, "/osh-explorer.js");
      const watched = await openPage(browser, options);
      watched.page.setDefaultTimeout(200_000);
      await watched.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return watched;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
