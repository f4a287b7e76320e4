import { expect, test } from 'vitest';
import { chainOf, isOnCycle } from '../../../src/core/values/chain.ts';
import { hasWordsOf, nearest } from '../../../src/core/values/nearest.ts';

test('a mistyped word is near to the one that was meant', () => {
  expect(nearest('bac-kann', ['bac-giang', 'bac-kan', 'cao-bang'])).toBe('bac-kan');
  expect(nearest('Exact', ['exact', 'about'])).toBe('exact');
  expect(nearest('valeu', ['area', 'value'])).toBe('value');
});

test('what is far from everything is near to nothing', () => {
  expect(nearest('ha-giang', ['quang-tri', 'ca-mau'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('a name that has other words is not the one that was mistyped, however near its letters are', () => {
  expect(hasWordsOf('số mô hình đăng kí', 'mô hình đăng ký')).toBe(true);
  expect(hasWordsOf('Mo hinh dang ky', 'mô hình đăng ký')).toBe(true);
  expect(hasWordsOf('mô hình đăng ký (mô hình)', 'cá nhân đăng ký mô hình')).toBe(false);
});

test('of two that are as near the first is taken', () => {
  expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
});

test('a chain goes on until it ends or comes back', () => {
  const next = (key: string): string | undefined => ({ a: 'b', b: 'c', d: 'e', e: 'd', f: 'f' })[key];
  expect(chainOf('a', next)).toEqual(['b', 'c']);
  expect(chainOf('d', next)).toEqual(['e']);
  expect(['a', 'd', 'f'].map((key) => isOnCycle(key, next))).toEqual([false, true, true]);
});
