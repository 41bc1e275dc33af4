import { parentPort, Worker, workerData, type ResourceLimits } from "node:worker_threads";
import { OshError } from "../../errors.ts";

/** What is said between a thread and who has started it; all of it is data. */
interface Dialogue {
  /** What it is started with. */
  readonly start: unknown;
  readonly question: unknown;
  readonly answer: unknown;
}

/** What a thread says to a question: its answer, or what it refuses. */
type Reply<Answer> = { readonly answer: Answer } | { readonly refused: Pick<OshError, "code" | "message"> };

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** A thread that answers questions, in the order in which it is asked. A module's `answering` says what. */
export class Thread<D extends Dialogue> {
  readonly #worker: Worker;
  readonly #asked: Asked<D["answer"]>[] = [];
  #ended: Error | undefined;

  /**
   * @param module of TypeScript, which calls `answering`
   * @param memory what it may keep; one that needs more ends (`isOutOfMemory`)
   */
  constructor(module: URL, start: D["start"], memory: ResourceLimits) {
    this.#worker = new Worker(new URL("thread.js", import.meta.url), {
      workerData: { module: module.href, start },
      resourceLimits: memory,
    });
    this.#worker.on("message", (reply: Reply<D["answer"]>) => {
      // Undefined where it was ended while it answered.
      const asked = this.#asked.shift();
      if ("answer" in reply) asked?.resolve(reply.answer);
      else asked?.reject(new OshError(reply.refused.code, reply.refused.message));
    });
    this.#worker.once("error", (error: Error) => this.#end(error));
    this.#worker.once("exit", () => this.#end(new Error("A thread has ended without a word.")));
  }

  /** @throws what the thread throws, and whatever ends it; an OshError of its own stays one */
  ask(question: D["question"]): Promise<D["answer"]> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(question, []);
    });
  }

  /** Ends it at once, whatever it does. */
  async end(reason: Error = new Error("The thread was ended.")): Promise<void> {
    this.#end(reason);
    await this.#worker.terminate();
  }

  #end(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#asked.splice(0)) reject(this.#ended);
  }
}

/** Whether a thread has ended because it needed more memory than it may keep. */
export const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === "ERR_WORKER_OUT_OF_MEMORY";

/** In a thread: answers what it is asked, one question after the other. @param begin is given what the thread is started with */
export function answering<D extends Dialogue>(
  begin: (start: D["start"]) => (question: D["question"]) => Promise<D["answer"]>,
): void {
  const answer = begin((workerData as { readonly start: D["start"] }).start);
  let before = Promise.resolve();
  parentPort!.on("message", (question: D["question"]) => {
    before = before.then(async () => parentPort!.postMessage(await replyTo(answer(question)), []));
  });
}

async function replyTo<Answer>(answer: Promise<Answer>): Promise<Reply<Answer>> {
  try {
    return { answer: await answer };
  } catch (error) {
    if (error instanceof OshError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}
