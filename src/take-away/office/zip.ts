import { Zip, ZipDeflate } from 'fflate';
import { archiveOf, deflated, stored, type PackedBytes } from './archive.ts';

export interface ZipFile {
  readonly path: string;
  /** Text or bytes, in pieces of any size. */
  readonly content: Iterable<string | Uint8Array>;
}

/** The same in every time zone, for an archive keeps the time of the clock on the wall. */
const madeAt = new Date(1980, 0, 1);
const batch = 1 << 16;

/** An archive piece by piece, so that it is never whole in memory; the same files give the same bytes. */
export function* zipped(files: Iterable<ZipFile>): Iterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { path, content } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = madeAt;
    zip.add(entry);
    for (const bytes of inBatches(content)) {
      entry.push(bytes);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** Lines are put together before they are packed: a call for each of them costs more than the packing. */
function* inBatches(content: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  let waiting = '';
  for (const piece of content) {
    if (typeof piece === 'string') waiting += piece;
    if (typeof piece === 'string' && waiting.length < batch) continue;
    yield encoder.encode(waiting);
    waiting = '';
    if (typeof piece !== 'string') yield piece;
  }
  yield encoder.encode(waiting);
}

/** All pieces as one. */
export function joined(pieces: Iterable<Uint8Array>): Uint8Array<ArrayBuffer> {
  const all = [...pieces];
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A small archive at once, for files of which many are the same in many archives. The bytes are those of one deflate a file. */
export function packed(files: Iterable<ZipFile>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(({ path, content }) => ({
    name: encoder.encode(path),
    ...entryOf(content),
  }));
  return archiveOf(entries);
}

const encoder = new TextEncoder();

/** Pictures and workbooks are packed already: they are stored as they are. */
function entryOf(content: ZipFile['content']): PackedBytes {
  const pieces = [...content];
  return pieces.every((piece) => typeof piece === 'string')
    ? textEntry(pieces.join(''))
    : stored(joined(inBatches(pieces)));
}

const known = new Map<string, PackedBytes>();
const mostKnown = 256;

/** Themes, layouts and styles are the same in every file of an office: what was packed lately is not packed again. */
function textEntry(text: string): PackedBytes {
  const entry = known.get(text) ?? deflated(encoder.encode(text));
  known.delete(text);
  known.set(text, entry);
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break;
    known.delete(oldest);
  }
  return entry;
}
