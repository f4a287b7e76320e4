import type { Datum } from '../chart.ts';

/** Where a mark leads, and what pointing at it tells. */
export interface Explained {
  readonly href: string;
  readonly title: string;
}
export type Explain = (datum: Datum) => Explained;
/** The channels that make a link of a mark. */
export const link = { href: 'href', title: 'title' } as const;
