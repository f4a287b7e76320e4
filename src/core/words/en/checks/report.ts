import type { Words } from '../../shape.ts';

const many = (count: string, one: string): string => `${count} ${one}${count === '1' ? '' : 's'}`;

export const report: Words['checks']['report'] = {
  at: (line) => `Line ${line}`,
  atColumn: (line, column) => `Line ${line}, column ${column}`,
  read: (place, value) => `${place}: read “${value}”.`,
  nothing: (place) => `${place}: nothing there.`,
  more: (count) => `… and ${count} more of the same kind.`,
  summary: (problems, files) => `${many(problems, 'problem')} in ${many(files, 'file')}.`,
  clean: (figures, rows, files) =>
    `No problems: ${many(figures, 'figure')}, ${many(rows, 'row')} in ${many(files, 'file')}.`,
};
