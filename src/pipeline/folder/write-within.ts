import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../fault.ts';

/**
 * Writes a file of a folder, and nothing outside: a link would lead there.
 * @throws {Fault} where the file, or a folder on the way to it, is a link.
 */
export function writeWithin(folder: string, path: string, text: string): void {
  const steps = path.split('/');
  const link = steps
    .map((_, index) => steps.slice(0, index + 1).join('/'))
    .find((step) => lstatSync(join(folder, step), { throwIfNoEntry: false })?.isSymbolicLink() === true);
  if (link !== undefined)
    throw new Fault(
      `${link} is a link, and what it leads to is not written. Put the thing itself in its place.`,
    );
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
