MATCH (:Entity|FormerId {id: $args.instrument})-[:FORMER_ID_OF*0..1]->(asked:Instrument)
CALL (asked) {
  CALL (asked) {
    // Every link between those that are near enough and what comes next. Of too many, it need only be known that they are.
    WITH asked
    WHERE $args.direction IN ['DOWN', 'BOTH']
    MATCH way = (asked)<-[steps:IMPLEMENTS|BASED_ON*0..19]-(near:Instrument)
    WHERE all(step IN steps WHERE type(step) IN $args.relations)
    WITH near, min(length(way)) AS before
    WHERE before < $args.maxDepth
    MATCH (near)<-[link:IMPLEMENTS|BASED_ON WHERE type(link) IN $args.relations]-(next:Instrument)
    RETURN near, link, next, 'DOWN' AS direction, before + 1 AS depth
    LIMIT $args.beyond
    UNION ALL
    WITH asked
    WHERE $args.direction IN ['UP', 'BOTH']
    MATCH way = (asked)-[steps:IMPLEMENTS|BASED_ON*0..19]->(near:Instrument)
    WHERE all(step IN steps WHERE type(step) IN $args.relations)
    WITH near, min(length(way)) AS before
    WHERE before < $args.maxDepth
    MATCH (near)-[link:IMPLEMENTS|BASED_ON WHERE type(link) IN $args.relations]->(next:Instrument)
    RETURN near, link, next, 'UP' AS direction, before + 1 AS depth
    LIMIT $args.beyond
  }
  WITH near, link, next, direction, depth
  ORDER BY depth
  RETURN
    collect({from: near.id, to: next.id, direction: direction, relation: type(link), depth: depth, sources: link.sources}) AS links,
    collect(next) AS reached
}
UNWIND CASE WHEN size(links) < $args.beyond THEN [asked] + reached ELSE [asked] END AS instrument
WITH DISTINCT asked, links, instrument
CALL (instrument) {
  OPTIONAL MATCH (instrument)<-[:IMPLEMENTS*1..20]-(plan:Plan)
  WITH DISTINCT plan
  LIMIT 1
  RETURN plan
}
WITH asked, links, collect({
  instrument: instrument,
  issuedBy: COLLECT {
    MATCH (instrument)-[:ISSUED_BY]->(agent:Agent)
    WITH agent LIMIT $args.beyond
    RETURN agent ORDER BY agent.id
  },
  campaigns: COLLECT {
    MATCH (instrument)<-[:UNDER]-(campaign:Campaign)
    WITH campaign LIMIT $args.beyond
    RETURN campaign ORDER BY campaign.startsOn, campaign.id
  },
  down: EXISTS { (instrument)<-[link:IMPLEMENTS|BASED_ON WHERE type(link) IN $args.relations]-(:Instrument) },
  up: EXISTS { (instrument)-[link:IMPLEMENTS|BASED_ON WHERE type(link) IN $args.relations]->(:Instrument) },
  missing: [gap IN [
    CASE WHEN instrument.date IS NULL THEN 'DATE' END,
    CASE WHEN instrument.number IS NULL AND instrument.kind <> 'INSTRUCTION' THEN 'NUMBER' END,
    CASE WHEN NOT EXISTS { (instrument)-[:ISSUED_BY]->() } THEN 'ISSUER' END,
    CASE WHEN NOT EXISTS { (instrument)<-[:SET_BY]-() } THEN 'TASK' END,
    CASE WHEN NOT EXISTS { (instrument)<-[:FOR_INSTRUMENT]-() } AND (
      NOT EXISTS { (instrument)<-[:SET_BY]-() }
      OR EXISTS { (instrument)<-[:SET_BY]-(task) WHERE NOT EXISTS { (task)<-[:FOR_TASK]-() } }
    ) THEN 'BEARER' END,
    CASE WHEN NOT EXISTS {
      (instrument)<-[:SET_BY]-{0,1}(object)<-[:FOR_TASK|FOR_INSTRUMENT]-(assignment:Assignment)
      WHERE assignment.role IN ['SUPERVISE', 'INSPECT']
    } THEN 'SUPERVISOR' END,
    CASE WHEN instrument:Directive AND plan IS NULL THEN 'PLAN' END
  ] WHERE gap IS NOT NULL]
}) AS instruments
RETURN {asked: asked.id, links: links, instruments: instruments} AS answer
