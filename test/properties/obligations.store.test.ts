import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";
import { applyWorld } from "./apply-world.ts";
import { obligationsOf, type Asked } from "./obligations.ts";
import { days, worlds } from "./small-world.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

interface Row {
  readonly bearer: { readonly id: string };
  readonly role: string;
  readonly modality: string;
  readonly task: { readonly id: string } | null;
  readonly instrument: { readonly id: string };
  readonly assignment: { readonly id: string };
  readonly under: readonly { readonly id: string }[];
  readonly through: readonly { readonly id: string }[];
}

async function answerTo(asked: Asked): Promise<string[]> {
  const { data, errors } = await api.ask(
    `query ($instrument: ID, $bearer: ID, $roles: [AssignmentRole!], $asOf: Date, $expand: Boolean) {
      obligations(instrument: $instrument, bearer: $bearer, roles: $roles, asOf: $asOf, expand: $expand, first: 500) {
        nodes {
          bearer { id } role modality task { id } instrument { id } assignment { id } under { id } through { id }
        }
      }
    }`,
    { ...asked },
  );
  expect(errors).toBeUndefined();
  return (data as { obligations: { nodes: readonly Row[] } }).obligations.nodes
    .map(
      ({ bearer, role, modality, task, instrument, assignment, under, through }) =>
        `${bearer.id} ${role} ${modality} ${task?.id ?? "whole"} ${instrument.id} ${assignment.id} ` +
        `under ${under.map(({ id }) => id).join(",")} after ${through.length}`,
    )
    .toSorted();
}

/** A world and a few questions about it. */
const cases = worlds.chain((world) => {
  const instruments = world.instruments.map(({ id }) => id);
  const agents = [...world.organizations, ...world.groups, ...world.posts, ...world.officials].map(({ id }) => id);
  const maybe = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });
  const asked: fc.Arbitrary<Asked> = fc.record({
    instrument: maybe(instruments),
    bearer: maybe(agents),
    roles: fc.option(fc.subarray(["LEAD", "IMPLEMENT", "SUPERVISE"]), { nil: undefined, freq: 4 }),
    asOf: maybe(days),
    expand: fc.boolean(),
  });
  return fc.record({ world: fc.constant(world), questions: fc.array(asked, { minLength: 4, maxLength: 4 }) });
});

test("the API gives the rows that follow from the dossier, whatever it says and whatever is asked", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ world, questions }) => {
      await applyWorld(api, world);
      for (const asked of questions)
        expect({ asked, rows: await answerTo(asked) }).toEqual({ asked, rows: obligationsOf(world, asked) });
    }),
    // The same worlds in every run; another seed looks further.
    { seed: 1, numRuns: 25, endOnFailure: true },
  );
});

test("whatever the directive gives a unit, the unit is given when it is asked for", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await applyWorld(api, world);
      const all = await answerTo({ expand: true });
      for (const { id } of world.organizations) {
        const own = await answerTo({ bearer: id, expand: true });
        expect(own).toEqual(expect.arrayContaining(all.filter((row) => row.startsWith(`${id} `))));
      }
    }),
    { seed: 2, numRuns: 10, endOnFailure: true },
  );
});
