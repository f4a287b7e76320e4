import { findingOf } from '../figures/finding-of.ts';
import { perCell, type Check } from './check.ts';

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text);

/** An address is a full web address that a reader can follow. */
export const checkUrl: Check = (draft) =>
  perCell(
    draft,
    ({ type }) => type === 'url',
    (text) =>
      isAddress(text) ? undefined : findingOf('malformed-address', (words) => words.checks.url.checkUrl),
  );
