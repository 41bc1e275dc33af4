import type { OshExplorer } from "../osh-explorer.ts";
import type { Duty } from "../queries/duties.ts";

/** What is seen as the rows of a table, its head first: of duties one a row, else the relations; with ids and names. */
export function rows({ seen: { nodes, edges }, duties }: OshExplorer): string[][] {
  if (duties) return [dutyHead, ...duties.rows.map(dutyRow)];
  const names = new Map(nodes.map(({ id, nameIn }) => [id, nameIn.value]));
  const named = (id: string): string[] => [id, names.get(id) ?? ""];
  return [
    ["source", "source_name", "relation", "role", "target", "target_name"],
    ...edges.map(({ source, target, type, role }) => [...named(source), type, role ?? "", ...named(target)]),
  ];
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
