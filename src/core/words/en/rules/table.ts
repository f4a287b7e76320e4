import type { Words } from '../../shape.ts';

export const table: Words['rules']['table'] = {
  'headings-not-found': 'The headings of the template stand at the head of the table.',
  'missing-heading': 'The table has all required columns.',
  'unknown-heading':
    'A heading is the name of a column of the form, or “(bỏ qua)” above a column to pass over.',
  'column-without-heading': 'A column in which something is filled in has a heading.',
  'duplicate-heading': 'A heading stands once.',
  'open-quote': 'In a CSV file, a quotation mark that is opened is closed.',
  'ragged-row': 'In a CSV file, each line has as many cells as there are headings.',
  'second-table': 'Each sheet and each CSV file has one table.',
  'stray-line': 'Below the headings there are rows of the table only, no signatures or remarks.',
  duplicate: 'Each figure of a source, each source and each area has one row.',
  'rival-row': 'No two rows say different things of the same.',
  'rests-on-fault': 'The row that a cell names, such as a source or an area, is without faults.',
  'unused-source': 'At least one figure is taken from each source, legal documents excepted.',
  'unused-area': 'Each area that is added has a figure, or other areas that belong to it.',
};
