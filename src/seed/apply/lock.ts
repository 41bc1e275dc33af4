import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import type { DateTime } from "neo4j-driver";
import { OshError } from "../../errors.ts";
import type { Progress } from "../../progress.ts";
import { longest, openSession, type Target } from "./write.ts";

/** Milliseconds that one who changes the graph waits for another, unless told otherwise; and until it says for whom. */
export const usualWait = 60_000;
const patience = 300;

/** What the server shows of the transaction that holds the lock, so that others can say whom they wait for. */
const holder = { holds: "the graph", host: hostname(), process: String(process.pid) };

/**
 * Does something while nobody else changes the graph. The lock is a transaction that is kept open and writes nothing: it holds on
 * whichever machine who asks for it, and the server ends it with the connection of a process that was killed.
 * @param wait milliseconds to wait for another
 * @throws {OshError} STORE_BUSY, naming who holds the lock
 */
export async function withGraphLock<T>(
  target: Target,
  { progress, wait = usualWait }: { readonly progress: Progress; readonly wait?: number | undefined },
  work: () => Promise<T>,
): Promise<T> {
  const { driver, database } = target;
  await driver.executeQuery("MERGE (:GraphLock {id: 'graph'})", {}, { database });
  const session = openSession(target);
  try {
    const transaction = session.beginTransaction({ timeout: longest, metadata: holder });
    const taken = transaction.run("MATCH (l:GraphLock) SET l.held = true REMOVE l.held").then(() => true);
    // Looked at below; until then a failure must not count as unhandled.
    taken.catch(() => {});
    const within = (time: number): Promise<boolean> => Promise.race([taken, delay(time, false, { ref: false })]);
    if (!(await within(patience))) {
      const holding = await nameHolder(target);
      // A server that has just come up may take as long for the lock itself.
      if (holding !== undefined) progress.say(`Waiting for ${holding}.`);
      if (!(await within(wait)))
        throw new OshError(
          "STORE_BUSY",
          `Waited ${wait / 1000} s for ${(await nameHolder(target)) ?? "the graph's lock"}. Nothing was changed; try again when it is done.`,
        );
    }
    return await work();
  } finally {
    // Ends the transaction, be it still waiting.
    await session.close();
  }
}

/** Who else holds the lock, in words that follow "waiting for"; undefined where nobody is seen to. */
async function nameHolder({ driver, database }: Target): Promise<string | undefined> {
  const { records } = await driver.executeQuery(
    `SHOW TRANSACTIONS YIELD metaData, startTime, status, database
     WHERE database = $database AND metaData.holds = $holds AND NOT status STARTS WITH 'Blocked'
       AND NOT (metaData.process = $process AND metaData.host = $host)
     RETURN metaData AS by, datetime(startTime) AS since`,
    { database, ...holder },
    { database },
  );
  const { by, since } = (records[0]?.toObject() ?? {}) as { by?: typeof holder; since?: DateTime };
  if (by === undefined || since === undefined) return undefined;
  return `process ${by.process} on ${by.host}, which changes the graph since ${since.toStandardDate().toISOString()}`;
}
