import type { Found } from "./suggestion.ts";

/** An agent that an article names. */
export interface NamedAgent extends Found {
  readonly id: string;
}

/** The agent that an addressee names, and not just mentions; undefined where it is none of these. */
export function bearerOf(addressee: Found, agents: readonly NamedAgent[]): NamedAgent | undefined {
  const isMost = ({ start, end }: Found): boolean => (end - start) * 3 > (addressee.end - addressee.start) * 2;
  return agents
    .filter(
      (agent) =>
        isMost(agent) &&
        agent.passage === addressee.passage &&
        agent.start >= addressee.start &&
        agent.end <= addressee.end,
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}
