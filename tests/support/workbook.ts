import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A cell as another program reads it. */
export type ReadCell = string | number;

export interface ReadSheet {
  readonly name: string;
  /** By reference: `A1`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly xml: string;
}

const { DOMParser } = new JSDOM('').window;

/** XML that is not well formed is an error. */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document;
}

export const unzipped = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

/** The sheets of a workbook with the cells in which something stands: numbers as numbers, texts as they were before they were written. */
export function sheetsOf(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipped(bytes);
  const names = [...parseXml(parts.get('xl/workbook.xml') ?? '').querySelectorAll('sheet')];
  return names.map((sheet, index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
    const cells = [...parseXml(xml).querySelectorAll('c')]
      .filter((cell) => cell.firstElementChild !== null)
      .map((cell) => [cell.getAttribute('r') ?? '', valueOf(cell)] as const);
    return { name: sheet.getAttribute('name') ?? '', cells: new Map(cells), xml };
  });
}

function valueOf(cell: Element): ReadCell {
  if (cell.getAttribute('t') === 'inlineStr') return decoded(cell.querySelector('is > t')?.textContent ?? '');
  return Number(cell.querySelector('v')?.textContent);
}

const decoded = (text: string): string =>
  text.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The cells of a row, left to right. */
export const rowOf = ({ cells }: ReadSheet, row: number): readonly ReadCell[] =>
  [...cells].filter(([at]) => at.replace(/^[A-Z]+/, '') === String(row)).map(([, cell]) => cell);
