import type { Localized } from '../words/lang.ts';
import { inEach } from '../words/localized.ts';
import { qualifiers, type CodeList } from '../schema/code-lists.ts';
import { slug } from '../values/key.ts';
import { nearest } from '../values/nearest.ts';
import { boundNamed } from '../values/printed.ts';
import { perCell, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { codeName, codeNames } from './wording.ts';

/** A code is one of its closed list. */
export const checkCode: Check = (draft) =>
  perCell(
    draft,
    ({ codes }) => codes !== undefined,
    (text, { codes = {}, title }) =>
      Object.hasOwn(codes, text)
        ? undefined
        : { code: 'unknown-code', say: () => unknown(text, codes, title) },
  );

function unknown(text: string, codes: CodeList, title: Localized): Finding {
  const guess = guessCode(text, codes);
  return finding(
    'unknown-code',
    inEach((words, lang) => words.checks.code.unknown.problem(title[lang], codeNames(codes, lang))),
    guess === undefined
      ? inEach((words) => words.checks.code.unknown.repair)
      : inEach((words, lang) => words.checks.code.unknown.proposal(codeName(guess, codes, lang))),
    guess === undefined ? [] : [guess],
  );
}

/** The code whose Vietnamese or English name was written, or other words for it, or the one that is nearest. */
function guessCode(text: string, codes: CodeList): string | undefined {
  const named = Object.entries(codes).find(([, name]) =>
    Object.values(name).some((word) => slug(word) === slug(text)),
  );
  const bound = codes === qualifiers ? boundNamed(text) : undefined;
  return named?.[0] ?? bound ?? nearest(text, Object.keys(codes));
}
