import { Inflate } from 'fflate';
import { Refused } from '../refused.ts';
import { packedBytes, type Entry } from './directory.ts';
import { brokenWorkbook } from './workbook-findings.ts';

/** Small enough that a piece of the worst ratio, 1 to 1,032, still fits. */
const pieceSize = 1 << 15;

/** The bytes of an entry, piece by piece; its size and its checksum are those that the directory tells, or it is refused. */
export function* inflated(bytes: Uint8Array, entry: Entry): Iterable<Uint8Array> {
  if (entry.isLocked) throw new Refused(brokenWorkbook);
  let [size, checksum] = [0, 0];
  for (const piece of piecesOf(packedBytes(bytes, entry), entry.method)) {
    size += piece.length;
    checksum = crc32(piece, checksum);
    if (size > entry.size) throw new Refused(brokenWorkbook);
    yield piece;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw new Refused(brokenWorkbook);
}

const [stored, deflated] = [0, 8];

function* piecesOf(packed: Uint8Array, method: number): Iterable<Uint8Array> {
  if (method === stored) yield packed;
  else if (method === deflated) yield* inflatedPieces(packed);
  else throw new Refused(brokenWorkbook);
}

function* inflatedPieces(packed: Uint8Array): Iterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    ready.push(piece);
  });
  for (let at = 0; at < packed.length; at += pieceSize) {
    try {
      inflate.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
    } catch {
      // Whatever fflate says of it, the archive is damaged.
      throw new Refused(brokenWorkbook);
    }
    yield* ready.splice(0);
  }
}

/** Signed, for numbers beyond 2^31 are kept in a slower way. */
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array, before: number): number {
  let value = ~before;
  for (let at = 0; at < bytes.length; at += 1)
    value = (crcTable[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
