/** Why an answer did not come: `offline` where the server could not be reached at all. */
export class AskError extends Error {
  readonly offline: boolean;
  /** The API's code for what went wrong, where it answered. */
  readonly code: string | undefined;

  constructor(
    message: string,
    offline: boolean,
    { code, ...options }: ErrorOptions & { code?: string | undefined } = {},
  ) {
    super(message, options);
    this.code = code;
    this.name = "AskError";
    this.offline = offline;
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
    throw new AskError("", true, { cause: error });
  }
  const answer = (await response.json().catch(() => ({}))) as {
    data?: Data | null;
    errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
  if (answer.data) return answer.data;
  throw new AskError(answer.errors?.map(({ message }) => message).join(" ") ?? "", false, {
    code: answer.errors?.[0]?.extensions?.code,
  });
}
