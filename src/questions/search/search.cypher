CALL db.index.fulltext.queryNodes('name_value', $args.phrase) YIELD node AS matched, score
WITH matched, score
WHERE $args.language IS NULL OR matched.language = $args.language OR matched.language STARTS WITH $args.language + '-'
MATCH (entity:Entity)-[:NAMED]->(matched)
WHERE $args.types IS NULL OR any(label IN labels(entity) WHERE label IN $args.types)
// A name that is nothing but what was looked for comes before one that holds it among other words.
WITH entity, matched, score / (1 + 0.05 * abs(size(matched.value) - size($args.text))) AS score
ORDER BY score DESC, matched.id
WITH entity, collect({entity: entity, matched: matched, score: score})[0] AS row
WITH row, right('000000000000' + toString(toInteger(1e9 / row.score)), 12) + '|' + entity.id AS key
ORDER BY key
WITH collect(row{.*, key: key}) AS rows
WITH rows, [each IN rows WHERE $args.after IS NULL OR each.key > $args.after] AS rest
RETURN {rows: rest[..$args.first], totalCount: size(rows), before: size(rows) - size(rest)} AS answer
