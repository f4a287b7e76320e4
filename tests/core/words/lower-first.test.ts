import { expect, test } from 'vitest';
import { lowerFirst } from '../../../src/core/words/lower-first.ts';

test.each([
  ['Models recognised', 'models recognised'],
  ['Đất do người dân hiến', 'đất do người dân hiến'],
  ['Bằng khen của UBND tỉnh', 'bằng khen của UBND tỉnh'],
  ['SIPAS rank', 'SIPAS rank'],
  ['UBND cấp huyện', 'UBND cấp huyện'],
  ['Ủy ban', 'ủy ban'],
  ['', ''],
])('%j in the middle of a sentence is %j', (text, lowered) => {
  expect(lowerFirst(text)).toBe(lowered);
});
