import { readFileSync, readdirSync } from "node:fs";
import { HeaderMap } from "@apollo/server";
import express, { Router } from "express";
import { join } from "node:path";
import { projectRoot } from "../../config.ts";
import type { Answer } from "../answer.ts";
import { explorerPage, languages } from "./explorer.ts";
import { home, type Asked, type Example, type Offered, type ObligationsAnswer } from "./home.ts";

const here = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const obligationsQuery = here("obligations.graphql");
const offeredQuery = here("offered.graphql");

/** What the first page answers before anyone asks: the question that the project is for. */
const headline = "vn-31-ct-tw";

const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** The pages for people. They ask what anybody can ask at /graphql, and work without scripts but for the workbench. */
export function pages(answer: Answer): Router {
  const examples = readExamples(join(projectRoot, "examples"));
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
    response.send(home({ question, rows, offered, examples }).text);
  });
  router.get("/explore", (request, response) => {
    const tags = languages.map(([tag]) => tag);
    const wanted = tags.find((tag) => tag === request.query.language) ?? (request.acceptsLanguages([...tags]) || "en");
    response.set("Content-Security-Policy", contentSecurityPolicy).type("html");
    response.send(explorerPage(headline, wanted).text);
  });
  router.use("/assets", express.static(new URL("assets", import.meta.url).pathname, { fallthrough: true }));
  return router;
}

async function ask<Data>(answer: Answer, query: string, variables: Record<string, unknown>): Promise<Asked<Data>> {
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const { body } = await answer({ method: "POST", headers, search: "", body: { query, variables } });
  return body.kind === "complete" ? (JSON.parse(body.string) as Asked<Data>) : {};
}

/** The examples, each titled by its first comment. */
function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((file) => {
      const query = readFileSync(join(folder, file), "utf8");
      return { name: file.replace(/\.graphql$/, ""), title: /^#\s*(.+)/.exec(query)?.[1] ?? file, query };
    });
}
