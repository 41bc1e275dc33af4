// What was asked for. An unknown id leaves no row, and so no answer.
OPTIONAL MATCH (asked:Instrument&Entity {id: $instrument})
OPTIONAL MATCH (agent:Agent&Entity {id: $bearer})
WITH asked, agent
WHERE (asked IS NOT NULL OR $instrument IS NULL) AND (agent IS NOT NULL OR $bearer IS NULL)

CALL (asked, agent) {
  CALL (asked, agent) {
    // Which assignments: from the unit up,
    WITH asked, agent
    WHERE agent IS NOT NULL
    CALL (agent) {
      // An agent is reached by its own name, by its posts, and by the classes that range over its people.
      RETURN agent AS near, [] AS last, [] AS shown
      UNION
      MATCH (agent)<-[held:HELD_BY]-(membership:Membership)-[of:OF_POST]->(post:Post)
      WHERE $asOf IS NULL
        OR (membership.startsOn IS NULL OR membership.startsOn <= $asOf)
          AND (NOT membership.date CONTAINS '/' OR membership.endsOn IS NULL OR membership.endsOn >= $asOf)
      RETURN post AS near, [post] AS last, held.sources + of.sources AS shown
      UNION
      MATCH (agent)<-[within:POST_IN]-(post:Post)
      RETURN post AS near, [post] AS last, within.sources AS shown
      UNION
      MATCH (agent)<-[over:RANGES_OVER]-(group:Group)
      RETURN group AS near, [group] AS last, over.sources AS shown
      UNION
      // A class that takes in every unit of a body takes in those that nobody lists.
      MATCH path = (agent)-[:PART_OF*1..20]->(above:Organization)<-[:RANGES_OVER]-(group:Group {everyUnit: true})
      RETURN group AS near, [group, above] AS last, reduce(all = [], r IN relationships(path) | all + r.sources) AS shown
    }
    MATCH path = (addressee:Agent)-[:HAS_MEMBER*0..20]->(near)
    MATCH (addressee)<-[:BORNE_BY]-(assignment:Assignment)-[:FOR_TASK|FOR_INSTRUMENT]->(object)-[:SET_BY*0..1]->(instrument:Instrument)
    // Who issued an instrument is not among the units that it addresses.
    WHERE addressee = agent OR NOT EXISTS { (instrument)-[:ISSUED_BY]->(agent) }
    RETURN
      assignment, object, instrument, addressee,
      agent AS reached,
      nodes(path)[..-1] + last AS steps,
      reduce(all = shown, r IN relationships(path) | all + r.sources) AS shown
    UNION
    // from the directive down,
    WITH asked, agent
    WHERE agent IS NULL AND asked IS NOT NULL
    MATCH (asked)<-[:IMPLEMENTS*0..20]-(instrument:Instrument)<-[:SET_BY*0..1]-(object)
    MATCH (object)<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)-[:BORNE_BY]->(addressee:Agent)
    RETURN assignment, object, instrument, addressee, NULL AS reached, [] AS steps, [] AS shown
    UNION
    // or all of them.
    WITH asked, agent
    WHERE agent IS NULL AND asked IS NULL
    MATCH (addressee:Agent)<-[:BORNE_BY]-(assignment:Assignment)-[:FOR_TASK|FOR_INSTRUMENT]->(object)-[:SET_BY*0..1]->(instrument:Instrument)
    RETURN assignment, object, instrument, addressee, NULL AS reached, [] AS steps, [] AS shown
  }
  WITH asked, assignment, object, instrument, addressee, reached, steps, shown
  WHERE ($roles IS NULL OR assignment.role IN $roles)
    AND ($modalities IS NULL OR assignment.modality IN $modalities)

  // The chain above each instrument; the asked one is in it, and every link to it is in force.
  CALL (instrument) {
    OPTIONAL MATCH path = (instrument)-[:IMPLEMENTS*1..20]->(upper:Instrument)
    WITH upper, path
    ORDER BY length(path), upper.id
    WITH upper, collect(path)[0] AS path
    ORDER BY length(path), upper.id
    RETURN
      [p IN collect(path) | {instrument: last(nodes(p)), depth: length(p), shown: last(relationships(p)).sources}] AS chain
  }
  WITH *, CASE WHEN asked IS NULL OR instrument = asked THEN 0 ELSE [c IN chain WHERE c.instrument = asked | c.depth][0] END AS depth
  WHERE depth IS NOT NULL
    AND ($asOf IS NULL OR EXISTS {
      MATCH path = (instrument)-[:IMPLEMENTS*0..20]->(top:Instrument)
      WHERE top = coalesce(asked, instrument)
        AND all(each IN nodes(path) WHERE
          (each.startsOn IS NULL OR each.startsOn <= $asOf)
          AND (each.date IS NULL OR NOT each.date CONTAINS '/' OR each.endsOn IS NULL OR each.endsOn >= $asOf)
          AND NOT EXISTS { (each)<-[:SUPERSEDES]-(newer:Instrument) WHERE newer.startsOn <= $asOf })
    })

  // Whom each reaches: the agent asked for, or the addressee and those behind it.
  CALL (addressee, reached, steps, shown) {
    WITH addressee, reached, steps, shown
    WHERE reached IS NOT NULL AND $expand
    RETURN reached AS bearer, steps AS through, shown AS proof
    UNION
    WITH addressee, reached, steps, shown
    WHERE reached IS NULL OR NOT $expand
    RETURN addressee AS bearer, [] AS through, [] AS proof
    UNION
    WITH addressee, reached, steps, shown
    WHERE reached IS NULL AND $expand
    MATCH path = (addressee)-[:HAS_MEMBER*1..20]->(bearer:Agent)
    RETURN bearer, nodes(path)[..-1] AS through, reduce(all = [], r IN relationships(path) | all + r.sources) AS proof
    UNION
    WITH addressee, reached, steps, shown
    WHERE reached IS NULL AND $expand
    MATCH path = (addressee)-[:HAS_MEMBER*0..20]->(post:Post)
    MATCH (post)<-[of:OF_POST]-(membership:Membership)-[held:HELD_BY]->(bearer:Official)
    WHERE $asOf IS NULL
      OR (membership.startsOn IS NULL OR membership.startsOn <= $asOf)
        AND (NOT membership.date CONTAINS '/' OR membership.endsOn IS NULL OR membership.endsOn >= $asOf)
    RETURN
      bearer, nodes(path) AS through,
      reduce(all = [], r IN relationships(path) | all + r.sources) + of.sources + held.sources AS proof
  }

  // A row a task; what is laid on a whole instrument is laid on each of its tasks.
  OPTIONAL MATCH (object)<-[:SET_BY]-(every:Task)
  WITH *, CASE WHEN object:Task THEN object ELSE every END AS task
  ORDER BY size(through)
  WITH assignment, task, instrument, chain, depth, bearer, collect({through: through, proof: proof})[0] AS way
  WITH
    {
      bearer: bearer,
      role: assignment.role,
      modality: assignment.modality,
      task: task,
      instrument: instrument,
      under: [c IN chain | c.instrument],
      through: way.through,
      assignment: assignment,
      sources: reduce(
        once = [],
        s IN assignment.sources + coalesce(task.sources, []) + way.proof + reduce(all = [], c IN chain | all + c.shown) |
        CASE WHEN s IN once THEN once ELSE once + s END
      )
    } AS row,
    // What the rows are ordered by, and the cursor to them.
    right('00' + toString(depth), 2) + '|' + instrument.id + '|' + right('0000' + toString(coalesce(task.position, 0)), 4)
      + '|' + coalesce(task.id, '') + '|' + assignment.role + '|' + bearer.id + '|' + assignment.id AS key
  ORDER BY key
  RETURN collect(row{.*, key: key}) AS rows
}
WITH rows, [each IN rows WHERE $after IS NULL OR each.key > $after] AS rest
RETURN {rows: rest[..$first], totalCount: size(rows), before: size(rows) - size(rest)} AS answer
