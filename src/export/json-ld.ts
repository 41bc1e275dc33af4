import type { RecordType } from "../model/model.ts";
import type { Value } from "../model/value.ts";
import { groupBy } from "../seed/group-by.ts";
import type { ExportedLink, ExportedRecord } from "./exported.ts";
import type { Format } from "./format.ts";
import { citationIri, conceptsOf, contextOf, fieldIri, recordIri, wordIri } from "./json-ld-context.ts";

/**
 * JSON-LD 1.1: a node a record, in the words of public vocabularies where these have them. `sources` are the citations of a
 * record (prov:wasDerivedFrom); those of a relationship are the sources of an rdf:Statement about it.
 */
export const jsonLd: Format = {
  file: "graph.jsonld",
  async *write(read, model) {
    const piece = (text: string) => ({ file: "graph.jsonld", text });
    const concepts = conceptsOf(model).map((concept) => JSON.stringify(concept));
    yield piece(`{"@context": ${JSON.stringify(contextOf(model))},\n"@graph": [\n${concepts.join(",\n")}`);
    for await (const record of read())
      for (const node of [nodeOf(record), ...statementsOf(record)]) yield piece(`,\n${JSON.stringify(node)}`);
    yield piece("\n]}\n");
  },
};

function nodeOf({ type, id, values, sources, links }: ExportedRecord): object {
  const byField = groupBy(links, ({ field }) => field.name);
  return {
    "@id": recordIri(type, id),
    "@type": [type.name, `osh:${type.name}`],
    ...Object.fromEntries([...values].map(([name, value]) => [name, valueOf(type, name, value, values)])),
    ...Object.fromEntries([...byField].map(([name, each]) => [name, each.map(targetIri)])),
    ...(sources && { sources: sources.map(citationIri) }),
  };
}

function valueOf(type: RecordType, name: string, value: Value, values: ReadonlyMap<string, Value>): unknown {
  const scalar = type.scalars.get(name)!;
  if (scalar.words) return wordIri(scalar.type, String(value));
  const language = scalar.term?.languageIn === undefined ? undefined : values.get(scalar.term.languageIn);
  return language === undefined ? value : { "@value": value, "@language": language };
}

const statementsOf = ({ type, id, links }: ExportedRecord): object[] =>
  links.flatMap((link) =>
    link.sources
      ? [
          {
            "@type": "Statement",
            subject: recordIri(type, id),
            predicate: fieldIri(link.field),
            object: targetIri(link),
            sources: link.sources.map(citationIri),
          },
        ]
      : [],
  );

const targetIri = ({ target }: ExportedLink): string => recordIri(target.type, target.id);
