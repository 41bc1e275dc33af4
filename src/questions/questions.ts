import { entity } from "./entity/entity.ts";
import { facts } from "./facts/facts.ts";
import { graph } from "./graph/graph.ts";
import { obligations } from "./obligations/obligations.ts";
import type { Question } from "./question.ts";
import { search } from "./search/search.ts";
import { timeline } from "./timeline/timeline.ts";

/** Every question that the API answers beyond the generated fields. */
export const questions: readonly Question[] = [obligations, entity, search, graph, timeline, facts];
