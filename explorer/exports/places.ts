import type { OshExplorer } from "../osh-explorer.ts";
import { loadPlaces, type Places } from "../queries/why.ts";

/** Where the entities and relations that are seen are stated: as the copy has it, else as the API tells. */
export const placesSeen = async (explorer: OshExplorer): Promise<Places> =>
  explorer.copy?.places ??
  loadPlaces(
    explorer.asker,
    explorer.seen.nodes.map(({ id }) => id),
    explorer.countPages(),
    new AbortController().signal,
  );
