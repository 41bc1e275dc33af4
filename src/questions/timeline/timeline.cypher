// An unknown place leaves no row, and so no answer. A side that is open, of the window or of an interval, is the end of time.
OPTIONAL MATCH (:Entity|FormerId {id: $args.place})-[:FORMER_ID_OF*0..1]->(place:Place)
MATCH (graph:Graph {id: 'graph'})
WITH
  place, graph,
  coalesce($args.startsOn, date('0001-01-01')) AS opens,
  coalesce($args.endsOn, date('9999-12-31')) AS closes,
  date(left($args.after, 10)) AS afterDay
WHERE place IS NOT NULL OR $args.place IS NULL
// The days between which the indexes are read: none where a place is given.
WITH *, CASE WHEN place IS NULL THEN opens END AS since, CASE WHEN place IS NULL THEN closes END AS until

// How many there are. None is kept, for they may be most of the graph.
CALL (place, opens, closes, since, until, afterDay) {
  CALL (place, since, until) {
    // In a place: what is located in it, and what has no place of its own but belongs to something that is.
    MATCH (place)<-[:PART_OF*0..20]-(inside:Place)<-[:LOCATED_IN*0..1]-(located)
    MATCH (located)<-[:PART_OF|EVENT_OF|GIVEN_AT|ISSUED_BY|ORGANIZED_BY|ACHIEVED_BY|OUTCOME_OF_EVENT|OUTCOME_OF_CAMPAIGN*0..1]-(entity:Dated)
    WHERE entity = located OR NOT EXISTS { (entity)-[:LOCATED_IN]->() }
    RETURN DISTINCT entity
    UNION ALL
    // Anywhere: what began before the window, or has no beginning, and lasted into it,
    MATCH (entity:Dated)
    WHERE entity.endsOn >= since AND (entity.startsOn < since OR entity.startsOn IS NULL)
    RETURN entity
    UNION ALL
    // and what began in it.
    MATCH (entity:Dated)
    WHERE since <= entity.startsOn <= until
    RETURN entity
  }
  WITH
    opens, closes, afterDay, entity,
    coalesce(entity.startsOn, date('0001-01-01')) AS day,
    entity.startsOn IS NULL AND entity.endsOn IS NULL AS undated
  WHERE entity:Entity
    AND ($args.types IS NULL OR any(label IN labels(entity) WHERE label IN $args.types))
    AND day <= closes AND (entity.endsOn IS NULL OR entity.endsOn >= opens)
  RETURN
    sum(CASE WHEN undated THEN 0 ELSE 1 END) AS totalCount,
    sum(CASE WHEN undated THEN 1 ELSE 0 END) AS undatedThere,
    sum(
      CASE
        WHEN undated OR day > afterDay THEN 0
        WHEN day < afterDay OR day + ' ' + coalesce(entity.endsOn, date('9999-12-31')) + ' ' + entity.id <= $args.after THEN 1
        ELSE 0
      END
    ) AS before
}

// This page of them. The index gives what began in the window in order, from the day on where the page before ended.
CALL (place, opens, closes, since, until, afterDay) {
  CALL (place, opens, closes, since, until, afterDay) {
    CALL (place, since, afterDay) {
      MATCH (place)<-[:PART_OF*0..20]-(inside:Place)<-[:LOCATED_IN*0..1]-(located)
      MATCH (located)<-[:PART_OF|EVENT_OF|GIVEN_AT|ISSUED_BY|ORGANIZED_BY|ACHIEVED_BY|OUTCOME_OF_EVENT|OUTCOME_OF_CAMPAIGN*0..1]-(entity:Dated)
      WHERE entity = located OR NOT EXISTS { (entity)-[:LOCATED_IN]->() }
      RETURN DISTINCT entity
      UNION ALL
      WITH CASE WHEN afterDay IS NULL OR afterDay < since THEN since END AS window
      MATCH (entity:Dated)
      WHERE entity.endsOn >= window AND (entity.startsOn < window OR entity.startsOn IS NULL)
      RETURN entity
    }
    WITH entity, coalesce(entity.startsOn, date('0001-01-01')) AS day, coalesce(entity.endsOn, date('9999-12-31')) AS end, opens, closes
    WHERE entity:Entity
      AND (entity.startsOn IS NOT NULL OR entity.endsOn IS NOT NULL)
      AND ($args.types IS NULL OR any(label IN labels(entity) WHERE label IN $args.types))
      AND day <= closes AND end >= opens
    WITH entity, day + ' ' + end + ' ' + entity.id AS key
    WHERE $args.after IS NULL OR key > $args.after
    RETURN entity, key
    ORDER BY key LIMIT $args.first
    UNION ALL
    WITH until, CASE WHEN afterDay > since THEN afterDay ELSE since END AS from
    MATCH (entity:Dated)
    WHERE from <= entity.startsOn <= until
      AND entity:Entity
      AND ($args.types IS NULL OR any(label IN labels(entity) WHERE label IN $args.types))
    WITH entity, entity.startsOn AS day, entity.startsOn + ' ' + coalesce(entity.endsOn, date('9999-12-31')) + ' ' + entity.id AS key
    WHERE $args.after IS NULL OR key > $args.after
    RETURN entity, key
    ORDER BY day, key LIMIT $args.first
  }
  WITH entity, key
  ORDER BY key LIMIT $args.first
  RETURN
    collect({
      entity: entity,
      date: entity.date,
      startsOn: coalesce(entity.startsOn, date('0001-01-01')),
      endsOn: coalesce(entity.endsOn, date('9999-12-31')),
      key: key
    }) AS rows
}
RETURN {
  rows: rows,
  totalCount: totalCount,
  before: before,
  undated: CASE
    WHEN place IS NOT NULL THEN undatedThere
    ELSE reduce(sum = 0, i IN range(0, size(graph.types) - 1) |
      CASE WHEN graph.types[i] IN $args.counted THEN sum + graph.undated[i] ELSE sum END)
  END
} AS answer
