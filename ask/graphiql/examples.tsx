import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import type { ReactElement } from "react";
import type { Question } from "../question.ts";
import type { Words } from "../words/words.ts";

/** A plugin with the questions by topic, which put themselves into the editor. */
export const examplesOf = (questions: readonly Question[], language: string, words: Words): GraphiQLPlugin => ({
  title: words.questions,
  icon: Icon,
  content: () => <Examples questions={questions} language={language} words={words} />,
});

interface Shown {
  readonly questions: readonly Question[];
  /** The language of the page, and its words; what is around is in English. */
  readonly language: string;
  readonly words: Words;
}

function Examples({ questions, language, words }: Shown): ReactElement {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const actions = useGraphiQLActions();
  const show = ({ query }: Question): void => {
    // What was answered, or is on its way, answers the question before.
    actions.stop();
    responseEditor?.setValue("");
    queryEditor?.setValue(query);
    variableEditor?.setValue("");
    queryEditor?.focus();
  };
  return (
    <section aria-label={words.questions} className="examples" lang={language}>
      <h2>{words.questions}</h2>
      {questions.length === 0 && <p role="alert">{words.offline}</p>}
      {[...Map.groupBy(questions, ({ topic }) => topic)].map(([topic, each]) => (
        <section key={topic}>
          <h3>{words.topics[topic as keyof Words["topics"]] ?? topic}</h3>
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
