import express, { Router, type ErrorRequestHandler, type Response } from "express";
import type { Model } from "../../model/model.ts";
import type { Answer } from "../answer.ts";
import { articlePage } from "./article.ts";
import { dictionaryPage } from "./dictionary.ts";
import { entityPage } from "./entity.ts";
import { explorerPage } from "./explorer.ts";
import { failedPage } from "./failed.ts";
import { frame } from "./frame.ts";
import { homePage } from "./home.ts";
import { searchPage } from "./search.ts";
import { visitOf, type Content, type Page, type Visit } from "./visit.ts";

const addresses: Readonly<Record<string, Page>> = {
  "/": homePage,
  "/search": searchPage,
  "/entity/:id": entityPage,
  "/article/:id": articlePage,
  "/data-dictionary": dictionaryPage,
  "/explore": explorerPage,
};

const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** The pages for people. They ask what anybody can ask at /graphql, and but for the explorer they work without scripts. */
export function pages(answer: Answer, model: Model): Router {
  const router = Router();
  for (const [address, page] of Object.entries(addresses))
    router.get(address, async (request, response) => {
      const visit = visitOf(request, answer, model);
      const content = await page(visit);
      if ("movedTo" in content) response.redirect(301, content.movedTo);
      else send(response, visit, content);
    });
  router.use("/assets", express.static(new URL("assets", import.meta.url).pathname));
  const failed: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const visit = visitOf(request, answer, model);
    send(response, visit, failedPage(visit, error));
  };
  return router.use(failed);
}

function send(response: Response, visit: Visit, content: Content): void {
  response.set({ "Content-Security-Policy": contentSecurityPolicy, Vary: "Accept-Language" });
  response
    .status(content.status ?? 200)
    .type("html")
    .send(frame(visit, content).text);
}
