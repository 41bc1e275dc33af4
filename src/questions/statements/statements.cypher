MATCH (:Entity|FormerId {id: $args.entity})-[:FORMER_ID_OF*0..1]->(entity:Entity)
WITH entity, [label IN labels(entity) WHERE label IN keys($args.stated.fields)][0] AS type,
  COLLECT { MATCH (entity)-[:HAS_VARIANT]->(variant:Variant) RETURN variant.field } AS disputed
CALL (entity, type, disputed) {
  UNWIND $args.stated.properties[type] AS relation
  UNWIND [] + entity[relation] AS object
  WITH entity, disputed, relation, object
  WHERE NOT relation IN disputed
  RETURN relation, object, NULL AS record, NULL AS language, entity.sources AS sources, true AS shown, NULL AS decision
  UNION ALL
  // What sources give differently, each value as its own sources state it.
  MATCH (entity)-[:HAS_VARIANT]->(variant:Variant)
  WHERE variant.field IN $args.stated.single[type]
  OPTIONAL MATCH (variant)-[:MEANS]->(record:Entity)
  OPTIONAL MATCH (variant)-[:PREFERRED_BY]->(decision:Decision)
  RETURN
    variant.field AS relation, variant.value AS object, record, NULL AS language, variant.sources AS sources,
    variant.shown AS shown, decision
  UNION ALL
  MATCH (entity)-[:NAMED]->(name:Name)
  // No article prints a translation.
  WHERE size(name.sources) > 0
  RETURN 'names' AS relation, name.value AS object, NULL AS record, name.language AS language, name.sources AS sources, true AS shown, NULL AS decision
  UNION ALL
  // A relationship is read under the name that it has at this end.
  MATCH (entity)-[relationship]-(record)
  WHERE relationship.sources IS NOT NULL
  WITH *, [label IN labels(record) WHERE label IN keys($args.stated.fields)][0] AS recordType
  UNWIND
    CASE WHEN startNode(relationship) = entity THEN ['>'] ELSE [] END
    + CASE WHEN endNode(relationship) = entity THEN ['<'] ELSE [] END AS direction
  WITH *, $args.stated.fields[type][type(relationship) + direction + recordType] AS relation
  WHERE NOT relation IN disputed
  RETURN relation, record.id AS object, record, NULL AS language, relationship.sources AS sources, true AS shown, NULL AS decision
}
WITH type, relation, object, record, language, sources, shown, decision,
  relation + ' ' + coalesce(language, '') + ' ' + toString(object) AS key
ORDER BY key
WITH type, collect({relation: relation, object: object, record: record, language: language, sources: sources, shown: shown, decision: decision, key: key}) AS rows
WITH
  rows,
  [each IN rows WHERE each.relation IN $args.stated.single[type]] AS singles,
  [each IN rows WHERE $args.after IS NULL OR each.key > $args.after] AS rest
CALL (rest, singles) {
  UNWIND rest[..$args.first] AS row
  CALL (row) {
    UNWIND row.sources AS source
    MATCH (:Citation {id: source})-[:IN_ARTICLE]->(:Article)-[:REPRINT_OF*0..20]->(article:Article)
    WHERE NOT EXISTS { (article)-[:REPRINT_OF]->() }
    RETURN count(DISTINCT article) AS articles
  }
  WITH row, articles, [each IN singles WHERE each.relation = row.relation AND each.object <> row.object | each.object] AS others
  RETURN collect({
    relation: row.relation,
    object: row.object,
    language: row.language,
    entity: CASE WHEN row.record:Entity THEN row.record END,
    assignment: CASE WHEN row.record:Assignment THEN row.record END,
    membership: CASE WHEN row.record:Membership THEN row.record END,
    participation: CASE WHEN row.record:Participation THEN row.record END,
    sources: row.sources,
    shown: row.shown,
    decision: row.decision,
    articles: articles,
    singleSource: articles = 1,
    conflicting: size(others) > 0,
    others: others,
    key: row.key
  }) AS page
}
RETURN {rows: page, totalCount: size(rows), before: size(rows) - size(rest)} AS answer
