import type { Copy } from "../copy.ts";
import type { OshExplorer } from "../osh-explorer.ts";
import { asked, type Asker } from "../queries/entity.ts";
import { askEach, type Pages } from "../queries/parts.ts";
import { loadPlaces } from "../queries/why.ts";
import { wordsFor } from "../words/words.ts";

/** Digits of a revision that are enough to tell it from others. */
const digits = 12;

/** Entities whose details are in a copy: what they say takes much more room than what is seen of them. */
const mostDetailed = 500;

/** A page of HTML that shows what is seen, and opens without a server: the explorer's own script and its answers are within it. */
export async function pageOfCopy(explorer: OshExplorer): Promise<string> {
  const [copy, script] = await Promise.all([copyOf(explorer), scriptText()]);
  const { words, languages } = explorer;
  const { language } = wordsFor(languages);
  const made = words.copyMade(
    copy.madeAt.slice(0, 16).replace("T", " "),
    copy.revision.slice(0, digits),
    location.href.split("#")[0]!,
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:" />
    <title>${escaped(words.title)}</title>
    <style>
      :root { color-scheme: light dark; font: 1rem/1.5 "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif; }
      body { margin: 0; block-size: 100dvh; display: grid; grid-template-rows: auto minmax(0, 1fr); }
      p { margin: 0; padding: 0.5rem 1rem; font-size: 0.875rem; overflow-wrap: anywhere; }
      osh-explorer { --osh-height: 100%; --osh-radius: 0; border-inline: 0; border-block-end: 0; }
      @media print { body { display: block; } }
    </style>
  </head>
  <body>
    <p>${escaped(made)}</p>
    <osh-explorer language="${language}" endpoint="${new URL(explorer.endpoint, document.baseURI).href}">
      <script type="application/json">${JSON.stringify(copy, withoutQuotes).replaceAll("<", "\\u003c")}</script>
    </osh-explorer>
    <script type="module">${script.replaceAll("</script", "<\\/script")}</script>
  </body>
</html>
`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The explorer with all its parts in one script. */
async function scriptText(): Promise<string> {
  const response = await fetch(new URL("osh-explorer-whole.js", import.meta.url));
  if (!response.ok) throw new Error(`Expected the explorer's script at ${response.url}, came ${response.status}.`);
  return response.text();
}

/** What is seen at one revision of the graph, with the duties of what it starts from and the details of each entity. */
async function copyOf(explorer: OshExplorer): Promise<Copy> {
  const { answers, asker, state } = explorer;
  const [pages, { signal }] = [explorer.countPages(), new AbortController()];
  const revision = await loadRevision(asker, signal);
  const shown = await answers.shown(state, pages, signal);
  const ids = shown.nodes.map(({ id }) => id);
  const [duties, details, places] = await Promise.all([
    byId(state.start, pages, (id) => answers.duties(id, signal)),
    byId(ids.slice(0, mostDetailed), pages, (id) => answers.details(id, signal)),
    loadPlaces(asker, ids, pages, signal),
  ]);
  // Answers of two revisions don't belong together.
  if ((await loadRevision(asker, signal)) !== revision) return copyOf(explorer);
  return { madeAt: new Date().toISOString(), revision, state, shown, duties, details, places };
}

async function byId<Answer>(
  ids: readonly string[],
  pages: Pages,
  load: (id: string) => Promise<Answer>,
): Promise<Record<string, Answer>> {
  const answers = await askEach(ids, pages, load);
  return Object.fromEntries(ids.map((id, index) => [id, answers[index]!]));
}

async function loadRevision(asker: Asker, signal: AbortSignal): Promise<string> {
  const { graph } = await asked<{ graph: { revision: string } }>(asker, "{ graph { revision } }", {}, signal);
  return graph.revision;
}

/** The words of articles stay where they are. */
const withoutQuotes = (key: string, value: unknown): unknown => (key === "quote" ? null : value);
