import { qualifiers } from './code-lists.ts';
import { may, must, tableOf, withTranslations } from './column.ts';

/** What the project keeps of its releases. */

export const releases = tableOf('releases', {
  key: ['release'],
  columns: [must('release', 'integer'), must('date', 'date'), ...withTranslations(may('note', 'text'))],
});

/** What each release added, changed or withdrew; read from the first row on it gives the figures of the last release. */
export const changes = tableOf('changes', {
  key: ['release', 'figure'],
  columns: [
    must('release', 'integer', { references: 'releases' }),
    must('figure', 'text'),
    may('value', 'number'),
    may('qualifier', 'code', { codes: qualifiers }),
    may('printed', 'text'),
    ...withTranslations(may('reason', 'text')),
  ],
});

export const corrections = tableOf('corrections', {
  key: ['figure'],
  columns: [must('figure', 'text'), ...withTranslations(must('reason', 'text'))],
});

export const releasedCharts = tableOf('released-charts', {
  key: ['chart'],
  columns: [
    must('chart', 'key'),
    must('release', 'integer', { references: 'releases' }),
    ...withTranslations(must('title', 'text')),
  ],
});
