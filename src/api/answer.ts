import { setTimeout as delay } from "node:timers/promises";
import type { ApolloServer, HTTPGraphQLResponse } from "@apollo/server";
import { OshError } from "../errors.ts";
import { Reading } from "../graph/reading.ts";
import type { Store } from "../graph/store.ts";
import type { Context } from "./context.ts";
import { deadlineExceeded } from "./errors.ts";
import { NameLoader } from "./names.ts";
import type { Quotes } from "./quotes.ts";
import { RecordLoader } from "./records.ts";

type HttpRequest = Parameters<ApolloServer["executeHTTPGraphQLRequest"]>[0]["httpGraphQLRequest"];

/**
 * Answers a GraphQL request.
 * @param languages that whoever asks reads, BCP 47, the preferred first
 * @throws {OshError} DEADLINE_EXCEEDED, GRAPH_CHANGED
 */
export type Answer = (request: HttpRequest, languages?: readonly string[]) => Promise<HTTPGraphQLResponse>;

export interface AnswerOptions {
  readonly store: Pick<Store, "driver" | "database">;
  readonly quotes: Quotes;
  /** Milliseconds that one request may take. */
  readonly deadline: number;
}

/** How often a request is answered anew because the graph was replaced while it was read; and milliseconds between. */
const attempts = 10;
const pause = 100;

/** Each request gets a reading of its own, one state of the graph, and no more time than the deadline. */
export function answerer(apollo: ApolloServer<Context>, { store, quotes, deadline }: AnswerOptions): Answer {
  const once = async (
    httpGraphQLRequest: HttpRequest,
    languages: readonly string[],
    time: number,
  ): Promise<HTTPGraphQLResponse | undefined> => {
    const reading = new Reading(store, time);
    const records = new RecordLoader(() => reading.idle());
    const names = new NameLoader(reading);
    const context = async (): Promise<Context> => ({ executionContext: reading, records, names, quotes, languages });
    const timer = new AbortController();
    try {
      const late = delay(time, undefined, { signal: timer.signal, ref: false }).then(() => {
        throw deadlineExceeded();
      });
      const response = await Promise.race([apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }), late]);
      return (await reading.close()).whole ? response : undefined;
    } finally {
      timer.abort();
      // Past the deadline, this ends the transaction that nobody waits for any more.
      void reading.close();
    }
  };

  return async (request, languages = []) => {
    const until = Date.now() + deadline;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const response = await once(request, languages, Math.max(1, until - Date.now()));
      if (response) return response;
      await delay(pause);
    }
    throw new OshError(
      "GRAPH_CHANGED",
      "The graph was replaced again and again while it was read; try again in a while.",
    );
  };
}
