import type { Chance } from "./chance.ts";
import type { CountryCode, Division } from "./divisions.ts";
import { chinese } from "./chinese.ts";
import { vietnamese } from "./vietnamese.ts";

/** The bodies that every division has. */
export type BodyKind = "party" | "government" | "union";

/** A task that plans set again and again, and the theme that it is about. */
export interface UsualTask {
  readonly theme: string;
  readonly name: string;
}

/** How a country's documents put things. */
export interface Wording {
  /** BCP 47. */
  readonly language: string;
  readonly agency: string;
  /** A division's name as it stands inside a phrase. */
  readonly place: (name: string) => string;
  readonly body: (kind: BodyKind, place: string) => string;
  /** The post at the head of a body. */
  readonly head: (kind: BodyKind, body: string) => string;
  /** The government of the whole country, and the post at its head. */
  readonly government: { readonly name: string; readonly head: string };
  /** The class of all units of a body. */
  readonly units: (body: string) => string;
  readonly workplaces: (place: string) => string;
  readonly official: (chance: Chance) => string;
  readonly enterprise: (chance: Chance, place: string) => string;
  readonly enterpriseUnion: (enterprise: string) => string;
  readonly director: (enterprise: string) => string;
  readonly law: string;
  readonly directive: { readonly name: string; readonly number: string };
  readonly planNumber: (count: number, year: number) => string;
  readonly plan: (number: string, body: string, year: number) => string;
  readonly series: { readonly name: string; readonly kind: string; readonly month: number };
  readonly edition: (year: number, place: string) => string;
  readonly slogan: (year: number) => string;
  readonly instruction: (place: string, year: number) => string;
  readonly event: (kind: string, edition: string) => string;
  readonly gazette: (place: string) => string;
  readonly register: (place: string) => string;
  readonly enterprises: (place: string) => string;
  readonly report: (place: string, year: number) => string;
  /** The class of enterprises that the whole country looks at. */
  readonly key: string;
  readonly tasks: readonly UsualTask[];
  readonly themes: Readonly<Record<string, string>>;
  readonly outcomes: readonly { readonly indicator: string; readonly unit: string }[];
  readonly materials: readonly string[];
}

const wordings: Readonly<Record<CountryCode, Wording>> = { vn: vietnamese, cn: chinese };

export const wordingOf = ({ country }: Pick<Division, "country">): Wording => wordings[country];
