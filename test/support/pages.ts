import { expect } from "vitest";
import type { TestApi } from "./api.ts";

/** A page of an answer, as far as it is turned. */
interface Page<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * All rows of a question, read page by page; each page counts the same.
 * @param args as they are written in a query, without `first` and `after`
 * @param fields of a row
 */
export async function allRows<Row>(
  api: TestApi,
  field: string,
  args: string,
  fields: string,
  first = 100,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const given = [args, `first: ${first}`, ...(after === null ? [] : [`after: "${after}"`])].filter(
      (each) => each !== "",
    );
    const { data, errors } = await api.ask(
      `{ ${field}(${given.join(", ")}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    const page: Page<Row> = (data as Record<string, Page<Row>>)[field]!;
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(rows).toHaveLength(page.totalCount);
      return rows;
    }
    after = page.pageInfo.endCursor;
  }
}
