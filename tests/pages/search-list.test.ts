import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/site/search/entry.ts';
import type { SearchIndex } from '../../src/site/search/index-file.ts';
import { headingOf, lettersOf } from '../../src/site/search/letters.ts';
import { langs, type Lang } from '../../src/core/words/lang.ts';
import { base, documentOf, fileOf, pages } from '../support/site.ts';

/** Bytes, compressed as a static host sends them. */
const budgets = { index: 20_000, entry: 80 } as const;

const rootOf = (lang: Lang): string => (lang === 'vi' ? '' : `${lang}/`);

function indexOf(lang: Lang): string {
  const file = fileOf(`${rootOf(lang)}tim.json`);
  if (file === undefined) throw new Error(`There is no index in "${lang}".`);
  return readFileSync(file, 'utf8');
}
const entriesOf = (lang: Lang) =>
  (JSON.parse(indexOf(lang)) as SearchIndex).flatMap(({ entries }) => entries);

function documentAt(path: string): Document {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`There is no page "${path}".`);
  return documentOf(page);
}
const listedOf = (lang: Lang): readonly string[] =>
  [...documentAt(`${rootOf(lang)}tim/`).querySelectorAll('section section a')].map((link) =>
    (link.getAttribute('href') ?? '').slice(base.length + rootOf(lang).length),
  );

describe.each(langs)('In the language "%s"', (lang) => {
  const listed = new Set(listedOf(lang));

  test('the list and the index lead to the same places', () => {
    expect(new Set(entriesOf(lang).map(([, , path]) => path))).toEqual(listed);
    expect(entriesOf(lang).length).toBe(listedOf(lang).length);
  });

  test('every province, chart and source is listed', () => {
    const own = pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith(rootOf(lang)))
      .map((path) => path.slice(rootOf(lang).length))
      .filter((path) => /^(tinh|bieu-do|nguon)\/./.test(path));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((path) => !listed.has(path))).toEqual([]);
  });

  test('every definition is listed, and every name that a source gives a field', () => {
    const method = documentAt(`${rootOf(lang)}phuong-phap/`);
    const definitions = [...method.querySelectorAll('dl [id]')].map(({ id }) => `phuong-phap/#${id}`);
    const labels = [...method.querySelectorAll('tr[id] th')].map(({ textContent }) => textContent.trim());
    const names = new Set(entriesOf(lang).map(([name]) => name.toLowerCase()));
    expect(definitions.length).toBeGreaterThan(40);
    expect(definitions.filter((path) => !listed.has(path))).toEqual([]);
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter((label) => !names.has(label.toLowerCase()))).toEqual([]);
  });

  test('every unit with figures of its own is listed', () => {
    const provinces = pages.filter(({ path }) => new RegExp(`^${rootOf(lang)}tinh/.`).test(path));
    const units = provinces.flatMap((page) =>
      [...documentOf(page).querySelectorAll('section.unit')].map(
        ({ id }) => `${page.path.slice(rootOf(lang).length)}#${id}`,
      ),
    );
    expect(units.length).toBeGreaterThan(2);
    expect(units.filter((path) => !listed.has(path))).toEqual([]);
  });

  test('every unit has a line on the page of its province, which leads to its own page', () => {
    const unit = new RegExp(`^(${rootOf(lang)}tinh/[^/]+/)([^/]+)/$`);
    const found = pages.flatMap((page) => {
      const [, province = '', area = ''] = unit.exec(page.path) ?? [];
      const parts = [...documentOf(page).querySelectorAll('section.unit')].map(({ id }) => `${area}/#${id}`);
      return province === '' ? [] : [{ province, places: [`${area}/`, ...parts] }];
    });
    expect(found.length).toBeGreaterThan(5);
    for (const { province, places } of found) {
      for (const place of places) {
        const line = documentAt(province).getElementById(place.replace(/^.*#|\/$/g, ''));
        expect(line?.querySelector('a')?.getAttribute('href')).toBe(`${base}${province}${place}`);
      }
    }
  });

  test('the index keeps its budget, and each entry its share', () => {
    const bytes = gzipSync(indexOf(lang), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(budgets.index);
    expect(bytes / entriesOf(lang).length).toBeLessThanOrEqual(budgets.entry);
  });
});

describe('The order of letters', () => {
  const named = (name: string, heading?: string): Entry => ({
    kind: 'area',
    name,
    line: '',
    path: '',
    text: '',
    ...(heading === undefined ? {} : { heading }),
  });
  const outline = (names: readonly string[], lang: Lang): readonly string[] =>
    lettersOf(
      names.map((name) => named(name)),
      lang,
    ).map(({ letter, entries }) => `${letter}: ${entries.map(headingOf).join(', ')}`);

  const names = [
    'Đất',
    'Dân',
    'ăn',
    'Âu',
    'An',
    'Ấn',
    '“Ơn”',
    'Oai',
    '2020',
    'Ô',
    'Bắc Kạn',
    'Bạch',
    'Ba Bể',
  ];

  test('is that of the Vietnamese alphabet, the tones last, quotes and brackets aside', () => {
    expect(outline(names, 'vi')).toEqual([
      ': 2020',
      'A: An',
      'Ă: ăn',
      'Â: Ấn, Âu',
      'B: Ba Bể, Bạch, Bắc Kạn',
      'D: Dân',
      'Đ: Đất',
      'O: Oai',
      'Ô: Ô',
      'Ơ: “Ơn”',
    ]);
  });

  test('has no letters with marks in English', () => {
    expect(outline(names, 'en')).toEqual([
      ': 2020',
      'A: An, ăn, Ấn, Âu',
      'B: Ba Bể, Bắc Kạn, Bạch',
      'D: Dân, Đất',
      'O: Ô, Oai, “Ơn”',
    ]);
  });

  test('has a place under its own name', () => {
    const [letter] = lettersOf([named('Thành phố Bắc Kạn', 'Bắc Kạn, thành phố')], 'vi');
    expect(letter?.letter).toBe('B');
  });
});
