import type { ZipFile } from './zip.ts';

/** A part of an Office file (ECMA-376, part 2), with what it refers to. */
export interface Part {
  /** From the root of the package, without a slash before it. */
  readonly path: string;
  /** Blank for one whose type its ending tells. */
  readonly type: string;
  readonly content: ZipFile['content'];
  readonly relations?: readonly Relation[];
}

/** The first of a part is its `rId1`. */
export interface Relation {
  readonly type: string;
  /** The path of a part, or an address outside of the file. */
  readonly target: string;
  readonly isExternal?: boolean;
}
