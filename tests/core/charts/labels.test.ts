import { describe, expect, test } from 'vitest';
import { boxAt, labelHeight, placeLabels, spread } from '../../../src/core/charts/draw/labels.ts';

const bounds = { left: 0, right: 100, top: 0, bottom: 100 };
const wish = (item: string, ...spots: readonly (readonly [number, number])[]) => ({
  item,
  width: 30,
  spots: spots.map(([x, y]) => ({ x, y })),
});

describe('A label', () => {
  test('stands at the first of its spots that is free.', () => {
    expect(placeLabels([wish('a', [50, 40], [50, 60])], [], bounds)).toEqual([{ item: 'a', x: 50, y: 40 }]);
    expect(placeLabels([wish('a', [50, 40], [50, 60])], [boxAt({ x: 50, y: 40 }, 10)], bounds)).toEqual([
      { item: 'a', x: 50, y: 60 },
    ]);
  });

  test('gives way to those before it.', () => {
    expect(placeLabels([wish('a', [50, 40]), wish('b', [60, 40], [60, 70])], [], bounds)).toEqual([
      { item: 'a', x: 50, y: 40 },
      { item: 'b', x: 60, y: 70 },
    ]);
  });

  test('keeps clear of lines where it can, and else stands on one.', () => {
    const line = [boxAt({ x: 50, y: 40 }, 4, 4)];
    expect(placeLabels([wish('a', [50, 40], [50, 60])], [], bounds, line)).toMatchObject([{ y: 60 }]);
    expect(placeLabels([wish('a', [50, 40])], [], bounds, line)).toMatchObject([{ y: 40 }]);
  });

  test('is left out rather than put on another, or half outside.', () => {
    expect(placeLabels([wish('a', [50, 40]), wish('b', [60, 40])], [], bounds)).toHaveLength(1);
    expect(placeLabels([wish('a', [10, 40])], [], bounds)).toEqual([]);
  });
});

describe('A column of labels', () => {
  test('stays where it is when there is room.', () => {
    expect(spread([10, 60, 90], 0, 100)).toEqual([10, 60, 90]);
  });

  test('is moved apart, each kept in its order.', () => {
    expect(spread([50, 48], 0, 100)).toEqual([48 + labelHeight, 48]);
  });

  test('is pushed up from the bottom.', () => {
    expect(spread([95, 99], 0, 100)).toEqual([100 - labelHeight, 100]);
  });
});
