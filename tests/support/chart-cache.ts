import { partOf, partsLike, relationsOf, type OfficeFile } from './office.ts';
import { sheetsOf, type ReadCell } from './workbook.ts';

/** A series of a chart in a file: what the chart shows without opening the workbook behind it. */
export interface CachedSeries {
  readonly name: string;
  /** By the place of their category; a gap has none. */
  readonly values: ReadonlyMap<number, number>;
  readonly categories: readonly string[];
  readonly element: Element;
}
export interface CachedChart {
  readonly path: string;
  readonly document: Document;
  readonly series: readonly CachedSeries[];
}

export const chartsIn = (file: OfficeFile): readonly CachedChart[] =>
  partsLike(file, /charts\/chart\d+\.xml$/).map(([path, document]) => ({
    path,
    document,
    series: [...document.querySelectorAll('ser')].map(seriesOf),
  }));

const textOf = (element: Element | null): string => element?.textContent ?? '';

const seriesOf = (element: Element): CachedSeries => ({
  name: textOf(element.querySelector('tx > strRef v')),
  values: new Map(
    [...element.querySelectorAll('val pt')].map((point) => [
      Number(point.getAttribute('idx')),
      Number(textOf(point.querySelector('v'))),
    ]),
  ),
  categories: [...element.querySelectorAll('cat pt')].map((point) => textOf(point.querySelector('v'))),
  element,
});

/** Where the workbook behind a chart differs from what the chart shows, formula by formula. */
export function workbookFaults(file: OfficeFile, { path, series, document }: CachedChart): readonly string[] {
  const target = relationsOf(file, path).find(({ type }) => type === 'package')?.target ?? '';
  const [sheet] = sheetsOf(file.get(target) ?? new Uint8Array());
  if (sheet === undefined) return [`${path} has no workbook`];
  const told = new Map<string, ReadCell>();
  for (const { name, values, categories, element } of series) {
    const [head = '', labels = '', numbers = ''] = [...element.querySelectorAll('f')].map(
      ({ textContent }) => textContent,
    );
    told.set(cellsOf(head, sheet.name)[0] ?? '', name);
    for (const [index, cell] of cellsOf(labels, sheet.name).entries())
      told.set(cell, categories[index] ?? '');
    for (const [index, cell] of cellsOf(numbers, sheet.name).entries()) {
      const value = values.get(index);
      if (value !== undefined) told.set(cell, value);
    }
  }
  const cells = new Map([...sheet.cells].filter(([at]) => at !== 'A1'));
  const all = new Set([...cells.keys(), ...told.keys()]);
  const faults = [...all].filter((at) => cells.get(at) !== told.get(at));
  return document.querySelector('externalData') === null
    ? [...faults, `${path} does not lead to it`]
    : faults;
}

/** `'Số liệu'!$B$2:$B$4` → B2, B3, B4. */
function cellsOf(formula: string, sheet: string): readonly string[] {
  const found = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  const [, name, column = '', first = '', , last = first] = found ?? [];
  if (name !== sheet) throw new Error(`${formula} is not of the sheet "${sheet}".`);
  const [from, to] = [Number(first), Number(last)];
  return Array.from({ length: to - from + 1 }, (_, row) => `${column}${from + row}`);
}

/** The texts of all slides, shape by shape or cell by cell. */
export const slideTexts = (file: OfficeFile): readonly string[] =>
  partsLike(file, /slides\/slide\d+\.xml$/).flatMap(([path]) =>
    [...partOf(file, path).querySelectorAll('p')].map(({ textContent }) => textContent),
  );
