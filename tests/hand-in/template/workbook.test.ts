import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/hand-in/template/columns.ts';
import { forms } from '../../../src/core/schema/forms.ts';
import { expectGolden } from '../../golden.ts';
import { parseXml, rowOf, sheetsOf, unzipped, type ReadSheet } from '../../support/workbook.ts';
import { record, templateOf } from './template.ts';

const bytes = templateOf(record);
const parts = unzipped(bytes);
const sheets = sheetsOf(bytes);
const workbook = parseXml(parts.get('xl/workbook.xml') ?? '');
const styles = parseXml(parts.get('xl/styles.xml') ?? '');

const documents = new Map(sheets.map((sheet) => [sheet, parseXml(sheet.xml)]));
const elementsOf = (sheet: ReadSheet, selector: string): readonly Element[] => [
  ...(documents.get(sheet)?.querySelectorAll(selector) ?? []),
];
const sheetNamed = (name: string): ReadSheet => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet "${name}".`);
  return sheet;
};
const attributesOf = (sheet: ReadSheet, selector: string, name: string): readonly string[] =>
  elementsOf(sheet, selector).map((each) => each.getAttribute(name) ?? '');

test('The sheets are in reading order: instructions, forms, the example, the lists.', () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    'Hướng dẫn',
    'Số liệu',
    'Nguồn',
    'Địa phương',
    'Lĩnh vực',
    'Ví dụ',
    'Danh mục',
  ]);
});

/** Of CT_Worksheet in ECMA-376, those that are written; a spreadsheet refuses another order. */
const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'dataValidations', 'pageSetup'];
test('The elements of every sheet stand in the order of the format.', () => {
  for (const [{ name }, document] of documents) {
    const found = [...document.documentElement.children].map(({ tagName }) => tagName);
    expect([name, ...found]).toEqual([name, ...order.filter((tag) => found.includes(tag))]);
  }
});

test('Every look that is used is in the style sheet, with its font, fill and border.', () => {
  const count = (selector: string): number => styles.querySelectorAll(selector).length;
  const used = sheets.flatMap(({ xml }) =>
    [...xml.matchAll(/ (?:s|style)="(\d+)"/g)].map(([, style]) => Number(style)),
  );
  expect(used.length).toBeGreaterThan(100);
  expect(Math.max(...used)).toBeLessThan(count('cellXfs > xf'));
  const looks = [...styles.querySelectorAll('cellXfs > xf')];
  const most = (attribute: string): number =>
    Math.max(...looks.map((look) => Number(look.getAttribute(attribute))));
  expect(most('fontId')).toBeLessThan(count('fonts > font'));
  expect(most('fillId')).toBeLessThan(count('fills > fill'));
  expect(most('borderId')).toBeLessThan(count('borders > border'));
  for (const list of styles.querySelectorAll('[count]'))
    expect(Number(list.getAttribute('count'))).toBe(list.children.length);
});

describe.each(forms.map((form) => [form.title.vi, form] as const))('The form "%s"', (name, form) => {
  const sheet = sheetNamed(name);
  const columns = columnsOf(form);

  test('has the headings of the schema, and below them one row that says it explains.', () => {
    expect(rowOf(sheet, 1)).toEqual(columns.map(({ title }) => title.vi));
    expect(sheet.cells.get('A2')).toMatch(/^Giải thích: /);
    expect(rowOf(sheet, 2)).toHaveLength(columns.length);
    expect(rowOf(sheet, 3)).toEqual([]);
    expect(sheet.xml).toContain('<pane ySplit="1" topLeftCell="A2"');
  });

  test('says beside every cell what to write, as short as spreadsheets want it.', () => {
    const title = attributesOf(sheet, 'dataValidation', 'promptTitle');
    expect(title).toHaveLength(columns.length);
    expect(title.filter(({ length }) => length === 0 || length > 32)).toEqual([]);
    const prompts = attributesOf(sheet, 'dataValidation', 'prompt');
    expect(prompts.filter(({ length }) => length === 0 || length > 255)).toEqual([]);
    const errors = attributesOf(sheet, 'dataValidation[error]', 'error');
    expect(errors.filter(({ length }) => length === 0 || length > 225)).toEqual([]);
  });

  test('keeps texts as texts, days as days, and numbers as they are typed.', () => {
    const formats = attributesOf(sheet, 'col', 'style').map((style) => {
      const id = styles.querySelectorAll('cellXfs > xf')[Number(style)]?.getAttribute('numFmtId') ?? '';
      return styles.querySelector(`numFmt[numFmtId="${id}"]`)?.getAttribute('formatCode') ?? id;
    });
    const expected = columns.map(({ type }) =>
      type === 'number' ? '0' : type === 'date' ? String.raw`yyyy\-mm\-dd` : '49',
    );
    expect(formats).toEqual(expected);
  });

  test('repeats its headings on paper.', () => {
    const titles = [...workbook.querySelectorAll('definedName[name="_xlnm.Print_Titles"]')].map((each) => [
      sheets[Number(each.getAttribute('localSheetId'))]?.name,
      each.textContent,
    ]);
    expect(titles).toContainEqual([name, `'${name}'!$1:$1`]);
  });
});

/** The cells of a name such as 'Danh mục'!$B$2:$B$9. */
function cellsNamed(name: string): readonly unknown[] {
  const range = workbook.querySelector(`definedName[name="${name}"]`)?.textContent ?? '';
  const [, sheet = '', column = '', first, last] =
    /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
  const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  return rows.map((row) => sheetNamed(sheet).cells.get(`${column}${String(row)}`));
}

test('Every list that a column offers is named, is there without a gap, and holds nothing twice.', () => {
  const used = new Set(
    sheets.flatMap((sheet) =>
      elementsOf(sheet, '[type="list"] > formula1').map(({ textContent }) => textContent),
    ),
  );
  expect(used.size).toBe(12);
  for (const name of [...used].filter((each) => each !== 'dm_sources')) {
    const items = cellsNamed(name);
    expect([name, items.length, new Set(items).size]).toEqual([name, items.length, items.length]);
    expect([name, items.filter((item) => typeof item !== 'string')]).toEqual([name, []]);
  }
  expect(workbook.querySelector('definedName[name="dm_sources"]')?.textContent).toContain("'Nguồn'!$A$3");
});

test('Codes are offered by their Vietnamese names, each of them.', () => {
  for (const { codes, name } of forms.flatMap(columnsOf))
    if (codes !== undefined)
      expect(cellsNamed(`dm_${name}`)).toEqual(Object.values(codes).map(({ vi }) => vi));
});

test('It says in both languages where to check.', () => {
  const texts = [...sheetNamed('Hướng dẫn').cells.values()].join('\n');
  expect(texts).toContain('https://example.org/kiem-tra/');
  expect(texts).toContain('https://example.org/en/kiem-tra/');
});

test('The instructions are as expected, line by line.', () => {
  const guide = sheetNamed('Hướng dẫn');
  const last = Math.max(...attributesOf(guide, 'row', 'r').map(Number));
  const lines = Array.from({ length: last }, (_, index) => rowOf(guide, index + 1).join(' | '));
  expectGolden('template/huong-dan.txt', `${lines.join('\n')}\n`);
});

test.each([
  ['workbook', 'xl/workbook.xml'],
  ['styles', 'xl/styles.xml'],
  ['so-lieu', 'xl/worksheets/sheet2.xml'],
  ['nguon', 'xl/worksheets/sheet3.xml'],
  ['dia-phuong', 'xl/worksheets/sheet4.xml'],
  ['linh-vuc', 'xl/worksheets/sheet5.xml'],
  ['vi-du', 'xl/worksheets/sheet6.xml'],
])('The part "%s" is as expected.', (name, path) => {
  expectGolden(`template/${name}.xml`, `${(parts.get(path) ?? '').replaceAll('><', '>\n<')}\n`);
});
