import { Kind, print, type DocumentNode, type TypeDefinitionNode } from "graphql";
import type { Question } from "../questions/question.ts";
import type { Model } from "./model.ts";
import { directive } from "./directives.ts";

/** docs/data-dictionary.md: every type, field and word of the model and the questions, with its description. */
export function dataDictionary(model: Model, questions: readonly Question[]): string {
  const parts = [
    "# Data dictionary",
    "Written by `npm run codegen` from schema.graphql and the questions' .graphql files.",
    "## The model",
    ...typesOf(model.document),
    "## The questions",
    ...questions.flatMap(({ schema }) => [...rootFields(schema), ...typesOf(schema)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const typesOf = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((node) => {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
        return node.name.value === "Format" ? [] : [typeSection(node)];
      default:
        return [];
    }
  });

function typeSection(node: TypeDefinitionNode): string {
  const heading = `### ${node.name.value}`;
  const lines = [heading, node.description?.value ?? ""];
  if (node.kind === Kind.ENUM_TYPE_DEFINITION)
    lines.push(
      table(
        ["word", "meaning"],
        (node.values ?? []).map((word) => [code(word.name.value), word.description?.value ?? ""]),
      ),
    );
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION)
    lines.push(
      table(
        ["field", "type", "in the store", "meaning"],
        (node.fields ?? []).map((field) => {
          const link = directive(field, "relationship");
          const stored = link ? code(link.direction === "OUT" ? `-[:${link.type}]->` : `<-[:${link.type}]-`) : "";
          return [code(field.name.value), code(print(field.type)), stored, field.description?.value ?? ""];
        }),
      ),
    );
  return lines.filter((line) => line !== "").join("\n\n");
}

const rootFields = ({ definitions }: DocumentNode): string[] =>
  definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION)
    .flatMap((node) => node.fields ?? [])
    .map((field) => {
      const lines = [`### ${field.name.value}: ${print(field.type)}`, field.description?.value ?? ""];
      const rows = (field.arguments ?? []).map((argument) => [
        code(argument.name.value),
        code(print(argument.type) + (argument.defaultValue ? ` = ${print(argument.defaultValue)}` : "")),
        argument.description?.value ?? "",
      ]);
      if (rows.length > 0) lines.push(table(["argument", "type", "meaning"], rows));
      return lines.join("\n\n");
    });

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
