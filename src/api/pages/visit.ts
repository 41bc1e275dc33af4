import { HeaderMap } from "@apollo/server";
import type { Request } from "express";
import type { ExecutionResult } from "graphql";
import { OshError, type ErrorCode } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Answer } from "../answer.ts";
import type { Html } from "./html.ts";
import { languages, languageTags, type Language, type Words } from "./words/words.ts";

/** Somebody asks for a page. */
export interface Visit {
  readonly model: Model;
  /** The language that the page speaks, and its words in it. */
  readonly language: Language;
  readonly words: Words;
  /** Where this site is, as the visitor knows it: https://example.org. */
  readonly origin: string;
  /** The path of the address, still percent-encoded. */
  readonly path: string;
  /** A part of the path or a parameter of the address, trimmed; undefined where it is absent, empty or given twice. */
  readonly parameter: (name: string) => string | undefined;
  /** An address of this site: in the language that was chosen, where one was; parameters that are undefined are left out. */
  readonly link: (path: string, parameters?: Readonly<Record<string, string | undefined>>) => string;
  /** The address of this page in a language. */
  readonly linkIn: (language: Language) => string;
  /**
   * Asks what anybody can ask at /graphql.
   * @throws {OshError} what the answer says that went wrong
   */
  readonly ask: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
}

/** A page without its frame. */
export interface Content {
  readonly status?: number;
  readonly title: string;
  readonly main: Html;
  /** More for the document's head. */
  readonly head?: Html;
  /** The address under which the page is to be cited, where it is not the one that was asked for. */
  readonly canonical?: string;
  /** What it loads beyond what every page may, by directive of the content security policy. */
  readonly allows?: Readonly<Record<string, string>>;
  /** `whole`: the page is as high as the screen, for what scrolls by itself; `searching`: it has a search box of its own. */
  readonly kind?: "whole" | "searching";
}

/** The page that an address leads to, or the address that it has now. */
export type Page = (visit: Visit) => Promise<Content | { readonly movedTo: string }>;

/** A request for a page, as pages take it. */
export function visitOf(request: Request, answer: Answer, model: Model): Visit {
  const parameter = (name: string): string | undefined => {
    const value = request.params[name] ?? request.query[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const chosen = languageTags.find((tag) => tag === parameter("language"));
  const language = chosen ?? (request.acceptsLanguages([...languageTags]) || "en");
  const read = [language, ...request.acceptsLanguages().filter((tag) => tag !== "*")];
  const address = (path: string, parameters: Readonly<Record<string, string | undefined>>): string => {
    const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
  };
  return {
    model,
    language: language as Language,
    words: languages[language as Language],
    origin: `${request.protocol}://${request.get("host")}`,
    path: request.path,
    parameter,
    link: (path, parameters = {}) => address(path, { ...parameters, language: chosen }),
    linkIn: (tag) => {
      const names = Object.keys(request.query);
      return address(request.path, {
        ...Object.fromEntries(names.map((name) => [name, parameter(name)])),
        language: tag,
      });
    },
    ask: (query, variables = {}) => ask(answer, read, { query, variables }),
  };
}

async function ask<Data>(answer: Answer, reads: readonly string[], body: object): Promise<Data> {
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const answered = await answer({ method: "POST", headers, search: "", body }, reads);
  if (answered.body.kind !== "complete") throw new Error("A page asks nothing that is answered in parts.");
  const { data, errors } = JSON.parse(answered.body.string) as ExecutionResult<Data>;
  const [error] = errors ?? [];
  if (error) throw new OshError((error.extensions?.code ?? "INTERNAL") as ErrorCode, error.message);
  return data!;
}
