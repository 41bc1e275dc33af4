MATCH (:Article {id: $article})
CALL () {
  // What a record rests on, its properties do.
  CALL db.index.fulltext.queryNodes($records, $phrase) YIELD node AS subject
  WITH subject, [label IN labels(subject) WHERE label IN keys($stated.properties)][0] AS type
  WHERE NOT subject:Name
  UNWIND $stated.properties[type] AS relation
  UNWIND [] + subject[relation] AS object
  RETURN subject, relation, object, NULL AS target, subject.sources AS sources
  UNION ALL
  // A name rests on paragraphs of its own,
  CALL db.index.fulltext.queryNodes($records, $phrase) YIELD node AS name
  MATCH (name:Name)<-[:NAMED]-(subject:Entity)
  RETURN subject, 'names' AS relation, name.value AS object, NULL AS target, name.sources AS sources
  UNION ALL
  // and so does a relationship.
  CALL db.index.fulltext.queryRelationships($relationships, $phrase) YIELD relationship
  WITH relationship, startNode(relationship) AS subject, endNode(relationship) AS target, keys($stated.fields) AS types
  WITH *,
    [label IN labels(subject) WHERE label IN types][0] AS type,
    [label IN labels(target) WHERE label IN types][0] AS targetType
  RETURN
    subject, $stated.fields[type][type(relationship) + '>' + targetType] AS relation, target.id AS object, target,
    relationship.sources AS sources
}
UNWIND sources AS source
MATCH (citation:Citation {id: source})-[:IN_ARTICLE]->(:Article {id: $article})
WHERE $paragraph IS NULL OR citation.paragraph = $paragraph
WITH *,
  // The whole paragraph comes before its spans.
  right('00000000' + toString(citation.paragraph), 9) + '|' + right('00000000' + toString(coalesce(citation.start + 1, 0)), 9)
    + '|' + subject.id + '|' + relation + '|' + toString(object) + '|' + citation.id AS key
ORDER BY key
WITH collect({
  subject: subject.id,
  relation: relation,
  object: object,
  subjectEntity: CASE WHEN subject:Entity THEN subject END,
  objectEntity: CASE WHEN target:Entity THEN target END,
  citation: citation,
  key: key
}) AS rows
WITH rows, [each IN rows WHERE $after IS NULL OR each.key > $after] AS rest
RETURN {rows: rest[..$first], totalCount: size(rows), before: size(rows) - size(rest)} AS answer
