import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';

/** Takes the figures of a province out of a record, what is said of them in its deck, and what nothing speaks of any more. */
export function withdraw(data: string, province: string): void {
  rmSync(join(data, 'observations', `${province}.csv`));
  dropLines(join(data, 'slides.csv'), (line) => line.startsWith(`${province},`));
  for (let needless = needlessIn(data); needless.size > 0; needless = needlessIn(data))
    for (const [file, lines] of needless) dropLines(join(data, file), (_, line) => lines.has(line));
}

const codes: readonly string[] = ['unused-source', 'unused-area', 'needless-choice'];

/** Lines of files that are there for what is gone: sources and areas of no figure, choices between fewer than two. */
function needlessIn(data: string): ReadonlyMap<string, ReadonlySet<number>> {
  const files = new Map<string, Set<number>>();
  for (const { file, line, code } of checkFolder(data).problems)
    if (codes.includes(code) || (file === 'field-map.csv' && code === 'unknown-key'))
      files.set(file, (files.get(file) ?? new Set()).add(line));
  return files;
}

/** Takes lines out of a file; the first is 1. */
export function dropLines(file: string, isGone: (line: string, number: number) => boolean): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, lines.filter((line, index) => !isGone(line, index + 1)).join('\n'));
}
