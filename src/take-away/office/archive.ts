import { deflateSync } from 'fflate';

/** Bytes as an archive holds them. */
export interface PackedBytes {
  readonly method: 0 | 8;
  readonly bytes: Uint8Array;
  /** Of the bytes before they were packed. */
  readonly size: number;
  readonly crc: number;
}

export interface ArchiveEntry extends PackedBytes {
  /** The path, in UTF-8. */
  readonly name: Uint8Array;
}

export const deflated = (bytes: Uint8Array): PackedBytes => ({
  method: 8,
  bytes: deflateSync(bytes, { level: 6 }),
  size: bytes.length,
  crc: crcOf(bytes),
});

export const stored = (bytes: Uint8Array): PackedBytes => ({
  method: 0,
  bytes,
  size: bytes.length,
  crc: crcOf(bytes),
});

const localLength = 30;
const centralLength = 46;
const endLength = 22;
/** 1 January 1980, the first day that an archive can name. */
const firstDay = 0x21;

/** A ZIP archive of entries that are packed, small enough for 32 bits. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function archiveOf(entries: readonly ArchiveEntry[]): Uint8Array<ArrayBuffer> {
  const length = entries.reduce(
    (sum, { name, bytes }) => sum + localLength + centralLength + 2 * name.length + bytes.length,
    endLength,
  );
  const archive = new Uint8Array(length);
  const view = new DataView(archive.buffer);
  let at = 0;
  const places = entries.map((entry) => {
    const place = at;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    archive.set(entry.name, at + localLength);
    archive.set(entry.bytes, at + localLength + entry.name.length);
    at += localLength + entry.name.length + entry.bytes.length;
    return place;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    writeFields(view, at + 6, entry);
    view.setUint32(at + 42, places[index] ?? 0, true);
    archive.set(entry.name, at + centralLength);
    at += centralLength + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return archive;
}

/** 2.0, which knows folders and deflate. */
const version = 20;

/** What a file's own header and the directory have in common, in the same order. */
function writeFields(view: DataView, at: number, { name, method, bytes, size, crc }: ArchiveEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, name.some((byte) => byte > 0x7f) ? 0x0800 : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
