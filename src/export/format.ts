import type { Model } from "../model/model.ts";
import type { ReadGraph } from "./exported.ts";

/** A piece of an export: text that comes next in one of its files. */
export interface Piece {
  /** The file's path in the folder of the export, with slashes. */
  readonly file: string;
  readonly text: string;
}

/** A form in which the graph is written to files. */
export interface Format {
  /** The one file that it makes; undefined: a folder of files. */
  readonly file: string | undefined;
  /** The files, piece after piece; the pieces of several files may come by turns. The same graph makes the same bytes. */
  write(read: ReadGraph, model: Model): AsyncIterable<Piece>;
}
