import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedPath, expectGolden } from './golden.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'golden-'));

test('a text equal to the expected file passes and clears the old difference', () => {
  const at = folder();
  writeFileSync(join(at, 'a.txt'), 'same');
  writeFileSync(join(at, 'a-changed.txt'), 'old');
  expectGolden('a.txt', 'same', at);
  expect(existsSync(join(at, 'a-changed.txt'))).toBe(false);
});

test('a different text fails, names the line, and is written beside the expected file', () => {
  const at = folder();
  writeFileSync(join(at, 'a.svg'), 'one\ntwo\n');
  expect(() => {
    expectGolden('a.svg', 'one\n2\n', at);
  }).toThrow(/a\.svg:2 differs[^]*- two\n\+ 2/);
  expect(readFileSync(join(at, 'a-changed.svg'), 'utf8')).toBe('one\n2\n');
  expect(readFileSync(join(at, 'a.svg'), 'utf8')).toBe('one\ntwo\n');
});

test('a text without an expected file fails and is written for a person to look at', () => {
  const at = folder();
  expect(() => {
    expectGolden('new/a.txt', 'text', at);
  }).toThrow(/no .*a\.txt yet/);
  expect(readFileSync(join(at, 'new', 'a-changed.txt'), 'utf8')).toBe('text');
});

test('only the ending follows the mark', () => {
  expect(changedPath('a.b/vi.txt')).toBe('a.b/vi-changed.txt');
});
