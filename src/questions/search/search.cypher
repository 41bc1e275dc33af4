OPTIONAL MATCH (area:Place&Entity {id: $args.place})
WITH area
WHERE area IS NOT NULL OR $args.place IS NULL

// The names that hold the text; only where there is none, those that nearly do.
CALL () {
  CALL db.index.fulltext.queryNodes('name_search', $args.whole, {limit: $args.mostNames + 1}) YIELD node, score
  RETURN collect({name: node, score: score}) AS whole
}
CALL (whole) {
  WITH whole
  WHERE size(whole) = 0
  CALL db.index.fulltext.queryNodes('name_search', $args.near, {limit: $args.mostNames + 1}) YIELD node, score
  RETURN collect({name: node, score: score}) AS near
}

CALL (area, whole, near) {
  UNWIND (whole + near)[..$args.mostNames] AS hit
  WITH area, whole, hit.name AS matched, hit.score AS score
  MATCH (entity:Entity)-[:NAMED]->(matched)
  WHERE area IS NULL
    OR EXISTS { (entity)-[:POST_IN|RANGES_OVER*0..1]->()-[:LOCATED_IN*0..1]->(:Place)-[:PART_OF*0..20]->(area) }
  WITH entity, matched, score, size(whole) > 0 AS holds, size(split($args.reading, ' ')) AS words, split($args.reading, ' ')[-1] AS lastWord
  // 4: the name is the text; 3: it begins with it; 2: it holds it in one piece, or the text abbreviates it; 1: it holds its words
  // apart; 0: with slips. Below 1: the last word whole, how much of the name it is, letters as written, how much is known of it.
  WITH entity, matched,
    CASE
      WHEN NOT holds THEN score / (score + 10)
      ELSE
        reduce(best = CASE WHEN $args.piece IN matched.initials THEN 2.8 ELSE 0.0 END, each IN [reading IN matched.readings |
          CASE
            WHEN replace(reading, ' ', '') = $args.piece THEN 4
            WHEN replace(reading, ' ', '') STARTS WITH $args.piece THEN 3
            WHEN any(start IN matched.starts WHERE start STARTS WITH $args.piece) THEN 2
            ELSE 1
          END
          + CASE WHEN ' ' + reading + ' ' CONTAINS ' ' + lastWord + ' ' THEN 0.5 ELSE 0.0 END
          + 0.3 * words / (CASE WHEN size(split(reading, ' ')) > words THEN size(split(reading, ' ')) ELSE words END)] |
          CASE WHEN each > best THEN each ELSE best END)
        + CASE WHEN toLower(matched.value) CONTAINS $args.written THEN 0.1 ELSE 0.0 END
        + 0.1 * COUNT { (entity)--() } / (COUNT { (entity)--() } + 20.0)
    END AS score
  WITH entity, matched, round(score, 6) AS score
  ORDER BY
    score DESC,
    CASE matched.kind WHEN 'PREFERRED' THEN 1 WHEN 'ALTERNATIVE' THEN 2 WHEN 'ABBREVIATION' THEN 3 WHEN 'TRANSLATION' THEN 4 ELSE 5 END,
    matched.id
  WITH entity, collect({matched: matched, score: score})[0] AS best
  WITH entity, best, right('0000000' + toString(toInteger(round((10 - best.score) * 1000000))), 8) + ' ' + entity.id AS key
  ORDER BY key
  RETURN collect({entity: entity, matched: best.matched, score: best.score, key: key}) AS rows
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.matched.bearer AS type, count(*) AS count
  ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS types
}
CALL (rows) {
  UNWIND rows AS row
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
  truncated: size(whole) + size(near) > $args.mostNames,
  facets: {types: types, places: places}
} AS answer
