import { compare } from "./compare/compare.ts";
import { entity } from "./entity/entity.ts";
import { facts } from "./facts/facts.ts";
import { gaps } from "./gaps/gaps.ts";
import { graph } from "./graph/graph.ts";
import { implementation } from "./implementation/implementation.ts";
import { neighborhood } from "./neighborhood/neighborhood.ts";
import { obligations } from "./obligations/obligations.ts";
import { paths } from "./paths/paths.ts";
import { postholders } from "./postholders/postholders.ts";
import type { Question } from "./question.ts";
import { responsibleAt } from "./responsibleAt/responsibleAt.ts";
import { search } from "./search/search.ts";
import { statements } from "./statements/statements.ts";
import { timeline } from "./timeline/timeline.ts";

/** Every question that the API answers beyond the generated fields. */
export const questions: readonly Question[] = [
  obligations,
  implementation,
  compare,
  postholders,
  responsibleAt,
  search,
  entity,
  neighborhood,
  paths,
  timeline,
  facts,
  statements,
  gaps,
  graph,
];
