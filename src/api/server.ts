import { createServer, type Server } from "node:http";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import cors from "cors";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import { OshError } from "../errors.ts";
import type { Model } from "../model/model.ts";
import { answerer, type Answer, type AnswerOptions } from "./answer.ts";
import type { Context } from "./context.ts";
import { presentError } from "./errors.ts";
import { filterPlugin } from "./filters.ts";
import { depthRule, limits, pageRules, queriesOnlyRule } from "./limits.ts";
import { pages } from "./pages/pages.ts";
import { statePlugin } from "./state.ts";

/** What answers GraphQL requests, by HTTP or within this process, and ends with `stop`. */
export async function makeAnswer(
  schema: GraphQLSchema,
  options: AnswerOptions,
): Promise<{ answer: Answer; stop: () => Promise<void> }> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: presentError,
    validationRules: [queriesOnlyRule, depthRule],
    parseOptions: { maxTokens: limits.tokens },
    plugins: [pageRules, filterPlugin, statePlugin, ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  return { answer: answerer(apollo, options), stop: () => apollo.stop() };
}

/** The API as an HTTP server, which does not listen yet: /graphql, and pages for people. */
export async function makeApi(schema: GraphQLSchema, model: Model, options: AnswerOptions): Promise<Server> {
  const { answer, stop } = await makeAnswer(schema, options);
  const app = express();
  app.disable("x-powered-by");
  app.use(safeHeaders);
  app.use("/graphql", cors(), express.json({ limit: limits.body }), async (request, response) => {
    const { status, headers, body } = await answer(asApolloTakesIt(request), request.acceptsLanguages());
    response.status(status ?? 200).set(Object.fromEntries(headers));
    if (body.kind === "complete") response.send(body.string);
    else for await (const part of body.asyncIterator) response.write(part);
    response.end();
  });
  app.use(pages(answer, model, schema));
  app.use(notFound, failed);
  return createServer(app).on("close", () => void stop());
}

function asApolloTakesIt(request: Request): Parameters<Answer>[0] {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  const search = new URL(request.originalUrl, "http://localhost").search;
  return { method: request.method, headers, search, body: request.body };
}

const safeHeaders: RequestHandler = (_request, response, next) => {
  response.set({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
  next();
};

const notFound: RequestHandler = (request, response) => {
  sendError(response, 404, `There is nothing at ${request.path}; ask at /graphql, or start at /.`, "NOT_FOUND");
};

/** What went wrong outside GraphQL: a body that is too large or no JSON, a deadline, a defect. */
const failed: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const { status, type } = error as { status?: number; type?: string };
  if (response.headersSent) response.destroy();
  else if (type === "entity.too.large")
    sendError(response, 413, `The request's body is larger than ${limits.body} bytes.`, "LIMIT_EXCEEDED");
  else if (status !== undefined && status < 500)
    sendError(response, status, 'Expected a body of JSON in UTF-8: {"query": "…", "variables": {…}}.', "BAD_INPUT");
  else {
    const { message, extensions } = presentError({ message: "" }, error);
    sendError(response, error instanceof OshError ? 503 : 500, message, String(extensions?.code));
  }
};

/** An error in the form of a GraphQL answer, for clients that read nothing else. */
function sendError(response: Response, status: number, message: string, code: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
