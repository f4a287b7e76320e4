import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Qualifier } from '../../src/core/schema/code-lists.ts';
import type { UnitCode } from '../../src/core/schema/units.ts';
import { formatQuantity, formatQuantityInWords } from '../../src/core/values/format.ts';
import type { Lang } from '../../src/core/words/lang.ts';
import { chartsIn, slideTexts, workbookFaults } from '../support/chart-cache.ts';
import { officeFile } from '../support/office.ts';
import { dist, documentOf, pages } from '../support/site.ts';
import { sheetsOf, rowOf } from '../support/workbook.ts';

interface Row {
  readonly label: string;
  readonly value: number | null;
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
  const numbers = figuresOf(path).map(({ value }) => [value]);
  const csv = Papa.parse<Record<string, string>>(fileOf(path, '.csv').toString(), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  }).data.filter(({ id }) => id !== '');
  expect(csv.map(({ value = '' }) => [Number(value)])).toEqual(numbers);
  const [sheet] = sheetsOf(fileOf(path, '.xlsx'));
  const rows = [...new Set([...(sheet?.cells.keys() ?? [])].map((at) => Number(at.replace(/^[A-Z]+/, ''))))];
  const inSheet = rows.flatMap((row) => {
    const cells = sheet === undefined ? [] : rowOf(sheet, row).filter((cell) => typeof cell === 'number');
    return cells.length > 0 ? [cells] : [];
  });
  expect(inSheet).toEqual(numbers);
});

test.for(charts)(
  '/$path: the PowerPoint file has the figures of the JSON in its charts, and all in its tables',
  ({ path, lang }) => {
    const file = officeFile(fileOf(path, '.pptx'));
    const figures = figuresOf(path);
    const drawn = chartsIn(file);
    const numbers = drawn.flatMap(({ series }) => series.flatMap(({ values }) => [...values.values()]));
    expect(numbers.filter((number) => !figures.some(({ value }) => value === number))).toEqual([]);
    expect(drawn.flatMap((chart) => workbookFaults(file, chart))).toEqual([]);
    const told = slideTexts(file);
    const amounts = figures.map((figure) => formatQuantity(figure, figure.unit, lang));
    expect(amounts.filter((amount) => !told.includes(amount))).toEqual([]);
  },
);

/** The numbers that a text shows; every bound has its mark before it. */
const tokens = (text: string): readonly string[] => text.match(/(?:[≥≤≈]\u00a0)?\d[\d.,]*\d|\d/g) ?? [];

test.for(charts)(
  '/$path: its pictures tell the figures of the JSON, and no other',
  ({ path, html, lang }) => {
    const page = documentOf({ path, html });
    const figures = figuresOf(path);
    const wordsOf = (figure: Figure): string => formatQuantityInWords(figure, figure.unit, lang);
    const pictures = [
      ...['narrow', 'wide'].map((size) => page.querySelectorAll(`.${size} .picture`)),
      new JSDOM(fileOf(path, '.svg').toString(), {
        contentType: 'image/svg+xml',
      }).window.document.querySelectorAll('svg > svg'),
    ];
    for (const all of pictures) {
      const marks = [...all].flatMap((picture) => [...picture.querySelectorAll('a title')]);
      const drawn = marks.map((title) => title.textContent.split('\n')[1] ?? '');
      const shown = [...all].flatMap((picture) =>
        [...picture.querySelectorAll('text')].flatMap(({ textContent }) => tokens(textContent)),
      );
      const beside = figures.filter((figure) => !drawn.includes(wordsOf(figure)));
      expect(drawn.filter((amount) => !figures.map(wordsOf).includes(amount))).toEqual([]);
      const untold = beside.filter(
        (figure) =>
          !tokens(formatQuantity(figure, figure.unit, lang)).every((token) => shown.includes(token)),
      );
      expect(untold).toEqual([]);
    }
  },
);
