import { describe, expect, test } from 'vitest';
import { remainder } from '../../../src/core/rules/parts.ts';
import type { Quantity } from '../../../src/core/values/quantity.ts';

const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });
const atLeast = (value: number): Quantity => ({ value, qualifier: 'at-least' });
const atMost = (value: number): Quantity => ({ value, qualifier: 'at-most' });
const about = (value: number): Quantity => ({ value, qualifier: 'about' });

describe('remainder', () => {
  test('without parts is the whole total, undivided', () => {
    expect(remainder(exact(4250), [])).toEqual({ state: 'undivided', quantity: exact(4250) });
  });
  test('of parts whose bounds pull apart is unknown, not a number', () => {
    // Bắc Giang, undated: nearly 14.900 = over 6.000 + over 4.400 + nearly 3.000 + a field without a number (figures/bac-giang-cao-bang.md).
    const parts = [atLeast(6000), atLeast(4400), atMost(3000)];
    expect(remainder(atMost(14_900), parts)).toEqual({ state: 'unknown', missing: 'bounds-pull-apart' });
  });
  test('of an estimated total is unknown when the parts come to more', () => {
    expect(remainder(about(100), [exact(120)])).toEqual({ state: 'unknown', missing: 'not-broken-down' });
  });
  test('is unknown when the parts come to more than a total that is only at-least', () => {
    expect(remainder(atLeast(100), [exact(120)])).toEqual({ state: 'unknown', missing: 'not-broken-down' });
  });
  test('of nothing is complete', () => {
    // Cao Bằng up to 2020 (documents/003).
    const parts = [1202, 968, 825, 582, 509].map(exact);
    expect(remainder(exact(4086), parts)).toEqual({ state: 'complete' });
  });
  test('of something is undivided', () => {
    // Bắc Kạn 12/2017–2020 (documents/001).
    expect(remainder(exact(2707), [exact(1685), exact(655)])).toEqual({
      state: 'undivided',
      quantity: exact(367),
    });
  });
  test('is at-most when a part is at-least', () => {
    expect(remainder(exact(100), [atLeast(60)])).toEqual({ state: 'undivided', quantity: atMost(40) });
  });
  test('of at most nothing is complete', () => {
    expect(remainder(exact(100), [atLeast(60), exact(40)])).toEqual({ state: 'complete' });
  });
  test('of at least nothing is unknown: there may be more', () => {
    expect(remainder(atLeast(100), [exact(100)])).toEqual({ state: 'unknown', missing: 'not-broken-down' });
  });
  test('is a contradiction when the parts come to more', () => {
    expect(remainder(exact(100), [atLeast(101)])).toEqual({ state: 'contradiction', computed: atLeast(101) });
  });
  test('of an exhaustive list is a contradiction when the parts come to less', () => {
    expect(remainder(exact(160), [exact(147), exact(12)], true)).toEqual({
      state: 'contradiction',
      computed: exact(159),
    });
  });
  test('of an exhaustive list that a bound leaves open is nothing', () => {
    expect(remainder(exact(160), [exact(147), atLeast(12)], true)).toEqual({ state: 'complete' });
  });
});
