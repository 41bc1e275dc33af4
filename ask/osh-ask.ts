import { Task, TaskStatus } from "@lit/task";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { AskError } from "../explorer/api.ts";
import { look } from "../explorer/look.ts";
import { copied } from "../explorer/parts/copying.ts";
import type { Names, Turn } from "./answer.ts";
import { answerTo, answerWithNext, type Answered, type Asking } from "./asking.ts";
import { answer } from "./parts/answer.ts";
import { choice } from "./parts/choice.ts";
import { form, withCode } from "./parts/form.ts";
import { headline, type Question } from "./question.ts";
import { addressOf, fromParameters, type State, type Values } from "./state.ts";
import { styles } from "./styles.ts";
import { wordsFor } from "./words/words.ts";

/**
 * `<osh-ask>`: the questions as forms in plain words, and the answer as table, graph and JSON. The page's address holds all of it.
 *
 * Attributes: `language`, en, vi or zh; `endpoint`, the GraphQL address, and `questions`, that of the questions, both by default
 * the page's own server's.
 */
export class OshAsk extends LitElement {
  static override readonly styles = [look, styles];
  static override readonly properties = {
    endpoint: {},
    questions: {},
    language: {},
    state: { attribute: false },
    draft: { attribute: false },
    filter: { attribute: false },
    choosing: { attribute: false },
    copied: { attribute: false },
    byHand: { attribute: false },
    answered: { attribute: false },
    turned: { attribute: false },
  };

  declare endpoint: string;
  declare questions: string;
  declare language: string;
  /** What is asked and shown. */
  declare state: State;
  /** What the form holds that was not asked yet, or was asked. */
  declare draft: Values;
  /** Words that the questions in the list must have. */
  declare filter: string;
  /** Whether the list of questions is open. */
  declare choosing: boolean;
  /** What was copied a moment ago, by the label of its button. */
  declare copied: string | undefined;
  /** What was to be copied, where the page has no clipboard. */
  declare byHand: string | undefined;
  /** What answers the question, as many pages of it as were asked for. */
  declare answered: Answered | undefined;
  /** The page of it that was asked for last, after the first ones. */
  declare turned: Turn | undefined;

  readonly #wide = matchMedia("(min-width: 60rem)");

  readonly #offered = new Task(this, {
    task: async ([address, language], { signal }) => {
      const response = await fetch(`${address}?language=${language}`, { signal }).catch((error: unknown) => {
        throw signal.aborted ? error : new AskError("", "offline", { cause: error });
      });
      if (!response.ok) throw new AskError("", "server");
      return (await response.json()) as readonly Question[];
    },
    args: () => [this.questions, this.spoken] as const,
  });

  readonly #answer = new Task(this, {
    task: async ([asking, turn], { signal }) => {
      if (asking === undefined) return undefined;
      return turn && this.answered ? answerWithNext(asking, this.answered, turn, signal) : answerTo(asking, signal);
    },
    onComplete: (answered) => {
      this.answered = answered;
    },
    args: () => [this.#asking, this.turned] as const,
    argsEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });

  constructor() {
    super();
    this.endpoint = "/graphql";
    this.questions = "/ask/questions.json";
    this.language = "";
    this.filter = "";
    this.state = fromParameters(new URLSearchParams(location.hash.slice(1)));
    this.draft = this.state.values;
    this.choosing = this.#wide.matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.#onAddress);
    this.#wide.addEventListener("change", this.#onWidth);
  }

  override disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#onAddress);
    this.#wide.removeEventListener("change", this.#onWidth);
    super.disconnectedCallback();
  }

  readonly #onAddress = (): void => {
    const state = fromParameters(new URLSearchParams(location.hash.slice(1)));
    // What this page has put there itself it shows already, and somebody may be typing on.
    if (addressOf(state) !== addressOf(this.state)) this.state = state;
  };

  readonly #onWidth = (): void => {
    this.choosing = this.#wide.matches;
  };

  readonly onToggle = ({ currentTarget }: Event): void => {
    this.choosing = (currentTarget as HTMLDetailsElement).open;
  };

  /** The question that is asked; undefined while the questions are loaded, and where none has the name. */
  get question(): Question | undefined {
    return this.#offered.value?.find(({ name }) => name === (this.state.question ?? headline));
  }

  get #asking(): Asking | undefined {
    const { question, endpoint, spoken: language } = this;
    return question && { question, values: this.state.values, endpoint, language };
  }

  get #spoken(): ReturnType<typeof wordsFor> {
    return wordsFor([this.language, ...navigator.languages]);
  }

  /** The language that the page speaks. */
  get spoken(): string {
    return this.#spoken.language;
  }

  get words(): ReturnType<typeof wordsFor>["words"] {
    return this.#spoken.words;
  }

  /** The explorer's words in the same language. */
  get vocabulary(): ReturnType<typeof wordsFor>["vocabulary"] {
    return this.#spoken.vocabulary;
  }

  /** What the answer's entities are called in the language that the page speaks. */
  get names(): Names {
    return this.answered?.names ?? new Map();
  }

  /** Goes to another state, by its address, so that the browser leads back. */
  go(change: Partial<State>): void {
    this.state = { ...this.state, question: this.state.question ?? headline, ...change };
    location.hash = addressOf(this.state);
  }

  /** The address of another page, in the language of this one. */
  link(path: string): string {
    return `${path}?language=${this.spoken}`;
  }

  /** Puts something into a variable of the form. */
  put(variable: string, values: readonly string[]): void {
    this.draft = { ...this.draft, [variable]: values };
  }

  /** Asks what the form holds. */
  run(): void {
    if (addressOf({ ...this.state, values: this.draft }) !== addressOf(this.state)) this.go({ values: this.draft });
    else if (this.turned) this.turned = undefined;
    else void this.#answer.run();
  }

  /** Asks for one more page of the answer, and is done when it is there or can't be had. */
  async turn(turn: Turn): Promise<void> {
    if (this.turning) return;
    if (this.turned?.key === turn.key && this.turned.cursor === turn.cursor) void this.#answer.run();
    this.turned = turn;
    await this.updateComplete;
    // What went wrong is told beside the button.
    await this.#answer.taskComplete.catch(() => undefined);
    await this.updateComplete;
  }

  /** Whether one more page is awaited. */
  get turning(): boolean {
    return this.turned !== undefined && this.#answer.status === TaskStatus.PENDING;
  }

  /** What went wrong with the page that was asked for last; undefined where nothing did. */
  get turnError(): unknown {
    return this.turned && this.#answer.error;
  }

  /** Puts a text into the clipboard, and says so for a moment; where there is none, offers it to be copied by hand. */
  async copy(label: string, text: string): Promise<void> {
    const done = await copied(text);
    this.byHand = done ? undefined : text;
    if (!done) return;
    this.copied = label;
    setTimeout(() => (this.copied = undefined), 1500);
  }

  /** What to tell people of an error. */
  messageOf(error: unknown): string {
    if (error instanceof AskError && error.by === "offline") return this.words.offline;
    return error instanceof AskError && error.message !== "" ? error.message : this.words.failed;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("state")) return;
    this.draft = this.state.values;
    this.byHand = undefined;
    const before = changed.get("state");
    if (before === undefined || askedIn(before) !== askedIn(this.state)) this.turned = undefined;
    if (before?.question !== this.state.question) this.choosing = this.#wide.matches;
  }

  protected override updated(): void {
    this.#showChosen();
    const title = this.question?.title.text ?? this.words.title;
    if (document.title !== title) document.title = title;
  }

  /** Brings the question that was chosen into sight in a list that was not looked at yet. */
  #showChosen(): void {
    const chosen = this.renderRoot.querySelector<HTMLElement>(".choice [aria-current]");
    if (chosen === null || this.#listed) return;
    const list = chosen.closest<HTMLElement>(".choice")!;
    list.scrollTop = chosen.offsetTop - list.clientHeight / 2;
    this.#listed = true;
  }

  #listed = false;

  protected override render(): TemplateResult {
    const { words, question } = this;
    const offered = this.#offered;
    if (offered.error !== undefined) return this.#failed(offered.error, () => void offered.run());
    if (offered.value === undefined) return html`<p class="message" aria-busy="true">${words.loading}</p>`;
    return html`${choice(this, offered.value)}
      <div class="asked">
        ${
          question === undefined
            ? html`<p class="message" role="alert">${words.unknown}</p>`
            : html`<h1 lang=${question.title.language}>${question.title.text}</h1>
                ${form(this, question)}
                <section class="answer" aria-label=${words.answer}>${this.#answered(question)}</section>`
        }
      </div>`;
  }

  #answered(question: Question): TemplateResult {
    if (this.turned && this.answered) return answer(this, question, this.answered);
    const { error } = this.#answer;
    if (this.#answer.status === TaskStatus.PENDING)
      return html`<p class="message" aria-busy="true" role="status">${this.words.loading}</p>`;
    if (error !== undefined) return this.#failed(error, () => void this.#answer.run());
    return this.answered === undefined ? html`` : answer(this, question, this.answered);
  }

  #failed(error: unknown, retry: () => void): TemplateResult {
    const code = error instanceof AskError ? error.code : undefined;
    return html`<div class="message failed" role="alert">
      <p><strong>${this.words.failed}</strong></p>
      ${this.messageOf(error) === this.words.failed ? "" : html`<p lang=${code === undefined ? nothing : "en"}>${withCode(this.messageOf(error))}</p>`}
      ${code === undefined ? "" : html`<p><code>${code}</code></p>`}
      <button @click=${retry}>${this.words.retry}</button>
    </div>`;
  }
}

/** What of a state is asked, however it is looked at. */
const askedIn = (state: State): string => addressOf({ ...state, question: state.question ?? headline, view: "table" });

customElements.define("osh-ask", OshAsk);
