import jsonld from "jsonld";
import { expect, test } from "vitest";
import { jsonLd } from "../../src/export/json-ld.ts";
import { recordIri } from "../../src/export/json-ld-context.ts";
import { vocabularies } from "../../src/model/vocabularies.ts";
import { decisions, dossier, publisher } from "../seed/small-seed.ts";
import { filesOf, graphOf, hostileGraph, hostileTexts, model, partsOf, seedGraph } from "./graphs.ts";

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: {
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  };
}

/** The statements of a document; what the library would leave out is an error. */
async function quadsOf(text: string): Promise<Quad[]> {
  const document = JSON.parse(text) as jsonld.JsonLdDocument;
  return (await jsonld.toRDF(document, { safe: true } as jsonld.Options.ToRdf)) as Quad[];
}

const { rdf, prov, org, eli, skosxl, xsd } = vocabularies as Record<string, string>;

const graph = await seedGraph();
const { records, links } = await partsOf(graph);
const quads = await quadsOf((await filesOf(jsonLd, graph))["graph.jsonld"]!);

test("says every property, relationship and citation of the five articles, and drops nothing", () => {
  const subjects = new Set(records.map(({ type, id }) => recordIri(type, id)));
  const ofRecords = quads.filter(({ subject }) => subjects.has(subject.value));
  const total = (counts: readonly number[]) => counts.reduce((sum, each) => sum + each, 0);
  const types = ofRecords.filter(({ predicate }) => predicate.value === `${rdf}type`);
  const derived = ofRecords.filter(({ predicate }) => predicate.value === `${prov}wasDerivedFrom`);
  expect(types.length).toBe(total(records.map(({ type }) => (type.term ? 2 : 1))));
  expect(derived.length).toBe(total(records.map(({ sources }) => sources?.length ?? 0)));
  expect(ofRecords.length - types.length - derived.length).toBe(
    total(records.map(({ values }) => values.size)) + links.length,
  );

  const statements = new Set(
    quads.filter(({ object }) => object.value === `${rdf}Statement`).map(({ subject }) => subject.value),
  );
  const ofStatements = quads.filter(({ subject }) => statements.has(subject.value));
  expect(statements.size).toBe(links.filter(({ sources }) => sources).length);
  expect(ofStatements.filter(({ predicate }) => predicate.value === `${prov}wasDerivedFrom`).length).toBe(
    total(links.map(({ sources }) => sources?.length ?? 0)),
  );
});

test("speaks in public vocabularies where these have the word", () => {
  const said = quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`);
  expect(said).toEqual(
    expect.arrayContaining([
      `urn:osh:entity:vn-31-ct-tw ${rdf}type ${eli}LegalResource`,
      `urn:osh:entity:vn-vss-1234-kh-bcsd ${eli}implements urn:osh:entity:vn-31-ct-tw`,
      `urn:osh:entity:vn-vss-party-committee ${org}subOrganizationOf urn:osh:entity:vn-vss`,
    ]),
  );
  const forms = quads.filter(({ predicate }) => predicate.value === `${skosxl}literalForm`);
  expect(new Set(forms.map(({ object }) => object.language))).toEqual(new Set(["en", "vi", "zh-hans"]));
  const dated = quads.filter(({ predicate }) => predicate.value === `${vocabularies.schema}startDate`);
  expect(new Set(dated.map(({ object }) => object.datatype?.value))).toEqual(new Set([`${xsd}date`]));
});

test("says what was decided, which values differ and which ids are former ones in public words", async () => {
  const decided = graphOf({
    ...publisher,
    ...dossier("a-2024", "\n  plans: { x: { name: X, kind: PLAN, date: 2024-01-01, issuedBy: p, sources: [1] } }\n"),
    ...dossier("b-2025", "\n  plans: { y: { name: Y, kind: PLAN, date: 2024-02-01, issuedBy: p, sources: [1] } }\n"),
    ...decisions("kind: SAME, about: x, other: y\nkind: PREFERRED, about: x, field: date, value: 2024-01-01"),
  });
  const said = (await quadsOf((await filesOf(jsonLd, decided))["graph.jsonld"]!)).map(
    ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`,
  );
  const { dc, dct, schema, skos } = vocabularies as Record<string, string>;
  const variant = recordIri(model.types.get("Variant")!, "x.variant.date.2024-01-01");
  expect(said).toEqual(
    expect.arrayContaining([
      `urn:osh:formerid:y ${rdf}type ${prov}Entity`,
      `urn:osh:formerid:y ${dct}isReplacedBy urn:osh:entity:x`,
      `urn:osh:formerid:y ${prov}wasInvalidatedBy urn:osh:decision:d1`,
      `urn:osh:decision:d1 ${rdf}type ${prov}Activity`,
      `urn:osh:decision:d1 ${dc}creator An editor`,
      `urn:osh:decision:d1 ${dct}date 2024-01-02`,
      `urn:osh:decision:d1 ${skos}editorialNote Because`,
      `urn:osh:entity:x ${schema}additionalProperty ${variant}`,
      `${variant} ${rdf}type ${schema}PropertyValue`,
      `${variant} ${schema}propertyID date`,
      `${variant} ${schema}value 2024-01-01`,
      `${variant} ${prov}wasInfluencedBy urn:osh:decision:d2`,
    ]),
  );
});

test("gives the fields of a type meanings that differ, in vocabularies that are known", () => {
  for (const { name, scalars, relationships, term } of model.types.values()) {
    const fields = [...scalars.values(), ...[...relationships.values()].filter(({ direction }) => direction === "OUT")];
    const terms = [...fields.map((field) => field.term?.is), term?.is].filter((is) => is !== undefined);
    expect({ name, terms: [...new Set(terms)] }).toEqual({ name, terms });
    expect(terms.filter((is) => vocabularies[is.split(":", 1)[0]!] === undefined)).toEqual([]);
  }
});

test("keeps every text as it is", async () => {
  const hostile = await quadsOf((await filesOf(jsonLd, hostileGraph()))["graph.jsonld"]!);
  const told = hostile.filter(({ predicate }) => predicate.value === `${vocabularies.schema}description`);
  expect(new Set(told.map(({ object }) => object.value))).toEqual(new Set(hostileTexts));
});
