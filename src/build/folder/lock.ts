import { closeSync, fstatSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Held until it is released, or its process ends in whatever way. */
export interface Lock {
  /** Nothing of it is left. */
  readonly release: () => void;
}

/** Of this process, by their paths: a system's lock of a file is one for all of a process. */
const held = new Set<string>();

/**
 * The lock of that path; nothing where another process, or another part of this one, holds it. Node has no lock of its own that ends
 * with its process: an empty database has, on every system. It is only ever locked. https://www.sqlite.org/lockingv3.html
 */
export function takeLock(path: string): Lock | undefined {
  if (held.has(path)) return undefined;
  for (;;) {
    const lock = tryLock(path);
    if (lock !== 'gone') return lock;
  }
}

/** `gone`: its last holder removed the file while it was opened, so that this lock would hold nobody off. */
function tryLock(path: string): Lock | 'gone' | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const file = openedIfThere(path);
  if (file === undefined) return 'gone';
  const database = lockedDatabase(path);
  if (database === undefined || !isAt(path, file)) {
    database?.close();
    closeSync(file);
    return database === undefined ? undefined : 'gone';
  }
  held.add(path);
  return {
    release: () => {
      rmSync(path);
      database.close();
      closeSync(file);
      held.delete(path);
    },
  };
}

/** Opened, for the number of a file that is open is given to no other. */
function openedIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'a');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const isAt = (path: string, file: number): boolean =>
  statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(file).ino;

/** Locked by another, or removed with its folder while it was opened. https://www.sqlite.org/rescode.html */
const taken: readonly unknown[] = [5, 14];

function lockedDatabase(path: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && taken.includes(error.errcode)) return undefined;
    throw error;
  }
}
