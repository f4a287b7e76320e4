import { codeList } from '../schema/code-lists.ts';
/**
 * Why there is no number. Nothing observed is `undefined` in a computation and one of these words on a page; it is never 0.
 */
export const missingReasons = codeList(
  [
    'not-published',
    'not-broken-down',
    'no-such-field',
    'other-measure',
    'bounds-pull-apart',
    'sources-disagree',
    'no-period',
  ],
  ({ codes }) => codes.missingReasons,
);
export type MissingReason = keyof typeof missingReasons;
