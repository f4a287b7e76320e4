import { join } from 'node:path/posix';
import { visible } from '../../checks/report.ts';
import type { Problem } from '../../checks/problem.ts';
import { countsOf } from '../../intake/sentences.ts';
import { inLang, type Lang } from '../../words/lang.ts';
import { wordsIn } from '../../words/words.ts';
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
  const { read, nothing } = wordsIn(lang).commands;
  const found = value === '' ? nothing : read(visible(value));
  return [`${place}: ${found}`, inLang(problem, lang), visible(inLang(repair, lang))].join('\n');
};

/** The faults of the record, at the lines of its files; `folder` leads to it from where the command runs. */
export const recordAnnotations = (problems: readonly Problem[], lang: Lang, folder: string): string =>
  problems
    .map((problem) => {
      const file = join(folder, problem.file);
      const place = problem.column === '' ? file : wordsIn(lang).commands.heading(problem.column);
      return annotation(
        'error',
        { file, line: String(problem.line), title: problem.code },
        messageOf(problem, place, lang),
      );
    })
    .join('');

/** The faults and questions of a hand-in, then what it would do to the record. */
export function handInAnnotations({ incoming, comparison }: HandIn, lang: Lang): string {
  const { problems, questions } = incoming;
  return [
    ...problems.map((problem) =>
      annotation(
        'error',
        { file: problem.place.file, line: String(problem.place.line), title: problem.code },
        messageOf(problem, placeText(problem.place, lang), lang),
      ),
    ),
    ...questions.map(({ place, question }) =>
      annotation(
        'error',
        { file: place.file, line: String(place.line), title: 'question' },
        inLang(question, lang),
      ),
    ),
    ...countsOf(comparison, lang).map((text) => annotation('notice', {}, text)),
  ].join('');
}
