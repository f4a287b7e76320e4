import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Qualifier } from '../../src/schema/code-lists.ts';
import type { UnitCode } from '../../src/schema/units.ts';
import { formatQuantity, formatQuantityInWords } from '../../src/values/format.ts';
import type { Lang } from '../../src/words/lang.ts';
import { dist, documentOf, pages } from '../support/site.ts';
import { sheetsOf, rowOf } from '../support/workbook.ts';

interface Row {
  readonly label: string;
  readonly value: number | null;
  readonly per_year: number | null;
  readonly unit: UnitCode;
  readonly qualifier: Qualifier;
  readonly kind: 'observation' | 'derived';
  readonly id: string;
}
interface Json {
  readonly panels: readonly { readonly rows: readonly Row[] }[];
}
type Figure = Row & { readonly value: number };

const languageOf = (path: string): Lang => (path.startsWith('en/') ? 'en' : 'vi');

const charts = pages
  .filter(({ path, html }) => /^(en\/)?bieu-do\/[^/]+\/$/.test(path) && html.includes('<figure'))
  .map((page) => ({ ...page, lang: languageOf(page.path) }));
const fileOf = (path: string, ending: string): Buffer =>
  readFileSync(join(dist, path.replace(/\/$/, ending)));

const isFigure = (row: Row): row is Figure => row.value !== null;
const figuresOf = (path: string): readonly Figure[] =>
  (JSON.parse(fileOf(path, '.json').toString()) as Json).panels.flatMap(({ rows }) => rows).filter(isFigure);

test('every chart has its files', () => {
  expect(charts.length).toBeGreaterThan(20);
});

test.for(charts)(
  '/$path: the table of the page has the figures of the JSON, as text',
  ({ path, html, lang }) => {
    const table = documentOf({ path, html }).querySelector('figure table');
    const shown = [...(table?.querySelectorAll('td.number') ?? [])].map((cell) => cell.textContent.trim());
    expect(shown).toEqual(figuresOf(path).map((figure) => formatQuantity(figure, figure.unit, lang)));
  },
);

test.for(charts)('/$path: CSV and XLSX have the figures of the JSON, as numbers', ({ path }) => {
  const numbers = figuresOf(path).map(({ value, per_year }) =>
    [value, per_year].filter((each) => each !== null),
  );
  const csv = Papa.parse<Record<string, string>>(fileOf(path, '.csv').toString(), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  }).data.filter(({ id }) => id !== '');
  expect(
    csv.map(({ value = '', per_year = '' }) => [value, per_year].filter((cell) => cell !== '').map(Number)),
  ).toEqual(numbers);
  const [sheet] = sheetsOf(fileOf(path, '.xlsx'));
  const rows = [...new Set([...(sheet?.cells.keys() ?? [])].map((at) => Number(at.replace(/^[A-Z]+/, ''))))];
  const inSheet = rows.flatMap((row) => {
    const cells = sheet === undefined ? [] : rowOf(sheet, row).filter((cell) => typeof cell === 'number');
    return cells.length > 0 ? [cells] : [];
  });
  expect(inSheet).toEqual(numbers);
});

test.for(charts)(
  '/$path: each picture tells the figures of the JSON, and no other',
  ({ path, html, lang }) => {
    const document = documentOf({ path, html });
    for (const size of ['narrow', 'wide']) {
      const told = [...document.querySelectorAll(`.${size} .picture a title`)].map(
        (title) => title.textContent.split('\n')[1] ?? '',
      );
      const amounts = figuresOf(path).map((figure) => formatQuantityInWords(figure, figure.unit, lang));
      expect(told.toSorted()).toEqual(amounts.toSorted());
    }
  },
);
