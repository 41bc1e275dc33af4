import type { CheckedSeed } from "./check.ts";
import type { Citation } from "./citations.ts";
import type { Graph, GraphLink, GraphRecord } from "./graph.ts";

/** A fact as the list names it: what kind of fact, and which; facts of a kind with the same `to` stand together. */
interface Fact {
  readonly kind: string;
  readonly text: string;
  /** The other end of a relationship. */
  readonly to?: string;
}

/**
 * docs/coverage.md: for each paragraph of each article the facts that rest on it, or why none do. Holds ids, names and the
 * first and last words of spans, and no sentence of an article.
 * @param checked a seed without faults
 */
export function coverageDoc({ dossiers, graph, citations }: CheckedSeed): string {
  const facts = factsByCitation(graph);
  const titles = new Map(graph.records.map(({ id, values }) => [id, values.get("name")]));
  const articles = dossiers.flatMap(({ article }) => (article ? [article.id] : [])).toSorted();
  const sections = articles.map((id) => {
    const own = citations.all.filter(({ article }) => article === id);
    return [`## ${id}`, `${titles.get(id)}`, tally(own), tableOf(own, facts)].join("\n\n");
  });
  return `${[intro, ...sections].join("\n\n")}\n`;
}

const intro = `# Coverage

What rests on each paragraph of the articles, or why nothing does. Written by \`npm run codegen\` from the dossiers in
seed/; not to be edited.

A span stands by its first and last words, as in the dossiers; where there is none, the whole paragraph is meant. A fact
is a record (its type and id) or a relationship (\`from → to\`). What a nested record's id says already is left out: that
it belongs to its parent, and the parties that it joins, where that rests on the same paragraphs. So are names that rest
on what their record rests on.`;

function tally(citations: readonly Citation[]): string {
  const whole = citations.filter(({ source }) => source.start === undefined);
  const empty = whole.filter(({ source }) => source.none !== undefined).length;
  const spans = citations.length - whole.length;
  return `${whole.length} paragraphs, ${whole.length - empty} with facts; ${spans} spans.`;
}

function tableOf(citations: readonly Citation[], facts: ReadonlyMap<string, readonly Fact[]>): string {
  const rows = citations.map(({ id, source: { paragraph, words, none } }) => {
    const span = words ? [words.first, ...(words.last === undefined ? [] : [words.last])].join(" … ") : "";
    const resting = none === undefined ? listOf(facts.get(id) ?? []) : `*none: ${none}*`;
    // A paragraph that is cited by its spans alone has no row of its own.
    return resting === "" ? [] : [`| ${paragraph} | ${escaped(span)} | ${escaped(resting)} |`];
  });
  return ["| ¶ | Span | What rests on it |", "| --: | --- | --- |", ...rows.flat()].join("\n");
}

/** The facts, one line a kind. */
function listOf(facts: readonly Fact[]): string {
  return [...groups(facts, ({ kind }) => kind)]
    .map(([kind, ofKind]) => {
      const texts = [...groups(ofKind, ({ to }) => to)].map(([to, each]) => {
        const from = each.map(({ text }) => text).join(", ");
        return to === undefined ? from : `${from} → ${to}`;
      });
      return `${kind} ${texts.join("; ")}`;
    })
    .join("<br>");
}

function groups<T, Key>(each: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const grouped = new Map<Key, T[]>();
  for (const one of each) grouped.set(keyOf(one), [...(grouped.get(keyOf(one)) ?? []), one]);
  return grouped;
}

const escaped = (text: string): string => text.replaceAll("|", "\\|");

/** The facts by the ids of the citations that they rest on. */
function factsByCitation(graph: Graph): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  const add = (sources: readonly string[] | undefined, fact: Fact): void => {
    for (const id of sources ?? []) facts.set(id, [...(facts.get(id) ?? []), fact]);
  };
  const named = new Map(graph.links.filter(isNaming).map(({ source, target }) => [target, source]));
  for (const record of graph.records) {
    const owner = named.get(record);
    if (owner === undefined) add(record.sources, { kind: record.type.name, text: `\`${record.id}\`` });
    else if (!isWithin(record.sources, owner))
      add(record.sources, { kind: "Name of", text: `\`${owner.id}\` “${record.values.get("value")}”` });
  }
  for (const link of graph.links) {
    if (isSaidByItsEnd(link)) continue;
    const { field, source, target, sources } = link;
    // As the field reads that states it.
    const [from, to] = field.direction === "OUT" ? [source, target] : [target, source];
    add(sources, { kind: `*${field.name}*`, text: `\`${from.id}\``, to: `\`${to.id}\`` });
  }
  return facts;
}

const isNaming = ({ field }: GraphLink): boolean => field.type === "NAMED";

const isWithin = (sources: readonly string[] | undefined, { sources: all }: GraphRecord): boolean =>
  sources?.every((id) => all?.includes(id)) ?? true;

/** Whether a relationship is one of a nested record's and rests on nothing but what that record rests on. */
const isSaidByItsEnd = ({ source, target, sources }: GraphLink): boolean =>
  [source, target].some((end) => end.type.identity && isWithin(sources, end));
