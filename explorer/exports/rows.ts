import type { OshExplorer } from "../osh-explorer.ts";
import type { Duty } from "../queries/duties.ts";

/** What is seen as CSV: of duties one a line, else the relations; with ids and names. */
export function rows({ seen: { nodes, edges }, duties }: OshExplorer): string {
  if (duties) return csv(dutyHead, duties.rows.map(dutyRow));
  const names = new Map(nodes.map(({ id, nameIn }) => [id, nameIn.value]));
  const named = (id: string): string[] => [id, names.get(id) ?? ""];
  return csv(
    ["source", "source_name", "relation", "role", "target", "target_name"],
    edges.map(({ source, target, type, role }) => [...named(source), type, role ?? "", ...named(target)]),
  );
}

const dutyHead =
  "bearer,bearer_name,role,modality,task,task_name,instrument,instrument_name,under,under_name,citations".split(",");

function dutyRow({ bearer, role, modality, task, instrument, under, citations }: Duty): string[] {
  return [
    bearer.id,
    bearer.nameIn.value,
    role,
    modality,
    task?.id ?? "",
    task?.nameIn.value ?? "",
    instrument.id,
    instrument.nameIn.value,
    under.map(({ id }) => id).join(" "),
    under.map(({ nameIn }) => nameIn.value).join("; "),
    citations.map(({ id }) => id).join(" "),
  ];
}

const csv = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");

/** Quoted, and where a spreadsheet would take it for a formula, marked as text. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`;
