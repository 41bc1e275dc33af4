// Which state of the graph is to be seen, and whether a commit is on its way. A mark older than any commit takes was left by
// a process that died: its transaction is done with, one way or the other.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.revision AS revision
OPTIONAL MATCH (mark:GraphCommit)
WHERE mark.at > datetime() - duration('PT60S')
RETURN revision, count(mark) > 0 AS committing
