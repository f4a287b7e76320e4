import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

const expectedFolder = join(import.meta.dirname, 'expected');

/**
 * Compares a text with the file `tests/expected/<path>`. On a difference, and when there is no such file yet, the text is written
 * beside it as `<name>-changed.<ext>` and the test fails; to accept it, move it over the expected file after looking at it.
 */
export function expectGolden(path: string, text: string, folder: string = expectedFolder): void {
  const expected = join(folder, path);
  const changed = changedPath(expected);
  const before = existsSync(expected) ? readFileSync(expected, 'utf8') : undefined;
  if (before === text) {
    rmSync(changed, { force: true });
    return;
  }
  mkdirSync(dirname(changed), { recursive: true });
  writeFileSync(changed, text);
  throw new Error(
    before === undefined
      ? `There is no ${expected} yet; see ${changed}.`
      : difference(expected, before, text),
  );
}

/** `a/b.svg` → `a/b-changed.svg`. */
export function changedPath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-changed${extension}`;
}

function difference(path: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const index = now.findIndex((line, at) => line !== old[at]);
  const at = index < 0 ? now.length : index;
  return `${path}:${at + 1} differs; see ${changedPath(path)}.\n- ${old[at] ?? '(end)'}\n+ ${now[at] ?? '(end)'}`;
}
