import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

async function page(path: string): Promise<{ status: number; policy: string | null; text: string }> {
  const response = await fetch(api.url + path);
  return {
    status: response.status,
    policy: response.headers.get("content-security-policy"),
    text: (await response.text()).replaceAll(/\s+/g, " "),
  };
}

test("the first page answers the headline question without a script, each row with its paragraphs", async () => {
  const { status, text } = await page("/");
  expect(status).toBe(200);
  expect(text).toContain("40 obligations");
  expect(text).toContain("Heads of affiliated units of Vietnam Social Security");
  expect(text).toContain("1. <span");
  expect(text).toMatch(/vss-2025-03-01<\/cite> ¶ 20, 9, 3/);
  for (const article of ["bca-2024-04-27", "hnm-2023-05-09", "shanxi-daily-2020-06-02", "workercn-2024-05-24"])
    expect(text).toContain(article);
});

test("the form asks from the unit too", async () => {
  const { text } = await page("/?instrument=&bearer=vn-vss-unit-heads");
  expect(text).toContain("8 obligations");
  expect(text).toContain('value="vn-vss-unit-heads"');
});

test("what can't be answered is said in the page", async () => {
  const { status, text } = await page("/?instrument=nothing");
  expect(status).toBe(200);
  expect(text).toMatch(
    /role="alert">instrument: expected the id of a record of type Instrument, came &#34;nothing&#34;/,
  );
});

test("what is put into an address is text in the page, and no script but the page's own runs", async () => {
  const { text, policy } = await page(`/?instrument=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(text).not.toContain("<script>alert");
  expect(text).toContain("&#60;script&#62;alert(1)");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
});

test("the page asks nobody else, and what it asks for is there", async () => {
  const { text } = await page("/");
  const wanted = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
  const own = wanted.filter((address) => address.startsWith("/assets/"));
  expect(own.length).toBe(1);
  expect(wanted.filter((address) => !/^[/#]/.test(address))).toEqual([]);
  for (const address of own) expect((await fetch(api.url + address)).status).toBe(200);
});
