import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressWith,
  areIn,
  choiceIn,
  longestTitle,
  mostCharts,
  titleFrom,
  toggled,
} from '../../../src/slides/deck/choice.ts';

fc.configureGlobal({ seed: 29 });

const page = 'https://example.org/thong-ke/trinh-chieu/rieng/';
const searchOf = (address: string): string => new URL(address).search;
const key = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const charts = fc.uniqueArray(key, { maxLength: mostCharts });
const title = fc.string({ unit: 'grapheme', maxLength: 200 }).map(titleFrom);

describe('A choice in an address', () => {
  test('is read back as it was written, in its order, whatever the title', () => {
    fc.assert(
      fc.property(fc.record({ charts, title }), (choice) => {
        expect(choiceIn(searchOf(addressWith(page, choice)))).toEqual(choice);
      }),
    );
  });

  test('looks as a person would write it', () => {
    const choice = { charts: ['linh-vuc', 'cong-nhan-bac-kan'], title: 'Hội nghị 2026' };
    expect(addressWith(page, choice)).toBe(
      `${page}?chon=linh-vuc,cong-nhan-bac-kan&tieu-de=H%E1%BB%99i+ngh%E1%BB%8B+2026`,
    );
  });

  test('keeps what else the address says: other parameters and the place in the page', () => {
    const address = addressWith(`${page}?q=ba&chon=a#3`, { charts: ['b'], title: '' });
    expect(address).toBe(`${page}?q=ba&chon=b#3`);
    expect(addressWith(address, { charts: [], title: '' })).toBe(`${page}?q=ba#3`);
  });

  test('has each chart once, however the address was put together', () => {
    expect(choiceIn('?chon=b,a,,b&chon=a,c').charts).toEqual(['b', 'a', 'c']);
    expect(choiceIn('?chon=a%2Cb').charts).toEqual(['a', 'b']);
    expect(choiceIn('')).toEqual({ charts: [], title: '' });
  });
});

describe('A title', () => {
  test('is one composed line of bounded length, and stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
        const made = titleFrom(text);
        expect([...made].length).toBeLessThanOrEqual(longestTitle);
        expect(made).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\s\s|^\s|\s$/u);
        expect(made).toBe(made.normalize('NFC'));
        expect(titleFrom(made)).toBe(made);
      }),
      { numRuns: 40 },
    );
  });

  test('of decomposed letters is composed; marks that turn its direction are left out', () => {
    expect(titleFrom('Hội nghị'.normalize('NFD'))).toBe('Hội nghị');
    expect(titleFrom(' một\n\u202ehai\u2069 ')).toBe('một hai');
    expect(titleFrom('שלום')).toBe('שלום');
  });
});

describe('Adding and taking out', () => {
  test('adds what is missing at the end, and takes out what is all there', () => {
    expect(toggled(['a'], ['b'])).toEqual(['a', 'b']);
    expect(toggled(['b', 'a'], ['a', 'c'])).toEqual(['b', 'a', 'c']);
    expect(toggled(['b', 'a', 'c'], ['a', 'c'])).toEqual(['b']);
  });

  test('twice is nothing, where none was there and there is room', () => {
    fc.assert(
      fc.property(charts, (all) => {
        const [before, some] = [all.slice(0, all.length / 2), all.slice(all.length / 2)];
        fc.pre(some.length > 0);
        const after = toggled(before, some);
        expect(areIn(after, some)).toBe(true);
        expect(toggled(after, some)).toEqual(before);
      }),
    );
  });

  test('adds no more than a deck may have, and takes nothing from one that came with more', () => {
    const many = Array.from({ length: mostCharts + 2 }, (_, index) => `c${String(index)}`);
    const full = many.slice(0, mostCharts - 1);
    expect(toggled(full, ['x', 'y'])).toEqual([...full, 'x']);
    expect(toggled(many, ['x'])).toEqual(many);
    expect(toggled(many, ['c0'])).toEqual(many.slice(1));
  });
});
