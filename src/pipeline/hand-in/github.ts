import { join } from 'node:path/posix';
import { firstOf, withMore, type More } from '../../core/figures/first-of-kind.ts';
import type { Faults } from '../../core/checks/index.ts';
import type { Problem } from '../../core/figures/problem.ts';
import { visible } from '../../core/checks/report.ts';
import { questionKind, type Incoming, type Place } from '../../hand-in/incoming.ts';
import { countsOf } from '../../hand-in/judge/sentences.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { officerWordsIn } from '../../core/words/words.ts';
import type { HandIn } from './hand-in.ts';
import { placeText } from './text.ts';

type Level = 'error' | 'notice';
type Properties = Readonly<Record<string, string>>;

/**
 * An annotation of GitHub Actions. A line break would end it, and a colon or a comma in a property would be taken for its end.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function annotation(level: Level, properties: Properties, message: string): string {
  const given = Object.entries(properties)
    .map(([name, value]) => `${name}=${escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',');
  return `::${level}${given === '' ? '' : ` ${given}`}::${escaped(message)}\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const messageOf = ({ value, problem, repair }: Problem, place: string, lang: Lang): string => {
  const { read, nothing } = officerWordsIn(lang).commands;
  const found = value === '' ? nothing : read(visible(value));
  return [`${place}: ${found}`, inLang(problem, lang), visible(inLang(repair, lang))].join('\n');
};

/** One notice for all of a kind that are not told, after the last that is. */
const moreNotice =
  (list: 'problems' | 'questions', lang: Lang) =>
  ({ code, count }: More): string =>
    annotation(
      'notice',
      { title: code },
      officerWordsIn(lang).commands.more[list](formatNumber(count, lang)),
    );

/** The faults of the record, at the lines of its files; `folder` leads to it from where the command runs. */
export const recordAnnotations = ({ problems, more }: Faults, lang: Lang, folder: string): string =>
  withMore(
    { items: problems, more },
    ({ code }) => code,
    (problem) => {
      const file = join(folder, problem.file);
      const place = problem.column === '' ? file : officerWordsIn(lang).commands.heading(problem.column);
      return annotation(
        'error',
        { file, line: String(problem.line), title: problem.code },
        messageOf(problem, place, lang),
      );
    },
    moreNotice('problems', lang),
  ).join('');

/** The faults and questions of a hand-in, then what it would do to the record. */
export const handInAnnotations = ({ incoming, comparison }: HandIn, lang: Lang): string =>
  [
    ...problemErrors(incoming, lang),
    ...questionErrors(incoming, lang),
    ...countsOf(comparison, lang).map((text) => annotation('notice', {}, text)),
  ].join('');

const errorAt = ({ file, line }: Place, title: string, message: string): string =>
  annotation('error', { file, line: String(line), title }, message);

const problemErrors = ({ problems, moreProblems }: Incoming, lang: Lang): readonly string[] =>
  withMore(
    { items: problems, more: moreProblems },
    ({ code }) => code,
    (problem) =>
      errorAt(problem.place, problem.code, messageOf(problem, placeText(problem.place, lang), lang)),
    moreNotice('problems', lang),
  );

const questionErrors = ({ questions }: Incoming, lang: Lang): readonly string[] =>
  withMore(
    firstOf(questions, questionKind),
    questionKind,
    ({ place, question }) => errorAt(place, 'question', inLang(question, lang)),
    moreNotice('questions', lang),
  );
