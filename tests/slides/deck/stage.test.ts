import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divided } from '../../../src/slides/deck/divided.ts';
import { contentWidth, heightOf, linesOf, roomFor, stage, styles } from '../../../src/slides/deck/stage.ts';

const heights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 40 });
const room = fc.integer({ min: 20, max: 200 });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const itself = (height: number): number => height;

describe('what is divided among slides', () => {
  test('is all there, in its order', () => {
    fc.assert(
      fc.property(heights, room, (items, space) => {
        expect(divided(items, space, itself).flat()).toEqual(items);
      }),
      { seed: 1 },
    );
  });

  test('fits on each slide, but for an item that fits on none', () => {
    fc.assert(
      fc.property(heights, room, (items, space) => {
        const over = divided(items, space, itself).filter((part) => sum(part) > space);
        expect(over.filter(({ length }) => length > 1)).toEqual([]);
      }),
      { seed: 2 },
    );
  });

  test('takes no more slides than are needed, about as much on each', () => {
    expect(divided([1, 1, 1, 1, 1], 4, itself)).toEqual([
      [1, 1, 1],
      [1, 1],
    ]);
    expect(divided([3, 1, 1, 3], 4, itself)).toEqual([
      [3, 1],
      [1, 3],
    ]);
    expect(divided([], 4, itself)).toEqual([]);
  });
});

describe('texts on the stage', () => {
  test('take a line each time the width is full', () => {
    const word = 'Dân vận khéo ';
    expect(linesOf('', 'foot', 500)).toEqual([]);
    expect(heightOf('', 'subtitle')).toBe(0);
    expect(linesOf(word.trim(), 'foot', 500)).toHaveLength(1);
    const lines = linesOf(word.repeat(40).trim(), 'foot', 500);
    expect(lines.join(' ')).toBe(word.repeat(40).trim());
    expect(heightOf(word.repeat(40).trim(), 'foot', 500)).toBe(lines.length * styles.foot.line);
  });

  test('leave the body what they do not take', () => {
    const around = { title: 'Tiêu đề', subtitle: '', foot: 'Nguồn: một' };
    const lower = roomFor({ ...around, title: 'Tiêu đề dài '.repeat(12).trim() });
    expect(roomFor(around)).toBeGreaterThan(stage.height / 2);
    expect(lower).toBeLessThan(roomFor(around));
    expect(roomFor({ ...around, limits: 'Giới hạn: hai' })).toBe(roomFor(around) - styles.foot.line);
    expect(contentWidth).toBeLessThan(stage.width);
  });

  test('are never smaller than what is read from the last row', () => {
    expect(Object.values(styles).filter(({ size }) => size < 24)).toEqual([]);
  });
});
