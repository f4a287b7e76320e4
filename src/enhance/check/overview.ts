import { inLang, type Lang } from '../../words/lang.ts';
import { kindCounts } from './items.ts';
import type { Overview } from './protocol.ts';
import type { Judged } from './session.ts';

/** More is not read by anybody, and need not be sent to the page. */
const mostAsides = 100;
const mostUnderstood = 200;

export function overviewOf(
  { handIn, incoming, list, compared, missing, known }: Judged,
  lang: Lang,
): Overview {
  const { questions, problems, asides, understood, tally } = incoming;
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
    open: problems.length,
    repaired: handIn.repairs.size,
    kinds: kindCounts(list, lang),
    questions: [...answered, ...open].sort((a, b) => (a.id < b.id ? -1 : 1)),
    understood: understood
      .slice(0, mostUnderstood)
      .map(({ file, text }) => (manyFiles ? `${file}: ` : '') + inLang(text, lang)),
    asides: asides
      .slice(0, mostAsides)
      .map(({ place, text, reason }) => ({ place, text, reason: inLang(reason, lang) })),
    moreAsides: Math.max(0, asides.length - mostAsides),
    comparison: {
      summary: compared.summary,
      sentences: compared.length,
      missing: missing.map((key) => names.get(key) ?? key),
    },
  };
}
