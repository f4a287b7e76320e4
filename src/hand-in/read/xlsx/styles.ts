import { numberFormat, plain, type NumberFormat } from './number-format.ts';
import { attribute, readXml } from './xml.ts';

/** The number format of each style that a cell may have, by the number of the style. */
export function readStyles(pieces: Iterable<Uint8Array>): readonly NumberFormat[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let isOfCells = false;
  readXml(pieces, {
    open: (name, attributes) => {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, attribute(attributes, 'formatCode') ?? '');
      // `cellStyleXfs` has the same elements: named styles, which cells do not point at.
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) ids.push(id);
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  const formats = new Map([...new Set(ids)].map((id) => [id, numberFormat(id, own)]));
  return ids.map((id) => formats.get(id) ?? plain);
}
