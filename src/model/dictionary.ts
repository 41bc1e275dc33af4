import { Kind, print, type DocumentNode, type TypeDefinitionNode } from "graphql";
import type { Question } from "../questions/question.ts";
import { directive } from "./directives.ts";
import type { Model } from "./model.ts";

/** A type or a question, and what it is made of. */
export interface Entry {
  readonly kind: "scalar" | "enum" | "type" | "question";
  readonly name: string;
  /** Of a question, the type of its answer. */
  readonly type?: string;
  readonly description: string;
  readonly parts: readonly Part[];
}

/** A field of a type, a word of an enum, an argument of a question. */
export interface Part {
  readonly name: string;
  /** Its type, with the value that it has where none is given; a word has none. */
  readonly type?: string;
  /** How the store keeps a relationship, as Cypher writes it. */
  readonly stored?: string;
  readonly description: string;
}

/** Every type, field and word of the model and of the questions, in the order in which they are authored. */
export interface Dictionary {
  readonly model: readonly Entry[];
  readonly questions: readonly Entry[];
}

export const dictionaryOf = ({ document }: Model, questions: readonly Question[]): Dictionary => ({
  model: typesOf(document),
  questions: questions.flatMap(({ schema }) => [...rootFields(schema), ...typesOf(schema)]),
});

const typesOf = ({ definitions }: DocumentNode): Entry[] =>
  definitions.flatMap((node) => {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
        return node.name.value === "Format" ? [] : [typeEntry(node)];
      default:
        return [];
    }
  });

function typeEntry(node: TypeDefinitionNode): Entry {
  const named = { name: node.name.value, description: node.description?.value ?? "" };
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
    const parts = (node.values ?? []).map(({ name, description }) => ({
      name: name.value,
      description: description?.value ?? "",
    }));
    return { kind: "enum", ...named, parts };
  }
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return { kind: "scalar", ...named, parts: [] };
  const parts = (node.fields ?? []).map((field): Part => {
    const link = directive(field, "relationship");
    return {
      name: field.name.value,
      type: print(field.type),
      ...(link && { stored: link.direction === "OUT" ? `-[:${link.type}]->` : `<-[:${link.type}]-` }),
      description: field.description?.value ?? "",
    };
  });
  return { kind: "type", ...named, parts };
}

const rootFields = ({ definitions }: DocumentNode): Entry[] =>
  definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION)
    .flatMap((node) => node.fields ?? [])
    .map(({ name, type, description, arguments: taken = [] }) => ({
      kind: "question",
      name: name.value,
      type: print(type),
      description: description?.value ?? "",
      parts: taken.map((argument) => ({
        name: argument.name.value,
        type: print(argument.type) + (argument.defaultValue ? ` = ${print(argument.defaultValue)}` : ""),
        description: argument.description?.value ?? "",
      })),
    }));
