import { describe, expect, test } from 'vitest';
import { crosswalkOf } from '../../../src/core/rules/crosswalk.ts';
import { harmoniserOf } from '../../../src/core/rules/harmonise.ts';
import { observation, reference } from './figures.ts';

describe('a field label leads', () => {
  const crosswalk = crosswalkOf(reference());
  test('nowhere when nobody has mapped it', () => {
    expect(crosswalk('bac-kan', 'thể thao')).toBeUndefined();
    expect(crosswalk('bac-kan', '')).toBeUndefined();
  });
  test('nowhere by the scheme of another province', () => {
    expect(crosswalk('bac-kan', 'văn hóa - xã hội')).toBeUndefined();
  });
  test('to itself when it is a harmonised field', () => {
    expect(crosswalk('bac-kan', 'economy')).toEqual({ field: 'economy', match: 'exactMatch' });
  });
  test('where the area’s own scheme says', () => {
    expect(crosswalk('tp-bac-kan', 'xây dựng nông thôn mới')).toMatchObject({ match: 'exactMatch' });
  });
  test('else where an ancestor’s says', () => {
    expect(crosswalk('xuat-hoa', 'xây dựng nông thôn mới')).toMatchObject({ scheme: 'tp-bac-kan' });
    expect(crosswalk('bach-thong', 'cải cách hành chính')).toMatchObject({ scheme: 'bac-kan' });
  });
  test('else where the country’s says', () => {
    expect(crosswalk('bac-giang', 'kinh tế')).toMatchObject({ scheme: 'vn' });
    expect(crosswalk('an-area-without-parent', 'kinh tế')).toMatchObject({ scheme: 'vn' });
  });
});

const part = (area: string, field: string, value: number) => observation({ area, field, value });
const total = (area: string, value: number) => observation({ area, value });
const exact = (value: number) => ({ figure: { value, qualifier: 'exact' } });
const atLeast = (value: number) => ({ figure: { value, qualifier: 'at-least' } });

describe('harmonised', () => {
  test('nothing is no field, and the whole total is undivided', () => {
    expect(harmoniserOf(reference())(total('bac-kan', 4250), [])).toEqual({
      fields: [],
      ungiven: [],
      remainder: { state: 'undivided', quantity: { value: 4250, qualifier: 'exact' } },
    });
  });
  test('parts without a total have no share, and what is left is unknown', () => {
    const result = harmoniserOf(reference())(undefined, [part('bac-kan', 'kinh tế', 10)]);
    expect(result.fields).toMatchObject([{ quantity: exact(10), share: { missing: 'not-published' } }]);
    expect(result.remainder).toEqual({ state: 'unknown', missing: 'not-published' });
  });
  test('a part that is narrower than its field makes it at-least while something is undivided', () => {
    // Bắc Kạn 12/2017–2020: 2.707, of which 1.685 and 655 (documents/001).
    const parts = [
      part('bac-kan', 'xây dựng nông thôn mới', 1685),
      part('bac-kan', 'cải cách hành chính', 655),
    ];
    const { fields, remainder } = harmoniserOf(reference())(total('bac-kan', 2707), parts);
    expect(fields).toEqual([
      {
        field: 'political-system',
        quantity: atLeast(655),
        share: atLeast(24.19652752),
        from: [parts[1]?.id],
        matches: [{ label: 'cải cách hành chính', match: 'broadMatch' }],
      },
      {
        field: 'new-rural',
        quantity: atLeast(1685),
        share: atLeast(62.24602881),
        from: [parts[0]?.id],
        matches: [{ label: 'xây dựng nông thôn mới', match: 'broadMatch' }],
      },
    ]);
    expect(remainder).toEqual({ state: 'undivided', quantity: { value: 367, qualifier: 'exact' } });
  });
  test('a part that is narrower stays as it is when the parts are the whole total: nothing more can be found', () => {
    const parts = [part('cao-bang', 'kinh tế', 60), part('cao-bang', 'xây dựng nông thôn mới', 40)];
    const { fields, remainder } = harmoniserOf(reference())(total('cao-bang', 100), parts);
    expect(fields.map(({ quantity }) => quantity)).toEqual([exact(60), exact(40)]);
    expect(remainder).toEqual({ state: 'complete' });
  });
  test('a part that is broader than its field is given to none, and more of the field is in it', () => {
    const parts = [
      part('cao-bang', 'kinh tế', 10),
      part('cao-bang', 'kinh tế, nông thôn mới', 50),
      part('cao-bang', 'xây dựng nông thôn mới', 40),
    ];
    const { fields, ungiven } = harmoniserOf(reference())(total('cao-bang', 100), parts);
    expect(ungiven).toEqual([{ reason: 'label-is-broader', figure: parts[1] }]);
    expect(fields.map(({ field, quantity }) => [field, quantity])).toEqual([
      ['economy', exact(10)],
      ['new-rural', atLeast(40)],
    ]);
  });
  test('also a field with a part of its own is at-least while a broader part holds some of it', () => {
    const parts = [part('cao-bang', 'new-rural', 40), part('cao-bang', 'kinh tế, nông thôn mới', 60)];
    expect(harmoniserOf(reference())(total('cao-bang', 100), parts).fields).toMatchObject([
      { quantity: atLeast(40) },
    ]);
  });
  test('a field that only a broader part speaks of has no number', () => {
    const { fields } = harmoniserOf(reference())(total('cao-bang', 50), [
      part('cao-bang', 'kinh tế, nông thôn mới', 50),
    ]);
    expect(fields).toMatchObject([
      {
        field: 'new-rural',
        quantity: { missing: 'not-broken-down' },
        share: { missing: 'not-broken-down' },
        from: [],
      },
    ]);
  });
  test('a part with an unmapped label is given to none', () => {
    const sport = part('bac-kan', 'thể thao', 5);
    expect(harmoniserOf(reference())(total('bac-kan', 5), [sport])).toMatchObject({
      fields: [],
      ungiven: [{ reason: 'label-is-unmapped', figure: sport }],
    });
  });
  test('parts of one field are added', () => {
    const parts = [part('bac-kan', 'kinh tế', 10), part('bac-kan', 'economy', 5)];
    expect(harmoniserOf(reference())(total('bac-kan', 15), parts).fields).toMatchObject([
      { quantity: exact(15), share: exact(100), from: parts.map(({ id }) => id) },
    ]);
  });
  test('bounds that pull apart leave no number', () => {
    const nearly = { ...part('bac-kan', 'xây dựng nông thôn mới', 3000), qualifier: 'at-most' as const };
    expect(harmoniserOf(reference())(total('bac-kan', 9000), [nearly]).fields).toMatchObject([
      { quantity: { missing: 'bounds-pull-apart' } },
    ]);
  });
  test('the share of a bounded total is bounded the other way', () => {
    const bounded = { ...total('bac-kan', 100), qualifier: 'at-least' as const };
    expect(harmoniserOf(reference())(bounded, [part('bac-kan', 'kinh tế', 10)]).fields).toMatchObject([
      { share: { figure: { value: 10, qualifier: 'at-most' } } },
    ]);
  });
});
