import type { Finding } from '../../core/figures/problem.ts';
import type { Localized } from '../../core/words/lang.ts';

/** A file that cannot be read without guessing; thrown from wherever that shows, told once by `readFile`. */
export class Refused extends Error {
  readonly found: Finding;
  /** Where in the file, from 1. */
  readonly line: number;
  readonly value: string;

  constructor(found: Finding, line = 1, value = '') {
    super(found.problem.en);
    this.found = found;
    this.line = line;
    this.value = value;
  }
}

/** What was understood, before it is known of which file. */
export interface Understood {
  readonly code: string;
  readonly text: Localized;
}
