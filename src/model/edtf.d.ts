declare module "edtf" {
  /** Milliseconds since 1970 in UTC; infinite where the interval is open, null where its end is not known. */
  interface Extent {
    readonly min: number | null;
    readonly max: number | null;
  }
  /** @throws {Error} where the text is not of the level and types asked for */
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2; types?: readonly string[] }): Extent;
}
