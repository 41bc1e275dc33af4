import type { OshExplorer } from "../osh-explorer.ts";
import type { Duty } from "../queries/duties.ts";
import { placesSeen } from "./places.ts";

/**
 * What is seen as the rows of a table, its head first: of duties one a row; else first the entities and then the relations, told
 * apart by the first column; each with ids, names and what it is stated in.
 */
export async function rows(explorer: OshExplorer): Promise<string[][]> {
  const { seen, duties } = explorer;
  if (duties) return [dutyHead, ...duties.rows.map(dutyRow)];
  const places = await placesSeen(explorer);
  const cited = (id: string): string[] => {
    const own = places[id] ?? [];
    const urls = new Set(own.flatMap(({ article }) => article.url ?? []));
    return [own.map((place) => place.id).join(" "), [...urls].join(" ")];
  };
  const names = new Map(seen.nodes.map(({ id, nameIn }) => [id, nameIn.value]));
  const named = (id: string): string[] => [id, names.get(id) ?? ""];
  const entities = seen.nodes.map(({ id, __typename, nameIn, date, startsOn, endsOn }) => {
    const dates = [date, startsOn, endsOn].map((day) => day ?? "");
    return ["entity", id, __typename, nameIn.value, nameIn.language, ...dates, ...none(5), ...cited(id)];
  });
  const relations = seen.edges.map(({ id, type, role, source, target }) => {
    const ends = [...named(source), ...named(target)];
    return ["relation", id, type, ...none(5), role ?? "", ...ends, ...cited(id)];
  });
  return [head, ...entities, ...relations];
}

const head =
  "record,id,type,name,language,date,starts_on,ends_on,role,source,source_name,target,target_name,citations,urls".split(
    ",",
  );

const none = (columns: number): string[] => Array.from({ length: columns }, () => "");

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
