// What was asked for. An unknown id leaves no row, and so no answer.
OPTIONAL MATCH (:Entity|FormerId {id: $args.instrument})-[:FORMER_ID_OF*0..1]->(asked:Instrument)
OPTIONAL MATCH (:Entity|FormerId {id: $args.bearer})-[:FORMER_ID_OF*0..1]->(agent:Agent)
OPTIONAL MATCH (:Entity|FormerId {id: $args.place})-[:FORMER_ID_OF*0..1]->(area:Place)
OPTIONAL MATCH (:Entity|FormerId {id: $args.theme})-[:FORMER_ID_OF*0..1]->(subject:Theme)
WITH asked, agent, area, subject
WHERE (asked IS NOT NULL OR $args.instrument IS NULL)
  AND (agent IS NOT NULL OR $args.bearer IS NULL)
  AND (area IS NOT NULL OR $args.place IS NULL)
  AND (subject IS NOT NULL OR $args.theme IS NULL)

CALL (asked, agent, area, subject) {
  CALL (asked, agent, area, subject) {
    // Which assignments: from the units up, be it the one asked for or, where neither it nor an instrument is, those in the place,
    CALL (asked, agent) {
      OPTIONAL MATCH (asked)<-[:IMPLEMENTS*0..20]-(instrument:Instrument)
      WHERE agent IS NOT NULL
      WITH DISTINCT instrument
      LIMIT $args.hub + 1
      WITH collect(instrument) AS below
      RETURN CASE WHEN 0 < size(below) <= $args.hub THEN below END AS few
    }
    CALL (asked, agent, area) {
      UNWIND CASE WHEN agent IS NULL THEN [] ELSE [agent] END AS unit
      RETURN unit
      UNION
      UNWIND CASE WHEN asked IS NULL AND agent IS NULL AND area IS NOT NULL THEN [area] ELSE [] END AS within
      MATCH (within)<-[:PART_OF*0..20]-(:Place)<-[:LOCATED_IN]-(body:Organization)
      CALL (body) {
        RETURN body AS unit
        UNION
        MATCH (body)<-[:RANGES_OVER|POST_IN]-(unit:Agent)
        RETURN unit
        UNION
        MATCH (body)<-[:POST_IN*0..1]-()<-[:OF_POST|MEMBERSHIP_IN]-(:Membership)-[:HELD_BY]->(unit:Agent)
        RETURN unit
      }
      RETURN unit
    }
    CALL (unit, agent) {
      // An agent is reached by its own name, by its posts, and, where it is asked for, by the classes that range over its people.
      RETURN unit AS near, [] AS last, [] AS ties
      UNION
      MATCH (unit)<-[held:HELD_BY]-(membership:Membership)-[of:OF_POST]->(post:Post)
      WHERE $args.asOf IS NULL
        OR (membership.startsOn IS NULL OR membership.startsOn <= $args.asOf)
          AND (NOT membership.date CONTAINS '/' OR membership.endsOn IS NULL OR membership.endsOn >= $args.asOf)
      RETURN post AS near, [post] AS last, [of, held] AS ties
      UNION
      MATCH (agent)<-[in:POST_IN|RANGES_OVER]-(near:Agent)
      RETURN near, [near] AS last, [in] AS ties
      UNION
      // A class that takes in every unit of a body takes in those that nobody lists.
      MATCH path = (unit)-[:PART_OF*1..20]->(above:Organization)<-[:RANGES_OVER]-(group:Group {everyUnit: true})
      RETURN group AS near, [group, above] AS last, reverse(relationships(path)) AS ties
    }
    MATCH path = (addressee:Agent)-[:HAS_MEMBER*0..20]->(near)
    // What bears very much is met from the instruments, where these are few.
    CALL (addressee, few) {
      WITH addressee, few
      WHERE few IS NULL OR COUNT { (addressee)<-[:BORNE_BY]-() } <= $args.hub
      MATCH (addressee)<-[:BORNE_BY]-(assignment:Assignment)-[:FOR_TASK|FOR_INSTRUMENT]->(object)-[:SET_BY*0..1]->(instrument:Instrument)
      RETURN assignment, object, instrument
      UNION ALL
      WITH addressee, few
      WHERE few IS NOT NULL AND COUNT { (addressee)<-[:BORNE_BY]-() } > $args.hub
      UNWIND few AS instrument
      MATCH (instrument)<-[:SET_BY*0..1]-(object)<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)-[:BORNE_BY]->(addressee)
      RETURN assignment, object, instrument
    }
    WITH *
    WHERE addressee = unit OR NOT EXISTS { (instrument)-[:ISSUED_BY]->(unit) }
    RETURN
      assignment, object, instrument, addressee,
      unit AS reached,
      nodes(path)[..-1] + last AS steps,
      relationships(path) + ties AS ties
    UNION
    // from the directive down,
    UNWIND CASE WHEN agent IS NULL AND asked IS NOT NULL THEN [asked] ELSE [] END AS top
    MATCH (top)<-[:IMPLEMENTS*0..20]-(instrument:Instrument)<-[:SET_BY*0..1]-(object)
    MATCH (object)<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)-[:BORNE_BY]->(addressee:Agent)
    RETURN assignment, object, instrument, addressee, NULL AS reached, [] AS steps, [] AS ties
    UNION
    // from the theme to the tasks about it,
    UNWIND CASE WHEN agent IS NULL AND asked IS NULL AND area IS NULL AND subject IS NOT NULL THEN [subject] ELSE [] END AS theme
    MATCH (theme)<-[:BROADER*0..20]-(:Theme)<-[:HAS_THEME]-(about:Task)-[:SET_BY]->(instrument:Instrument)
    WITH DISTINCT about, instrument
    MATCH (about)-[:SET_BY*0..1]->(object)<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)-[:BORNE_BY]->(addressee:Agent)
    RETURN assignment, object, instrument, addressee, NULL AS reached, [] AS steps, [] AS ties
    UNION
    // or all of them.
    UNWIND CASE WHEN agent IS NULL AND asked IS NULL AND area IS NULL AND subject IS NULL THEN [1] ELSE [] END AS every
    MATCH (addressee:Agent)<-[:BORNE_BY]-(assignment:Assignment)-[:FOR_TASK|FOR_INSTRUMENT]->(object)-[:SET_BY*0..1]->(instrument:Instrument)
    USING SCAN assignment:Assignment
    RETURN assignment, object, instrument, addressee, NULL AS reached, [] AS steps, [] AS ties
  }
  WITH *
  WHERE ($args.roles IS NULL OR assignment.role IN $args.roles)
    AND ($args.modalities IS NULL OR assignment.modality IN $args.modalities)
    AND ($args.dueBefore IS NULL OR assignment.endsOn < $args.dueBefore)

  // The chain above each instrument; the asked one is in it, and every link to it is in force.
  WITH
    asked, area, subject, instrument,
    collect({assignment: assignment, object: object, addressee: addressee, reached: reached, steps: steps, ties: ties}) AS laid
  CALL (instrument) {
    OPTIONAL MATCH path = (instrument)-[:IMPLEMENTS*1..20]->(upper:Instrument)
    WITH upper, path
    ORDER BY length(path), upper.id
    WITH upper, collect(path)[0] AS path
    ORDER BY length(path), upper.id
    RETURN [p IN collect(path) | {instrument: last(nodes(p)), depth: length(p), tie: last(relationships(p))}] AS chain
  }
  WITH *, CASE WHEN asked IS NULL OR instrument = asked THEN 0 ELSE [c IN chain WHERE c.instrument = asked | c.depth][0] END AS depth
  WHERE depth IS NOT NULL
    AND ($args.asOf IS NULL OR EXISTS {
      MATCH path = (instrument)-[:IMPLEMENTS*0..20]->(top:Instrument)
      WHERE top = coalesce(asked, instrument)
        AND all(each IN nodes(path) WHERE
          (each.startsOn IS NULL OR each.startsOn <= $args.asOf)
          AND (each.date IS NULL OR NOT each.date CONTAINS '/' OR each.endsOn IS NULL OR each.endsOn >= $args.asOf)
          AND NOT EXISTS { (each)<-[:SUPERSEDES]-(newer:Instrument) WHERE newer.startsOn <= $args.asOf })
    })
  UNWIND laid AS one
  WITH
    area, subject, instrument, chain, depth,
    one.assignment AS assignment, one.object AS object, one.addressee AS addressee, one.reached AS reached,
    one.steps AS steps, one.ties AS ties

  // Whom each reaches: the agent asked for, or the addressee and those behind it.
  CALL (addressee, reached, steps, ties) {
    WITH reached, steps, ties
    WHERE reached IS NOT NULL AND $args.expand
    RETURN reached AS bearer, steps AS through, ties AS proof
    UNION
    WITH addressee, reached
    WHERE reached IS NULL OR NOT $args.expand
    RETURN addressee AS bearer, [] AS through, [] AS proof
    UNION
    WITH addressee, reached
    WHERE reached IS NULL AND $args.expand
    MATCH path = (addressee)-[:HAS_MEMBER*1..20]->(bearer:Agent)
    RETURN bearer, nodes(path)[..-1] AS through, relationships(path) AS proof
    UNION
    WITH addressee, reached
    WHERE reached IS NULL AND $args.expand
    MATCH path = (addressee)-[:HAS_MEMBER*0..20]->(post:Post)
    MATCH (post)<-[of:OF_POST]-(membership:Membership)-[held:HELD_BY]->(bearer:Official)
    WHERE $args.asOf IS NULL
      OR (membership.startsOn IS NULL OR membership.startsOn <= $args.asOf)
        AND (NOT membership.date CONTAINS '/' OR membership.endsOn IS NULL OR membership.endsOn >= $args.asOf)
    RETURN bearer, nodes(path) AS through, relationships(path) + [of, held] AS proof
    UNION
    WITH addressee, reached
    WHERE reached IS NULL AND $args.expand
    MATCH path = (addressee)-[:HAS_MEMBER*0..20]->(group:Group {everyUnit: true})
    MATCH down = (group)-[:RANGES_OVER]->(above:Organization)<-[:PART_OF*1..20]-(bearer:Organization)
    RETURN bearer, nodes(path) + above AS through, relationships(path) + relationships(down) AS proof
  }

  WITH *
  // Who issued an instrument is not among the units that it addresses by a class.
  WHERE size(through) = 0 OR NOT EXISTS { (instrument)-[:ISSUED_BY]->(bearer) }

  // Where a bearer is no organization itself, the one that it belongs to is asked for kind, level and place.
  WITH *
  WHERE $args.bearerKinds IS NULL AND $args.levels IS NULL AND area IS NULL
    OR EXISTS {
      MATCH (bearer)-[:RANGES_OVER|POST_IN*0..1]->(body:Organization)
      WHERE ($args.bearerKinds IS NULL OR body.kind IN $args.bearerKinds)
        AND ($args.levels IS NULL OR body.level IN $args.levels)
        AND (area IS NULL OR EXISTS { (body)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..20]->(area) })
    }
    OR EXISTS {
      MATCH (bearer)<-[:HELD_BY]-(:Membership)-[:OF_POST|MEMBERSHIP_IN]->()-[:POST_IN*0..1]->(body:Organization)
      WHERE ($args.bearerKinds IS NULL OR body.kind IN $args.bearerKinds)
        AND ($args.levels IS NULL OR body.level IN $args.levels)
        AND (area IS NULL OR EXISTS { (body)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..20]->(area) })
    }

  // A row a task; what is laid on a whole instrument is laid on each of its tasks.
  OPTIONAL MATCH (object)<-[:SET_BY]-(every:Task)
  WITH *, CASE WHEN object:Task THEN object ELSE every END AS task
  WHERE (subject IS NULL OR EXISTS { (task)-[:HAS_THEME]->(:Theme)-[:BROADER*0..20]->(subject) })
    AND ($args.words IS NULL OR any(named IN [task, instrument, bearer] WHERE EXISTS {
      MATCH (named)-[:NAMED]->(name:Name)
      WHERE any(reading IN name.readings WHERE all(word IN $args.words WHERE ' ' + reading CONTAINS ' ' + word))
    }))
  ORDER BY size(through)
  WITH assignment, task, instrument, chain, depth, bearer, collect({through: through, proof: proof})[0] AS way
  WITH
    *,
    // What the rows are ordered by, and the cursor to them: a blank sorts before whatever an id may hold.
    CASE $args.orderBy
      WHEN 'BEARER' THEN bearer.name + ' '
      WHEN 'DUE' THEN coalesce(toString(assignment.endsOn), '9999-12-31') + ' '
      WHEN 'ROLE' THEN assignment.role + ' '
      ELSE ''
    END
      + right('00' + toString(depth), 2) + ' ' + instrument.id + ' ' + right('0000' + toString(coalesce(task.position, 0)), 4)
      + ' ' + coalesce(task.id, '') + ' ' + assignment.role + ' ' + bearer.id + ' ' + assignment.id AS key
  ORDER BY key
  RETURN collect({key: key, assignment: assignment, task: task, instrument: instrument, chain: chain, bearer: bearer, way: way}) AS found
}

// The totals are of all rows; only those of the page are written out.
CALL (found) {
  UNWIND found AS row
  WITH row.assignment.role AS role, count(*) AS count
  ORDER BY count DESC, role
  RETURN collect({role: role, count: count}) AS roles
}
CALL (found) {
  UNWIND found AS row
  WITH row.assignment.modality AS modality, count(*) AS count
  ORDER BY count DESC, modality
  RETURN collect({modality: modality, count: count}) AS modalities
}
CALL (found) {
  UNWIND found AS row
  WITH row.bearer AS bearer, count(*) AS count
  ORDER BY count DESC, bearer.id
  RETURN collect({bearer: bearer, count: count}) AS bearers
}
CALL (found) {
  UNWIND found AS row
  WITH row.instrument AS instrument, count(*) AS count
  ORDER BY count DESC, instrument.id
  RETURN collect({instrument: instrument, count: count}) AS instruments
}
WITH *, [each IN found WHERE $args.after IS NULL OR each.key > $args.after] AS rest
RETURN {
  rows: [each IN rest[..$args.first] | {
    key: each.key,
    bearer: each.bearer,
    role: each.assignment.role,
    modality: each.assignment.modality,
    task: each.task,
    instrument: each.instrument,
    under: [c IN each.chain | c.instrument],
    through: each.way.through,
    assignment: each.assignment,
    sources: reduce(
      once = [],
      s IN reduce(
        all = each.assignment.sources + coalesce(each.task.sources, []),
        r IN each.way.proof + [c IN each.chain | c.tie] | all + r.sources
      ) |
      CASE WHEN s IN once THEN once ELSE once + s END
    )
  }],
  totalCount: size(found),
  before: size(found) - size(rest),
  totals: {
    roles: roles,
    modalities: modalities,
    bearers: bearers[..100],
    bearerCount: size(bearers),
    instruments: instruments[..100],
    instrumentCount: size(instruments)
  }
} AS answer
