MATCH (graph:Graph)
CALL () {
  MATCH (article:Article)
  WITH article ORDER BY article.startsOn DESC, article.id
  RETURN collect(article) AS articles
}
RETURN {
  revision: graph.revision,
  seededAt: graph.seededAt,
  counts: [i IN range(0, size(graph.types) - 1) | {type: graph.types[i], count: graph.counts[i]}],
  articles: articles
} AS answer
