import { lstatSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** How two folders lie to each other, seen from the first. */
export type Relation = 'is' | 'holds' | 'lies in';

export function relationOf(folder: string, other: string): Relation | undefined {
  if (folder === other) return 'is';
  if (isBelow(other, folder)) return 'holds';
  return isBelow(folder, other) ? 'lies in' : undefined;
}

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
};

/** A folder by its one name, whatever links lead to it; it need not be there. */
export function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!isAbsence(error)) throw error;
    const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    return link === true
      ? realPlace(resolve(dirname(path), readlinkSync(path)))
      : join(realPlace(dirname(path)), relative(dirname(path), path));
  }
}

const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const listOfMounts = '/proc/self/mountinfo';

/**
 * Folders at which another disk, or a part of one, is mounted: these cannot be moved. None where the system has no such list.
 * https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
 */
export function mountPoints(list = listOfMounts): readonly string[] {
  if (lstatSync(list, { throwIfNoEntry: false }) === undefined) return [];
  return readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ').slice(4, 5))
    .map((path) =>
      path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number(`0o${octal}`))),
    );
}
