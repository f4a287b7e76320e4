import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const worker = 'sw.js';
const noted = /"revision":"[0-9a-f]*"/;

/** Notes in the service worker which files it stands for: another file anywhere makes another worker, the same files the same. */
export function writeRevision(dist: string): void {
  const path = join(dist, worker);
  const script = readFileSync(path, 'utf8');
  if (!noted.test(script)) throw new Error(`${worker} has no place for a revision.`);
  const withRevision = (revision: string): string => script.replace(noted, `"revision":"${revision}"`);
  writeFileSync(path, withRevision(revisionOf(dist, withRevision(''))));
}

const revisionLength = 16;

function revisionOf(dist: string, script: string): string {
  const revision = createHash('sha256').update(script);
  for (const file of filesIn(dist))
    revision.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest(),
    );
  return revision.digest('hex').slice(0, revisionLength);
}

const filesIn = (dist: string): readonly string[] =>
  globSync('**/*', { cwd: dist })
    .filter((path) => path !== worker && statSync(join(dist, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
