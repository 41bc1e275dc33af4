import { expect, test } from "vitest";
import { toldOf } from "./told-of.ts";

const told = (post: string, body: string): string[] =>
  toldOf(`
    organizations: { x: { name: X, ${body}, S } }
    posts: { p: { ${post}, organization: x, S } }
  `).map((line) => line.replace(/^.*IMPOSSIBLE_OFFICE: /, ""));

test.each([
  [
    "name: Minister of Mines",
    "kind: GOVERNMENT, level: DISTRICT",
    'level is CENTRAL for "Minister of Mines", came x (r.yaml:2:18): DISTRICT',
  ],
  [
    "name: Deputy Minister",
    "kind: ENTERPRISE",
    'kind is one of GOVERNMENT or SECURITY_FORCE for "Deputy Minister", came x (r.yaml:2:18): ENTERPRISE',
  ],
  [
    "name: Thứ trưởng Bộ Công an",
    "kind: GOVERNMENT, level: PROVINCIAL",
    'level is CENTRAL for "Thứ trưởng Bộ Công an", came x (r.yaml:2:18): PROVINCIAL',
  ],
  [
    "name: Chủ tịch UBND xã Tân Lập",
    "kind: GOVERNMENT, level: DISTRICT",
    'level is COMMUNE for "Chủ tịch UBND xã Tân Lập", came x (r.yaml:2:18): DISTRICT',
  ],
  [
    "name: 山西省省长",
    "kind: GOVERNMENT, level: CENTRAL",
    'level is PROVINCIAL for "山西省省长", came x (r.yaml:2:18): CENTRAL',
  ],
  ["name: 省总工会主席", "kind: PARTY", 'kind is TRADE_UNION for "省总工会主席", came x (r.yaml:2:18): PARTY'],
])("a body can't have this post: %s in %s", (post, body, message) => {
  expect(told(post, body)).toEqual([`expected a body whose ${message}`]);
});

test.each([
  ["name: Minister of Mines", "kind: GOVERNMENT, level: CENTRAL"],
  ["name: Minister of Mines", "kind: GOVERNMENT"],
  ["name: Ministerial adviser", "kind: ENTERPRISE"],
  ["name: Thủ trưởng đơn vị", "kind: ENTERPRISE, level: GRASSROOTS"],
  ["name: 宣传部部长", "kind: PARTY, level: PROVINCIAL"],
  ["name: Chủ tịch UBND tỉnh", "kind: GOVERNMENT, level: PROVINCIAL"],
])("a body may have this post: %s in %s", (post, body) => {
  expect(told(post, body)).toEqual([]);
});

test("nobody holds a post while its body does not exist", () => {
  const held = (date: string): string[] =>
    toldOf(`
      organizations: { x: { name: X, kind: OTHER, date: 2007/2016, S } }
      posts: { p: { name: Head, organization: x, S } }
      officials: { o: { name: O, S, memberships: [{ post: p, date: "${date}" }] } }
    `);
  expect(held("2012")).toEqual([]);
  expect(held("2017-01")).toEqual([
    "r.yaml:4:69: warning: IMPOSSIBLE_OFFICE: o.membership.p (2017-01) is after x exists (2007/2016, r.yaml:2:18)",
  ]);
  expect(held("2006-12-31")[0]).toContain("is before x exists");
});
