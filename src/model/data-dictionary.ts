import type { Question } from "../questions/question.ts";
import { dictionaryOf, type Entry, type Part } from "./dictionary.ts";
import type { Model } from "./model.ts";

/** docs/data-dictionary.md: every type, field and word of the model and the questions, with its description. */
export function dataDictionary(model: Model, questions: readonly Question[]): string {
  const dictionary = dictionaryOf(model, questions);
  const parts = [
    "# Data dictionary",
    "Written by `npm run codegen` from schema.graphql and the questions' .graphql files.",
    "## The model",
    ...dictionary.model.map(section),
    "## The questions",
    ...dictionary.questions.map(section),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The columns that the parts of each kind of entry have. */
const columns: Readonly<Record<Entry["kind"], Readonly<Record<string, (part: Part) => string>>>> = {
  scalar: {},
  enum: { word: ({ name }) => code(name), meaning: ({ description }) => description },
  type: {
    field: ({ name }) => code(name),
    type: ({ type = "" }) => code(type),
    "in the store": ({ stored }) => (stored === undefined ? "" : code(stored)),
    meaning: ({ description }) => description,
  },
  question: {
    argument: ({ name }) => code(name),
    type: ({ type = "" }) => code(type),
    meaning: ({ description }) => description,
  },
};

function section({ kind, name, type, description, parts }: Entry): string {
  const heading = `### ${type === undefined ? name : `${name}: ${type}`}`;
  const rows = parts.map((part) => Object.values(columns[kind]).map((cell) => cell(part)));
  const lines = [heading, description, parts.length > 0 ? table(Object.keys(columns[kind]), rows) : ""];
  return lines.filter((line) => line !== "").join("\n\n");
}

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
