import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { inject } from "vitest";
import { readQuotes } from "../../src/api/quotes.ts";
import { apiSchema } from "../../src/api/schema.ts";
import { makeApi } from "../../src/api/server.ts";
import { readConfig } from "../../src/config.ts";
import { openStore, type Store } from "../../src/graph/store.ts";
import { readModel, type Model } from "../../src/model/model.ts";
import { silent } from "../../src/progress.ts";
import { questions } from "../../src/questions/questions.ts";
import { apply } from "../../src/seed/apply/apply.ts";
import { wantedBy } from "../../src/seed/apply/wanted.ts";
import { empty } from "./store.ts";

/** What a client gets for a request; which of them depends on how it went. */
export interface TestAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The API as `osh start` serves it, listening on a port of its own. */
export interface TestApi {
  /** The address of its pages, without a slash at the end; GraphQL is at `${url}/graphql`. */
  readonly url: string;
  /** The store that it reads. */
  readonly store: Store;
  /** Asks by HTTP POST. Whatever the status, the body is the answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<TestAnswer>;
  /** Stops it, and leaves the graph in the store. */
  close(): Promise<void>;
}

const projectModel = readModel();
let projectSchema: Promise<GraphQLSchema> | undefined;

/**
 * Starts the API over the seed, on the store of the run, which says nothing else then. For beforeAll of a store test:
 *
 *     let api: TestApi;
 *     beforeAll(async () => { api = await testApi(); });
 *     afterAll(() => api?.close());
 *
 * @param settings of the environment, on top of the run's own: `{ OSH_DEADLINE: "0.5" }`, `{ OSH_SEED: folder }`
 * @param model another model than the project's own
 */
export async function testApi(
  settings: Readonly<Record<string, string>> = {},
  model: Model = projectModel,
): Promise<TestApi> {
  // Generous, because a machine that runs tests may be busy; a test of the deadline sets its own.
  const config = readConfig({ OSH_DEADLINE: "120", ...inject("storeEnvironment"), ...settings });
  const dossiers = await wantedBy(config.seedFolder, model);
  const quotes = await readQuotes(config.archiveFolder);
  const store = await openStore(config, silent);
  try {
    // The tests before this one may have left anything, even a graph that only claims to be the seed.
    await empty(store);
    await apply(store, model, dossiers, { progress: silent });
    projectSchema ??= apiSchema(projectModel, questions);
    const schema = await (model === projectModel ? projectSchema : apiSchema(model, questions));
    const server = await makeApi(schema, model, { store, quotes, deadline: config.deadline });
    await once(server.listen(0, config.host), "listening");
    const url = `http://${config.host}:${(server.address() as AddressInfo).port}`;
    return {
      url,
      store,
      async ask(query, variables = {}) {
        const response = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query, variables }),
        });
        return (await response.json()) as TestAnswer;
      },
      async close() {
        const closed = once(server, "close");
        server.close();
        server.closeAllConnections();
        await closed;
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
