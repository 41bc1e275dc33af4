import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";

/** Ends a request's reading, and says in the answer's extensions which state of the graph it is of. */
export const statePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { executionContext: reading }, response: { body } }) {
        const { revision } = await reading.close();
        if (body.kind === "single" && revision !== undefined)
          body.singleResult.extensions = { ...body.singleResult.extensions, revision };
      },
    };
  },
};
