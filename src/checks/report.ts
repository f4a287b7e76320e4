import type { Lang } from '../words/lang.ts';
import type { Problem } from './problem.ts';

export interface Counts {
  readonly rows: number;
  readonly figures: number;
  readonly files: number;
}

interface Words {
  readonly place: (line: number, column: string) => string;
  readonly read: (value: string) => string;
  readonly nothing: string;
  readonly summary: (problems: number, files: number) => string;
  readonly clean: (counts: Counts) => string;
}

const words: Readonly<Record<Lang, Words>> = {
  vi: {
    place: (line, column) => `Dòng ${String(line)}${column === '' ? '' : `, cột ${column}`}`,
    read: (value) => `: đọc được “${value}”.`,
    nothing: ': không có gì.',
    summary: (problems, files) => `Có ${String(problems)} chỗ cần sửa trong ${String(files)} tệp.`,
    clean: ({ rows, figures, files }) =>
      `Không có lỗi: ${String(figures)} số liệu, ${String(rows)} dòng trong ${String(files)} tệp.`,
  },
  en: {
    place: (line, column) => `Line ${String(line)}${column === '' ? '' : `, column ${column}`}`,
    read: (value) => `: read “${value}”.`,
    nothing: ': nothing there.',
    summary: (problems, files) =>
      `${many(problems, 'problem', 'problems')} in ${many(files, 'file', 'files')}.`,
    clean: ({ rows, figures, files }) =>
      `No problems: ${many(figures, 'figure', 'figures')}, ${many(rows, 'row', 'rows')} in ${many(files, 'file', 'files')}.`,
  },
};

const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

/**
 * All problems as text for a terminal: where, what was read, what was expected, what to write; then how many. `folder` stands
 * before each file, so that the place can be opened from the terminal.
 */
export function reportProblems(problems: readonly Problem[], lang: Lang, folder = ''): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const entries = problems.map((problem) => entry(problem, lang, folder));
  return [...entries, words[lang].summary(problems.length, files)].join('\n\n') + '\n';
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
