MATCH (article:Article {id: $args.article})
CALL (article) {
  CALL () {
    // What a record rests on, its properties do, where sources do not differ on them.
    CALL db.index.fulltext.queryNodes($args.records, $args.phrase) YIELD node AS subject
    WITH subject, [label IN labels(subject) WHERE label IN keys($args.stated.properties)][0] AS type
    WHERE NOT subject:Name|Variant
    UNWIND $args.stated.properties[type] AS relation
    UNWIND [] + subject[relation] AS object
    WITH subject, relation, object
    WHERE NOT EXISTS { (subject)-[:HAS_VARIANT]->(:Variant {field: relation}) }
    RETURN subject, relation, object, NULL AS target, subject.sources AS sources
    UNION ALL
    // Where they do, each value rests on its own, shown or not.
    CALL db.index.fulltext.queryNodes($args.records, $args.phrase) YIELD node AS variant
    MATCH (variant:Variant)<-[:HAS_VARIANT]-(subject)
    WITH variant, subject, [label IN labels(subject) WHERE label IN keys($args.stated.properties)][0] AS type
    // Of a relationship the one that is shown is there as such.
    WHERE variant.field IN $args.stated.properties[type] OR NOT variant.shown AND variant.field IN $args.stated.single[type]
    OPTIONAL MATCH (variant)-[:MEANS]->(target:Entity)
    RETURN subject, variant.field AS relation, variant.value AS object, target, variant.sources AS sources
    UNION ALL
    // A name rests on paragraphs of its own,
    CALL db.index.fulltext.queryNodes($args.records, $args.phrase) YIELD node AS name
    MATCH (name:Name)<-[:NAMED]-(subject:Entity)
    RETURN subject, 'names' AS relation, name.value AS object, NULL AS target, name.sources AS sources
    UNION ALL
    // and so does a relationship.
    CALL db.index.fulltext.queryRelationships($args.relationships, $args.phrase) YIELD relationship
    WITH relationship, startNode(relationship) AS subject, endNode(relationship) AS target, keys($args.stated.fields) AS types
    WITH *,
      [label IN labels(subject) WHERE label IN types][0] AS type,
      [label IN labels(target) WHERE label IN types][0] AS targetType
    RETURN
      subject, $args.stated.fields[type][type(relationship) + '>' + targetType] AS relation, target.id AS object, target,
      relationship.sources AS sources
  }
  UNWIND [source IN sources WHERE source STARTS WITH $args.article + '#'] AS source
  MATCH (citation:Citation {id: source})
  WHERE $args.paragraph IS NULL OR citation.paragraph = $args.paragraph
  WITH *,
    // The whole paragraph comes before its spans.
    right('00000000' + toString(citation.paragraph), 9) + ' ' + right('00000000' + toString(coalesce(citation.start + 1, 0)), 9)
      + ' ' + subject.id + ' ' + relation + ' ' + toString(object) + ' ' + citation.id AS key
  ORDER BY key
  RETURN collect({
    subject: subject.id,
    relation: relation,
    object: object,
    subjectEntity: CASE WHEN subject:Entity THEN subject END,
    objectEntity: CASE WHEN target:Entity THEN target END,
    citation: citation,
    key: key
  }) AS rows
}
WITH rows, [each IN rows WHERE $args.after IS NULL OR each.key > $args.after] AS rest
RETURN {rows: rest[..$args.first], totalCount: size(rows), before: size(rows) - size(rest)} AS answer
