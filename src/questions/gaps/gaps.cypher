// A report over the graph: each kind reads all of its type, and only the kinds that are asked for are looked for.
CALL () {
  WITH 1 AS rank, 'DIRECTIVE_WITHOUT_PLAN' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (entity:Directive)
  WHERE NOT EXISTS { (entity)<-[:IMPLEMENTS]-() }
  RETURN rank, kind, entity, NULL AS detail
  UNION ALL
  WITH 2 AS rank, 'PLAN_WITHOUT_TASK' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (entity:Plan)
  WHERE NOT EXISTS { (entity)<-[:SET_BY]-() }
  RETURN rank, kind, entity, NULL AS detail
  UNION ALL
  WITH 3 AS rank, 'TASK_WITHOUT_BEARER' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (entity:Task)
  WHERE NOT EXISTS {
    MATCH (entity)-[:SET_BY*0..1]->()<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)
    WHERE NOT assignment.role IN ['SUPERVISE', 'INSPECT']
  }
  RETURN rank, kind, entity, NULL AS detail
  UNION ALL
  WITH 4 AS rank, 'TASK_WITHOUT_SUPERVISOR' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (entity:Task)
  WHERE NOT EXISTS {
    MATCH (entity)-[:SET_BY*0..1]->()<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)
    WHERE assignment.role IN ['SUPERVISE', 'INSPECT']
  }
  RETURN rank, kind, entity, NULL AS detail
  UNION ALL
  WITH 5 AS rank, 'GROUP_WITHOUT_MEMBER' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (entity:Group)
  WHERE NOT EXISTS { (entity)-[:HAS_MEMBER]->() }
  RETURN rank, kind, entity, NULL AS detail
  UNION ALL
  WITH 6 AS rank, 'CAMPAIGN_WITHOUT_OUTCOME' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (entity:Campaign)
  WHERE NOT EXISTS { (entity)<-[:PART_OF*0..20]-(:Campaign)<-[:OUTCOME_OF_CAMPAIGN]-() }
    AND NOT EXISTS { (entity)<-[:PART_OF*0..20]-(:Campaign)<-[:EVENT_OF]-()<-[:OUTCOME_OF_EVENT]-() }
  RETURN rank, kind, entity, NULL AS detail
  UNION ALL
  WITH 7 AS rank, 'OVERDUE' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (assignment:Assignment)-[:FOR_TASK|FOR_INSTRUMENT]->(entity)
  WHERE assignment.endsOn < $args.day
    AND NOT EXISTS {
      MATCH (entity)-[:SET_BY*0..1]->()<-[:OUTCOME_OF_INSTRUMENT]-(outcome:Outcome)
      WHERE outcome.status = 'REPORTED'
    }
    AND NOT EXISTS {
      MATCH (entity)-[:FOR_CAMPAIGN]->()<-[:OUTCOME_OF_CAMPAIGN]-(outcome:Outcome)
      WHERE outcome.status = 'REPORTED'
    }
  WITH rank, kind, entity, toString(min(assignment.endsOn)) AS detail
  RETURN rank, kind, entity, detail
  UNION ALL
  WITH 8 AS rank, 'SINGLE_SOURCE' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  // The source whose text an article prints again stands for it.
  CALL () {
    MATCH (copy:Article)-[:REPRINT_OF*1..20]->(original:Article)
    WHERE NOT EXISTS { (original)-[:REPRINT_OF]->() }
    RETURN collect([copy.id, original.id]) AS reprints
  }
  MATCH (entity:Entity)
  WITH rank, kind, reprints, entity, split(entity.sources[0], '#')[0] AS first
  WHERE all(source IN entity.sources WHERE source STARTS WITH first + '#')
    OR size(reprints) > 0 AND 1 = size(reduce(once = [], article IN [source IN entity.sources | split(source, '#')[0]] |
      once + [original IN [coalesce([pair IN reprints WHERE pair[0] = article | pair[1]][0], article)] WHERE NOT original IN once]))
  RETURN rank, kind, entity, first AS detail
  UNION ALL
  WITH 9 AS rank, 'UNDECIDED_CONFLICT' AS kind
  WHERE $args.kinds IS NULL OR kind IN $args.kinds
  MATCH (entity:Entity)-[holds:HAS_VARIANT]->(variant:Variant)
  WITH rank, kind, entity, variant.field AS field, collect(variant) AS variants
  WHERE none(variant IN variants WHERE EXISTS { (variant)-[:PREFERRED_BY]->() })
  WITH rank, kind, entity, field
  ORDER BY field
  WITH rank, kind, entity, collect(field) AS fields
  RETURN rank, kind, entity, reduce(all = fields[0], field IN fields[1..] | all + ', ' + field) AS detail
}
WITH rank, kind, entity, detail, toString(rank) + ' ' + entity.id AS key
ORDER BY key
WITH collect({key: key, kind: kind, entity: entity, detail: detail}) AS found
CALL (found) {
  UNWIND found AS each
  WITH each.kind AS kind, count(*) AS count
  RETURN collect({kind: kind, count: count}) AS counts
}
WITH found, counts, [each IN found WHERE $args.after IS NULL OR each.key > $args.after] AS rest
RETURN {
  rows: rest[..$args.first],
  totalCount: size(found),
  before: size(found) - size(rest),
  counts: counts
} AS answer
