UNWIND range(0, size($args.ids) - 1) AS place
MATCH (:Entity|FormerId {id: $args.ids[place]})-[:FORMER_ID_OF*0..1]->(subject:Entity)
WHERE subject:Instrument OR subject:Campaign OR subject:Place
// What belongs to each. One more than may be read is enough to know that there are too many.
CALL (subject) {
  MATCH (subject)<-[:PART_OF|IMPLEMENTS*0..20]-(part:Entity)
  WITH DISTINCT part
  CALL (part) {
    RETURN part AS holder
    UNION
    MATCH (part)<-[:UNDER|LOCATED_IN]-(:Campaign)<-[:PART_OF*0..20]-(holder:Campaign)
    RETURN holder
  }
  WITH DISTINCT holder
  CALL (holder) {
    RETURN holder AS own
    UNION
    MATCH (holder)<-[:SET_BY|FOR_CAMPAIGN]-(own:Task)
    RETURN own
    UNION
    MATCH (holder)<-[:EVENT_OF|LOCATED_IN]-(own:Event)
    RETURN own
    UNION
    MATCH (holder)-[:GIVEN_AT]->(own:Event)
    RETURN own
  }
  WITH DISTINCT own
  LIMIT $args.beyondRecords
  RETURN collect(own) AS belonging
}
// What these have, by the aspects asked for.
CALL (subject, belonging) {
  UNWIND CASE WHEN size(belonging) < $args.beyondRecords THEN belonging ELSE [] END AS own
  CALL (own) {
    RETURN
      CASE
        WHEN own:Task THEN 'TASKS'
        WHEN own:Campaign THEN 'CAMPAIGNS'
        WHEN own:Event THEN 'EVENTS'
        WHEN own:Instrument THEN 'INSTRUMENTS'
      END AS aspect,
      own AS entity, own.sources AS sources
    UNION ALL
    MATCH (own)-[link:HAS_THEME|ORGANIZED_BY|ISSUED_BY|LOCATED_IN|UNDER|SET_BY]->(entity:Entity)
    RETURN
      CASE type(link)
        WHEN 'HAS_THEME' THEN 'THEMES'
        WHEN 'ORGANIZED_BY' THEN 'ORGANIZERS'
        WHEN 'ISSUED_BY' THEN 'ISSUERS'
        WHEN 'LOCATED_IN' THEN 'PLACES'
        ELSE 'INSTRUMENTS'
      END AS aspect,
      entity, link.sources AS sources
    UNION ALL
    WITH own
    WHERE 'OUTCOMES' IN $args.aspects
    MATCH (own)<-[link:OUTCOME_OF_CAMPAIGN|OUTCOME_OF_EVENT|OUTCOME_OF_INSTRUMENT|LOCATED_IN]-(entity:Outcome)
    RETURN 'OUTCOMES' AS aspect, entity, link.sources AS sources
    UNION ALL
    WITH own
    WHERE 'ORGANIZATIONS' IN $args.aspects
    MATCH (own)<-[link:LOCATED_IN]-(entity:Organization)
    RETURN 'ORGANIZATIONS' AS aspect, entity, link.sources AS sources
    UNION ALL
    WITH own
    WHERE 'BEARERS' IN $args.aspects
    MATCH (own)-[:SET_BY*0..1]->()<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)-[:BORNE_BY]->(entity:Agent)
    RETURN 'BEARERS' AS aspect, entity, assignment.sources AS sources
  }
  WITH subject, own, aspect, entity, sources
  WHERE aspect IN $args.aspects AND entity <> subject
  WITH own, aspect, entity, sources
  LIMIT $args.beyondLinks
  RETURN collect({by: own.id, aspect: aspect, entity: entity, sources: sources}) AS found
}
WITH place, {
  subject: subject,
  found: found,
  tooMany: CASE
    WHEN size(belonging) >= $args.beyondRecords THEN 'records'
    WHEN size(found) >= $args.beyondLinks THEN 'links'
  END
} AS each
ORDER BY place
WITH collect(each) AS compared
WHERE size(compared) = size($args.ids)
CALL (compared) {
  // Of too much it need only be known that it is.
  UNWIND CASE WHEN any(each IN compared WHERE each.tooMany IS NOT NULL) THEN [] ELSE range(0, size(compared) - 1) END AS place
  WITH place, compared[place].subject AS subject, compared[place].found AS found
  UNWIND found AS each
  WITH place, subject, each.aspect AS aspect, each.entity AS entity, each.by AS by, each.sources AS sources
  CALL (aspect, entity, sources) {
    RETURN entity AS had, sources AS shown, 0 AS wider
    UNION ALL
    WITH aspect, entity, sources
    WHERE aspect = 'THEMES'
    MATCH path = (entity)-[:BROADER*1..20]->(had:Theme)
    RETURN had, reduce(all = sources, r IN relationships(path) | all + r.sources) AS shown, length(path) AS wider
  }
  WITH place, subject, aspect, had, shown, wider, by
  ORDER BY place, wider, by, shown[0]
  WITH place, subject, aspect, had, collect({shown: shown, wider: wider})[0] AS way
  ORDER BY place
  WITH aspect, had, collect({place: place, subject: subject, wider: way.wider, shown: way.shown}) AS having
  WITH
    {
      aspect: aspect,
      entity: had,
      subjects: [h IN having | h.subject],
      inferredFor: [h IN having WHERE h.wider > 0 | h.subject],
      shared: size(having) > 1,
      sources: reduce(
        once = [],
        s IN reduce(all = [], h IN having | all + h.shown) |
        CASE WHEN s IN once THEN once ELSE once + s END
      )
    } AS row,
    right('0' + toString([i IN range(0, size($args.aspects) - 1) WHERE $args.aspects[i] = aspect][0]), 2)
      + ' ' + right('0' + toString(99 - size(having)), 2) + ' ' + right('0' + toString(having[0].place), 2) + ' ' + had.id AS key
  ORDER BY key
  RETURN collect(row{.*, key: key}) AS rows
}
WITH compared, rows, [each IN rows WHERE $args.after IS NULL OR each.key > $args.after] AS rest
RETURN {
  subjects: [each IN compared | each.subject],
  tooMany: [each IN compared WHERE each.tooMany IS NOT NULL | {id: each.subject.id, what: each.tooMany}],
  totals: [aspect IN $args.aspects | {
    aspect: aspect,
    common: size([each IN rows WHERE each.aspect = aspect AND size(each.subjects) = size($args.ids)]),
    shared: size([each IN rows WHERE each.aspect = aspect AND each.shared]),
    apart: size([each IN rows WHERE each.aspect = aspect AND NOT each.shared])
  }],
  rows: rest[..$args.first], totalCount: size(rows), before: size(rows) - size(rest)
} AS answer
