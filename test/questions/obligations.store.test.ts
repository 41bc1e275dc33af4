import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

interface Row {
  readonly bearer: { readonly id: string };
  readonly role: string;
  readonly modality: string;
  readonly task: { readonly id: string; readonly position: number | null } | null;
  readonly instrument: { readonly id: string };
  readonly under: readonly { readonly id: string }[];
  readonly through: readonly { readonly id: string }[];
  readonly citations: readonly { readonly id: string; readonly paragraph: number }[];
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

async function obligations(args: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await api.ask(
    `query ($instrument: ID, $bearer: ID, $roles: [AssignmentRole!], $modalities: [Modality!], $asOf: Date, $expand: Boolean = true, $first: Int = 500, $after: String) {
      obligations(instrument: $instrument, bearer: $bearer, roles: $roles, modalities: $modalities, asOf: $asOf, expand: $expand, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          bearer { id } role modality task { id position } instrument { id } under { id } through { id }
          citations { id paragraph }
        }
      }
    }`,
    args,
  );
  expect(errors).toBeUndefined();
  return (data as { obligations: Page }).obligations;
}

const short = ({ bearer, role, task }: Row): string => `${bearer.id} ${role} ${task?.position}`;
const directive = "vn-31-ct-tw";

describe("from the directive down", () => {
  test("everyone whom the plan names, in each of its eight tasks, with the paragraphs", async () => {
    const { nodes, totalCount } = await obligations({ instrument: directive });
    const bearers = [
      "vn-vss-provincial-directors IMPLEMENT",
      "vn-vss-unit-heads IMPLEMENT",
      "vn-vss-party-committee-office INSPECT",
      "vn-vss-party-committee-office LEAD",
      "vn-vss-party-committee-office SUPERVISE",
    ];
    expect(totalCount).toBe(40);
    expect(nodes.map(short)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap((task) => bearers.map((each) => `${each} ${task}`)),
    );
    const paragraphOf = [9, 10, 11, 14, 15, 16, 17, 18];
    for (const { bearer, task, instrument, under, citations, modality } of nodes) {
      expect(instrument.id).toBe("vn-vss-1234-kh-bcsd");
      expect(under.map(({ id }) => id)).toEqual([directive]);
      expect(modality).toBe("OBLIGATION");
      const paragraphs = citations.map(({ paragraph }) => paragraph);
      expect(paragraphs[0]).toBe(bearer.id === "vn-vss-party-committee-office" ? 19 : 20);
      expect(paragraphs).toContain(paragraphOf[task!.position! - 1]);
    }
  });

  test("roles and modalities narrow it", async () => {
    const led = await obligations({ instrument: directive, roles: ["LEAD", "SUPERVISE"] });
    expect(led.totalCount).toBe(16);
    expect((await obligations({ instrument: directive, modalities: ["RECOMMENDATION"] })).totalCount).toBe(0);
  });

  test("from the plan itself nothing stands above but the directive", async () => {
    const { nodes } = await obligations({ instrument: "vn-vss-1234-kh-bcsd", first: 1 });
    expect(nodes[0]?.under).toEqual([{ id: directive }]);
  });

  test("asOf leaves out what was not issued yet", async () => {
    expect((await obligations({ instrument: directive, asOf: "2024-12-25" })).totalCount).toBe(0);
    expect((await obligations({ instrument: directive, asOf: "2024-12-26" })).totalCount).toBe(40);
  });

  test("expand adds the concrete agents behind a group, each with the way to it", async () => {
    const named = await obligations({
      expand: false,
      instrument: "cn-shanxi-safety-commission-office-instruction-2020-06-01",
    });
    const all = await obligations({ instrument: "cn-shanxi-safety-commission-office-instruction-2020-06-01" });
    expect(new Set(named.nodes.map(({ through }) => through.length))).toEqual(new Set([0]));
    expect(all.totalCount).toBeGreaterThan(named.totalCount);
    const groups = new Set(named.nodes.map(({ bearer }) => bearer.id));
    for (const { through } of all.nodes.filter((row) => row.through.length > 0))
      expect(groups).toContain(through[0]!.id);
  });
});

describe("from the unit up", () => {
  test("a group has what is laid on it by name", async () => {
    const { nodes } = await obligations({ bearer: "vn-vss-unit-heads" });
    expect(nodes.map(short)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((task) => `vn-vss-unit-heads IMPLEMENT ${task}`));
    expect(nodes.every(({ through }) => through.length === 0)).toBe(true);
  });

  test("an organization has what is laid on the classes of its people, and the answer says through which", async () => {
    const { nodes } = await obligations({ bearer: "vn-vss", instrument: directive });
    expect(new Set(nodes.map(({ bearer }) => bearer.id))).toEqual(new Set(["vn-vss"]));
    expect(new Set(nodes.map(({ through }) => through.map(({ id }) => id).join()))).toEqual(
      new Set(["vn-vss-provincial-directors", "vn-vss-unit-heads"]),
    );
  });

  test("a member has what is laid on its group", async () => {
    const { nodes } = await obligations({ bearer: "cn-national-industrial-unions" });
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes[0]!.through.at(-1)).toEqual({ id: "cn-trade-unions-at-all-levels" });
  });

  test("expand: false gives the addressees as the source names them", async () => {
    const { nodes } = await obligations({ bearer: "vn-vss", instrument: directive, expand: false });
    expect(new Set(nodes.map(({ bearer }) => bearer.id))).toEqual(
      new Set(["vn-vss-provincial-directors", "vn-vss-unit-heads"]),
    );
    expect(nodes.every(({ through }) => through.length === 0)).toBe(true);
  });
});

test("pages follow on one another without a gap or a double", async () => {
  const whole = await obligations({});
  const rows: Row[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 100; pages++) {
    const page: Page = await obligations({ first: 37, after });
    expect(page.totalCount).toBe(whole.totalCount);
    rows.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(rows).toEqual(whole.nodes);
});

describe("what is not claimed", () => {
  test("who issued a plan is not bound by what it lays on a class within the body that it belongs to", async () => {
    expect((await obligations({ bearer: "vn-vss-party-committee" })).totalCount).toBe(0);
  });

  test("the office that inspects does not implement what the heads of units do", async () => {
    const { nodes } = await obligations({ bearer: "vn-vss-party-committee-office" });
    expect(new Set(nodes.map(({ role }) => role))).toEqual(new Set(["LEAD", "INSPECT", "SUPERVISE"]));
  });

  test("a class that takes in every unit reaches one that nobody lists, and says how", async () => {
    const { nodes } = await obligations({ bearer: "cn-acftu-secretariat" });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { through } of nodes)
      expect(through.map(({ id }) => id)).toEqual([expect.stringMatching(/^cn-trade-union/), "cn-acftu"]);
  });
});
