/** The part of https://github.com/inukshuk/edtf.js that is used; the package brings no types. */
declare module 'edtf' {
  export interface EdtfNode {
    readonly type?: string;
    readonly level: number;
    /** Year, month from 0, day. */
    readonly values: readonly number[];
  }
  /** Throws for a text that is no EDTF. */
  export function parse(
    text: string,
    constraints?: { readonly level?: number; readonly types?: readonly string[] },
  ): EdtfNode;
}
