import express, { Router, type ErrorRequestHandler, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import { join } from "node:path";
import { bundleAsk, bundleGraphiql } from "../../../ask/bundle.ts";
import type { Question } from "../../../ask/question.ts";
import { bundleExplorer } from "../../../explorer/bundle.ts";
import { projectRoot } from "../../config.ts";
import type { Model } from "../../model/model.ts";
import type { Answer } from "../answer.ts";
import { articlePage } from "./article.ts";
import { askPage, graphiqlPage } from "./ask.ts";
import { dictionaryPage } from "./dictionary.ts";
import { entityPage } from "./entity.ts";
import { explorerPage } from "./explorer.ts";
import { failedPage } from "./failed.ts";
import { frame } from "./frame.ts";
import { homePage } from "./home.ts";
import { offeredQuestions } from "./offered-questions.ts";
import { scripts } from "./scripts.ts";
import { searchPage } from "./search.ts";
import { unknownAddress } from "./unknown.ts";
import { visitOf, type Content, type Page, type Visit } from "./visit.ts";
import type { Language } from "./words/words.ts";

const addresses: Readonly<Record<string, Page>> = {
  "/": homePage,
  "/search": searchPage,
  "/entity/:id": entityPage,
  "/article/:id": articlePage,
  "/data-dictionary": dictionaryPage,
  "/explore": explorerPage,
  "/ask": askPage,
  "/ask/graphiql": graphiqlPage,
};

/** The content security policy of every page. */
const allowed = {
  "default-src": "'none'",
  "style-src": "'self'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
};

/**
 * The pages for people, and the scripts of those that need some: the explorer, and what asks. They ask what anybody can ask at
 * /graphql; the others work without scripts.
 */
export function pages(answer: Answer, model: Model, schema: GraphQLSchema): Router {
  const router = Router();
  for (const [address, page] of Object.entries(addresses))
    router.get(address, async (request, response) => {
      const visit = visitOf(request, answer, model);
      const content = await page(visit);
      if ("movedTo" in content) response.redirect(301, content.movedTo);
      else send(response, visit, content);
    });
  const questions = new Map<Language, readonly Question[]>();
  router.get("/ask/questions.json", (request, response) => {
    const { language, words } = visitOf(request, answer, model);
    const offered =
      questions.get(language) ?? offeredQuestions(join(projectRoot, "examples"), schema, { language, words });
    questions.set(language, offered);
    response.set("Vary", "Accept-Language").json(offered);
  });
  router.use(
    scripts("/explorer", bundleExplorer),
    scripts("/ask", bundleAsk),
    scripts("/ask/graphiql", bundleGraphiql),
  );
  router.use("/assets", express.static(new URL("assets", import.meta.url).pathname));
  // A program gets its answer in JSON.
  router.get(/.*/, async (request, response, next) => {
    if (request.accepts(["json", "html"]) !== "html") return next();
    const visit = visitOf(request, answer, model);
    send(response, visit, await unknownAddress(visit));
  });
  const failed: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const visit = visitOf(request, answer, model);
    send(response, visit, failedPage(visit, error));
  };
  return router.use(failed);
}

function send(response: Response, visit: Visit, content: Content): void {
  const policy = Object.entries({ ...allowed, ...content.allows }).map((directive) => directive.join(" "));
  response.set({ "Content-Security-Policy": policy.join("; "), Vary: "Accept-Language" });
  response
    .status(content.status ?? 200)
    .type("html")
    .send(frame(visit, content).text);
}
