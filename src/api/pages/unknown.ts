import { idInWords } from "../../../explorer/words/words.ts";
import { OshError } from "../../errors.ts";
import { entityLine, type Shown } from "./entity-link.ts";
import { html } from "./html.ts";
import { readQuery } from "./query.ts";
import { longestText } from "./search-form.ts";
import type { Content, Page, Visit } from "./visit.ts";

const query = readQuery("unknown.graphql");

/** A page that is about an id; where nothing has it, the page that says so. @throws {OshError} what else `make` throws */
export async function unlessUnknown(visit: Visit, id: string, make: () => ReturnType<Page>): ReturnType<Page> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof OshError && error.code === "UNKNOWN_ID") return unknownPage(visit, visit.words.unknownId, id);
    throw error;
  }
}

/** The page for an address that no page has. */
export const unknownAddress = (visit: Visit): Promise<Content> =>
  unknownPage(visit, visit.words.unknownAddress, decoded(visit.path));

/** A page that says that something is not there, with what has a name like it. */
async function unknownPage(visit: Visit, title: string, unknown: string): Promise<Content> {
  const { words, link } = visit;
  const points = Array.from(unknown);
  const shown = points.length > longestText ? `${points.slice(0, longestText).join("")}…` : unknown;
  // An id is made of the words of a name, and an address may hold one.
  const text = idInWords(unknown).slice(0, longestText / 2);
  const similar = text === "" ? [] : await namedLike(visit, text);
  return {
    status: 404,
    title,
    main: html`<h1>${title}</h1>
      <p>
        <code><bdi>${shown}</bdi></code>
      </p>
      <p>${words.unknownIdHelp}</p>
      ${
        similar.length > 0 &&
        html`<h2>${words.searchAgain}</h2>
          <ul>
            ${similar.map((entity) => html`<li>${entityLine(visit, entity)}</li>`)}
          </ul>
          <p><a href="${link("/search", { text })}">${words.search}</a></p>`
      }
      <p><a href="${link("/")}">${words.start}</a></p>`,
  };
}

async function namedLike({ ask }: Visit, text: string): Promise<Shown[]> {
  const { search } = await ask<{ search: { nodes: readonly { entity: Shown }[] } }>(query, { text });
  return search.nodes.map(({ entity }) => entity);
}

/** A path as people read it, where it can be. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
