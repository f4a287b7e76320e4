import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/hand-in/template/columns.ts';
import { formCsv, formFile } from '../../../src/hand-in/template/csv.ts';
import { forms } from '../../../src/core/schema/forms.ts';
import { guidanceOf } from '../../../src/hand-in/guidance/index.ts';
import { parsePeriod } from '../../../src/core/values/period.ts';

const columns = forms.flatMap((form) => columnsOf(form).map((column) => ({ table: form.table, column })));

test('Of every column it is told in both languages what to write, in NFC, and how that looks.', () => {
  for (const { table, column } of columns) {
    const { text, examples } = guidanceOf(table, column.name);
    for (const told of [text.vi, text.en, ...examples]) {
      expect(told).toBe(told.normalize('NFC').trim());
      expect(told).not.toBe('');
    }
    expect(examples.length).toBeGreaterThan(0);
  }
});

test('An example of a column with a list is one of it.', () => {
  for (const { table, column } of columns.filter((each) => each.column.codes !== undefined)) {
    const names = Object.values(column.codes ?? {}).map(({ vi }) => vi);
    expect(guidanceOf(table, column.name).examples.filter((example) => !names.includes(example))).toEqual([]);
  }
});

test('The first example of a period is one that the record has as it is.', () => {
  expect(parsePeriod(guidanceOf('observations', 'period').examples[0] ?? '')?.kind).toBe('year');
});

test('A form as CSV is its headings, as a spreadsheet in Vietnam parts them.', () => {
  expect(forms.map(formFile)).toEqual(['so-lieu', 'nguon', 'dia-phuong', 'linh-vuc']);
  for (const form of forms) {
    const text = formCsv(form);
    expect(text).toMatch(/^\ufeff[^\r\n]+\r\n$/);
    expect(text.slice(1, -2).split(';')).toEqual(columnsOf(form).map(({ title }) => title.vi));
  }
});

test('The hand-in that was typed in Calc has the headings of today; if not, it has to be typed anew.', () => {
  for (const form of forms) {
    const [headings] = readFileSync(`tests/input/hand-in/calc/${formFile(form)}.csv`, 'utf8').split('\n');
    expect(headings?.split(';')).toEqual(columnsOf(form).map(({ title }) => title.vi));
  }
});
