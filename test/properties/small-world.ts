import fc from "fast-check";
import { stringify } from "yaml";

/** A small world of units, people, instruments and duties, as plain data; every id names its kind and number. */
export interface World {
  readonly organizations: readonly {
    readonly id: string;
    readonly partOf?: string | undefined;
    readonly date?: string | undefined;
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly within?: string | undefined;
    readonly everyUnit: boolean;
    readonly members: readonly string[];
  }[];
  readonly posts: readonly { readonly id: string; readonly organization: string }[];
  readonly officials: readonly {
    readonly id: string;
    readonly memberships: readonly { readonly post: string; readonly date?: string | undefined }[];
  }[];
  readonly instruments: readonly {
    readonly id: string;
    readonly date?: string | undefined;
    readonly issuedBy: readonly string[];
    readonly implements: readonly string[];
    readonly supersedes: readonly string[];
    readonly tasks: readonly { readonly position: number; readonly assignments: readonly Duty[] }[];
    readonly assignments: readonly Duty[];
  }[];
}

interface Duty {
  readonly bearer: string;
  readonly role: string;
  readonly modality: string;
}

/** Days that matter: before, within and after the periods that things of the world have. */
export const days = ["2019-12-31", "2020-06-15", "2021-06-15", "2023-01-01", "2030-01-01"] as const;

const date = fc.option(
  fc.constantFrom("2020", "2020-06", "2021-06-15", "2020-01-01/2020-12-31", "2021-01-01/2022-12-31", "2022-05/.."),
  { nil: undefined },
);
const someOf = (ids: readonly string[], most = 2): fc.Arbitrary<string[]> =>
  ids.length === 0 ? fc.constant([]) : fc.subarray([...ids], { maxLength: Math.min(most, ids.length) });
const maybeOf = (ids: readonly string[]): fc.Arbitrary<string | undefined> =>
  ids.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...ids), { nil: undefined });
const numbered = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${word}-${index + 1}`);
/** A thing for each id; it may lean on those before it alone, so that nothing comes back to itself. */
const each = <T>(ids: readonly string[], make: (id: string, before: string[]) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...ids.map((id, index) => make(id, ids.slice(0, index))));

/** Small worlds of every shape that the questions tell apart. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    organizations: fc.integer({ min: 1, max: 4 }),
    groups: fc.integer({ min: 0, max: 3 }),
    posts: fc.integer({ min: 0, max: 2 }),
    officials: fc.integer({ min: 0, max: 2 }),
    instruments: fc.integer({ min: 1, max: 4 }),
  })
  .chain((counts) => {
    const organizations = numbered("unit", counts.organizations);
    const groups = numbered("group", counts.groups);
    const posts = numbered("post", counts.posts);
    const officials = numbered("official", counts.officials);
    const agents = [...organizations, ...groups, ...posts, ...officials];
    const duties = fc.uniqueArray(
      fc.record({
        bearer: fc.constantFrom(...agents),
        role: fc.constantFrom("LEAD", "IMPLEMENT", "SUPERVISE"),
        modality: fc.constantFrom("OBLIGATION", "RECOMMENDATION"),
      }),
      { maxLength: 2, selector: ({ bearer, role }) => `${bearer} ${role}` },
    );
    return fc.record({
      organizations: each(organizations, (id, before) =>
        fc.record({ id: fc.constant(id), partOf: maybeOf(before), date: fc.oneof(date, fc.constant("../2020-12-31")) }),
      ),
      groups: each(groups, (id, before) =>
        fc.record({
          id: fc.constant(id),
          within: maybeOf(organizations),
          everyUnit: fc.boolean(),
          members: someOf([...before, ...organizations, ...posts, ...officials], 3),
        }),
      ),
      posts: each(posts, (id) => fc.record({ id: fc.constant(id), organization: fc.constantFrom(...organizations) })),
      officials: each(officials, (id) =>
        fc.record({
          id: fc.constant(id),
          memberships:
            posts.length === 0
              ? fc.constant([])
              : fc.uniqueArray(fc.record({ post: fc.constantFrom(...posts), date }), {
                  maxLength: 2,
                  selector: ({ post }) => post,
                }),
        }),
      ),
      instruments: each(numbered("instrument", counts.instruments), (id, before) =>
        fc.record({
          id: fc.constant(id),
          date,
          issuedBy: someOf(organizations, 1),
          implements: someOf(before),
          supersedes: someOf(before, 1),
          tasks: fc
            .array(duties, { maxLength: 2 })
            .map((all) => all.map((assignments, index) => ({ position: index + 1, assignments }))),
          assignments: duties,
        }),
      ),
    });
  });

/** The world as a curator would write it down: one dossier, every fact from its one paragraph. */
export function dossierOf({ organizations, groups, posts, officials, instruments }: World): string {
  const section = <T extends { readonly id: string }>(all: readonly T[], more: (one: T) => object): object =>
    Object.fromEntries(all.map((one) => [one.id, { name: one.id, ...more(one), sources: [1] }]));
  return stringify(
    JSON.parse(
      JSON.stringify({
        article: { id: "a-2024", kind: "PRESS", publisher: "unit-1", date: "2024", language: "en", name: "An article" },
        organizations: section(organizations, ({ id: _id, ...rest }) => ({ ...rest, kind: "OTHER" })),
        groups: section(groups, ({ within, everyUnit, members }) => ({
          within,
          everyUnit: String(everyUnit),
          members,
        })),
        posts: section(posts, ({ organization }) => ({ organization })),
        officials: section(officials, ({ memberships }) => ({ memberships })),
        plans: section(instruments, ({ id: _id, tasks, ...rest }) => ({
          ...rest,
          kind: "PLAN",
          tasks: tasks.map((task) => ({ ...task, name: `Task ${task.position}` })),
        })),
        citations: { 1: { digest: "0".repeat(64) } },
      }),
    ),
  );
}
