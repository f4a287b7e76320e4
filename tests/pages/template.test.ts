import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forms } from '../../src/core/schema/forms.ts';
import { dist } from '../support/site.ts';
import { sheetsOf } from '../support/workbook.ts';

const file = (path: string): Uint8Array => readFileSync(join(dist, 'kiem-tra', path));

test('The template is there as a workbook and sheet by sheet, with the same headings.', () => {
  const sheets = sheetsOf(file('bieu-mau.xlsx'));
  const csv = ['so-lieu', 'nguon', 'dia-phuong', 'linh-vuc'].map((name) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file(`bieu-mau/${name}.csv`));
    return text
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split(';');
  });
  const headings = forms.map(({ title }) => {
    const { cells } = sheets.find(({ name }) => name === title.vi) ?? { cells: new Map<string, string>() };
    return [...cells].filter(([at]) => /^[A-Z]+1$/.test(at)).map(([, heading]) => heading);
  });
  expect(csv).toEqual(headings);
  expect(headings.map(({ length }) => length)).toEqual([15, 9, 7, 4]);
});
