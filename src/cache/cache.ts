import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Finished files, kept by the digest of what they were made from. All of it may be deleted at any time: what is not there, is damaged or
 * is anybody else's is made again.
 */
export interface Cache {
  readonly read: (name: string) => Buffer | undefined;
  readonly write: (name: string, content: Uint8Array) => void;
}

/** What an entry begins with; the digest of its content follows. */
const beginning = 'dan-van-kheo, kept file: ';
const digestLength = 64;
const headLength = beginning.length + digestLength + 1;

/** The SHA-256 of some parts, in hexadecimal. Their borders count. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)} `).update(part);
  return hash.digest('hex');
}

export function cacheIn(folder: string): Cache {
  orNothing(() => mkdirSync(folder, { recursive: true }));
  return {
    read: (name) => readEntry(join(folder, name)),
    write: (name, content) => {
      writeEntry(folder, name, content);
    },
  };
}

function readEntry(path: string): Buffer | undefined {
  const entry = contentAt(path);
  const content = entry?.subarray(headLength);
  if (entry === undefined || content === undefined || !entry.subarray(0, headLength).equals(headOf(content)))
    return undefined;
  markAsUsed(path);
  return content;
}

const headOf = (content: Uint8Array): Buffer => Buffer.from(`${beginning}${sha256(content)}\n`);
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const contentAt = (path: string): Buffer | undefined => orNothing(() => readFileSync(path));

/**
 * What the disk gives, or nothing where it refuses: an entry is gone, others delete it in this moment, there is no room or no right. A
 * build goes on without.
 */
function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** Whole or not at all: other builds may read at the same time. */
function writeEntry(folder: string, name: string, content: Uint8Array): void {
  const draft = join(folder, `${name}.${randomUUID()}`);
  const isWritten = orNothing(() => {
    writeFileSync(draft, Buffer.concat([headOf(content), content]));
    renameSync(draft, join(folder, name));
    return true;
  });
  if (isWritten !== true)
    orNothing(() => {
      rmSync(draft, { force: true });
    });
}

const day = 24 * 60 * 60 * 1000;

/** The time of a file says when it was last of use; once a day is enough. */
function markAsUsed(path: string): void {
  const now = new Date();
  if (ageOf(path, now) > day)
    orNothing(() => {
      utimesSync(path, now, now);
    });
}

/** In milliseconds; none of what is not there. */
const ageOf = (path: string, now: Date): number => {
  const stat = orNothing(() => statSync(path));
  return stat === undefined ? 0 : now.getTime() - stat.mtimeMs;
};

/** Drops what was of no use for so many days. Only what is an entry of ours is looked at. */
export function dropUnused(folder: string, days: number): void {
  const names = orNothing(() => readdirSync(folder)) ?? [];
  for (const name of names.filter((each) => /^[0-9a-f]{64}(\.[0-9a-f-]{36})?$/.test(each))) {
    const path = join(folder, name);
    if (ageOf(path, new Date()) > days * day && isOurs(path))
      orNothing(() => {
        rmSync(path);
      });
  }
}

const isOurs = (path: string): boolean =>
  contentAt(path)?.subarray(0, beginning.length).toString('latin1') === beginning;
