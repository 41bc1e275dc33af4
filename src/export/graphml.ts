import type { Model, RecordType } from "../model/model.ts";
import type { Value } from "../model/value.ts";
import type { Format } from "./format.ts";
import { xmlText } from "./xml.ts";

/**
 * GraphML as yEd and Gephi read it: a node a record, an edge a relationship, with typed data. `label` is what to show, `labels`
 * a record's type and its interfaces, and `sources` the ids of the citations, apart by blanks; these are nodes as well.
 */
export const graphml: Format = {
  file: "graph.graphml",
  async *write(read, model) {
    const piece = (text: string) => ({ file: "graph.graphml", text });
    const nameOf = dataNames(model);
    yield piece(`${opening}\n${keysOf(model, nameOf).join("\n")}\n<graph id="osh" edgedefault="directed">\n`);
    for await (const { type, id, values, sources } of read()) {
      const label = String(values.get("name") ?? values.get("value") ?? id);
      const data = {
        id,
        type: type.name,
        labels: type.labels.join(" "),
        label,
        ...Object.fromEntries([...values].map(([name, value]) => [nameOf(type, name), value])),
        sources: sources?.join(" "),
      };
      yield piece(`<node id="${nodeId(type, id)}">${dataOf("n", data)}</node>\n`);
    }
    for await (const { type, id, links } of read())
      for (const { field, target, sources } of links) {
        const [from, to] = [nodeId(type, id), nodeId(target.type, target.id)];
        const data = dataOf("e", { type: field.type, label: field.name, sources: sources?.join(" ") });
        yield piece(`<edge id="${from}-${field.type}-${to}" source="${from}" target="${to}">${data}</edge>\n`);
      }
    yield piece("</graph>\n</graphml>\n");
  },
};

const opening = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`;

/** The declarations of all data that nodes and edges have. */
function keysOf(model: Model, nameOf: NameOf): string[] {
  const types = new Map(
    [...model.types.values()].flatMap((type) =>
      [...type.scalars.values()].map((scalar) => [nameOf(type, scalar.name), dataTypes[scalar.type] ?? "string"]),
    ),
  );
  for (const name of ["id", "type", "labels", "label", "sources"]) types.set(name, "string");
  return [
    ...[...types].map(([name, type]) => key("n", name, type)),
    ...["type", "label", "sources"].map((name) => key("e", name, "string")),
  ];
}

/** What a property of a type is called among the data of all nodes. */
type NameOf = (type: RecordType, property: string) => string;

/** A property that is of another type elsewhere, such as `value`, is called after the type that has it too. */
function dataNames(model: Model): NameOf {
  const types = new Map<string, Set<string>>();
  for (const { scalars } of model.types.values())
    for (const { name, type } of scalars.values())
      types.set(name, (types.get(name) ?? new Set()).add(dataTypes[type] ?? "string"));
  return (type, property) => (types.get(property)!.size === 1 ? property : `${type.name}.${property}`);
}

const dataTypes: Readonly<Record<string, string>> = { Int: "int", Float: "double", Boolean: "boolean" };

const key = (of: "n" | "e", name: string, type: string): string =>
  `<key id="${of}-${name}" for="${of === "n" ? "node" : "edge"}" attr.name="${name}" attr.type="${type}"/>`;

const dataOf = (of: "n" | "e", data: Readonly<Record<string, Value | undefined>>): string =>
  Object.entries(data)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `<data key="${of}-${name}">${xmlText(String(value))}</data>`)
    .join("");

/** An id as a name token, which GraphML wants: what such a token can't hold stands as its code point in hexadecimal digits. */
const nodeId = ({ identityLabel }: RecordType, id: string): string =>
  `${identityLabel}.${id.replaceAll(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`)}`;
