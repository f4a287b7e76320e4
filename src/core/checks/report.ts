import type { Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import { formatNumber } from '../values/format-number.ts';
import { countOf, withMore } from '../figures/first-of-kind.ts';
import type { Faults } from './index.ts';
import type { Problem } from '../figures/problem.ts';

export interface Counts {
  readonly rows: number;
  readonly figures: number;
  readonly files: number;
}

/**
 * Problems as text for a terminal: where, what was read, what was expected, what to write; then how many there are, told or not.
 * `folder` stands before each file, so that the place can be opened from the terminal.
 */
export function reportProblems({ problems, more, faultyFiles }: Faults, lang: Lang, folder = ''): string {
  const words = wordsIn(lang).checks.report;
  const entries = withMore(
    { items: problems, more },
    ({ code }) => code,
    (problem) => entry(problem, lang, folder),
    ({ count }) => `  ${words.more(formatNumber(count, lang))}`,
  );
  const summary = words.summary(formatNumber(countOf(problems, more), lang), formatNumber(faultyFiles, lang));
  return `${[...entries, summary].join('\n\n')}\n`;
}

export function reportClean({ figures, rows, files }: Counts, lang: Lang): string {
  const [ofFigures, ofRows, ofFiles] = [figures, rows, files].map((count) => formatNumber(count, lang));
  return `${wordsIn(lang).checks.report.clean(ofFigures ?? '', ofRows ?? '', ofFiles ?? '')}\n`;
}

function entry({ file, line, column, value, problem, repair }: Problem, lang: Lang, folder: string): string {
  const path = folder === '' ? file : `${folder}/${file}`;
  const isWholeFile = column === '' && value === '';
  const place = isWholeFile
    ? [path]
    : [`${path}:${String(line)}`, `  ${whatWasRead({ line, column, value }, lang)}`];
  return [...place, `  ${problem[lang]}`, `  ${visible(repair[lang])}`].join('\n');
}

function whatWasRead(
  { line, column, value }: Pick<Problem, 'line' | 'column' | 'value'>,
  lang: Lang,
): string {
  const words = wordsIn(lang).checks.report;
  const place = column === '' ? words.at(String(line)) : words.atColumn(String(line), column);
  return value === '' ? words.nothing(place) : words.read(place, visible(value));
}

/** What cannot be seen is shown by its code point. */
export const visible = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\u00a0]/gu,
    (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
