import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/**
 * Writes a folder beside its place and moves it there only when `write` has succeeded. Until then, and if anything fails,
 * what stood there stands, and nothing is left beside it. A move that an earlier run did not finish is taken back first.
 */
export async function replaceFolder(place: string, write: (next: string) => Promise<void>): Promise<void> {
  const next = `${place}.next`;
  const last = `${place}.last`;
  if (existsSync(last) && !existsSync(place)) renameSync(last, place);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    await write(next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(place)) renameSync(place, last);
  try {
    renameSync(next, place);
  } catch (error) {
    if (existsSync(last)) renameSync(last, place);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}
