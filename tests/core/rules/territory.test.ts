import { describe, expect, test } from 'vitest';
import { successionOf } from '../../../src/core/rules/territory.ts';
import { areas } from './figures.ts';

describe('succession', () => {
  test('of an area that still is, is none', () => {
    expect(successionOf('cao-bang', areas)).toBeUndefined();
  });
  test('of a district that ended without a successor is none', () => {
    expect(successionOf('bach-thong', areas)).toBeUndefined();
  });
  test('begins the day after', () => {
    expect(successionOf('bac-kan', areas)).toMatchObject({
      successor: { area: 'thai-nguyen' },
      since: '2025-07-01',
    });
  });
});
