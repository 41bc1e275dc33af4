import { dictionaryOf, type Entry, type Part } from "../../model/dictionary.ts";
import { questions } from "../../questions/questions.ts";
import { html, type Html } from "./html.ts";
import type { Content, Visit } from "./visit.ts";

/** The page at /data-dictionary: what docs/data-dictionary.md says, each type, field and word at an address of its own. */
export async function dictionaryPage(visit: Visit): Promise<Content> {
  const { words, model } = visit;
  const { model: types, questions: asked } = dictionaryOf(model, questions);
  const known = new Set([...types, ...asked].map(({ name }) => name));
  const parts = [
    ["model", words.modelPart, types],
    ["questions", words.questionsPart, asked],
  ] as const;
  return {
    title: words.dictionary,
    main: html`<h1>${words.dictionary}</h1>
      <p>${words.dictionaryLead}</p>
      ${parts.map(
        ([id, title, entries]) =>
          html`<nav aria-labelledby="${id}-list">
            <h2 id="${id}-list">${title}</h2>
            <ul class="columns">
              ${entries.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}
            </ul>
          </nav>`,
      )}
      <div lang="en">${parts.map(([, , entries]) => entries.map((each) => entrySection(visit, each, known)))}</div>`,
  };
}

function entrySection(visit: Visit, entry: Entry, known: ReadonlySet<string>): Html {
  const { name, type, description, parts } = entry;
  return html`<section class="entry" id="${name}">
    <h2><a href="#${name}">${name}</a>${type !== undefined && html`: <code>${typeText(type, known)}</code>`}</h2>
    <p>${prose(description)}</p>
    ${parts.length > 0 && partTable(visit, entry, known)}
  </section>`;
}

function partTable({ words, language }: Visit, { kind, name: owner, parts }: Entry, known: ReadonlySet<string>): Html {
  const { field, word, argument, type, stored, meaning } = words.dictionaryColumns;
  const first = { enum: word, type: field, question: argument, scalar: field }[kind];
  const head = [first, ...(kind === "enum" ? [] : [type]), ...(kind === "type" ? [stored] : []), meaning];
  const row = (part: Part): Html =>
    html`<tr id="${owner}.${part.name}">
      <th scope="row">
        <a href="#${owner}.${part.name}"><code>${part.name}</code></a>
      </th>
      ${kind !== "enum" && html`<td><code>${typeText(part.type ?? "", known)}</code></td>`}
      ${kind === "type" && html`<td>${part.stored !== undefined && html`<code>${part.stored}</code>`}</td>`}
      <td>${prose(part.description)}</td>
    </tr>`;
  return html`<table class="dictionary">
    <thead lang="${language}">
      <tr>
        ${head.map((each) => html`<th scope="col">${each}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${parts.map(row)}
    </tbody>
  </table>`;
}

/** A type as GraphQL writes it, in which each name that the dictionary has leads to it. */
const typeText = (type: string, known: ReadonlySet<string>): Html[] =>
  type.split(/(\w+)/).map((piece) => (known.has(piece) ? html`<a href="#${piece}">${piece}</a>` : html`${piece}`));

/** A description, with what stands between backticks as code. */
const prose = (text: string): Html[] =>
  text.split("`").map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
