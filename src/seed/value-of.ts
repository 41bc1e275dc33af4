import type { GraphRecord } from "./graph.ts";
import type { linkedFields } from "./linked.ts";

/** What a record shows under a field that holds one value, as text: of a relationship the other record's id. */
export function valueOf(
  record: GraphRecord,
  field: string,
  linked: ReturnType<typeof linkedFields>,
): string | undefined {
  const [link] = linked(record, field);
  if (link) return (link.source === record ? link.target : link.source).id;
  return record.values.get(field)?.toString();
}
