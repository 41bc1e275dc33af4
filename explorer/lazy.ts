import { AskError } from "./api.ts";

/** A part of the explorer that is loaded when it is needed. @throws {AskError} where its server can't be reached */
export const whenLoaded = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((error: unknown) => {
    throw new AskError("", "offline", { cause: error });
  });
