import { findingOf } from '../figures/finding-of.ts';
import { inEach, inEachOf } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import { formatNumber } from '../values/format-number.ts';
import { numberOf, parseNumber, type NumberFault, type NumberFaultKind } from '../values/number.ts';
import { perCell, type Check } from './check.ts';
import { finding, later, type Finding, type Found } from '../figures/problem.ts';
import { either, noFigure } from './wording.ts';

/** A number is plain: digits, a dot before decimals. What could mean two numbers is asked, not guessed. */
export const checkNumber: Check = (draft) =>
  perCell(
    draft,
    ({ type }) => type === 'number' || type === 'integer',
    (text, { type }) =>
      numberFinding(text) ??
      (type === 'integer' && !Number.isInteger(numberOf(text)) ? notWhole() : undefined),
  );

/** Why a text is no plain number; nothing where it is one. */
export function numberFinding(text: string): Found | undefined {
  const parsed = parseNumber(text);
  if ('value' in parsed) return undefined;
  return parsed.fault.kind === 'ambiguous' ? ambiguous(parsed.fault) : malformed(parsed.fault);
}

function ambiguous({ candidates: [whole = '', decimals = ''] }: NumberFault): Finding {
  const [group, point] = [whole, decimals].map((text) => numberOf(text) ?? 0);
  const [grouped, pointed] = [formatNumber(group ?? 0, 'vi'), formatNumber(point ?? 0, 'vi')];
  return finding(
    'ambiguous-number',
    inEach((words) => words.checks.number.ambiguous.problem(whole, grouped, pointed)),
    inEach((words) => words.checks.number.ambiguous.repair(whole, decimals)),
    [whole, decimals],
  );
}

const malformed = (fault: NumberFault): Found =>
  later('malformed-number', () => {
    const { kind, candidates } = fault;
    return finding(
      'malformed-number',
      expected[kind],
      kind === 'none' ? noFigure : repair(candidates),
      candidates,
    );
  });

const repair = (candidates: readonly string[]): Localized =>
  candidates.length === 0
    ? inEach((words) => words.checks.number.repair)
    : inEach((words, lang) => words.checks.number.proposal(either(candidates, lang)));

const expected: Readonly<Record<NumberFaultKind, Localized>> = inEachOf(
  (words) => words.checks.number.expected,
);

const notWhole = (): Finding => findingOf('not-whole', (words) => words.checks.number.notWhole);
