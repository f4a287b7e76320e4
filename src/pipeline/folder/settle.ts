import { chmodSync, chownSync, closeSync, fsyncSync, lstatSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a new folder the rights, and where that is allowed the owner, of the one in whose place it comes. */
export function likeLast(last: string, next: string): void {
  const { mode, uid, gid } = lstatSync(last);
  const now = lstatSync(next);
  if (process.getuid?.() === 0 && (uid !== now.uid || gid !== now.gid)) chownSync(next, uid, gid);
  if (mode !== now.mode) chmodSync(next, mode & 0o7777);
}

/** Waits until all of a folder is on the disk: after a cut of power it is there before what it replaces is gone. */
export function settle(path: string): void {
  const stats = lstatSync(path);
  if (stats.isDirectory()) for (const name of readdirSync(path)) settle(join(path, name));
  else if (!stats.isFile()) return;
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
