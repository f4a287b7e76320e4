import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** What a replacement does to a disk, step by step. A test may let the process end at any of them. */
export interface Disk {
  /** With the folders above it. */
  readonly make: (folder: string) => void;
  readonly write: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** With all that is in it; what is not there is removed already. */
  readonly remove: (path: string) => void;
}

export const realDisk: Disk = {
  make: (folder) => {
    mkdirSync(folder, { recursive: true });
  },
  write: (path, text) => {
    writeFileSync(path, text, { flush: true });
  },
  rename: (from, to) => {
    renameSync(from, to);
  },
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
};

/** Also of a link that leads nowhere. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** In an order that does not depend on the disk; none where there is no such folder, or no more. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
