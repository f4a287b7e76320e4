import { expect, test } from 'vitest';
import { samplesOf } from './samples.ts';

const sampled = (pages: Readonly<Record<string, string>>): readonly string[] =>
  samplesOf(Object.entries(pages).map(([path, html]) => ({ path, html })))
    .map(({ path }) => path)
    .toSorted();

test('of each kind of page the largest is a sample, the smallest, and the largest in English', () => {
  const charts = {
    'bieu-do/a/': 'one',
    'bieu-do/b/': 'longest of all',
    'bieu-do/c/': 'longer',
    'en/bieu-do/a/': 'the one',
    'en/bieu-do/c/': 'the longer',
  };
  expect(sampled(charts)).toEqual(['bieu-do/a/', 'bieu-do/b/', 'en/bieu-do/c/']);
  expect(sampled({ ...charts, '': 'home', 'tim/': 'box', 'bieu-do/': 'list', 'x/y/z/': 'deep' })).toEqual([
    '',
    'bieu-do/',
    'bieu-do/a/',
    'bieu-do/b/',
    'en/bieu-do/c/',
    'tim/',
    'x/y/z/',
  ]);
});

test('a page that is the only one of its kind is a sample in both languages', () => {
  expect(sampled({ '': 'nhà', 'en/': 'home', 'tim/': 'tìm', 'en/tim/': 'find' })).toEqual([
    '',
    'en/',
    'en/tim/',
    'tim/',
  ]);
});

test.for(['<svg>', '<p class=new>', '<p class="old new">', '<p role="note">', '<p fill="#123456">'])(
  'a page with a part that no other sample has is one too: %s',
  (part) => {
    const pages = {
      'nguon/a/': '<p class="old">',
      'nguon/b/': `<p>${part}`,
      'nguon/c/': '<p class="old">, and many words',
      'nguon/d/': '<p>, and some',
      'nguon/e/': '<p>',
    };
    expect(sampled(pages)).toEqual(expect.arrayContaining(['nguon/b/']));
    expect(sampled(pages)).not.toContain('nguon/d/');
  },
);
