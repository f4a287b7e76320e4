import { readFileSync, rmdirSync } from 'node:fs';
import type { Lang } from '../../words/lang.ts';
import { wordsIn } from '../../words/words.ts';
import { Fault } from '../fault.ts';
import { isThere, realDisk, type Disk } from './disk.ts';
import { takeLock, type Lock } from './lock.ts';
import { finishMoves } from './moves.ts';
import { mountPoints } from './place.ts';
import { allWorkshopsOf, leftIn, workshopOf, type Workshop } from './workshop.ts';

/** What the world around a replacement gives it. */
export interface Surroundings {
  readonly disk: Disk;
  readonly now: () => Date;
  /** Folders that cannot be moved, for a disk is mounted there. */
  readonly mounts: () => readonly string[];
  /** As it is told to others who would write the same folder. */
  readonly command: string;
}

export const realSurroundings: Surroundings = {
  disk: realDisk,
  now: () => new Date(),
  mounts: mountPoints,
  command: `npm run ${process.env['npm_lifecycle_event'] ?? '…'}`,
};

/** A folder that only this process writes. */
export interface Hold {
  readonly place: string;
  readonly workshop: Workshop;
  readonly release: () => void;
}

/** Who holds a folder, and since when. */
export interface Holder {
  readonly command: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/**
 * Takes a folder for this process, after what a run that was killed left of it is set right.
 * @throws {Fault} where another process has it: which, and since when.
 */
export function hold(place: string, lang: Lang, { disk, now, mounts, command }: Surroundings): Hold {
  recover(place, disk);
  const workshop = workshopOf(place, mounts());
  const lock = takeLock(workshop.at('lock'));
  if (lock === undefined) throw new Fault(sentenceOf(place, holderOf(workshop), lang));
  const release = (): void => {
    leave(workshop, lock, disk);
  };
  try {
    setRight(place, workshop, disk);
    const holder: Holder = { command, pid: process.pid, since: now().toISOString() };
    disk.write(workshop.at('holder'), JSON.stringify(holder));
  } catch (error) {
    release();
    throw error;
  }
  return { place, workshop, release };
}

function sentenceOf(place: string, holder: Holder | undefined, lang: Lang): string {
  const { held, heldBy } = wordsIn(lang).commands;
  return holder === undefined ? held(place) : heldBy(place, holder.command, String(holder.pid), holder.since);
}

/** Nothing where the lock was taken just now, and its holder has not yet said who it is. */
function holderOf(workshop: Workshop): Holder | undefined {
  try {
    return JSON.parse(readFileSync(workshop.at('holder'), 'utf8')) as Holder;
  } catch {
    // That somebody holds it is certain, and told; why the name cannot be read helps nobody.
    return undefined;
  }
}

/**
 * Sets right what a run that was killed left of a folder, before anything of it is read: moves that had begun are finished, all else
 * is removed. What another process writes in this moment is left to that.
 */
export function recover(place: string, disk: Disk = realDisk): void {
  for (const workshop of allWorkshopsOf(place)) {
    if (leftIn(workshop).length === 0) continue;
    const lock = takeLock(workshop.at('lock'));
    if (lock === undefined) continue;
    try {
      setRight(place, workshop, disk);
    } finally {
      leave(workshop, lock, disk);
    }
  }
}

/** By who holds its lock. */
function setRight(place: string, workshop: Workshop, disk: Disk): void {
  finishMoves(workshop.at('moves'), place, disk);
  for (const path of leftIn(workshop)) if (path !== workshop.at('lock')) disk.remove(path);
}

function leave(workshop: Workshop, lock: Lock, disk: Disk): void {
  disk.remove(workshop.at('holder'));
  lock.release();
  try {
    rmdirSync(workshop.folder);
  } catch (error) {
    if (!isInUse(error)) throw error;
  }
}

/** By another folder beside it, or already gone with that. */
const isInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(String(error.code));

/** Whether the folder is neither old nor new in this moment. */
export const isMoving = (place: string): boolean =>
  allWorkshopsOf(place).some(({ at }) => isThere(at('moves')));
