import { randomUUID } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isThere, namesIn } from './disk.ts';
import { mountPoints } from './place.ts';

/**
 * Where a folder is made anew: beside it, so that it appears by being moved; or within it where it cannot be moved itself, for
 * something is mounted there, or nothing can be written beside it.
 */
export interface Workshop {
  readonly folder: string;
  /** The name of the folder stands before that of the thing, for several may share a workshop. */
  readonly at: (thing: Thing) => string;
  readonly isWithin: boolean;
}

/** The lock, who holds it, moves that have begun; and what is made new, and what was there last, under names of one run. */
type Thing = 'lock' | 'holder' | 'moves' | `${'next' | 'last'}.${string}`;

export const newName = (what: 'next' | 'last'): Thing => `${what}.${randomUUID()}`;

export const workshopName = '.dan-van-kheo.replacing';

export const workshopOf = (place: string, mounts: readonly string[] = mountPoints()): Workshop =>
  workshopIn(mounts.includes(place) || !isWritable(dirname(place)) ? place : dirname(place), place);

/** Also the one that a run used when the folder could not be moved yet, or still could. */
export const allWorkshopsOf = (place: string): readonly Workshop[] =>
  [dirname(place), place].map((home) => workshopIn(home, place)).filter(({ folder }) => isThere(folder));

function workshopIn(home: string, place: string): Workshop {
  const folder = join(home, workshopName);
  return { folder, at: (thing) => join(folder, `${basename(place)}.${thing}`), isWithin: home === place };
}

const thing = /^(?:lock|holder|moves(?:\.new)?|(?:next|last)\.[\da-f-]{36})$/;

/** What stands in a workshop for its folder, and not for another. */
export function leftIn({ folder, at }: Workshop): readonly string[] {
  const before = basename(at('lock')).length - 'lock'.length;
  const beginning = basename(at('lock')).slice(0, before);
  return namesIn(folder)
    .filter((name) => name.startsWith(beginning) && thing.test(name.slice(before)))
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
