/**
 * Writes what follows from schema.graphql and the dossiers, or with --check fails where a file is stale:
 * src/generated (the public schema, its TypeScript types, what each field holds), seed/dossier.schema.json, docs/data-dictionary.md,
 * docs/coverage.md.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import { lexicographicSortSchema, parse, printSchema, type GraphQLSchema } from "graphql";
import { apiSchema } from "./src/api/schema.ts";
import { projectRoot } from "./src/config.ts";
import { dataDictionary } from "./src/model/data-dictionary.ts";
import { fieldKinds } from "./src/model/field-kinds.ts";
import { readModel } from "./src/model/model.ts";
import { questions } from "./src/questions/questions.ts";
import { schemaFile, schemaText } from "./src/seed/dossier-schema.ts";
import { checkSeed } from "./src/seed/check.ts";
import { coverageDoc } from "./src/seed/coverage.ts";

const model = readModel();
const schema = lexicographicSortSchema(await apiSchema(model, questions));
const sdl = `${printSchema(schema)}\n`;
const files = new Map([
  ["src/generated/schema.graphql", sdl],
  ["src/generated/types.ts", await typesOf(schema, sdl)],
  ["src/generated/fields.ts", fieldsText()],
  [`seed/${schemaFile}`, schemaText(model)],
  ["docs/data-dictionary.md", dataDictionary(model, questions)],
  ["docs/coverage.md", coverageDoc(await checkSeed(join(projectRoot, "seed"), model))],
]);

const check = process.argv.includes("--check");
for (const [file, text] of files) {
  const path = join(projectRoot, file);
  const stands = await readFile(path, "utf8").catch(() => undefined);
  if (stands === text) continue;
  if (check) {
    console.error(`${file} is stale: run npm run codegen and commit what it writes.`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`wrote ${file}`);
  }
}

/** The types of what a query can return, for clients and the explorer. */
function typesOf(built: GraphQLSchema, text: string): Promise<string> {
  return codegen({
    filename: "types.ts",
    schema: parse(text),
    schemaAst: built,
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: {
      enumsAsTypes: true,
      onlyOperationTypes: false,
      scalars: { ID: "string", Date: "string", EDTF: "string" },
      useTypeImports: true,
    },
  });
}

/** What each field holds, as a module, for who puts fields into words. */
function fieldsText(): string {
  return `/** By type and field: an enum, Boolean, or an edge and the end of it that the type is at. */
export const fields: Readonly<Record<string, Readonly<Record<string, string | readonly [edge: string, end: 0 | 1]>>>> =
  ${JSON.stringify(fieldKinds(model), undefined, 2)};
`;
}
