import type { Place, Question, Tally } from '../incoming.ts';
import type { Lang } from '../../core/words/lang.ts';
import type { Preview } from './preview.ts';

/** What the page and its worker say to each other. The worker holds the files; the page gets counts, and lists a slice at a time. */

/** What is being done, and of which file. */
export interface Progress {
  readonly stage: 'read' | 'record' | 'check' | 'compare';
  readonly file: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** One place that needs mending, or was mended, in words of one language. */
export interface Item {
  readonly key: string;
  readonly place: Place;
  readonly value: string;
  readonly problem: string;
  readonly repair: string;
  readonly proposals: readonly string[];
  /** What was accepted instead. */
  readonly accepted: string | undefined;
  /** Other cells that are listed and read the same, with the same fault and the same proposals. */
  readonly alike: number;
  /** Whether of this kind of fault not all are listed: there may be more alike. */
  readonly mayBeMore: boolean;
}

export interface KindCount {
  readonly code: string;
  readonly count: number;
  /** The fault of the first of them. */
  readonly example: string;
}

export interface Overview {
  readonly files: readonly string[];
  readonly tally: Tally;
  readonly open: number;
  readonly repaired: number;
  readonly kinds: readonly KindCount[];
  readonly questions: readonly (Question & { readonly answer: string })[];
  /** How many are open, and of those that are not among the questions a sentence. */
  readonly asked: number;
  readonly moreQuestions: string;
  /** How much was understood, and of each kind the first. */
  readonly understandings: number;
  readonly understood: readonly string[];
  readonly asides: readonly { readonly place: Place; readonly text: string; readonly reason: string }[];
  readonly moreAsides: number;
  readonly comparison: ComparisonCounts;
}

export interface ComparisonCounts {
  /** Sentences with counts. */
  readonly summary: readonly string[];
  /** How many changes there are of single figures, sources and names. */
  readonly changes: number;
  /** How many sentences tell of them: of each kind the first, and of how many more. */
  readonly sentences: number;
  /** Provinces whose figures could not be fetched. */
  readonly missing: readonly string[];
}

/** Why there is nothing new to show. */
export interface Halt {
  readonly halted: 'no-record' | 'changed-on-disk' | 'cancelled';
  readonly file: string;
}

/** What comes of a step that an officer takes. */
export type Outcome = Overview | Halt;

/** Which items are asked for: of all kinds, of one, or those that were mended. */
export interface Slice {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}
export const everyKind = '';
export const repairedKind = '*';

export interface Items {
  readonly items: readonly Item[];
  readonly listed: number;
  readonly all: number;
  readonly rest: readonly string[];
}

/** What the page asks, and what it is answered. */
export interface Calls {
  readonly add: [{ readonly files: readonly File[]; readonly lang: Lang }, Outcome];
  readonly accept: [{ readonly key: string; readonly text: string; readonly alike: boolean }, Outcome];
  readonly undo: [{ readonly key: string }, Outcome];
  readonly undoAll: [undefined, Outcome];
  readonly answer: [{ readonly question: string; readonly choice: string }, Outcome];
  readonly fetchMissing: [undefined, Outcome];
  /** Ends the steps that are being taken; all is again as it was found last. */
  readonly cancel: [undefined, Overview];
  /** How many there are, which of them are listed, and sentences on those kinds of which not all are. */
  readonly items: [Slice, Items];
  readonly sentences: [{ readonly from: number; readonly to: number }, readonly string[]];
  /** How many there are, and whether the figures of the whole country were there to set beside them. */
  readonly charts: [undefined, { readonly charts: number; readonly isBesideCountry: boolean }];
  readonly chart: [number, Preview];
  readonly download: [undefined, { readonly name: string; readonly content: Blob }];
}
export type CallName = keyof Calls;

export interface Asked<Name extends CallName = CallName> {
  readonly id: number;
  readonly name: Name;
  readonly input: Calls[Name][0];
}

export type Heard =
  | { readonly progress: Progress }
  | { readonly id: number; readonly output: Calls[CallName][1] }
  | { readonly id: number; readonly failed: string };
