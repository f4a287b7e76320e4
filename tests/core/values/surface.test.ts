import { expect, test } from 'vitest';
import { squareMetresIn } from '../../../src/core/values/surface.ts';

test.each([
  ['m2', 1],
  [' m²', 1],
  [' mét vuông', 1],
  [' square metre', 1],
  [' square metres of land', 1],
  [' ha', 10_000],
  [' héc ta', 10_000],
  [' héc-ta', 10_000],
  [' hécta', 10_000],
  [' hecta', 10_000],
  [' hectare', 10_000],
  [' hectares', 10_000],
  ['\u00a0km²', 1_000_000],
  [' km2, 3 xã', 1_000_000],
  [' ki-lô-mét vuông', 1_000_000],
  [' kilômét vuông', 1_000_000],
  [' kilô-mét vuông', 1_000_000],
  [' square kilometre', 1_000_000],
  [' square kilometres', 1_000_000],
  [' nghìn ha', 10_000],
  [' ngàn m²', 1],
  ['  triệu  km²', 1_000_000],
  [' thousand hectares', 10_000],
  [' million square metres', 1],
])('a number before "%s" counts %d square metres each', (after, expected) => {
  expect(squareMetresIn(after)).toBe(expected);
});

test.each([
  '',
  ' mô hình',
  // Words that begin alike.
  ' hai xã',
  ' ha2',
  ' m20',
  ' m2a',
  ' km22',
  // What stands further on measures something else.
  ' hộ, 3 ha',
  ' hộ trên 5 km²',
  // Their size differs from place to place.
  ' sào',
  ' mẫu',
])('a number before "%s" is no surface', (after) => {
  expect(squareMetresIn(after)).toBeUndefined();
});
