MATCH (graph:Graph {id: 'graph'})
CALL () {
  MATCH (article:Article)
  // Both are there: it is said so that the index gives them in order.
  WHERE article.startsOn IS NOT NULL AND article.id IS NOT NULL
  WITH article
  ORDER BY article.startsOn DESC, article.id DESC
  LIMIT $args.first
  RETURN collect(article) AS articles
}
WITH graph, articles, [i IN range(0, size(graph.types) - 1) | {type: graph.types[i], count: graph.counts[i]}] AS counts
RETURN {
  revision: graph.revision,
  seededAt: graph.seededAt,
  counts: counts,
  articles: articles,
  articleCount: coalesce([each IN counts WHERE each.type = 'Article' | each.count][0], 0)
} AS answer
