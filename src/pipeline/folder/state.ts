import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isThere } from './disk.ts';
import { workshopName } from './workshop.ts';

/**
 * What stands in a folder, to see later whether anything of it was changed: the same text only if nothing was. Of folders in it all, or
 * only those that are looked into.
 */
export const stateOf = (folder: string, inner?: readonly string[]): string =>
  isThere(folder)
    ? [
        line(folder, lstatSync(folder)),
        ...namesIn(folder).flatMap((name) => linesIn(folder, name, inner)),
      ].join('\n')
    : '';

function linesIn(folder: string, name: string, inner?: readonly string[]): readonly string[] {
  const path = join(folder, name);
  const isPassed = inner?.includes(name) === false && lstatSync(path).isDirectory();
  return isPassed ? [] : linesOf(path);
}

/** What is made within a folder for a while changes its times, and is no content. */
function linesOf(path: string): readonly string[] {
  const stats = lstatSync(path);
  return stats.isDirectory()
    ? [line(path, stats), ...namesIn(path).flatMap((name) => linesOf(join(path, name)))]
    : [line(path, stats, stats.size, stats.mtimeMs, stats.ctimeMs)];
}

const line = (path: string, { ino, mode }: Stats, ...more: readonly number[]): string =>
  [path, ino, mode, ...more].join(' ');

/** A folder that may not be looked into is told of by who reads it. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name !== workshopName)
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['EACCES', 'ENOTDIR'].includes(String(error.code)))
      return [];
    throw error;
  }
}
