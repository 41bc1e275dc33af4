import { readFileSync } from "node:fs";
import { HeaderMap } from "@apollo/server";
import express, { Router, type Request } from "express";
import type { GraphQLSchema } from "graphql";
import { join } from "node:path";
import { bundleAsk, bundleGraphiql } from "../../../ask/bundle.ts";
import { bundleExplorer } from "../../../explorer/bundle.ts";
import { projectRoot } from "../../config.ts";
import type { Answer } from "../answer.ts";
import { askPage, graphiqlPage } from "./ask.ts";
import { explorerPage, languages } from "./explorer.ts";
import type { Html } from "./html.ts";
import { home, type Asked, type Offered, type ObligationsAnswer } from "./home.ts";
import { offeredQuestions } from "./offered-questions.ts";
import { scripts } from "./scripts.ts";

const here = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const obligationsQuery = here("obligations.graphql");
const offeredQuery = here("offered.graphql");

/** What the first page answers before anyone asks: the question that the project is for. */
const headline = "vn-31-ct-tw";

const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** The editor of GraphiQL makes styles as it goes, brings a font of signs, and checks what is typed in workers. */
const editorsPolicy = contentSecurityPolicy
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .concat("; font-src 'self' data:; img-src data:; worker-src 'self'");

/** The pages for people, and the scripts of those that need some. They ask what anybody can ask at /graphql. */
export function pages(answer: Answer, schema: GraphQLSchema): Router {
  const questions = offeredQuestions(join(projectRoot, "examples"), schema);
  const router = Router();
  router.get("/", async (request, response) => {
    const asked = Object.keys(request.query).length > 0;
    const text = (name: string): string | undefined => {
      const value = request.query[name];
      return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
    };
    const question = {
      instrument: asked ? text("instrument") : headline,
      bearer: text("bearer"),
      after: text("after"),
    };
    const [rows, offered] = await Promise.all([
      ask<ObligationsAnswer>(answer, obligationsQuery, question),
      ask<Offered>(answer, offeredQuery, {}),
    ]);
    response.set("Content-Security-Policy", contentSecurityPolicy).type("html");
    response.send(home({ question, rows, offered }).text);
  });
  const page = (path: string, make: (language: string) => Html, policy = contentSecurityPolicy): void => {
    router.get(path, (request, response) => {
      response
        .set("Content-Security-Policy", policy)
        .type("html")
        .send(make(languageOf(request)).text);
    });
  };
  page("/explore", (language) => explorerPage(headline, language));
  page("/ask", askPage);
  page("/ask/graphiql", graphiqlPage, editorsPolicy);
  router.get("/ask/questions.json", (_request, response) => void response.json(questions));
  router.use(
    scripts("/explorer", bundleExplorer),
    scripts("/ask", bundleAsk),
    scripts("/ask/graphiql", bundleGraphiql),
  );
  router.use("/assets", express.static(new URL("assets", import.meta.url).pathname, { fallthrough: true }));
  return router;
}

async function ask<Data>(answer: Answer, query: string, variables: Record<string, unknown>): Promise<Asked<Data>> {
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const { body } = await answer({ method: "POST", headers, search: "", body: { query, variables } });
  return body.kind === "complete" ? (JSON.parse(body.string) as Asked<Data>) : {};
}

/** The language that the address asks for, else the first that the reader's browser does. */
function languageOf(request: Request): string {
  const tags = languages.map(([tag]) => tag);
  return tags.find((tag) => tag === request.query["language"]) ?? (request.acceptsLanguages([...tags]) || "en");
}
