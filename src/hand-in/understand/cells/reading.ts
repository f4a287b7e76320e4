import type { Found } from '../../../core/figures/problem.ts';
import type { Kind } from '../work.ts';

/** What a cell is for the record, or why that is not certain. Two of what was understood by itself are told: the form and the words. */
export interface Reading {
  readonly text: string;
  /** Names what was understood, to be counted. */
  readonly told?: readonly string[];
  readonly found?: Found;
  /** It waits for what is asked of the whole column. */
  readonly isAsked?: true;
}

export type CellReader = (text: string, kind: Kind) => Reading;

/** Texts that come again are among the first; a column of half a million different ones is not worth remembering. */
const mostRemembered = 20_000;

/** The same text of the same kind is read once. */
export function remembered(read: CellReader): CellReader {
  const known = new Map<Kind, Map<string, Reading>>();
  return (text, kind) => {
    const ofKind = known.get(kind) ?? new Map<string, Reading>();
    known.set(kind, ofKind);
    const before = ofKind.get(text);
    if (before !== undefined) return before;
    const reading = read(text, kind);
    if (ofKind.size < mostRemembered) ofKind.set(text, reading);
    return reading;
  };
}
