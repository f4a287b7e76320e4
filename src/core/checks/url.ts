import { inEach } from '../words/localized.ts';
import { perCell, type Check } from './check.ts';
import { finding } from '../figures/problem.ts';

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text);

/** An address is a full web address that a reader can follow. */
export const checkUrl: Check = (draft) =>
  perCell(
    draft,
    ({ type }) => type === 'url',
    (text) =>
      isAddress(text)
        ? undefined
        : finding(
            'malformed-address',
            inEach((words) => words.checks.url.checkUrl.problem),
            inEach((words) => words.checks.url.checkUrl.repair),
          ),
  );
