import { entity } from "./entity/entity.ts";
import { graph } from "./graph/graph.ts";
import { neighborhood } from "./neighborhood/neighborhood.ts";
import { obligations } from "./obligations/obligations.ts";
import { paths } from "./paths/paths.ts";
import type { Question } from "./question.ts";
import { search } from "./search/search.ts";

/** Every question that the API answers beyond the generated fields. */
export const questions: readonly Question[] = [obligations, entity, search, graph, neighborhood, paths];
