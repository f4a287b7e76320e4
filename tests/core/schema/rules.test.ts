import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleGroups } from '../../../src/core/schema/rules.ts';
import { langs } from '../../../src/core/words/lang.ts';

const described = Object.values(ruleGroups).flatMap((rules) => Object.entries(rules));
const codes = described.map(([code]) => code);
const sources = globSync('src/{core/checks,core/record,hand-in,slides/deck,pipeline/read-data}/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('Every rule is held by a check: something reports its code.', () => {
  expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});

test('A rule stands in one group.', () => {
  expect(codes.length).toBeGreaterThan(100);
  expect(new Set(codes).size).toBe(codes.length);
});

test.for(langs)('Rules are whole sentences, no two alike, in NFC: %s', (lang) => {
  const texts = described.map(([, rule]) => rule[lang]);
  expect(texts.filter((text) => !/^\p{Lu}.*[^.]\.$/u.test(text))).toEqual([]);
  expect(texts.filter((text) => text !== text.normalize('NFC') || /\s\s|^\s|\s$/.test(text))).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});
