import { Refused } from '../refused.ts';
import { brokenWorkbook, cutWorkbook } from './workbook-findings.ts';

/** A file inside a ZIP, as the directory at its end lists it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own heading begins. */
  readonly offset: number;
}

const [endMark, entryMark, localMark, wideEndMark, wideLocatorMark] = [
  0x06054b50, 0x02014b50, 0x04034b50, 0x06064b50, 0x07064b50,
];
const endSize = 22;
const longestComment = 0xffff;
/** Stands for a number that is too large for its place, and is told elsewhere (ZIP64). */
const elsewhere = 0xffffffff;

/** The directory of a ZIP: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const { count, start } = endOf(view);
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (uint32(view, at) !== entryMark) throw new Refused(brokenWorkbook);
    entries.push(entryAt(bytes, view, at));
    at += 46 + uint16(view, at + 28) + uint16(view, at + 30) + uint16(view, at + 32);
  }
  return entries;
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (uint32(view, offset) !== localMark) throw new Refused(brokenWorkbook);
  const start = offset + 30 + uint16(view, offset + 26) + uint16(view, offset + 28);
  if (start + packedSize > bytes.length) throw new Refused(brokenWorkbook);
  return bytes.subarray(start, start + packedSize);
}

function endOf(view: DataView): { readonly count: number; readonly start: number } {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1)
    if (uint32(view, at) === endMark) {
      const start = uint32(view, at + 16);
      const count = uint16(view, at + 10);
      return start === elsewhere || count === 0xffff ? wideEndOf(view, at - 20) : { count, start };
    }
  throw new Refused(cutWorkbook);
}

function wideEndOf(view: DataView, locator: number): { readonly count: number; readonly start: number } {
  if (uint32(view, locator) !== wideLocatorMark) throw new Refused(brokenWorkbook);
  const at = uint64(view, locator + 8);
  if (uint32(view, at) !== wideEndMark) throw new Refused(brokenWorkbook);
  return { count: uint64(view, at + 32), start: uint64(view, at + 48) };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const extra = at + 46 + uint16(view, at + 28);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, extra)).replaceAll('\\', '/');
  const [size, packedSize, offset] = wideNumbers(view, extra, uint16(view, at + 30), [
    uint32(view, at + 24),
    uint32(view, at + 20),
    uint32(view, at + 42),
  ]);
  return {
    name,
    method: uint16(view, at + 10),
    isLocked: (uint16(view, at + 8) & 1) === 1,
    checksum: uint32(view, at + 16),
    packedSize,
    size,
    offset,
  };
}

type Three = readonly [number, number, number];

/** The extra field 1 holds, in this order, those of the numbers that stand elsewhere. */
function wideNumbers(view: DataView, extra: number, length: number, numbers: Three): Three {
  let at = extra;
  while (at + 4 <= extra + length && uint16(view, at) !== 1) at += 4 + uint16(view, at + 2);
  let next = at + 4;
  const wide = (number: number): number => {
    if (number !== elsewhere) return number;
    next += 8;
    return uint64(view, next - 8);
  };
  return [wide(numbers[0]), wide(numbers[1]), wide(numbers[2])];
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function within(view: DataView, at: number, length: number): number {
  if (!(at >= 0 && at + length <= view.byteLength)) throw new Refused(brokenWorkbook);
  return at;
}
const uint16 = (view: DataView, at: number): number => view.getUint16(within(view, at, 2), true);
const uint32 = (view: DataView, at: number): number => view.getUint32(within(view, at, 4), true);
const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(within(view, at, 8), true));
