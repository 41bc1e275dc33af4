MATCH (:Entity|FormerId {id: $args.post})-[:FORMER_ID_OF*0..1]->(asked:Entity)
WHERE asked:Post OR asked:Official
CALL (asked) {
  // Who held the post, or which posts the official held.
  MATCH (asked)<-[:OF_POST|HELD_BY]-(membership:Membership)
  WHERE $args.on IS NULL OR coalesce(
    NOT membership.date CONTAINS '/'
    OR (coalesce(membership.startsOn <= $args.on, true) AND coalesce(membership.endsOn >= $args.on, true)),
    true
  )
  MATCH (membership)-[of:OF_POST]->(post:Post)
  MATCH (membership)-[held:HELD_BY]->(official:Official)
  WITH *
  ORDER BY membership.startsOn, membership.id
  LIMIT $args.beyond
  OPTIONAL MATCH (post)-[within:POST_IN]->(body:Organization)
  RETURN
    collect({
      official: official,
      post: post,
      organization: body,
      membership: membership,
      rank: membership.rank,
      sources: membership.sources + held.sources + of.sources + coalesce(within.sources, [])
    }) AS holders,
    collect(DISTINCT post) AS posts
}
WITH asked, holders, CASE WHEN asked:Post THEN [asked] ELSE [asked] + posts END AS bearers
CALL (asked, bearers) {
  UNWIND bearers AS bearer
  // Whom a source must name to mean the bearer.
  CALL (bearer) {
    MATCH path = (addressee:Agent)-[:HAS_MEMBER*0..20]->(bearer)
    RETURN
      addressee, nodes(path)[..-1] AS through, reduce(all = [], r IN relationships(path) | all + r.sources) AS proof,
      CASE length(path) WHEN 0 THEN 'NAMED' ELSE 'CLASS' END AS reach
    UNION ALL
    MATCH (bearer:Post)-[within:POST_IN]->(body:Organization)<-[over:RANGES_OVER]-(people:Group)
    MATCH path = (addressee:Group)-[:HAS_MEMBER*0..20]->(people)
    WHERE none(class IN nodes(path) WHERE coalesce(class.everyUnit, false))
    RETURN
      addressee, nodes(path) + [body] AS through,
      reduce(all = over.sources + within.sources, r IN relationships(path) | all + r.sources) AS proof,
      'PEOPLE' AS reach
  }
  WITH asked, bearer, addressee, through, proof, reach
  ORDER BY reach = 'PEOPLE', size(through)
  WITH asked, bearer, addressee, collect({through: through, proof: proof, reach: reach})[0] AS way
  WHERE way.reach IN $args.reaches

  MATCH (addressee)<-[:BORNE_BY]-(assignment:Assignment)-[:FOR_TASK|FOR_INSTRUMENT]->(object)-[:SET_BY*0..1]->(instrument:Instrument)
  WHERE ($args.on IS NULL OR (
      coalesce(instrument.startsOn <= $args.on, true)
      AND (instrument.date IS NULL OR NOT instrument.date CONTAINS '/' OR coalesce(instrument.endsOn >= $args.on, true))
      AND NOT EXISTS { (instrument)<-[:SUPERSEDES]-(newer:Instrument) WHERE newer.startsOn <= $args.on }
    ))
    // Who issued an instrument is not among those that it addresses by a class.
    AND (way.reach = 'NAMED' OR NOT EXISTS {
      (instrument)-[:ISSUED_BY]->(issuer:Agent)
      WHERE issuer = asked OR issuer = bearer OR EXISTS { (bearer)-[:POST_IN]->(issuer) }
    })

  // A row a task; what is laid on a whole instrument is laid on each of its tasks.
  OPTIONAL MATCH (object)<-[:SET_BY]-(every:Task)
  WITH *, CASE WHEN object:Task THEN object ELSE every END AS task
  WITH
    {
      bearer: bearer,
      reach: way.reach,
      role: assignment.role,
      modality: assignment.modality,
      task: task,
      instrument: instrument,
      through: way.through,
      assignment: assignment,
      sources: reduce(
        once = [],
        s IN assignment.sources + coalesce(task.sources, []) + way.proof |
        CASE WHEN s IN once THEN once ELSE once + s END
      )
    } AS row,
    instrument.id + ' ' + right('0000' + toString(coalesce(task.position, 0)), 4) + ' ' + coalesce(task.id, '')
      + ' ' + assignment.role + ' ' + bearer.id + ' ' + assignment.id AS key
  ORDER BY key
  RETURN collect(row{.*, key: key}) AS rows
}
WITH holders, rows, [each IN rows WHERE $args.after IS NULL OR each.key > $args.after] AS rest
RETURN {
  rows: rest[..$args.first], totalCount: size(rows), before: size(rows) - size(rest), holders: holders
} AS answer
