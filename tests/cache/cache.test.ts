import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheIn, digestOf, dropUnused } from '../../src/cache/cache.ts';
import { valueDigest } from '../../src/cache/value-digest.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'cache-')), 'kept');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const name = digestOf(['a page']);
const bytes = Buffer.from('Bắc Kạn');

describe('a cache', () => {
  test('gives what was written, whatever its bytes', () => {
    const cache = cacheIn(folder);
    fc.assert(
      fc.property(fc.uint8Array(), (content) => {
        cache.write(name, content);
        expect(cacheIn(folder).read(name)).toEqual(Buffer.from(content));
      }),
      { numRuns: 50 },
    );
  });
  test('knows nothing that was not written, though the folder was deleted meanwhile', () => {
    const cache = cacheIn(folder);
    expect(cache.read(name)).toBeUndefined();
    rmSync(folder, { recursive: true });
    expect(cache.read(name)).toBeUndefined();
    cache.write(name, bytes);
    expect(cache.read(name)).toBeUndefined();
  });
  test('takes no entry of which a byte was changed, or that was cut', () => {
    const cache = cacheIn(folder);
    cache.write(name, bytes);
    const whole = readFileSync(join(folder, name));
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(join(folder, name), damaged);
      expect(cache.read(name)).toBeUndefined();
      writeFileSync(join(folder, name), whole.subarray(0, at));
      expect(cache.read(name)).toBeUndefined();
    }
  });
  test('takes nothing that somebody else put there, and writes over it', () => {
    const cache = cacheIn(folder);
    writeFileSync(join(folder, name), 'something else');
    expect(cache.read(name)).toBeUndefined();
    cache.write(name, bytes);
    expect(cache.read(name)).toEqual(bytes);
    rmSync(join(folder, name));
    mkdirSync(join(folder, name));
    cache.write(name, bytes);
    expect(cache.read(name)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([name]);
  });
});

describe('a disk that refuses', () => {
  test('keeps nothing and stops nobody: a file where the folder should be', () => {
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, '');
    const cache = cacheIn(folder);
    cache.write(name, bytes);
    expect(cache.read(name)).toBeUndefined();
    dropUnused(folder, 30);
    expect(readFileSync(folder, 'utf8')).toBe('');
  });
  test('nor a folder that is deleted meanwhile', () => {
    cacheIn(folder).write(name, bytes);
    rmSync(folder, { recursive: true });
    dropUnused(folder, 30);
    expect(cacheIn(folder).read(name)).toBeUndefined();
  });
});

describe('what was long of no use', () => {
  const long = new Date('2020-01-01');
  test('is dropped, and what was used is kept', () => {
    const cache = cacheIn(folder);
    const used = digestOf(['another page']);
    for (const each of [name, used]) {
      cache.write(each, bytes);
      utimesSync(join(folder, each), long, long);
    }
    expect(cache.read(used)).toEqual(bytes);
    dropUnused(folder, 30);
    expect(readdirSync(folder)).toEqual([used]);
  });
  test('stays where it is not ours, by its name or by its words', () => {
    cacheIn(folder);
    for (const each of [name, 'bai-viet.docx']) {
      writeFileSync(join(folder, each), 'my own');
      utimesSync(join(folder, each), long, long);
    }
    dropUnused(folder, 30);
    expect(readdirSync(folder).sort()).toEqual([name, 'bai-viet.docx'].sort());
  });
});

test('a digest counts the borders of its parts', () => {
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  expect(digestOf(['', 'abc'])).not.toBe(digestOf(['abc']));
});

describe('the digest of a value', () => {
  test('is the same for equal values, and another for others', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(valueDigest(structuredClone(a))).toBe(valueDigest(a));
        expect(valueDigest(a) === valueDigest(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
  test('tells kinds apart', () => {
    const values = [1, '1', [1], { 0: 1 }, new Set([1]), new Map([[1, 1]]), null, undefined, true];
    expect(new Set(values.map(valueDigest)).size).toBe(values.length);
  });
});
