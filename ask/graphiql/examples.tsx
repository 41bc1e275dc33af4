import { useGraphiQL, type GraphiQLPlugin } from "@graphiql/react";
import type { ReactElement } from "react";
import type { Question } from "../question.ts";
import { en } from "../words/en.ts";

/** A plugin with the questions by topic, which put themselves into the editor. */
export const examplesOf = (questions: readonly Question[]): GraphiQLPlugin => ({
  title: "Examples",
  icon: Icon,
  content: () => <Examples questions={questions} />,
});

function Examples({ questions }: { readonly questions: readonly Question[] }): ReactElement {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const show = ({ query }: Question): void => {
    queryEditor?.setValue(query);
    variableEditor?.setValue("");
    queryEditor?.focus();
  };
  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      {questions.length === 0 && <p role="alert">{en.offline}</p>}
      {[...Map.groupBy(questions, ({ topic }) => topic)].map(([topic, each]) => (
        <section key={topic}>
          <h3>{en.topics[topic as keyof typeof en.topics] ?? topic}</h3>
          <ul>
            {each.map((question) => (
              <li key={question.name}>
                <button type="button" lang={question.title.language} onClick={() => show(question)}>
                  {question.title.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Icon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M5 4h14v16H5zM9 9h6M9 12h6M9 15h4" />
    </svg>
  );
}
