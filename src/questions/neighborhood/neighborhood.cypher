// What was asked for, in its order. An unknown id leaves no row, and so no answer.
UNWIND range(0, size($args.ids) - 1) AS place
MATCH (:Entity|FormerId {id: $args.ids[place]})-[:FORMER_ID_OF*0..1]->(each:Entity)
WITH each, min(place) AS place, count(*) AS times
ORDER BY place
WITH collect(each) AS asked, sum(times) AS known
WHERE known = size($args.ids)

// How many neighbors it has, by the ways in which each is related to it: a few rows, however many neighbors. What stands between two
// entities as a record of its own is one edge. A hub's are all looked at, so that they are only where somebody asks.
CALL (asked) {
  UNWIND CASE WHEN any(field IN $args.selected WHERE field IN ['counts', 'totalCount']) THEN asked ELSE [] END AS node
  CALL (node) {
    MATCH (node)-[link]-(near:Entity)
    RETURN type(link) + CASE WHEN startNode(link) = node THEN ' OUT' ELSE ' IN' END AS way, near
    UNION ALL
    MATCH (node)<-[:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF]-(record)
      -[:FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]->(near)
    RETURN toUpper([label IN labels(record) WHERE label <> 'Dated'][0]) + ' OUT' AS way, near
    UNION ALL
    MATCH (node)<-[:FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]-(record)
      -[:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF]->(near)
    RETURN toUpper([label IN labels(record) WHERE label <> 'Dated'][0]) + ' IN' AS way, near
  }
  WITH way, near
  WHERE NOT near IN asked
    AND ($args.endsOn IS NULL OR near.startsOn IS NULL OR near.startsOn <= $args.endsOn)
    // What lasts begins on a single date, and ends only where it has a period; what happens is over with its date.
    AND ($args.startsOn IS NULL OR near.endsOn IS NULL OR near.endsOn >= $args.startsOn
      OR NOT near:Event|Campaign|Outcome AND NOT near.date CONTAINS '/')
  WITH near, collect(way) AS ways
  WITH ways, labels(near) AS labels, count(*) AS count
  RETURN collect({ways: ways, labels: labels, count: count}) AS groups
}
CALL (groups) {
  UNWIND groups AS group
  UNWIND group.ways AS way
  WITH DISTINCT group, way
  WITH split(way, ' ') AS way, [label IN group.labels WHERE NOT label IN $args.interfaces][0] AS type, sum(group.count) AS count
  ORDER BY way[0], way[1] DESC, type
  RETURN collect({relationship: way[0], direction: way[1], type: type, count: count}) AS counts
}

// Breadth first: each node's neighbors in the order of their ids, node after node, none twice. The walk ends one node beyond the page,
// so that a hub is expanded only where its neighbors belong in the answer. To put a hub's in order all would have to be read: they
// come as the store has them, as many as the page takes.
WITH *, toInteger(split(coalesce($args.after, '0'), '|')[0]) AS place
WITH *, reduce(walk = {nodes: asked, done: 0}, step IN range(1, $args.depth) | {
  done: size(walk.nodes),
  nodes: walk.nodes + COLLECT {
    UNWIND walk.nodes[walk.done..] AS node
    CALL (node, walk) {
      WITH node, COLLECT {
        CALL (node) {
          MATCH (node)-[link]-(near:Entity)
          WHERE $args.relationships IS NULL OR type(link) IN $args.relationships
          RETURN near
          UNION ALL
          MATCH (node)<-[:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF]-(record)
            -[:FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]->(near)
          WHERE $args.relationships IS NULL OR any(label IN labels(record) WHERE toUpper(label) IN $args.relationships)
          RETURN near
          UNION ALL
          MATCH (node)<-[:FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]-(record)
            -[:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF]->(near)
          WHERE $args.relationships IS NULL OR any(label IN labels(record) WHERE toUpper(label) IN $args.relationships)
          RETURN near
        }
        WITH DISTINCT near
        WHERE NOT near IN walk.nodes
          AND ($args.types IS NULL OR any(label IN labels(near) WHERE label IN $args.types))
          AND ($args.endsOn IS NULL OR near.startsOn IS NULL OR near.startsOn <= $args.endsOn)
          AND ($args.startsOn IS NULL OR near.endsOn IS NULL OR near.endsOn >= $args.startsOn
            OR NOT near:Event|Campaign|Outcome AND NOT near.date CONTAINS '/')
        RETURN near
        // All that one which is no hub has: a record leads to two at most.
        LIMIT 2 * $args.hub + toInteger(split(coalesce($args.after, '0'), '|')[0]) + $args.first
      } AS nears, COUNT { (node)--() } > $args.hub AS isHub
      UNWIND range(0, size(nears) - 1) AS at
      WITH nears[at] AS near, CASE WHEN isHub THEN at END AS at
      RETURN near
      ORDER BY at, near.id
      LIMIT toInteger(split(coalesce($args.after, '0'), '|')[0]) + $args.first + 1
    }
    RETURN DISTINCT near
    LIMIT toInteger(split(coalesce($args.after, '0'), '|')[0]) + $args.first + 1
  }
}).nodes AS walk

// The page, and what precedes it. The key of a row holds its place; where another node has that place now, nothing precedes.
WITH *, walk[..place + $args.first] AS seen, walk[place..place + $args.first] AS page
WITH *, CASE WHEN place = 0 OR walk[place - 1].id = substring($args.after, size(split($args.after, '|')[0]) + 1) THEN place ELSE 0 END AS before,
  [node IN seen WHERE COUNT { (node)--() } > $args.hub] AS hubs

// The edges from the page's nodes to each other and to those before. A hub's are found from their other ends, and those between two
// hubs from the one that has fewer in that direction.
CALL (seen, page, hubs) {
  CALL (seen, page, hubs) {
    UNWIND CASE WHEN any(node IN page WHERE node IN hubs) THEN seen ELSE page END AS node
    WITH node, seen, page
    WHERE NOT node IN hubs
    CALL (node) {
      MATCH (node)-[link]-(near:Entity)
      RETURN near, link, NULL AS record, NULL AS ends
      UNION ALL
      MATCH (node)<-[from:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF]-(record)
        -[to:FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]->(near)
      RETURN near, NULL AS link, record, [from, to] AS ends
      UNION ALL
      MATCH (node)<-[to:FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]-(record)
        -[from:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF]->(near)
      RETURN near, NULL AS link, record, [from, to] AS ends
    }
    WITH node, near, link, record, ends, seen, page
    WHERE near IN seen AND (node IN page OR near IN page)
    RETURN link, record, ends
    UNION ALL
    UNWIND hubs AS node
    UNWIND hubs AS near
    WITH node, near, page
    WHERE node <> near AND (node IN page OR near IN page)
    CALL (node, near) {
      MATCH (node)-[link]->(near)
      RETURN link, NULL AS record, NULL AS ends
      UNION ALL
      MATCH (node)<-[from:BORNE_BY|HELD_BY|PARTICIPANT|IN_CAPACITY_OF]-(record)
        -[to:FOR_TASK|FOR_INSTRUMENT|OF_POST|MEMBERSHIP_IN|AT_EVENT]->(near)
      RETURN NULL AS link, record, [from, to] AS ends
    }
    RETURN link, record, ends
  }
  WITH DISTINCT link, record, ends
  RETURN collect(
    CASE
      WHEN record IS NULL THEN {
        id: startNode(link).id + '|' + type(link) + '|' + endNode(link).id,
        type: type(link),
        source: startNode(link).id,
        target: endNode(link).id,
        sources: link.sources
      }
      ELSE {
        // A record that joins more than two entities is more than one edge: all but the first name the third entity's part.
        id: record.id + CASE
          WHEN type(ends[0]) = 'IN_CAPACITY_OF' THEN '|IN_CAPACITY_OF'
          WHEN type(ends[1]) = 'MEMBERSHIP_IN' AND EXISTS { (record)-[:OF_POST]->() } THEN '|MEMBERSHIP_IN'
          ELSE ''
        END,
        type: toUpper([label IN labels(record) WHERE label <> 'Dated'][0]),
        source: endNode(ends[0]).id,
        target: endNode(ends[1]).id,
        role: record.role,
        record: record.id,
        sources: record.sources
      }
    END
  ) AS edges
}
RETURN {
  rows: [at IN range(0, size(page) - 1) | {node: page[at], key: toString(place + at + 1) + '|' + page[at].id}],
  before: before,
  // Beyond the neighbors themselves nobody counts; then it is known only at the end.
  totalCount: CASE WHEN $args.depth <> 1 OR NOT 'totalCount' IN $args.selected THEN size(walk) ELSE reduce(
    total = size(asked),
    group IN groups |
    total + CASE
      WHEN ($args.relationships IS NULL OR any(way IN group.ways WHERE split(way, ' ')[0] IN $args.relationships))
        AND ($args.types IS NULL OR any(label IN group.labels WHERE label IN $args.types)) THEN group.count
      ELSE 0
    END
  ) END,
  counted: $args.depth <= 1 OR size(walk) <= place + $args.first,
  counts: counts,
  edges: edges
} AS answer
