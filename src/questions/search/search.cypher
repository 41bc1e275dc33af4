OPTIONAL MATCH (:Entity|FormerId {id: $args.place})-[:FORMER_ID_OF*0..1]->(area:Place)
WITH area
WHERE area IS NOT NULL OR $args.place IS NULL

// The names that hold the text; only where there is none, those that nearly do.
CALL (area) {
  WITH area
  CALL db.index.fulltext.queryNodes('name_search', $args.whole, {limit: 1}) YIELD node
  RETURN count(node) > 0 AS holds
}
CALL (area, holds) {
  WITH area, holds
  CALL db.index.fulltext.queryNodes('name_search', CASE WHEN holds THEN $args.whole ELSE $args.near END, {limit: $args.mostNames})
    YIELD node AS matched, score AS closeness
  MATCH (entity:Entity)-[:NAMED]->(matched)
  // 4: the name is the text; 3: it begins with it; 2: it holds it in one piece, or the text abbreviates it; 1: it holds its words
  // apart; 0: nearly. Below 1: the last word whole, how much of the name it is, letters as written, how much is known of the entity,
  // and whether it has parts.
  WITH area, entity, matched,
    CASE
      WHEN NOT holds THEN closeness / (closeness + 10)
      ELSE
        reduce(best = CASE WHEN $args.piece IN matched.initials THEN 2.7 ELSE 0.0 END, each IN [reading IN matched.readings |
          CASE
            WHEN closeness < $args.inPiece THEN 1
            WHEN replace(reading, ' ', '') = $args.piece THEN 4
            WHEN replace(reading, ' ', '') STARTS WITH $args.piece THEN 3
            ELSE 2
          END
          + CASE WHEN ' ' + reading + ' ' CONTAINS $args.lastWord THEN 0.5 ELSE 0.0 END
          + 0.2 * CASE
            WHEN size(reading) <= size($args.reading) THEN 1.0
            ELSE toFloat($args.words) / (1 + size(reading) - size(replace(reading, ' ', '')))
          END] |
          CASE WHEN each > best THEN each ELSE best END)
        + CASE WHEN toLower(matched.value) CONTAINS $args.written THEN 0.1 ELSE 0.0 END
        + 0.1 * COUNT { (entity)--() } / (COUNT { (entity)--() } + 20.0)
        + CASE WHEN EXISTS { (entity)<-[:PART_OF]-() } THEN 0.1 ELSE 0.0 END
    END AS score
  WITH area, entity, matched, round(score, 6) AS score
  ORDER BY
    score DESC,
    CASE matched.kind WHEN 'PREFERRED' THEN 1 WHEN 'ALTERNATIVE' THEN 2 WHEN 'ABBREVIATION' THEN 3 WHEN 'TRANSLATION' THEN 4 ELSE 5 END,
    matched.id
  WITH area, entity, collect({matched: matched, score: score})[0] AS best, count(*) AS names
  WITH area, entity, best, names, right('0000000' + toString(toInteger(round((10 - best.score) * 1000000))), 8) + ' ' + entity.id AS key
  ORDER BY key
  WITH
    names,
    CASE
      WHEN area IS NULL
        OR EXISTS { (entity)-[:POST_IN|RANGES_OVER*0..1]->()-[:LOCATED_IN*0..1]->(:Place)-[:PART_OF*0..20]->(area) }
      THEN {entity: entity, matched: best.matched, score: best.score, key: key}
    END AS row
  RETURN collect(row) AS rows, sum(names) >= $args.mostNames AS truncated
}
CALL (rows) {
  UNWIND CASE WHEN 'facets' IN $args.selected THEN rows ELSE [] END AS row
  WITH row.matched.bearer AS type, count(*) AS count
  ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS types
}
CALL (rows) {
  UNWIND CASE WHEN 'facets' IN $args.selected THEN rows ELSE [] END AS row
  WITH row.entity AS entity
  MATCH (entity)-[:POST_IN|RANGES_OVER*0..1]->()-[:LOCATED_IN*0..1]->(:Place)-[:PART_OF*0..20]->(place:Place)
  WITH place, count(DISTINCT entity) AS count
  ORDER BY count DESC, place.id
  LIMIT $args.mostPlaces
  RETURN collect({place: place, count: count}) AS places
}
WITH *, [each IN rows WHERE $args.after IS NULL OR each.key > $args.after] AS rest
RETURN {
  rows: rest[..$args.first],
  totalCount: size(rows),
  before: size(rows) - size(rest),
  truncated: truncated,
  facets: {types: types, places: places}
} AS answer
