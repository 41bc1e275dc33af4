import type { OshExplorer } from "../osh-explorer.ts";
import { relationName, typeName } from "../parts/entity.ts";
import type { Place } from "../queries/entity.ts";
import { wordOf } from "../words/words.ts";
import { placesSeen } from "./places.ts";

/** What is stated, in words, and where. */
interface Stated {
  readonly what: string;
  readonly places: readonly Place[];
}

/** The articles that what is seen rests on, as plain text: of each its publisher, title, date and address, and what each paragraph states. */
export async function citations(explorer: OshExplorer): Promise<string> {
  const cited = (explorer.duties ? dutiesStated(explorer) : await relationsStated(explorer)).flatMap(
    ({ what, places }) => places.map((place) => ({ what, place })),
  );
  const byArticle = Map.groupBy(cited, ({ place }) => place.article.id);
  const articles = [...byArticle.values()].map((own) => {
    const { name, publisher, date, url } = own[0]!.place.article;
    const head = [`${publisher.nameIn.value}. ${name}.`, date ?? "", url ?? ""].filter((part) => part !== "").join(" ");
    const byParagraph = Map.groupBy(own, ({ place }) => place.paragraph);
    const paragraphs = [...byParagraph]
      .toSorted(([a], [b]) => a - b)
      .map(([number, stated]) => {
        const lines = [...new Set(stated.map(({ what }) => `    ${what}`))];
        return [`  ${explorer.words.paragraph(number)}`, ...lines].join("\n");
      });
    return [head, ...paragraphs].join("\n");
  });
  return `${articles.toSorted().join("\n\n")}\n`;
}

function dutiesStated({ duties, words }: OshExplorer): Stated[] {
  return (duties?.rows ?? []).map(({ bearer, role, task, instrument, citations: places }) => ({
    what: [
      bearer.nameIn.value,
      wordOf(words.roles, role),
      `${task?.nameIn.value ?? words.wholeInstrument} (${instrument.nameIn.value})`,
    ].join(words.colon),
    places,
  }));
}

async function relationsStated(explorer: OshExplorer): Promise<Stated[]> {
  const { seen, words } = explorer;
  const names = new Map(seen.nodes.map(({ id, nameIn }) => [id, nameIn.value]));
  const places = await placesSeen(explorer);
  const entities = seen.nodes.map((node) => ({
    what: `${node.nameIn.value} (${typeName(explorer, node.__typename)})`,
    places: places[node.id] ?? [],
  }));
  const relations = seen.edges.map(({ id, source, target, type, role }) => {
    const relation = `${relationName(explorer, type, "OUT")}${role === null ? "" : ` (${wordOf(words.roles, role)})`}`;
    return { what: `${names.get(source)} – ${relation} – ${names.get(target)}`, places: places[id] ?? [] };
  });
  return [...entities, ...relations];
}
