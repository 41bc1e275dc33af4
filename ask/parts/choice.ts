import { html, nothing, type TemplateResult } from "lit";
import type { OshAsk } from "../osh-ask.ts";
import type { Question } from "../question.ts";
import { addressOf } from "../state.ts";

/** The questions by topic, each a link to its own address, and a box to find one by its words. */
export function choice(page: OshAsk, questions: readonly Question[]): TemplateResult {
  const { words } = page;
  const wanted = page.filter.toLowerCase().split(/\s+/);
  const found = questions.filter(({ title }) => wanted.every((word) => title.text.toLowerCase().includes(word)));
  return html`<details class="choice" ?open=${page.choosing} @toggle=${page.onToggle}>
    <summary>${words.questions} <small class="quiet">${words.count(questions.length)}</small></summary>
    <nav aria-label=${words.questions}>
      <input
        type="search"
        aria-label=${words.filter}
        placeholder=${words.filter}
        @input=${({ currentTarget }: Event) => {
          page.filter = (currentTarget as HTMLInputElement).value;
        }}
      />
      <p class="unseen" role="status">${page.filter === "" ? nothing : words.count(found.length)}</p>
      ${found.length === 0 ? html`<p class="quiet">${words.noQuestion}</p>` : nothing}
      ${[...Map.groupBy(found, ({ topic }) => topic)].map(
        ([topic, each]) =>
          html`<h2>${words.topics[topic as keyof typeof words.topics] ?? topic}</h2>
            <ul>
              ${each.map(
                ({ name, title }) =>
                  html`<li>
                    <a
                      href=${addressOf({ question: name, view: page.state.view, values: {} })}
                      aria-current=${name === page.question?.name ? "true" : nothing}
                      lang=${title.language}
                      >${title.text}</a
                    >
                  </li>`,
              )}
            </ul>`,
      )}
    </nav>
  </details>`;
}
