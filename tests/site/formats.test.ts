import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/core/words/words.ts';
import { langs } from '../../src/core/words/lang.ts';
import { contentTypeOf } from '../../src/pipeline/serve/content-types.ts';
import { allFormats, formatNames, formatPath } from '../../src/site/charts/formats.ts';

test('each has an ending of its own', () => {
  const endings = allFormats.map(({ ending }) => ending);
  expect(new Set(endings).size).toBe(endings.length);
  expect(endings.filter((ending) => !/^(-\w+)?(\.\w+)+$/.test(ending))).toEqual([]);
});

test('each is served as what it is: text with its encoding, which bytes have not', () => {
  expect(allFormats.map((format) => contentTypeOf(formatPath('linh-vuc', format)))).toEqual(
    allFormats.map(({ mediaType, isText }) => (isText ? `${mediaType}; charset=utf-8` : mediaType)),
  );
  expect(contentTypeOf('bieu-do/linh-vuc.csl.json')).toContain('citationstyles');
});

test('each stands in the table of what leaves the site', () => {
  const table = readFileSync('src/take-away/README.md', 'utf8');
  const missing = allFormats.filter(
    ({ ending }) => !table.includes(`<chart>${ending}\``) && !table.includes(`\`${ending}\``),
  );
  expect(missing.map(({ ending }) => ending)).toEqual([]);
});

test.for(langs)('each is offered in the words of the language "%s", and no other is', (lang) => {
  expect(Object.keys(wordsIn(lang).embed.formats).toSorted()).toEqual(formatNames.toSorted());
});
