import { countOf, firstOf, mostOfKind, withMore } from '../../core/figures/first-of-kind.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { kindCounts } from './items.ts';
import type { Overview } from './protocol.ts';
import type { Judged } from './session.ts';

/** More is not read by anybody, and need not be sent to the page. */
const mostAsides = 100;

export function overviewOf(
  { handIn, incoming, list, compared, missing, known }: Judged,
  lang: Lang,
): Overview {
  const { intake } = wordsIn(lang);
  const count = (number: number): string => formatNumber(number, lang);
  const { questions, problems, moreProblems, asides, moreAsides, understood, tally } = incoming;
  const names = new Map(known.areas.rows.map(({ cells }) => [cells['area'] ?? '', cells['name'] ?? '']));
  const manyFiles = handIn.files.length > 1;
  const answered = [...handIn.answered.values()].map(({ question, choice }) => ({
    ...question,
    answer: choice,
  }));
  const open = questions
    .filter(({ id }) => !handIn.answered.has(id))
    .map((question) => ({ ...question, answer: '' }));
  return {
    files: handIn.files.map(({ file }) => file),
    tally,
    open: countOf(problems, moreProblems),
    repaired: handIn.repairs.size,
    kinds: kindCounts(list, lang),
    questions: [...answered, ...open.slice(0, mostOfKind)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    asked: open.length,
    moreQuestions: open.length > mostOfKind ? intake.moreQuestions(count(open.length - mostOfKind)) : '',
    understandings: understood.length,
    understood: withMore(
      firstOf(understood, ({ code }) => code),
      ({ code }) => code,
      ({ file, text }) => (manyFiles ? `${file}: ` : '') + inLang(text, lang),
      (more) => intake.more(count(more.count)),
    ),
    asides: asides
      .slice(0, mostAsides)
      .map(({ place, text, reason }) => ({ place, text, reason: inLang(reason, lang) })),
    moreAsides: Math.max(0, countOf(asides, moreAsides) - mostAsides),
    comparison: {
      summary: compared.summary,
      changes: compared.changes,
      sentences: compared.sentences.length,
      missing: missing.map((key) => names.get(key) ?? key),
    },
  };
}
