/** Who did not give an answer: a server that answers, one that can't be reached at all, or a copy that does not hold it. */
type Refusing = "server" | "offline" | "copy";

/** Why an answer did not come. */
export class AskError extends Error {
  readonly by: Refusing;
  /** The API's code for what went wrong, where it answered. */
  readonly code: string | undefined;

  constructor(message: string, by: Refusing, { code, ...options }: ErrorOptions & { code?: string | undefined } = {}) {
    super(message, options);
    this.code = code;
    this.name = "AskError";
    this.by = by;
  }
}

/** Asks a GraphQL endpoint. @throws {AskError} with what the server says for people, where it gives no data */
export async function ask<Data>(
  endpoint: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Data> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError("", "offline", { cause: error });
  }
  const answer = (await response.json().catch(() => ({}))) as {
    data?: Data | null;
    errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
  if (answer.data) return answer.data;
  throw new AskError(answer.errors?.map(({ message }) => message).join(" ") ?? "", "server", {
    code: answer.errors?.[0]?.extensions?.code,
  });
}
