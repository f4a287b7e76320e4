import { inEach } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import type { RuleCode } from '../schema/rules.ts';
import { beginningOf } from '../values/beginning.ts';
import { hidden } from '../values/clean.ts';
import { wordsWithLostLetters } from '../values/lost-letters.ts';
import { perCell, type Check } from './check.ts';
import { finding, type Finding, type Later } from '../figures/problem.ts';

interface Rule {
  readonly code: RuleCode;
  readonly broken: (text: string) => boolean;
  readonly mend: (text: string) => string;
  /** Whether the mended text is what was meant. */
  readonly isCertain: boolean;
  readonly problem: Localized;
}

const rules: readonly Rule[] = [
  {
    code: 'lost-character',
    broken: (text) => text.includes('\ufffd'),
    mend: (text) => text.replaceAll('\ufffd', '…'),
    isCertain: false,
    problem: inEach((words) => words.checks.text.rules['lost-character'].problem),
  },
  {
    code: 'lost-letters',
    broken: hasLostLetters,
    mend: (text) => text.replaceAll(/(?<=\p{L})\?+(?=\p{L})/gu, '…'),
    isCertain: false,
    problem: inEach((words) => words.checks.text.rules['lost-letters'].problem),
  },
  {
    code: 'not-nfc',
    broken: (text) => text !== text.normalize('NFC'),
    mend: (text) => text,
    isCertain: true,
    problem: inEach((words) => words.checks.text.rules['not-nfc'].problem),
  },
  {
    code: 'hidden-character',
    broken: (text) => text.search(hidden) >= 0,
    mend: (text) => text.replaceAll(hidden, ''),
    isCertain: true,
    problem: inEach((words) => words.checks.text.rules['hidden-character'].problem),
  },
  {
    code: 'control-character',
    broken: (text) => /\p{Cc}/u.test(text),
    mend: (text) => text.replaceAll(/\p{Cc}+/gu, ' '),
    isCertain: true,
    problem: inEach((words) => words.checks.text.rules['control-character'].problem),
  },
  {
    code: 'odd-space',
    broken: (text) => /^\s|\s$| {2}|[^\S ]/u.test(text),
    mend: (text) => text,
    isCertain: true,
    problem: inEach((words) => words.checks.text.rules['odd-space'].problem),
  },
];

/** A capital after the mark begins a sentence: "Làm gì?Ai làm?" only lacks a space. */
function hasLostLetters(text: string): boolean {
  return wordsWithLostLetters(text).some((word) => !/\p{Ll}\?\p{Lu}/u.test(word));
}

/** What most cells hold; letters with accents are looked at one rule after the other. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Text is NFC, trimmed, one line, and holds nothing that cannot be seen. */
export const checkText: Check = (draft) =>
  perCell(
    draft,
    () => true,
    (text) => (plain.test(text) && !text.includes('?') ? undefined : judge(text)),
  );

function judge(text: string): Later | undefined {
  const rule = rules.find(({ broken }) => broken(text));
  if (rule === undefined) return undefined;
  return { code: rule.code, say: () => saidOf(rule, text) };
}

function saidOf({ code, problem, mend, isCertain }: Rule, text: string): Finding {
  const mended = mend(text).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return finding(code, problem, repair(beginningOf(mended)), isCertain ? [mended] : []);
}

const repair = (mended: string): Localized =>
  mended === ''
    ? inEach((words) => words.checks.text.repair)
    : inEach((words) => words.checks.text.proposal(mended));
