import { expect, test } from 'vitest';
import { cellsOf, refusalsOf, sheetOf } from './read.ts';
import { row, text, workbookOf, type Book } from './workbook.ts';

/** Custom formats 164, 165…, and a style for each of them after the plain one. */
function stylesOf(...codes: readonly (string | number)[]): string {
  const own = codes.map((code, at) =>
    typeof code === 'string' ? `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>` : '',
  );
  const styles = codes.map((code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 164 + at}"/>`);
  return `<numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`;
}

/** [text, kind, shown] of A1. */
function cell(xml: string, book: Book = {}): (string | undefined)[] {
  const { lines } = sheetOf(workbookOf({ ...book, sheets: { A: row(1, xml, text('x')) } }));
  const [line] = lines;
  const shown = line?.shown?.[0];
  return [line?.cells[0], line?.kinds?.[0] ?? 'text', ...(shown === undefined ? [] : [shown])];
}
const number = (value: string | number, style = 0): string => `<c r="@" s="${style}"><v>${value}</v></c>`;
const date = (value: number, code: string | number, properties = ''): (string | undefined)[] =>
  cell(number(value, 1), { styles: stylesOf(code), properties });

test.each([
  ['1685', '1685'],
  ['85.160000000000004', '85.16'],
  ['0.30000000000000004', '0.3'],
  ['1.234', '1.2340'],
  ['1234', '1234'],
  ['1E+3', '1000'],
  ['1.5E-7', '0.00000015'],
  ['1.2345678901234567E+19', '12345678901234600000'],
  ['-0', '0'],
  ['-5.50', '-5.5'],
])('the number %s is written %s', (stored, written) => {
  expect(cell(number(stored))).toEqual([written, 'number']);
});

test.each([
  ['a shared string', '<c r="@" t="s"><v>0</v></c>', 'một', 'text'],
  ['runs of a rich text', '<c r="@" t="s"><v>1</v></c>', 'Dân vận khéo', 'text'],
  ['a text in the cell itself', text('A &amp; B &lt;1&gt;'), 'A & B <1>', 'text'],
  ['CDATA', text('<![CDATA[A & B]]>'), 'A & B', 'text'],
  ['an escaped line end', text('a_x000D_\nb_x005F_x000D_'), 'a\nb_x000D_', 'text'],
  ['true', '<c r="@" t="b"><v>1</v></c>', 'TRUE', 'boolean'],
  ['false', '<c r="@" t="b"><v>0</v></c>', 'FALSE', 'boolean'],
  ['an error', '<c r="@" t="e"><v>#REF!</v></c>', '#REF!', 'error'],
  ['an ISO date', '<c r="@" t="d"><v>2026-11-22T00:00:00.000</v></c>', '2026-11-22', 'date'],
  ['a formula with its number', '<c r="@"><f>A2*2</f><v>85.160000000000004</v></c>', '85.16', 'formula'],
  ['a formula with its text', '<c r="@" t="str"><f>A2&amp;""</f><v>khéo</v></c>', 'khéo', 'formula-text'],
  ['a formula with its error', '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!', 'formula'],
  [
    'a formula whose text looks like a number',
    '<c r="@" t="str"><f>B1</f><v>1.234</v></c>',
    '1.234',
    'formula-text',
  ],
  ['a formula whose text is blank', '<c r="@" t="str"><f>IF(B1="","",1)</f><v></v></c>', '', 'text'],
  ['a formula of texts that was never computed', '<c r="@" t="str"><f>B1</f></c>', '', 'formula'],
  ['a formula that was never computed', '<c r="@"><f>SUM(B1:B2)</f></c>', '', 'formula'],
  ['a shared formula', '<c r="@"><f t="shared" si="0"/><v>3</v></c>', '3', 'formula'],
])('%s', (_, xml, written, kind) => {
  const strings =
    '<si><t>một</t></si><si><r><rPr/><t xml:space="preserve">Dân </t></r><r><t>vận khéo</t></r><rPh sb="0" eb="1"><t>zân</t></rPh></si>';
  expect(cell(xml, { strings }).slice(0, 2)).toEqual([written, kind]);
});

test.each([
  ['512', '1', '512¹'],
  ['1.234', '(1)', '1.234(¹)'],
  ['9.000 m', '2', '9.000 m²'],
  ['512', '*', '512*'],
])('what is raised beside “%s”, %s, is no part of it', (before, mark, written) => {
  const runs = `<r><t>${before}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r><r><t> 7</t></r>`;
  const inline = `<c r="@" t="inlineStr"><is>${runs}</is></c>`;
  const shared = '<c r="@" t="s"><v>0</v></c>';
  expect(cell(inline)).toEqual([`${written} 7`, 'text']);
  expect(cell(shared, { strings: `<si>${runs}</si>` })).toEqual([`${written} 7`, 'text']);
});

test.each([
  ['0%', 0.85, '85%'],
  ['0.00%', 0.8516, '85.16%'],
  ['0.0%;[Red]-0.0%', -0.07, '-7%'],
  [9, 1, '100%'],
  [10, 0.285, '28.5%'],
])('a percentage in the format %s is held as one', (code, value, written) => {
  expect(cell(number(value, 1), { styles: stylesOf(code) })).toEqual([written, 'percent']);
});

test.each([
  '0&quot;%&quot;',
  '#,##0 &quot;mô hình&quot;',
  '0.00E+00',
  '[Red]0',
  '[$₫-42A]#,##0',
  '\\d0',
  '@',
  '#,##0_d',
])('a number in the format %s is a number', (code) => {
  expect(cell(number(85.16, 1), { styles: stylesOf(code) })).toEqual(['85.16', 'number']);
});

test.each([
  ['dd\\/mm\\/yyyy', 45_000, '2023-03-15', '15/03/2023'],
  ['d/m/yy;@', 45_000, '2023-03-15', '15/3/23'],
  ['[$-42A]dd&quot;-&quot;mm&quot;-&quot;yyyy', 45_000, '2023-03-15', '15-03-2023'],
  ['d-mmm', 45_000, '2023-03-15', ''],
  [14, 45_000, '2023-03-15', ''],
  [17, 45_000, '2023-03-15', ''],
  [58, 45_000, '2023-03-15', ''],
  ['dd/mm/yyyy hh:mm', 45_000.75, '2023-03-15T18:00:00', ''],
  ['dd/mm/yyyy', 45_000.75, '2023-03-15', '15/03/2023'],
  [22, 45_000, '2023-03-15', ''],
  ['hh:mm', 0.35, '08:24:00', ''],
  [46, 1.5, '36:00:00', ''],
  ['hh:mm', 0.999999, '1900-01-01', ''],
  ['d/m/yyyy', 1, '1900-01-01', '1/1/1900'],
  ['d/m/yyyy', 59, '1900-02-28', '28/2/1900'],
  ['d/m/yyyy', 60, '1900-02-29', '29/2/1900'],
  ['d/m/yyyy', 61, '1900-03-01', '1/3/1900'],
  ['d/m/yyyy', 0, '1900-01-00', '0/1/1900'],
])('the format %s makes %d the day %s', (code, value, day, shown) => {
  expect(date(value, code)).toEqual([day, 'date', shown]);
});

test('the days of old workbooks count from 1904', () => {
  expect(date(43_538, 'd/m/yyyy', 'date1904="1"')).toEqual(['2023-03-15', 'date', '15/3/2023']);
  expect(date(0, 'd/m/yyyy', 'date1904="true"')).toEqual(['1904-01-01', 'date', '1/1/1904']);
});

test.each([-1, 2_958_466])('%d is no day, whatever its format', (value) => {
  expect(date(value, 14)).toEqual([String(value), 'number']);
});

test.each([
  ['a string that is not there', '<c r="@" t="s"><v>7</v></c>'],
  ['a number that is none', '<c r="@"><v>1,5</v></c>'],
  ['a place that is none', '<c r="A0"><v>1</v></c>'],
])('%s is damage', (_, xml) => {
  expect(refusalsOf(workbookOf({ sheets: { A: row(1, xml) } }))).toEqual(['broken-workbook']);
});

test('a line of texts says nothing of kinds; others say one of each cell', () => {
  const { lines } = sheetOf(
    workbookOf({ sheets: { A: row(1, text('a'), text('b'), text('c')) + row(2, text('x'), number(1)) } }),
  );
  expect(lines[0]).toEqual({ line: 1, cells: ['a', 'b', 'c'] });
  expect(lines[1]).toEqual({ line: 2, cells: ['x', '1', ''], kinds: ['text', 'number', 'text'] });
  expect(cellsOf(workbookOf({ sheets: { A: row(1, text('a')) } }))).toEqual([['a']]);
});
