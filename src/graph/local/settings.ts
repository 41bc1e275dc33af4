/** What every local Neo4j of the project runs with, apart from where it listens and keeps its data. */
export const settings: Readonly<Record<string, string>> = {
  // A misspelt key stops the start instead of being ignored.
  "server.config.strict_validation.enabled": "true",
  "server.http.enabled": "false",
  "server.https.enabled": "false",
  "dbms.security.auth_enabled": "true",
  "dbms.security.allow_csv_import_from_file_urls": "false",
  "dbms.usage_report.enabled": "false",
  // Questions of users are nobody's business.
  "db.logs.query.enabled": "OFF",
  "server.memory.pagecache.size": "256m",
  // MiB for each full-text index that is made: of larger pieces, which there are fewer of to merge.
  "internal.dbms.index.lucene.population_ram_buffer_size": "128",
  // One transaction that asks too much fails before all of them do, and both before the heap is full.
  "db.memory.transaction.max": "384m",
  "dbms.memory.transaction.total.max": "640m",
  // The last resort: requests bring their own, shorter deadlines.
  "db.transaction.timeout": "10m",
  // By default a stop waits 10 s on idle threads of Bolt, long after the databases are closed.
  "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
};

/** Of the Java that runs Neo4j. */
export const heapSize = "1g";
