import { OshError } from "../../src/errors.ts";

/** What a promise is rejected with. @throws {Error} if it isn't, or not with an OshError */
export async function thrownBy(promise: Promise<unknown>): Promise<OshError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OshError) return error;
  throw new Error("Expected an OshError.", { cause: error });
}
