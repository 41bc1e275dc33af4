import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../config.ts";
import { html, type Html } from "./html.ts";

/** A query of examples/, titled by its first comment. */
interface Example {
  readonly title: string;
  readonly query: string;
}

/** The examples, to be changed and run. */
export function workbench(): Html {
  const examples = readExamples(join(projectRoot, "examples"));
  return html`<section>
    <h2 id="ask">Ask</h2>
    <form id="workbench">
      <label>
        Example
        <select name="example">
          ${examples.map(({ title, query }) => html`<option value="${query}">${title}</option>`)}
        </select>
      </label>
      <label>Query <textarea name="query" rows="16" spellcheck="false">${examples[0]?.query}</textarea></label>
      <button>Run</button>
      <output aria-live="polite"></output>
    </form>
  </section>`;
}

function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((file) => {
      const query = readFileSync(join(folder, file), "utf8");
      return { title: /^#\s*(.+)/.exec(query)?.[1] ?? file, query };
    });
}
