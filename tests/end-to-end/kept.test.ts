import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, digestsOf, separate, temporaryFolder } from '../support/builds.ts';
import { smallRecord } from '../support/small-record.ts';

type Digests = Readonly<Record<string, string>>;

function built(data: string, env: Readonly<Record<string, string>>): Digests {
  const { OUT_DIR, ...rest } = separate();
  build({ ...rest, ...env, OUT_DIR, DATA_DIR: data });
  return digestsOf(OUT_DIR);
}

/** Every third entry: one byte is another, at the end or in the middle. */
function damage(cache: string): void {
  for (const [index, name] of readdirSync(cache).entries()) {
    if (index % 3 !== 0) continue;
    const path = join(cache, name);
    const bytes = readFileSync(path);
    const at = index % 2 === 0 ? bytes.length - 1 : bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  }
}

test('what was kept changes no byte: not of a record that changed, nor where some of it is damaged', () => {
  const data = smallRecord('cao-bang');
  const kept = { CACHE_DIR: temporaryFolder() };
  const before = built(data, kept);

  const figures = join(data, 'observations', 'cao-bang.csv');
  const text = readFileSync(figures, 'utf8');
  const changed = text.replace('180,exact,180 lượt cá nhân', '181,exact,181 lượt cá nhân');
  expect(changed).not.toBe(text);
  writeFileSync(figures, changed);
  const warm = built(data, kept);
  expect(warm).toEqual(built(data, { CACHE_DIR: 'no', BUILD_WORKERS: '1' }));
  expect(warm).not.toEqual(before);

  damage(kept.CACHE_DIR);
  writeFileSync(figures, text);
  expect(built(data, kept)).toEqual(before);
});
