// An unknown place leaves no row, and so no answer. A side of the window that is open is the end of time. Days are texts here, as in
// `period`, which holds an entity's first and last day and its id, and by which the rows are ordered.
OPTIONAL MATCH (:Entity|FormerId {id: $args.place})-[:FORMER_ID_OF*0..1]->(place:Place)
MATCH (graph:Graph {id: 'graph'})
WITH
  place, graph,
  coalesce(toString($args.startsOn), '0001-01-01') AS opens,
  coalesce(toString($args.endsOn), '9999-12-31') AS closes,
  coalesce($args.after, '') AS after,
  // How many rows come before the page: known, unless the graph has changed since.
  CASE WHEN $args.after IS NULL OR graph.revision STARTS WITH $args.revision THEN $args.position END AS position,
  // Without window and place they are known too.
  CASE WHEN $args.place IS NULL AND $args.startsOn IS NULL AND $args.endsOn IS NULL THEN
    reduce(sum = 0, i IN range(0, size(graph.types) - 1) |
      CASE WHEN graph.types[i] IN $args.counted THEN sum + graph.counts[i] - graph.undated[i] ELSE sum END)
  END AS all
WHERE place IS NOT NULL OR $args.place IS NULL
WITH *,
  position IS NULL OR 'totalCount' IN $args.selected AND all IS NULL OR 'undated' IN $args.selected AND place IS NOT NULL AS counts

// How many there are, where that is asked for and not known. None is kept, for they may be most of the graph.
CALL (place, opens, closes, after, counts) {
  CALL (place, opens, closes, counts) {
    // In a place: what is located in it, and what has no place of its own but belongs to something that is.
    UNWIND CASE WHEN counts AND place IS NOT NULL THEN [place] ELSE [] END AS within
    MATCH (within)<-[:PART_OF*0..20]-(inside:Place)<-[:LOCATED_IN*0..1]-(located)
    MATCH (located)<-[:PART_OF|EVENT_OF|GIVEN_AT|ISSUED_BY|ORGANIZED_BY|ACHIEVED_BY|OUTCOME_OF_EVENT|OUTCOME_OF_CAMPAIGN*0..1]-(entity:Dated)
    WHERE entity:Entity AND (entity = located OR NOT EXISTS { (entity)-[:LOCATED_IN]->() })
    RETURN DISTINCT entity, entity.period AS period
    UNION ALL
    // Anywhere: what began before the window and lasted into it,
    UNWIND CASE WHEN counts AND place IS NULL THEN $args.lastings ELSE [] END AS lasting
    WITH opens, lasting, CASE WHEN lasting = 0 THEN '0001-01-01 ' + opens WHEN lasting <= 366 THEN toString(date(opens) - duration({days: lasting})) ELSE '' END AS since
    MATCH (entity:Dated)
    WHERE entity.lasting = lasting AND since <= entity.period < opens AND substring(entity.period, 11, 10) >= opens
    RETURN entity, entity.period AS period
    UNION ALL
    // and what began in it.
    UNWIND CASE WHEN counts AND place IS NULL THEN [opens] ELSE [] END AS since
    MATCH (entity:Dated)
    WHERE since <= entity.period < closes + '!'
    RETURN entity, entity.period AS period
  }
  WITH entity, period
  WHERE ($args.types IS NULL OR any(label IN labels(entity) WHERE label IN $args.types))
    AND (period IS NULL OR left(period, 10) <= closes AND substring(period, 11, 10) >= opens)
  RETURN count(period) AS found, count(*) - count(period) AS undatedThere, sum(CASE WHEN period <= after THEN 1 ELSE 0 END) AS before
}

// This page of them, and one more. The indexes give them in order, from where the page before ended.
CALL (place, opens, closes, after) {
  CALL (place, opens, closes, after) {
    UNWIND CASE WHEN place IS NOT NULL THEN [place] ELSE [] END AS within
    MATCH (within)<-[:PART_OF*0..20]-(inside:Place)<-[:LOCATED_IN*0..1]-(located)
    MATCH (located)<-[:PART_OF|EVENT_OF|GIVEN_AT|ISSUED_BY|ORGANIZED_BY|ACHIEVED_BY|OUTCOME_OF_EVENT|OUTCOME_OF_CAMPAIGN*0..1]-(entity:Dated)
    WHERE entity.period > after AND entity:Entity AND (entity = located OR NOT EXISTS { (entity)-[:LOCATED_IN]->() })
    WITH DISTINCT entity, entity.period AS period
    WHERE ($args.types IS NULL OR any(label IN labels(entity) WHERE label IN $args.types))
      AND left(period, 10) <= closes AND substring(period, 11, 10) >= opens
    RETURN entity, period
    ORDER BY period LIMIT $args.first + 1
    UNION ALL
    UNWIND CASE WHEN place IS NULL THEN $args.lastings ELSE [] END AS lasting
    CALL (opens, after, lasting) {
      WITH opens, after, lasting,
        CASE WHEN lasting = 0 THEN '0001-01-01 ' + opens WHEN lasting <= 366 THEN toString(date(opens) - duration({days: lasting})) ELSE '' END AS since
      WITH opens, lasting, CASE WHEN after > since THEN after ELSE since END AS since
      MATCH (entity:Dated)
      WHERE entity.lasting = lasting AND since < entity.period < opens AND substring(entity.period, 11, 10) >= opens
        AND ($args.types IS NULL OR any(label IN labels(entity) WHERE label IN $args.types))
      RETURN entity, entity.period AS period
      ORDER BY entity.lasting, entity.period LIMIT $args.first + 1
    }
    RETURN entity, period
    UNION ALL
    WITH opens, closes, after
    WHERE place IS NULL
    CALL (opens, closes, after) {
      WITH closes, CASE WHEN after > opens THEN after ELSE opens END AS since
      MATCH (entity:Dated)
      WHERE since < entity.period < closes + '!'
        AND ($args.types IS NULL OR any(label IN labels(entity) WHERE label IN $args.types))
      RETURN entity, entity.period AS period
      ORDER BY period LIMIT $args.first + 1
    }
    RETURN entity, period
  }
  WITH entity, period
  ORDER BY period LIMIT $args.first + 1
  RETURN
    collect({
      entity: entity,
      date: entity.date,
      startsOn: coalesce(entity.startsOn, date('0001-01-01')),
      endsOn: coalesce(entity.endsOn, date('9999-12-31')),
      key: period
    }) AS rows
}
RETURN {
  rows: rows[..$args.first],
  totalCount: coalesce(all, CASE WHEN counts THEN found END, position + size(rows)),
  before: coalesce(position, before),
  undated: CASE
    WHEN place IS NOT NULL THEN undatedThere
    ELSE reduce(sum = 0, i IN range(0, size(graph.types) - 1) |
      CASE WHEN graph.types[i] IN $args.counted THEN sum + graph.undated[i] ELSE sum END)
  END
} AS answer
