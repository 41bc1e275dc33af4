import { csv } from "../csv.ts";
import { download } from "../download.ts";
import type { OshExplorer } from "../osh-explorer.ts";
import { citations } from "./citations.ts";
import { pageOfCopy } from "./copy.ts";
import { picture, pixels } from "./picture.ts";
import { rows } from "./rows.ts";

/** The files that what is seen can be saved as. */
const files = {
  SVG: { ending: "svg", type: "image/svg+xml", make: picture },
  PNG: { ending: "png", type: "image/png", make: (explorer) => pixels(picture(explorer)) },
  CSV: { ending: "csv", type: "text/csv", make: async (explorer) => csv(await rows(explorer)) },
  JSON: {
    ending: "json",
    type: "application/json",
    make: ({ duties, seen: { nodes, edges, cut } }) => JSON.stringify(duties ?? { nodes, edges, cut }, undefined, 2),
  },
  GEXF: {
    ending: "gexf",
    type: "application/gexf+xml",
    make: async ({ seen }) => (await import("./gexf.ts")).gexf(seen),
  },
  citations: { ending: "txt", type: "text/plain", make: citations },
  page: { ending: "html", type: "text/html", make: pageOfCopy },
} satisfies Record<string, FileKind>;

interface FileKind {
  readonly ending: string;
  readonly type: string;
  readonly make: (explorer: OshExplorer) => BlobPart | Promise<BlobPart>;
}

export type Format = keyof typeof files;

/** Saves what an explorer shows as a file. */
export async function save(explorer: OshExplorer, format: Format): Promise<void> {
  const { ending, type, make } = files[format];
  download(new Blob([await make(explorer)], { type }), `osh.${ending}`);
}
