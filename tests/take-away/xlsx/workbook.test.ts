import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetCell } from '../../../src/take-away/office/xlsx/cell.ts';
import type { Sheet } from '../../../src/take-away/office/xlsx/sheet.ts';
import { workbookBytes } from '../../../src/take-away/office/xlsx/workbook.ts';
import { joined } from '../../../src/take-away/office/zip.ts';
import { parseXml, sheetsOf, unzipped } from '../../support/workbook.ts';

const sheet = (rows: readonly (readonly SheetCell[])[], name = 'Số liệu'): Sheet => ({
  name,
  widths: [20, 20],
  frozen: 1,
  rows,
});
const made = (...sheets: readonly Sheet[]): Uint8Array =>
  joined(workbookBytes({ title: 'Tên <&>', creator: 'nhóm', created: '2026-11-22', language: 'vi', sheets }));

test('every part is well-formed XML, and has a type', () => {
  const parts = unzipped(made(sheet([[{ text: 'a' }]]), sheet([[{ number: 1, decimals: 0 }]], 'Hai')));
  for (const [, xml] of parts) parseXml(xml);
  const types = parts.get('[Content_Types].xml') ?? '';
  const untyped = [...parts.keys()].filter(
    (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !types.includes(`"/${path}"`),
  );
  expect(untyped).toEqual([]);
});

test('a number is a number, with the decimals that are asked for', () => {
  const [read] = sheetsOf(made(sheet([[{ number: 1685.5, decimals: 1 }]])));
  expect(read?.cells.get('A1')).toBe(1685.5);
  const style = /s="(\d+)"><v>/.exec(read?.xml ?? '')?.[1];
  const styles = parseXml(unzipped(made(sheet([]))).get('xl/styles.xml') ?? '');
  const look = styles.querySelectorAll('cellXfs > xf')[Number(style)]?.getAttribute('numFmtId');
  expect(styles.querySelector(`numFmt[numFmtId="${look ?? ''}"]`)?.getAttribute('formatCode')).toBe(
    '#,##0.0',
  );
});

test('a text is never a formula, and comes back as it was', () => {
  const special = fc.constantFrom(
    '=1+1',
    '_x0041_',
    '_x',
    '<t>',
    '&amp;',
    '\u0001',
    '\r\n',
    '\ufffe',
    '  ',
    'ắ',
  );
  const text = fc
    .array(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 5 })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (value) => {
      const [read] = sheetsOf(made(sheet([[{ text: value }]])));
      expect(read?.cells.get('A1') ?? '').toBe(value);
      expect(read?.xml).not.toMatch(/<f[ >]/);
    }),
    { seed: 1 },
  );
});

test('the same workbook has the same bytes', () => {
  const one = (): Uint8Array => made(sheet([[{ text: 'a' }, { number: 2, decimals: 0 }]]));
  expect(one()).toEqual(one());
});

test('rows at the top stay when the rest is scrolled', () => {
  expect(sheetsOf(made(sheet([])))[0]?.xml).toContain('<pane ySplit="1" topLeftCell="A2"');
});
