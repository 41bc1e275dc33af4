// What was asked for. An unknown id leaves no row, and so no answer.
MATCH (:Entity|FormerId {id: $args.from})-[:FORMER_ID_OF*0..1]->(from:Entity)
MATCH (:Entity|FormerId {id: $args.to})-[:FORMER_ID_OF*0..1]->(to:Entity)

// From both ends by turns, always where less is to be read, until the two have gone as far as a path may be long. `nodes` are those
// that an end has reached, the first `done` of them expanded; `whole` is up to which distance everything is. A node with more than
// 5000 relationships is reached but not expanded, and all that is read is at most 20000: the work is bounded whatever the graph.
// Where the two meet first each node that they meet in is on a shortest path of its own; if these are enough, that is all.
WITH reduce(
  search = {
    ends: [{nodes: [from], done: 0, whole: 0, missed: false}, {nodes: [to], done: 0, whole: 0, missed: false}],
    edges: [],
    met: 0
  },
  step IN range(1, $args.maxLength) |
  CASE
    WHEN from = to OR search.met >= $args.first OR any(end IN search.ends WHERE size(end.nodes) = end.done) THEN search
    ELSE [
      turn IN [
        CASE
          WHEN reduce(cost = 0, node IN search.ends[0].nodes[search.ends[0].done..] | cost + COUNT { (node)--() })
            <= reduce(cost = 0, node IN search.ends[1].nodes[search.ends[1].done..] | cost + COUNT { (node)--() }) THEN search.ends
          ELSE [search.ends[1], search.ends[0]]
        END
      ] |
      [
        front IN [
          [node IN turn[0].nodes[turn[0].done..] WHERE COUNT { (node)--() } <= 5000]
        ] |
        CASE
          WHEN size(search.edges) + reduce(cost = 0, node IN front | cost + COUNT { (node)--() }) > 20000 THEN search
          ELSE [
            found IN [
              COLLECT {
                UNWIND front AS node
                CALL (node) {
                  MATCH (node)-[link]-(near:Entity)
                  WHERE $args.relationships IS NULL OR type(link) IN $args.relationships
                  RETURN node AS tip, near, {
                    id: startNode(link).id + '|' + type(link) + '|' + endNode(link).id,
                    type: type(link),
                    source: startNode(link).id,
                    target: endNode(link).id,
                    sources: link.sources
                  } AS edge
                  UNION ALL
                  MATCH (node)-[one:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF|FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]-(record)
                    -[other:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF|FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]->(near)
                  WITH node, near, record,
                    type(one) IN ['BORNE_BY', 'HELD_BY', 'PARTICIPANT', 'IN_CAPACITY_OF'] AS goes, type(one) AS mine, type(other) AS its
                  WHERE goes <> its IN ['BORNE_BY', 'HELD_BY', 'PARTICIPANT', 'IN_CAPACITY_OF']
                    AND ($args.relationships IS NULL OR any(label IN labels(record) WHERE toUpper(label) IN $args.relationships))
                  RETURN node AS tip, near, {
                    id: record.id + CASE
                      WHEN 'IN_CAPACITY_OF' IN [mine, its] THEN '|IN_CAPACITY_OF'
                      WHEN 'MEMBERSHIP_IN' IN [mine, its] AND EXISTS { (record)-[:OF_POST]->() } THEN '|MEMBERSHIP_IN'
                      ELSE ''
                    END,
                    type: toUpper([label IN labels(record) WHERE label <> 'Dated'][0]),
                    source: CASE WHEN goes THEN node.id ELSE near.id END,
                    target: CASE WHEN goes THEN near.id ELSE node.id END,
                    role: record.role,
                    record: record.id,
                    sources: record.sources
                  } AS edge
                }
                WITH tip, near, edge
                WHERE $args.types IS NULL OR near IN [from, to] OR any(label IN labels(near) WHERE label IN $args.types)
                RETURN {near: near, edge: edge}
              }
            ] |
            [
              reached IN [
                COLLECT {
                  UNWIND found AS each
                  WITH each.near AS near
                  WHERE NOT near IN turn[0].nodes
                  RETURN DISTINCT near
                }
              ] |
              {
                ends: [
                  {
                    nodes: turn[0].nodes + reached,
                    done: size(turn[0].nodes),
                    missed: turn[0].missed OR size(front) < size(turn[0].nodes) - turn[0].done,
                    whole: turn[0].whole + CASE
                      WHEN turn[0].missed OR size(front) < size(turn[0].nodes) - turn[0].done THEN 0
                      ELSE 1
                    END
                  },
                  turn[1]
                ],
                edges: search.edges + found,
                met: CASE WHEN search.met > 0 THEN search.met ELSE size([node IN reached WHERE node IN turn[1].nodes]) END
              }
            ][0]
          ][0]
        END
      ][0]
    ][0]
  END
) AS search, from, to

// What only one end has reached, without expanding it, is on no path.
WITH search, from, to, search.ends[0] AS one, search.ends[1] AS other
WITH *, one.nodes[..one.done] + other.nodes[..other.done] + [node IN one.nodes[one.done..] WHERE node IN other.nodes] + [from, to] AS nodes
RETURN {
  from: from.id,
  to: to.id,
  nodes: nodes,
  edges: [each IN search.edges WHERE each.near IN nodes | each.edge],
  whole: CASE
    WHEN any(end IN [one, other] WHERE size(end.nodes) = end.done AND NOT end.missed) THEN $args.maxLength
    ELSE one.whole + other.whole
  END
} AS answer
