import { randomUUID } from 'node:crypto';
import { accessSync, constants, lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../fault.ts';
import { isThere, namesIn } from './disk.ts';
import { mountPoints } from './place.ts';

/**
 * Where a folder is made anew: beside it, so that it appears by being moved; or within it where it cannot be moved itself, for
 * something is mounted there, or nothing can be written beside it.
 */
export interface Workshop {
  readonly folder: string;
  /** Beside folders, that may share one, the name of the folder stands before that of the thing; within one it may have several. */
  readonly at: (thing: Thing) => string;
  readonly isWithin: boolean;
}

/** The lock, who holds it, moves that have begun; and what is made new, and what was there last, under names of one run. */
type Thing = 'lock' | 'holder' | 'moves' | 'moves.new' | `${'next' | 'last'}.${string}`;

export const newName = (what: 'next' | 'last'): Thing => `${what}.${randomUUID()}`;

export const workshopName = '.dan-van-kheo.replacing';

export const workshopOf = (place: string, mounts: readonly string[] = mountPoints()): Workshop =>
  workshopIn(mounts.includes(place) || !isWritable(dirname(place)) ? place : dirname(place), place);

/** Also the one that a run used when the folder could not be moved yet, or still could. */
export const allWorkshopsOf = (place: string): readonly Workshop[] =>
  [dirname(place), place].map((home) => workshopIn(home, place)).filter(({ folder }) => isFolder(folder));

function workshopIn(home: string, place: string): Workshop {
  const folder = join(home, workshopName);
  const before = beginning(home === place, place);
  return { folder, at: (thing) => join(folder, before + thing), isWithin: home === place };
}

const beginning = (isWithin: boolean, place: string): string => (isWithin ? '' : `${basename(place)}.`);

/** What stands there under that name, and is no folder, or leads elsewhere, is nobody's workshop. */
function isFolder(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory() === false)
    throw new Fault(`${folder} is no folder. Remove it, and run this again.`);
  return stats !== undefined;
}

const things = /^(?:lock(?:-journal)?|holder|moves(?:\.new)?|(?:next|last)\.[\da-f-]{36})$/;

/** What stands in a workshop for its folder, and not for another. */
export function leftIn({ folder, isWithin }: Workshop, place: string): readonly string[] {
  const before = beginning(isWithin, place);
  return namesIn(folder)
    .filter((name) => name.startsWith(before) && things.test(name.slice(before.length)))
    .map((name) => join(folder, name));
}

function isWritable(folder: string): boolean {
  if (!isThere(folder)) return true;
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // It answers by throwing.
    return false;
  }
}
