import { createHash } from "node:crypto";
import { z } from "zod";
import { OshError } from "../../errors.ts";
import type { Model, RecordType } from "../../model/model.ts";
import type { Decision } from "./change.ts";
import { digestOfModel } from "./fingerprint.ts";
import { kindOf, type Change } from "./plan.ts";
import type { Properties, StoredEnd } from "./stored.ts";
import { Totals } from "./totals.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits");
const count = z.int().min(0);
const properties = z
  .record(z.string(), z.unknown())
  .nullable()
  .describe("the properties, days as texts; null: it is not there");
const states = {
  change: z.enum(["create", "change", "delete"]),
  before: properties,
  after: properties,
};
const end = z.strictObject({ type: z.string(), id: z.string() });

/** A plan as a file or a program takes it: what `osh plan` writes and `osh apply` reads. */
export const planDocument = z.strictObject({
  format: z.literal("osh-plan"),
  version: z.literal(1),
  model: digest.describe("digest of the model that the records are of"),
  seed: digest.nullable().describe("digest of the dossiers that say what the graph will; null: of none"),
  from: digest.nullable().describe("the revision that the plan changes; null: an empty store"),
  to: z
    .strictObject({
      revision: digest,
      relationships: count,
      types: z
        .record(z.string(), z.strictObject({ all: count, undated: count }))
        .describe("how many records of a type there will be, and how many of those that could be dated are not"),
    })
    .describe("the graph that comes of it"),
  records: z.array(z.strictObject({ type: z.string().describe("Plan"), id: z.string(), ...states })),
  relationships: z.array(
    z.strictObject({ type: z.string().describe("ISSUED_BY"), source: end, target: end, ...states }),
  ),
  digest: digest.describe("SHA-256 of the rest as compact JSON, to tell a damaged file by"),
});

export type PlanDocument = z.infer<typeof planDocument>;

/** What is to become of the graph of a revision; of an empty store where that is undefined. */
export interface Proposal extends Decision {
  readonly from: string | undefined;
}

/** A proposal as a document. */
export function documentOf({ from, plan, totals, seed }: Proposal, model: Model): PlanDocument {
  const statesOf = (change: Change<{ readonly properties: Properties }>) => ({
    change: kindOf(change),
    before: change.before?.properties ?? null,
    after: change.after?.properties ?? null,
  });
  const endOf = ({ type, id }: StoredEnd) => ({ type: type.name, id });
  const document = {
    format: "osh-plan" as const,
    version: 1 as const,
    model: digestOfModel(model),
    seed: seed ?? null,
    from: from ?? null,
    to: { revision: totals.revision, relationships: totals.relationships, types: Object.fromEntries(totals.types) },
    records: plan.records.map((change) => ({ ...endOf((change.after ?? change.before)!), ...statesOf(change) })),
    relationships: plan.links.map((change) => {
      const { type, source, target } = (change.after ?? change.before)!;
      return { type, source: endOf(source), target: endOf(target), ...statesOf(change) };
    }),
  };
  return { ...document, digest: digestOf(document) };
}

/**
 * Reads a document.
 * @param file its name, for the messages
 * @throws {OshError} BAD_INPUT that says what is wrong with it
 */
export function readPlan(text: string, file: string, model: Model): Proposal {
  const refuse = (came: string, cause?: unknown): OshError =>
    new OshError("BAD_INPUT", `${file}: expected a plan that "osh plan --out" has written, came ${came}.`, { cause });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refuse("no JSON", error);
  }
  const parsed = planDocument.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw refuse(`something else: ${path.join(".") || "it"}: ${message}`);
  }
  const { digest: told, ...document } = parsed.data;
  if (told !== digestOf(document)) throw refuse("one that was changed since");
  if (document.model !== digestOfModel(model)) throw refuse("one of another schema.graphql: make it anew");

  const typeOf = (type: string): RecordType => model.types.get(type)!;
  const { from, to, seed, records, relationships } = document;
  return {
    from: from ?? undefined,
    seed: seed ?? undefined,
    totals: new Totals({ ...to, types: Object.entries(to.types) }),
    plan: {
      records: records.map(({ type: name, id, before, after }) => {
        const type = typeOf(name);
        const state = (given: typeof before) => given && { type, id, labels: type.labels, properties: given };
        return { before: state(before) ?? undefined, after: state(after) ?? undefined };
      }),
      links: relationships.map(({ type, source, target, before, after }) => {
        const ends = {
          source: { type: typeOf(source.type), id: source.id },
          target: { type: typeOf(target.type), id: target.id },
        };
        const state = (given: typeof before) => given && { type, ...ends, properties: given };
        return { before: state(before) ?? undefined, after: state(after) ?? undefined };
      }),
    },
  };
}

const digestOf = (document: Omit<PlanDocument, "digest">): string =>
  createHash("sha256").update(JSON.stringify(document)).digest("hex");
