// A report over the graph: each kind looks through its type, and only the kinds that are asked for are looked for. They stand in the
// order of GapKind, and their numbers in the keys.
MATCH (graph:Graph {id: 'graph'})
WITH
  [
    'DIRECTIVE_WITHOUT_PLAN',
    'PLAN_WITHOUT_TASK',
    'TASK_WITHOUT_BEARER',
    'TASK_WITHOUT_SUPERVISOR',
    'GROUP_WITHOUT_MEMBER',
    'CAMPAIGN_WITHOUT_OUTCOME',
    'OVERDUE',
    'SINGLE_SOURCE',
    'UNDECIDED_CONFLICT'
  ] AS kinds,
  // How many gaps come before the page: known, unless the graph has changed since.
  CASE WHEN $args.after IS NULL OR graph.revision STARTS WITH $args.revision THEN $args.position END AS position
WITH kinds, position, [rank IN range(1, size(kinds)) WHERE $args.kinds IS NULL OR kinds[rank - 1] IN $args.kinds] AS wanted
WITH *,
  // From where on each kind's gaps are on this page or behind it.
  [rank IN range(0, size(kinds)) | CASE
    WHEN NOT rank IN wanted OR toInteger(left($args.after, 1)) > rank THEN NULL
    WHEN $args.after STARTS WITH toString(rank) + ' ' THEN substring($args.after, 2)
    ELSE ''
  END] AS froms,
  CASE WHEN position IS NULL OR any(field IN $args.selected WHERE field IN ['counts', 'totalCount']) THEN wanted ELSE [] END AS counted
// The source whose text an article prints again stands for it.
CALL () {
  MATCH (copy:Article)-[:REPRINT_OF*1..20]->(original:Article)
  WHERE NOT EXISTS { (original)-[:REPRINT_OF]->() }
  RETURN collect([copy.id, original.id]) AS reprints
}
// This page, and one more: of each kind so many at most, in the order of their ids.
CALL (kinds, froms, reprints) {
  CALL (froms, reprints) {
    // DIRECTIVE_WITHOUT_PLAN
    WITH froms[1] AS since
    MATCH (entity:Directive)
    WHERE entity.id > since AND NOT EXISTS { (entity)<-[:IMPLEMENTS]-() }
    RETURN 1 AS rank, entity, NULL AS detail
    ORDER BY entity.id LIMIT $args.first + 1
    UNION ALL
    // PLAN_WITHOUT_TASK
    WITH froms[2] AS since
    MATCH (entity:Plan)
    WHERE entity.id > since AND NOT EXISTS { (entity)<-[:SET_BY]-() }
    RETURN 2 AS rank, entity, NULL AS detail
    ORDER BY entity.id LIMIT $args.first + 1
    UNION ALL
    // TASK_WITHOUT_BEARER
    WITH froms[3] AS since
    MATCH (entity:Task)
    WHERE entity.id > since AND NOT EXISTS {
      MATCH (entity)-[:SET_BY*0..1]->()<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)
      WHERE NOT assignment.role IN ['SUPERVISE', 'INSPECT']
    }
    RETURN 3 AS rank, entity, NULL AS detail
    ORDER BY entity.id LIMIT $args.first + 1
    UNION ALL
    // TASK_WITHOUT_SUPERVISOR
    WITH froms[4] AS since
    MATCH (entity:Task)
    WHERE entity.id > since AND NOT EXISTS {
      MATCH (entity)-[:SET_BY*0..1]->()<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)
      WHERE assignment.role IN ['SUPERVISE', 'INSPECT']
    }
    RETURN 4 AS rank, entity, NULL AS detail
    ORDER BY entity.id LIMIT $args.first + 1
    UNION ALL
    // GROUP_WITHOUT_MEMBER
    WITH froms[5] AS since
    MATCH (entity:Group)
    WHERE entity.id > since AND NOT EXISTS { (entity)-[:HAS_MEMBER]->() }
    RETURN 5 AS rank, entity, NULL AS detail
    ORDER BY entity.id LIMIT $args.first + 1
    UNION ALL
    // CAMPAIGN_WITHOUT_OUTCOME
    WITH froms[6] AS since
    MATCH (entity:Campaign)
    WHERE entity.id > since AND NOT EXISTS { (entity)<-[:PART_OF*0..20]-(:Campaign)<-[:OUTCOME_OF_CAMPAIGN]-() }
      AND NOT EXISTS { (entity)<-[:PART_OF*0..20]-(:Campaign)<-[:EVENT_OF]-()<-[:OUTCOME_OF_EVENT]-() }
    RETURN 6 AS rank, entity, NULL AS detail
    ORDER BY entity.id LIMIT $args.first + 1
    UNION ALL
    // OVERDUE
    UNWIND froms[7] AS since
    MATCH (assignment:Assignment)-[:FOR_TASK|FOR_INSTRUMENT]->(entity)
    WHERE assignment.endsOn < $args.day AND entity.id > since
      AND NOT EXISTS {
        MATCH (entity)-[:SET_BY*0..1]->()<-[:OUTCOME_OF_INSTRUMENT]-(outcome:Outcome)
        WHERE outcome.status = 'REPORTED'
      }
      AND NOT EXISTS {
        MATCH (entity)-[:FOR_CAMPAIGN]->()<-[:OUTCOME_OF_CAMPAIGN]-(outcome:Outcome)
        WHERE outcome.status = 'REPORTED'
      }
    WITH entity, toString(min(assignment.endsOn)) AS detail
    RETURN 7 AS rank, entity, detail
    ORDER BY entity.id LIMIT $args.first + 1
    UNION ALL
    // SINGLE_SOURCE
    WITH froms[8] AS since, reprints
    MATCH (entity:Entity)
    WHERE entity.id > since
    WITH reprints, entity, split(entity.sources[0], '#')[0] AS first
    WHERE all(source IN entity.sources WHERE source STARTS WITH first + '#')
      OR size(reprints) > 0 AND 1 = size(reduce(once = [], article IN [source IN entity.sources | split(source, '#')[0]] |
        once + [original IN [coalesce([pair IN reprints WHERE pair[0] = article | pair[1]][0], article)] WHERE NOT original IN once]))
    RETURN 8 AS rank, entity, first AS detail
    ORDER BY entity.id LIMIT $args.first + 1
    UNION ALL
    // UNDECIDED_CONFLICT
    UNWIND froms[9] AS since
    MATCH (entity:Entity)-[:HAS_VARIANT]->(variant:Variant)
    WHERE entity.id > since
    WITH entity, variant.field AS field, collect(variant) AS variants
    WHERE none(variant IN variants WHERE EXISTS { (variant)-[:PREFERRED_BY]->() })
    WITH entity, field
    ORDER BY field
    WITH entity, collect(field) AS fields
    RETURN 9 AS rank, entity, reduce(all = fields[0], field IN fields[1..] | all + ', ' + field) AS detail
    ORDER BY entity.id LIMIT $args.first + 1
  }
  WITH kinds, rank, entity, detail, toString(rank) + ' ' + entity.id AS key
  ORDER BY key LIMIT $args.first + 1
  RETURN collect({key: key, kind: kinds[rank - 1], entity: entity, detail: detail}) AS rows
}
// How many there are, where that is asked for; none is kept.
CALL (kinds, counted, reprints) {
  CALL (counted, reprints) {
    UNWIND [rank IN counted WHERE rank = 1] AS rank
    MATCH (entity:Directive)
    WHERE NOT EXISTS { (entity)<-[:IMPLEMENTS]-() }
    RETURN rank, entity
    UNION ALL
    UNWIND [rank IN counted WHERE rank = 2] AS rank
    MATCH (entity:Plan)
    WHERE NOT EXISTS { (entity)<-[:SET_BY]-() }
    RETURN rank, entity
    UNION ALL
    UNWIND [rank IN counted WHERE rank = 3] AS rank
    MATCH (entity:Task)
    WHERE NOT EXISTS {
      MATCH (entity)-[:SET_BY*0..1]->()<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)
      WHERE NOT assignment.role IN ['SUPERVISE', 'INSPECT']
    }
    RETURN rank, entity
    UNION ALL
    UNWIND [rank IN counted WHERE rank = 4] AS rank
    MATCH (entity:Task)
    WHERE NOT EXISTS {
      MATCH (entity)-[:SET_BY*0..1]->()<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)
      WHERE assignment.role IN ['SUPERVISE', 'INSPECT']
    }
    RETURN rank, entity
    UNION ALL
    UNWIND [rank IN counted WHERE rank = 5] AS rank
    MATCH (entity:Group)
    WHERE NOT EXISTS { (entity)-[:HAS_MEMBER]->() }
    RETURN rank, entity
    UNION ALL
    UNWIND [rank IN counted WHERE rank = 6] AS rank
    MATCH (entity:Campaign)
    WHERE NOT EXISTS { (entity)<-[:PART_OF*0..20]-(:Campaign)<-[:OUTCOME_OF_CAMPAIGN]-() }
      AND NOT EXISTS { (entity)<-[:PART_OF*0..20]-(:Campaign)<-[:EVENT_OF]-()<-[:OUTCOME_OF_EVENT]-() }
    RETURN rank, entity
    UNION ALL
    UNWIND [rank IN counted WHERE rank = 7] AS rank
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
    RETURN DISTINCT rank, entity
    UNION ALL
    UNWIND [rank IN counted WHERE rank = 8] AS rank
    MATCH (entity:Entity)
    WITH rank, reprints, entity, split(entity.sources[0], '#')[0] AS first
    WHERE all(source IN entity.sources WHERE source STARTS WITH first + '#')
      OR size(reprints) > 0 AND 1 = size(reduce(once = [], article IN [source IN entity.sources | split(source, '#')[0]] |
        once + [original IN [coalesce([pair IN reprints WHERE pair[0] = article | pair[1]][0], article)] WHERE NOT original IN once]))
    RETURN rank, entity
    UNION ALL
    UNWIND [rank IN counted WHERE rank = 9] AS rank
    MATCH (entity:Entity)-[:HAS_VARIANT]->(variant:Variant)
    WITH rank, entity, variant.field AS field, collect(variant) AS variants
    WHERE none(variant IN variants WHERE EXISTS { (variant)-[:PREFERRED_BY]->() })
    RETURN DISTINCT rank, entity
  }
  WITH kinds, rank, count(*) AS count, sum(CASE WHEN toString(rank) + ' ' + entity.id <= $args.after THEN 1 ELSE 0 END) AS before
  ORDER BY rank
  RETURN collect({kind: kinds[rank - 1], count: count}) AS counts, sum(count) AS found, sum(before) AS foundBefore
}
RETURN {
  rows: rows[..$args.first],
  totalCount: CASE WHEN size(counted) > 0 THEN found ELSE coalesce(position, 0) + size(rows) END,
  before: coalesce(position, foundBefore),
  counts: counts
} AS answer
