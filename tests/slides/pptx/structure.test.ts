import { describe, expect, test } from 'vitest';
import type { Slide } from '../../../src/slides/deck/slide.ts';
import { langs } from '../../../src/core/words/lang.ts';
import {
  officeFile,
  partOf,
  partsLike,
  reachedIn,
  relationsOf,
  type OfficeFile,
} from '../../support/office.ts';
import { schemaFaults } from '../../support/schema-order.ts';
import { presentation, presentations } from './presentations.ts';
import { isOutside, isOver, placesIn, textBoxes } from './boxes.ts';
import { column, cover, every, sentences, table } from './samples.ts';

const read = (bytes: Uint8Array): OfficeFile => officeFile(bytes);
/** One chart of each kind of panel. */
const inEnglish = ['linh-vuc', 'hai-long', 'theo-ky'];
const files = [
  ['slides of every kind', () => read(presentation(every))] as const,
  ...presentations('vi').map(({ chart, bytes }) => [chart.id, () => read(bytes())] as const),
  ...presentations('en')
    .filter(({ chart }) => inEnglish.includes(chart.id))
    .map(({ chart, bytes }) => [`${chart.id} in English`, () => read(bytes())] as const),
];

const contentParts = (file: OfficeFile): readonly string[] =>
  [...file.keys()].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
const attributes = (elements: Iterable<Element>, name: string): readonly string[] =>
  [...elements].map((element) => element.getAttribute(name) ?? '');
const distinct = (items: readonly string[]): boolean => new Set(items).size === items.length;
const relationIds = (document: Document): readonly string[] =>
  [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(({ name }) => name === 'r:id').map(({ value }) => value),
  );

const sizesIn = (document: Document): readonly number[] =>
  attributes(document.querySelectorAll('rPr, defRPr'), 'sz').map((size) => Number(size) / 100);

describe.each(files)('%s', (_name, open) => {
  const file = open();

  test('every part is reached from the root, every relation leads to a part', () => {
    expect([...reachedIn(file)].sort()).toEqual([...contentParts(file)].sort());
  });

  test('every part has one type, and no type is without a part', () => {
    const types = partOf(file, '[Content_Types].xml');
    const overrides = attributes(types.querySelectorAll('Override'), 'PartName').map((path) => path.slice(1));
    const defaults = attributes(types.querySelectorAll('Default'), 'Extension');
    expect(distinct([...overrides, ...defaults])).toBe(true);
    expect(overrides.filter((path) => !file.has(path))).toEqual([]);
    const untyped = [...file.keys()].filter(
      (path) => path !== '[Content_Types].xml' && !overrides.includes(path),
    );
    expect(untyped.filter((path) => !defaults.some((ending) => path.endsWith(`.${ending}`)))).toEqual([]);
    expect(defaults.filter((ending) => !untyped.some((path) => path.endsWith(`.${ending}`)))).toEqual([]);
  });

  test('every relation is used where it must be, and every one that is used is there', () => {
    for (const [path, document] of partsLike(file, /^ppt\/.*[^s]\.xml$/)) {
      const known = relationsOf(file, path);
      const used = new Set(relationIds(document));
      expect([...used].filter((id) => !known.some((each) => each.id === id))).toEqual([]);
      const explicit = known.filter(({ type }) => ['chart', 'hyperlink', 'slide', 'package'].includes(type));
      const unused = explicit.filter(({ id }) => !used.has(id));
      // A slide of notes knows its slide without naming it.
      expect(unused.filter(({ type }) => !(path.includes('notesSlide') && type === 'slide'))).toEqual([]);
    }
  });

  test('elements are known, and in the order of the schema', () => {
    for (const [path, document] of partsLike(file, /^ppt\/.*\.xml$/))
      expect([path, ...schemaFaults(document)]).toEqual([path]);
  });

  test('ids are unique, and in their ranges', () => {
    for (const [, document] of partsLike(
      file,
      /^ppt\/(slides|slideLayouts|slideMasters|notes\w+)\/[^/]*\.xml$/,
    ))
      expect(distinct(attributes(document.getElementsByTagName('p:cNvPr'), 'id'))).toBe(true);
    const show = partOf(file, 'ppt/presentation.xml');
    const slides = attributes(show.getElementsByTagName('p:sldId'), 'id').map(Number);
    expect(slides.every((id) => id >= 256 && id < 2 ** 31)).toBe(true);
    const master = partOf(file, 'ppt/slideMasters/slideMaster1.xml');
    const masters = [
      ...attributes(show.getElementsByTagName('p:sldMasterId'), 'id'),
      ...attributes(master.getElementsByTagName('p:sldLayoutId'), 'id'),
    ];
    expect(distinct(masters) && masters.every((id) => Number(id) >= 2 ** 31)).toBe(true);
    expect(masters).toHaveLength(4);
  });

  test('axes of a chart come in pairs', () => {
    for (const [, chart] of partsLike(file, /charts\/chart\d+\.xml$/)) {
      const axes = [...chart.querySelectorAll('catAx, valAx')];
      const idOf = (axis: Element, tag: string) => axis.getElementsByTagName(tag)[0]?.getAttribute('val');
      const ids = axes.map((axis) => idOf(axis, 'c:axId'));
      expect(axes.map((axis) => idOf(axis, 'c:crossAx')).toSorted()).toEqual(ids.toSorted());
      const used = [...chart.querySelectorAll('barChart > axId, lineChart > axId')];
      expect(attributes(used, 'val').toSorted()).toEqual(ids.toSorted());
    }
  });

  test('every slide has a title, a number, notes, and is read from the title down', () => {
    for (const [path, slide] of partsLike(file, /slides\/slide\d+\.xml$/)) {
      const kinds = attributes(slide.getElementsByTagName('p:ph'), 'type');
      expect(kinds[0]).toMatch(/^(title|ctrTitle)$/);
      expect(kinds.at(-1)).toBe('sldNum');
      expect(relationsOf(file, path).filter(({ type }) => type === 'notesSlide')).toHaveLength(1);
    }
  });

  test('text for a hall is at least 18 points high', () => {
    for (const [path, document] of partsLike(file, /(slides\/slide|charts\/chart)\d+\.xml$/))
      expect([path, ...sizesIn(document).filter((size) => size < 18)]).toEqual([path]);
  });

  test('every text stands in its box', () => {
    for (const [path, slide] of partsLike(file, /slides\/slide\d+\.xml$/)) {
      const over = textBoxes(slide).filter((box) => box.taken > box.height + 0.01);
      expect([path, ...over]).toEqual([path]);
    }
  });

  test('every shape stands on its slide, and no two of them in one place', () => {
    for (const [path, slide] of partsLike(file, /slides\/slide\d+\.xml$/)) {
      const places = placesIn(slide);
      expect([path, ...places.filter(isOutside)]).toEqual([path]);
      const pairs = places.flatMap((a, index) => places.slice(index + 1).map((b) => [a, b] as const));
      expect([path, ...pairs.filter(([a, b]) => isOver(a, b))]).toEqual([path]);
    }
  });

  test('every picture and table says what it shows', () => {
    for (const [, slide] of partsLike(file, /slides\/slide\d+\.xml$/))
      for (const frame of slide.getElementsByTagName('p:graphicFrame'))
        expect(frame.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).not.toBe('');
  });
});

test('the same slides have the same bytes', () => {
  const same = (make: () => Uint8Array): boolean => Buffer.compare(make(), make()) === 0;
  expect(same(() => presentation(every))).toBe(true);
  expect(
    presentations('vi')
      .slice(0, 3)
      .every(({ bytes }) => same(bytes)),
  ).toBe(true);
});

test('a long table goes on, with its head, and no row is lost', () => {
  const file = read(presentation([table(60)]));
  const pages = partsLike(file, /slides\/slide\d+\.xml$/).map(([, slide]) => slide);
  expect(pages.length).toBeGreaterThan(1);
  const texts = pages.map((slide) =>
    [...slide.getElementsByTagName('a:tr')].map((row) => row.getElementsByTagName('a:t')[0]?.textContent),
  );
  expect(texts.map(([head]) => head)).toEqual(pages.map(() => 'Nội dung'));
  expect(texts.flatMap(([, ...rows]) => rows)).toEqual([
    'Một nhóm',
    ...Array.from({ length: 60 }, (_, row) => `Hàng thứ ${row + 1}`),
  ]);
});

test('only a table to be read at hand is set in small type', () => {
  const long = table(40);
  const least = (slide: Slide): number =>
    Math.min(
      ...partsLike(read(presentation([slide])), /slides\/slide\d+\.xml$/).flatMap(([, each]) =>
        sizesIn(each),
      ),
    );
  expect(least(long)).toBe(18);
  expect(least({ ...long, isAtHand: true })).toBe(13);
});

test('slides of words without a source have nothing but their number at the foot; the cover leads to the page', () => {
  const file = read(presentation([{ ...cover, source: '' }, sentences, table(3)]));
  const feet = partsLike(file, /slides\/slide\d+\.xml$/).map(
    ([, slide]) => slide.querySelector('ph[type="ftr"]')?.closest('sp')?.textContent,
  );
  expect(feet).toEqual(['example.org/thong-ke/', undefined, 'Nguồn: Báo thử']);
});

test('panels of bars stand below one another, their rows alike', () => {
  const file = read(presentation([column]));
  const [slide] = partsLike(file, /slides\/slide\d+\.xml$/);
  const texts = [...(slide?.[1].querySelectorAll('sp, graphicFrame') ?? [])].map(
    (shape) => shape.querySelector('nvSpPr + spPr + txBody')?.textContent ?? 'Biểu đồ',
  );
  expect(texts.slice(2, 8)).toEqual(['Khung 1', 'Biểu đồ', 'Khung 2', 'Biểu đồ', 'Khung 3', 'Biểu đồ']);
  const charts = placesIn(slide?.[1]).filter(({ name }) => name === 'Biểu đồ');
  expect(charts.map(({ x }) => x)).toEqual([42, 42, 42]);
  const [one = 0, two = 0, three = 0] = charts.map(({ height }) => height);
  expect(two / one).toBeCloseTo(2, 3);
  expect(three / one).toBeCloseTo(3, 3);
  const layouts = partsLike(file, /charts\/chart\d+\.xml$/).map(([, chart]) =>
    ['x', 'w'].map((tag) => chart.querySelector(`plotArea > layout ${tag}`)?.getAttribute('val')),
  );
  expect(new Set(layouts.map((layout) => layout.join(' '))).size).toBe(1);
});

test('panels whose names would stand over each other go on slides of their own', () => {
  const high = column.panels.map((panel) =>
    panel.kind === 'bars'
      ? { ...panel, rows: panel.rows.map((row) => ({ ...row, label: 'Tên rất dài '.repeat(12) })) }
      : panel,
  );
  const slidesOf = (slide: Slide) =>
    partsLike(read(presentation([slide])), /slides\/slide\d+\.xml$/).map(
      ([, each]) => each.querySelectorAll('graphicFrame').length,
    );
  expect(slidesOf(column)).toEqual([3]);
  expect(slidesOf({ ...column, panels: high })).toEqual([1, 1, 1]);
});

test('text says its language, and what XML cannot carry is replaced', () => {
  for (const lang of langs) {
    const file = read(presentation(every, lang));
    const [first] = partsLike(file, /slides\/slide4\.xml$/);
    const runs = [...(first?.[1].getElementsByTagName('a:rPr') ?? [])];
    expect(new Set(attributes(runs, 'lang'))).toEqual(new Set([lang === 'vi' ? 'vi-VN' : 'en-GB']));
    expect(first?.[1].documentElement.textContent).toContain('Ký tự lạ: \ufffd <b> & "');
  }
});
