import type { CheckedSeed } from "./check.ts";
import type { Citation } from "./citations.ts";
import { groupBy } from "./group-by.ts";
import type { Graph, GraphLink, GraphRecord } from "./graph.ts";
import { isNaming } from "./names.ts";

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
export function coverageDoc({ graph, citations }: CheckedSeed): string {
  const facts = factsByCitation(graph);
  const articles = graph.records.filter(({ type }) => type.name === "Article");
  const sections = articles.map(({ id, values }) => {
    const own = citations.all.filter(({ article }) => article === id);
    return [`## ${id}`, `${values.get("name")}`, tally(own), tableOf(own, facts)].join("\n\n");
  });
  return `${[intro, ...sections].join("\n\n")}\n`;
}

const intro = `# Coverage

What rests on each paragraph of the articles, or why nothing does. Written by \`npm run codegen\` from the dossiers in
seed/; not to be edited.

A span stands by its first and last words, or by its place, as in the dossiers; where there is none, the whole paragraph is meant. A fact
is a record (its type and id) or a relationship (\`from → to\`). Left out is what a record's id says already, such as the
plan and the bearer of an assignment, where it rests on the same paragraphs; and names that rest on what their record
rests on.`;

function tally(citations: readonly Citation[]): string {
  const whole = citations.filter(({ source }) => source.start === undefined);
  const empty = whole.filter(({ source }) => source.none !== undefined).length;
  const spans = citations.length - whole.length;
  return `${whole.length} paragraphs, ${whole.length - empty} with facts; ${spans} spans.`;
}

function tableOf(citations: readonly Citation[], facts: ReadonlyMap<string, readonly Fact[]>): string {
  const rows = citations.map(({ id, source: { paragraph, words, span: placed, none } }) => {
    const named = [words?.first, words?.last].filter((each) => each !== undefined).join(" … ");
    const span = placed ? `${placed.start} to ${placed.end}` : named;
    const resting = none === undefined ? listOf(facts.get(id) ?? []) : `*none: ${none}*`;
    // A paragraph that is cited by its spans alone has no row of its own.
    return resting === "" ? [] : [`| ${paragraph} | ${escaped(span)} | ${escaped(resting)} |`];
  });
  return ["| ¶ | Span | What rests on it |", "| --: | --- | --- |", ...rows.flat()].join("\n");
}

/** The facts, one line a kind. */
function listOf(facts: readonly Fact[]): string {
  return [...groupBy(facts, ({ kind }) => kind)]
    .map(([kind, ofKind]) => {
      const texts = [...groupBy(ofKind, ({ to }) => to)].map(([to, each]) => {
        const from = each.map(({ text }) => text).join(", ");
        return to === undefined ? from : `${from} → ${to}`;
      });
      return `${kind} ${texts.join("; ")}`;
    })
    .join("<br>");
}

const escaped = (text: string): string => text.replaceAll("|", "\\|");

/** The facts by the ids of the citations that they rest on. */
function factsByCitation(graph: Graph): Map<string, Fact[]> {
  const named = new Map(graph.links.filter(isNaming).map(({ source, target }) => [target, source]));
  const ofRecords = graph.records.flatMap((record) => {
    const owner = named.get(record);
    if (owner === undefined) return resting(record, { kind: record.type.name, text: `\`${record.id}\`` });
    if (isWithin(record.sources, owner)) return [];
    return resting(record, { kind: "Name of", text: `\`${owner.id}\` “${record.values.get("value")}”` });
  });
  const ofLinks = graph.links.flatMap((link) => {
    if (isSaidByItsEnd(link)) return [];
    const { field, source, target } = link;
    // As the field reads that states it.
    const [from, to] = field.direction === "OUT" ? [source, target] : [target, source];
    return resting(link, { kind: `*${field.name}*`, text: `\`${from.id}\``, to: `\`${to.id}\`` });
  });
  return groupBy([...ofRecords, ...ofLinks], ({ citation }) => citation);
}

/** A fact, once for each citation that it rests on. */
const resting = ({ sources }: GraphRecord | GraphLink, fact: Fact): (Fact & { citation: string })[] =>
  (sources ?? []).map((citation) => ({ ...fact, citation }));

const isWithin = (sources: readonly string[] | undefined, { sources: all }: GraphRecord): boolean =>
  sources?.every((id) => all?.includes(id)) ?? true;

/** Whether a relationship is with one that a nested record's id names, and rests on nothing but what that record rests on. */
const isSaidByItsEnd = ({ source, target, sources }: GraphLink): boolean =>
  [
    [source, target],
    [target, source],
  ].some(
    ([nested, other]) =>
      nested!.type.identity && `.${nested!.id}.`.includes(`.${other!.id}.`) && isWithin(sources, nested!),
  );
