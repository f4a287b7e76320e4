import { expect, test } from 'vitest';
import { beginningOf } from '../../../src/core/values/beginning.ts';

test('of a cell that holds a whole page the beginning is shown, no letter of it cut', () => {
  expect(beginningOf('một câu')).toBe('một câu');
  expect(beginningOf('ế'.repeat(301))).toBe(`${'ế'.repeat(300)}…`);
  expect(beginningOf(`${'a'.repeat(299)}😀😀`)).toBe(`${'a'.repeat(299)}…`);
});
