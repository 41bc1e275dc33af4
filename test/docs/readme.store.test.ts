import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";
import { readDoc, tableOf } from "./markdown.ts";

const readme = readDoc("README.md");

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

/** An answer to the headline question, as far as the table shows it. */
interface Headline {
  readonly obligations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly bearer: { readonly name: string };
      readonly task: { readonly position: number; readonly name: string };
      readonly instrument: { readonly number: string };
      readonly under: readonly { readonly number: string }[];
      readonly citations: readonly { readonly paragraph: number; readonly article: { readonly id: string } }[];
    }[];
  };
}

test("the first table is the answer to the first question", async () => {
  const { data } = await api.ask(`{
    obligations(instrument: "vn-31-ct-tw", roles: [IMPLEMENT], modalities: [OBLIGATION]) {
      totalCount
      nodes {
        bearer { name }
        task { position name }
        instrument { number }
        under { number }
        citations { paragraph article { id } }
      }
    }
  }`);
  const { nodes, totalCount } = (data as Headline).obligations;
  const rows = nodes.map(({ bearer, task, instrument, under, citations }) => [
    bearer.name,
    `${task.position}. ${task.name}`,
    instrument.number,
    under.map(({ number }) => number).join(", "),
    [...new Set(citations.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b).join(", "),
  ]);
  const shown = tableOf(readme, "Who", "Must do", "Set by", "Under", "Paragraphs");
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).toEqual(rows.slice(0, shown.length));
  expect(readme.text).toContain(`\n${shown.length} of ${totalCount} rows.`);
  expect(new Set(nodes.flatMap(({ citations }) => citations.map(({ article }) => article.id)))).toEqual(
    new Set(["vss-2025-03-01"]),
  );
});

/** A request that the README makes, and the answer that it prints under it. */
const asked = [...readme.text.matchAll(/^```(sh|graphql)\n([^`]*)^```\n+```json\n([^`]*)^```$/gm)].map(
  ([, language, request, answer]) => ({
    request: request!.trim(),
    body: language === "sh" ? bodyOf(request!) : { query: request! },
    answer: JSON.parse(answer!) as unknown,
  }),
);

test("the README asks by curl and in GraphQL", () => {
  expect(asked.map(({ request }) => request.split(/\s/, 1)[0])).toEqual(["curl", "{"]);
});

test.each(asked)("the answer is the one printed: $request", async ({ body, answer }) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  // The revision is another after every change of the dossiers.
  const came = (await response.json()) as { extensions: { revision: string } };
  expect(came.extensions.revision).toMatch(/^[0-9a-f]{64}$/);
  expect({ ...came, extensions: { revision: "…" } }).toEqual({ extensions: { revision: "…" }, ...(answer as object) });
});

/** What a call of curl posts. @throws {Error} where it would not be taken for the API's JSON */
function bodyOf(command: string): unknown {
  const call = /^curl http:\/\/127\.0\.0\.1:4000\/graphql -H 'content-type: application\/json' -d '([^']*)'$/;
  const posted = call.exec(command.trim())?.[1];
  if (posted === undefined) throw new Error(`Expected a call of curl that posts JSON to /graphql, came ${command}`);
  return JSON.parse(posted);
}
