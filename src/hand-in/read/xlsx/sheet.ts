import type { Merged, SheetLine } from '../sheet.ts';
import { cellOf, type Book, type StoredCell } from './cell.ts';
import { mergedOf, placeOf, type Place } from './reference.ts';
import { gatherRows } from './rows.ts';
import { gatherText } from './strings.ts';
import { isTrue, readXml, type Attributes } from './xml.ts';

interface SheetContent {
  readonly lines: readonly SheetLine[];
  readonly merged: readonly Merged[];
  /** How many of the lines with content are not shown. */
  readonly hidden: number;
}

/** The cells of a worksheet. What it says of its own size (`dimension`) is not believed. */
export function readSheet(pieces: Iterable<Uint8Array>, book: Book): SheetContent {
  const rows = gatherRows();
  const merged: Merged[] = [];
  const hidden = new Set<number>();
  const inline = gatherText();
  let place: Place = { row: 0, column: -1 };
  let [type, style, value, isValue, hasValue, isFormula] = ['', 0, '', false, false, false];
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    row: ({ r, hidden: state }) => {
      place = { row: r === undefined ? place.row + 1 : Number(r), column: -1 };
      if (isTrue(state)) hidden.add(place.row);
    },
    c: ({ r, t = 'n', s = '0' }) => {
      // Some writers leave the place out where it follows from the one before.
      place = r === undefined ? { ...place, column: place.column + 1 } : placeOf(r);
      [type, style, value, hasValue, isFormula] = [t, Number(s), '', false, false];
    },
    v: () => (isValue = hasValue = true),
    f: () => (isFormula = true),
    mergeCell: ({ ref }) => merged.push(mergedOf(ref ?? '')),
  };
  const put = (): void => {
    const stored: StoredCell = { type, style, value, hasValue, isFormula, inline: inline.take() };
    rows.put(place.row, place.column, cellOf(stored, book));
  };
  readXml(pieces, {
    open: (name, attributes) => {
      openers[name]?.(attributes);
      inline.open(name, attributes);
    },
    text: (text) => {
      if (isValue) value += text;
      inline.text(text);
    },
    close: (name) => {
      if (name === 'v') isValue = false;
      else if (name === 'c') put();
      inline.close(name);
    },
  });
  const lines = rows.lines();
  return {
    lines,
    merged,
    hidden: lines.filter(({ line, cells }) => hidden.has(line) && cells.some(Boolean)).length,
  };
}
