import { describe, expect, test } from 'vitest';
import { checkIncoming } from '../../src/hand-in/judge/check-incoming.ts';
import { compareIncoming } from '../../src/hand-in/judge/compare.ts';
import type { Incoming } from '../../src/hand-in/incoming.ts';
import { sentencesOf } from '../../src/hand-in/judge/sentences.ts';
import { unionOf } from '../../src/hand-in/judge/union.ts';
import { langs, type Lang } from '../../src/core/words/lang.ts';
import { expectGolden } from '../golden.ts';
import { faultyHandIn } from './faulty.ts';
import { realRecord } from './hand-in.ts';

const incoming = checkIncoming(faultyHandIn, realRecord);

function report({ problems, questions, asides, understood, tally }: Incoming, lang: Lang): string {
  const at = (place: Incoming['asides'][number]['place']): string =>
    [place.file, place.sheet, place.cell || `line ${String(place.line)}`, place.heading]
      .filter(Boolean)
      .join(' | ');
  return [
    ...problems.map((problem) =>
      [
        `${at(problem.place)}: ${JSON.stringify(problem.value)} [${problem.code}]`,
        `  ${problem.problem[lang]}`,
        `  ${problem.repair[lang]}`,
        ...problem.proposals.map((proposal) => `  → ${proposal}`),
      ].join('\n'),
    ),
    ...questions.map((question) =>
      [
        `${at(question.place)}: ${question.question[lang]}`,
        ...question.choices.map(({ id, text }) => `  ${id}: ${text[lang]}`),
      ].join('\n'),
    ),
    ...asides.map((aside) => `${at(aside.place)}: ${aside.text} (${aside.reason[lang]})`),
    ...understood.map(({ file, text }) => `${file}: ${text[lang]}`),
    JSON.stringify(tally),
    ...sentencesOf(
      compareIncoming(incoming.rows, realRecord),
      unionOf(incoming.rows, realRecord),
      lang,
    ).items.map(({ kind, text }) => `${kind}: ${text}`),
    '',
  ].join('\n');
}

describe('a hand-in with one of each fault', () => {
  test.each(langs)('is told in %s', (lang) => {
    expectGolden(`intake/faults-${lang}.txt`, report(incoming, lang));
  });

  test('accepts nothing of the lines that it reports', () => {
    const reported = new Set(incoming.problems.map(({ place }) => `${place.sheet} ${String(place.line)}`));
    expect(reported.size).toBeGreaterThan(30);
    expect(incoming.tally.accepted).toBe(Object.values(incoming.rows).flat().length);
  });
});
