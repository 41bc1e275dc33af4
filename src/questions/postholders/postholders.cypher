MATCH (:Entity|FormerId {id: $args.post})-[:FORMER_ID_OF*0..1]->(asked:Entity)
WHERE asked:Post OR asked:Organization
CALL (asked) {
  MATCH (asked)<-[:POST_IN|OF_POST|MEMBERSHIP_IN*1..2]-(membership:Membership)
  WHERE $args.on IS NULL OR coalesce(
    NOT membership.date CONTAINS '/'
    OR (coalesce(membership.startsOn <= $args.on, true) AND coalesce(membership.endsOn >= $args.on, true)),
    true
  )
  WITH DISTINCT membership
  MATCH (membership)-[held:HELD_BY]->(official:Official)
  OPTIONAL MATCH (membership)-[of:OF_POST]->(post:Post)
  OPTIONAL MATCH (post)-[within:POST_IN]->(body:Organization)
  OPTIONAL MATCH (membership)-[in:MEMBERSHIP_IN]->(other:Organization)
  WITH
    {
      official: official,
      post: post,
      organization: coalesce(body, other),
      membership: membership,
      rank: membership.rank,
      sources: reduce(
        once = [],
        s IN membership.sources + held.sources + coalesce(of.sources, []) + coalesce(within.sources, []) + coalesce(in.sources, []) |
        CASE WHEN s IN once THEN once ELSE once + s END
      )
    } AS row,
    coalesce(post.id, '~') + ' ' + coalesce(toString(membership.startsOn), '~') + ' ' + membership.id AS key
  ORDER BY key
  RETURN collect(row{.*, key: key}) AS rows
}
WITH rows, [each IN rows WHERE $args.after IS NULL OR each.key > $args.after] AS rest
RETURN {rows: rest[..$args.first], totalCount: size(rows), before: size(rows) - size(rest)} AS answer
