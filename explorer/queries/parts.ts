/** Entities whose edges the API tells at once, and the longest page that it gives. */
export const mostTogether = 500;

/** Requests that are under way at once. */
const atOnce = 4;

/** How many pages have come of those that are being loaded, as far as it is known how many that are. */
export class Pages {
  come = 0;
  all = 0;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  expect(count: number): void {
    this.all += count;
    this.#onChange();
  }

  came(): void {
    this.come += 1;
    this.#onChange();
  }
}

/** Asks for each of some things, a few at once; the answers are in the order of the things. */
export async function askEach<Thing, Answer>(
  things: readonly Thing[],
  pages: Pages,
  askOne: (thing: Thing) => Promise<Answer>,
): Promise<Answer[]> {
  pages.expect(things.length);
  const answers: Answer[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < things.length; index = next++) {
      answers[index] = await askOne(things[index]!);
      pages.came();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

/** Some entities to be asked for together. */
export interface Part {
  readonly ids: readonly string[];
  /** Whether what is told of each entity is to be taken from this part: it is in several, of which this is one. */
  readonly withNodes: boolean;
}

/** Some things in turns, so many in each but the last. */
export const chunksOf = <Thing>(things: readonly Thing[], size: number): (readonly Thing[])[] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, index) => things.slice(index * size, (index + 1) * size));

/** Entities in parts that can be asked for together, so that each two are in one of them and no edge between two is missed. */
export function inParts(ids: readonly string[]): Part[] {
  const chunks = chunksOf(ids, mostTogether / 2);
  return chunks.flatMap((chunk, index): Part[] => {
    const even = index % 2 === 0;
    if (even && index === chunks.length - 1) return [{ ids: chunk, withNodes: true }];
    return chunks
      .slice(index + 1)
      .map((other, offset) => ({ ids: [...chunk, ...other], withNodes: even && offset === 0 }));
  });
}
