import type { Lang } from '../words/lang.ts';
import { formatNumber } from '../values/format.ts';
import { countOf, withMore } from '../figures/first-of-kind.ts';
import type { Faults } from './index.ts';
import type { Problem } from '../figures/problem.ts';

export interface Counts {
  readonly rows: number;
  readonly figures: number;
  readonly files: number;
}

interface Words {
  readonly place: (line: number, column: string) => string;
  readonly read: (value: string) => string;
  readonly nothing: string;
  readonly more: (count: string) => string;
  readonly summary: (problems: number, files: number) => string;
  readonly clean: (counts: Counts) => string;
}

const words: Readonly<Record<Lang, Words>> = {
  vi: {
    place: (line, column) => `Dòng ${String(line)}${column === '' ? '' : `, cột ${column}`}`,
    read: (value) => `: đọc được “${value}”.`,
    nothing: ': không có gì.',
    more: (count) => `… và ${count} chỗ khác cùng loại.`,
    summary: (problems, files) =>
      `Có ${formatNumber(problems, 'vi')} chỗ cần sửa trong ${formatNumber(files, 'vi')} tệp.`,
    clean: ({ rows, figures, files }) =>
      `Không có lỗi: ${formatNumber(figures, 'vi')} số liệu, ${formatNumber(rows, 'vi')} dòng trong ${formatNumber(files, 'vi')} tệp.`,
  },
  en: {
    place: (line, column) => `Line ${String(line)}${column === '' ? '' : `, column ${column}`}`,
    read: (value) => `: read “${value}”.`,
    nothing: ': nothing there.',
    more: (count) => `… and ${count} more of the same kind.`,
    summary: (problems, files) =>
      `${many(problems, 'problem', 'problems')} in ${many(files, 'file', 'files')}.`,
    clean: ({ rows, figures, files }) =>
      `No problems: ${many(figures, 'figure', 'figures')}, ${many(rows, 'row', 'rows')} in ${many(files, 'file', 'files')}.`,
  },
};

const many = (count: number, one: string, more: string): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? one : more}`;

/**
 * Problems as text for a terminal: where, what was read, what was expected, what to write; then how many there are, told or not.
 * `folder` stands before each file, so that the place can be opened from the terminal.
 */
export function reportProblems({ problems, more, faultyFiles }: Faults, lang: Lang, folder = ''): string {
  const entries = withMore(
    { items: problems, more },
    ({ code }) => code,
    (problem) => entry(problem, lang, folder),
    ({ count }) => `  ${words[lang].more(formatNumber(count, lang))}`,
  );
  return [...entries, words[lang].summary(countOf(problems, more), faultyFiles)].join('\n\n') + '\n';
}

export const reportClean = (counts: Counts, lang: Lang): string => `${words[lang].clean(counts)}\n`;

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
  const { place, read, nothing } = words[lang];
  return place(line, column) + (value === '' ? nothing : read(visible(value)));
}

/** What cannot be seen is shown by its code point. */
export const visible = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\u00a0]/gu,
    (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
