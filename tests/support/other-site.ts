import { inject } from 'vitest';
import { pagesOf } from './site.ts';

/** The site that was built from another record, see `other-record.ts`. */
export const otherDist = inject('otherDist');
export const otherPages = pagesOf(otherDist);
