import {
  bases,
  betterDirections,
  levels,
  matches,
  origins,
  qualifiers,
  roles,
  sourceKinds,
  subjects,
  yesNo,
  type CodeList,
} from './code-lists.ts';
import { may, must, tableOf, withTranslations, type Table, type TableName } from './column.ts';
import { changes, corrections, releasedCharts, releases } from './release-tables.ts';
import { units } from './units.ts';

const unitNames: CodeList = Object.fromEntries(
  Object.entries(units).map(([code, unit]) => [code, unit.name]),
);

/** The dimensions that say which figure a row is; with the source they are its identity. */
const dimensions = [
  must('area', 'key', { references: 'areas' }),
  may('period', 'period'),
  must('indicator', 'key', { references: 'indicators' }),
  may('field', 'text'),
  may('subject', 'code', { codes: subjects }),
  may('origin', 'code', { codes: origins }),
  may('bloc', 'text'),
  must('basis', 'code', { codes: bases }),
];
const dimensionNames = dimensions.map(({ name }) => name);

export const observations = tableOf('observations', {
  key: [...dimensionNames, 'source'],
  columns: [
    ...dimensions,
    must('value', 'number'),
    must('qualifier', 'code', { codes: qualifiers }),
    must('printed', 'text'),
    must('source', 'key', { references: 'sources' }),
    must('locator', 'text'),
    may('authority', 'text'),
    may('note', 'text'),
  ],
});

export const areas = tableOf('areas', {
  key: ['area'],
  columns: [
    must('area', 'key'),
    ...withTranslations(must('name', 'text')),
    must('level', 'code', { codes: levels }),
    may('parent', 'key', { references: 'areas' }),
    may('valid_from', 'date'),
    may('valid_to', 'date'),
    may('successor', 'key', { references: 'areas' }),
    may('code', 'text'),
    may('code_system', 'text'),
  ],
});

export const indicators = tableOf('indicators', {
  key: ['indicator'],
  columns: [
    must('indicator', 'key'),
    ...withTranslations(must('name', 'text')),
    must('unit', 'code', { codes: unitNames }),
    must('role', 'code', { codes: roles }),
    must('additive', 'code', { codes: yesNo }),
    must('better', 'code', { codes: betterDirections }),
    may('numerator', 'key', { references: 'indicators' }),
    may('denominator', 'key', { references: 'indicators' }),
    ...withTranslations(must('definition', 'text')),
    ...withTranslations(must('does_not_say', 'text')),
  ],
});

export const fields = tableOf('fields', {
  key: ['field'],
  columns: [must('field', 'key'), ...withTranslations(must('name', 'text')), must('order', 'integer')],
});

export const fieldMap = tableOf('field-map', {
  key: ['scheme', 'label'],
  columns: [
    must('scheme', 'key', { references: 'areas' }),
    must('label', 'text'),
    must('field', 'key', { references: 'fields' }),
    must('match', 'code', { codes: matches }),
  ],
});

export const sources = tableOf('sources', {
  key: ['source'],
  columns: [
    must('source', 'key'),
    must('title', 'text'),
    must('publisher', 'text'),
    may('published', 'date'),
    must('accessed', 'date'),
    may('url', 'url'),
    must('kind', 'code', { codes: sourceKinds }),
    may('copy_of', 'key', { references: 'sources' }),
    may('note', 'text'),
  ],
});

export const breaks = tableOf('breaks', {
  key: ['indicator', 'at'],
  columns: [
    must('indicator', 'key', { references: 'indicators' }),
    must('at', 'period'),
    ...withTranslations(must('reason', 'text')),
    must('source', 'key', { references: 'sources' }),
  ],
});

export const choices = tableOf('choices', {
  key: dimensionNames,
  columns: [
    ...dimensions,
    must('source', 'key', { references: 'sources' }),
    ...withTranslations(must('reason', 'text')),
  ],
});

/** What is shown to a hall, slide by slide; a province without rows of its own is shown by rule. */
export const slides = tableOf('slides', {
  key: ['deck', 'order'],
  columns: [
    must('deck', 'key'),
    must('order', 'integer'),
    may('chart', 'key'),
    may('figures', 'text'),
    ...withTranslations(must('say', 'text')),
  ],
});

/** Tables of one file a province; the others are one file. */
export const partitioned: readonly TableName[] = ['observations', 'changes'];

/** Every table of the record, in the order in which they are read and published. */
export const tables: Readonly<Record<TableName, Table>> = {
  observations,
  areas,
  indicators,
  fields,
  'field-map': fieldMap,
  sources,
  breaks,
  choices,
  releases,
  changes,
  corrections,
  'released-charts': releasedCharts,
  slides,
};
