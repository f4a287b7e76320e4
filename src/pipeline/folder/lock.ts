import { closeSync, fstatSync, lstatSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../fault.ts';

/** Held until it is released, or its process ends in whatever way. */
export interface Lock {
  /** Nothing of it is left. */
  readonly release: () => void;
}

/** Of this process, by their paths: a system's lock of a file is one for all of a process. */
const held = new Set<string>();

/** More than others can come between. */
const mostTries = 1000;

/**
 * The lock of that path; nothing where another process, or another part of this one, holds it. Node has no lock of its own that ends
 * with its process: an empty database has, on every system. It is only ever locked. https://www.sqlite.org/lockingv3.html
 */
export function takeLock(path: string): Lock | undefined {
  if (held.has(path)) return undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const lock = tryLock(path);
    if (lock !== 'gone') return lock;
  }
  throw new Fault(`${path} could not be locked. Remove it, if no command is running, and run this again.`);
}

/** `gone`: its last holder removed the file while it was opened, so that this lock would hold nobody off. */
function tryLock(path: string): Lock | 'gone' | undefined {
  const file = openedIfThere(path);
  if (file === undefined) return 'gone';
  const database = lockedDatabase(path);
  if (typeof database === 'string' || !isAt(path, file)) {
    if (typeof database !== 'string') database.close();
    closeSync(file);
    return database === 'taken' ? undefined : 'gone';
  }
  held.add(path);
  return {
    release: () => {
      rmSync(path, { force: true });
      database.close();
      closeSync(file);
      held.delete(path);
    },
  };
}

/** Opened, for the number of a file that is open is given to no other. A link or a pipe is no lock. */
function openedIfThere(path: string): number | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() === false) throw new Fault(`${path} is no file. Remove it, and run this again.`);
    return openSync(path, 'a');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const isAt = (path: string, file: number): boolean =>
  statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(file).ino;

const busy = 5;

function lockedDatabase(path: string): DatabaseSync | 'taken' | 'gone' {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return 'taken';
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'gone';
    throw new Fault(`${path} could not be locked: ${String(error)}. Remove it, if no command is running.`, {
      cause: error,
    });
  }
}
