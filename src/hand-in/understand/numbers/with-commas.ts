import type { Problem } from '../../../core/figures/problem.ts';
import { inEach } from '../../../core/words/localized.ts';
import type { Decision } from './number-column.ts';

/** Whether a column has, as far as its texts tell, a comma before decimals. */
export const hasCommas = (decision: Decision): boolean =>
  ('notation' in decision && decision.notation === 'vietnamese') ||
  ('mostly' in decision && decision.mostly === 'vietnamese');

/** "85.16" → "85,16", "1.2340" → "1,2340": one number in any notation, for nothing stands between thousands. */
const withComma = (plain: string): string => plain.replace('.', ',');

/** What to write in a column that has commas before decimals. What is quoted stays as it is. */
export function withCommas(problem: Problem): Problem {
  const proposals = problem.proposals ?? [];
  const decimals = new Set(proposals.filter((text) => /^-?\d+\.\d+$/.test(text)));
  if (decimals.size === 0) return problem;
  const say = (sentence: string): string =>
    sentence.replaceAll(quotedOrNumber, (part) => (decimals.has(part) ? withComma(part) : part));
  const { problem: said, repair } = problem;
  return {
    ...problem,
    problem: inEach((_, lang) => say(said[lang])),
    repair: inEach((_, lang) => say(repair[lang])),
    proposals: proposals.map((text) => (decimals.has(text) ? withComma(text) : text)),
  };
}

const quotedOrNumber = /“[^”]*”|-?\d+\.\d+/g;
