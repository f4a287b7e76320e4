import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../src/core/charts/chart.ts';
import { cardOf, cardSize } from '../../../src/core/charts/poster/card.ts';
import { drawPanel } from '../../../src/core/charts/draw/draw.ts';
import { untoldIn } from '../../../src/core/charts/parts/untold.ts';
import { posterOf, posterSizes, type Origin, type Poster } from '../../../src/core/charts/poster/poster.ts';
import { keyOf } from '../../../src/core/charts/parts/key.ts';
import { sourcesOf } from '../../../src/core/charts/parts/sources.ts';
import { posterSvg } from '../../../src/take-away/chart/svg.ts';
import type { Lang } from '../../../src/core/words/lang.ts';
import { expectGolden } from '../../golden.ts';
import { charts, explain, type Placed } from './fixture.ts';
import { prettySvg } from './pretty.ts';

const origin: Origin = {
  explain,
  name: 'Dân vận khéo qua con số',
  address: 'https://example.org/bieu-do/x/',
  shownAddress: 'example.org/bieu-do/x/',
  version: 'bản 1, ngày 22/11/2026',
};
const placed = (id: string, lang: Lang = 'vi'): Placed => {
  const found = charts[lang].find(({ chart }) => chart.id === id);
  if (found === undefined) throw new Error(`The fixture has no chart "${id}".`);
  return found;
};
const palette = new Map(
  'paper ink ink-soft rule tone-main tone-second tone-third tone-remainder tone-target tone-refusal on-main on-second on-third'
    .split(' ')
    .map((token) => [token, '#123456']),
);
const posters = (lang: Lang) =>
  charts[lang].flatMap(({ chart, context }) =>
    posterSizes.map((size) => ({ chart, context, size, poster: posterOf(context, chart, size, origin) })),
  );
const all = [...posters('vi'), ...posters('en')];
/** Words without the places where lines break. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const documentOf = (svg: string): Document =>
  new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
const wordsOf = (poster: Poster): string => {
  const { documentElement: svg } = documentOf(posterSvg(poster, palette));
  return flat([...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
};

describe('A poster', () => {
  test.each(all)('of $chart.id ($size) knows the texts that it shows', ({ poster }) => {
    expect(flat(poster.texts.join(' '))).toBe(wordsOf(poster));
  });

  test.each(all)(
    'of $chart.id ($size) says all that the chart says on its page',
    ({ chart, context, poster }) => {
      const said = wordsOf(poster);
      const wanted = [
        chart.title,
        chart.subtitle,
        ...chart.panels.flatMap(({ heading, caption }) => [heading, caption]),
        ...chart.refusals,
        ...chart.notes,
        chart.doesNotSay,
        ...sourcesOf(context, chart).flatMap(({ title, publisher }) => [title, publisher]),
        origin.name,
        origin.version,
        origin.shownAddress,
      ];
      expect(wanted.map(flat).filter((text) => !said.includes(text))).toEqual([]);
    },
  );

  test.each(all)(
    'of $chart.id ($size) shows every figure, beside its mark or in words',
    ({ chart, poster }) => {
      const said = wordsOf(poster);
      const texts = chart.panels.flatMap(dataOf).map(({ text }) => flat(text));
      expect(texts.filter((text) => !said.includes(text))).toEqual([]);
    },
  );

  test.each(all)('of $chart.id ($size) is well-formed and keeps within its width', ({ poster }) => {
    const document = documentOf(posterSvg(poster, palette));
    expect(document.querySelector('parsererror')).toBeNull();
    for (const text of document.querySelectorAll('svg > text, svg > a text')) {
      expect(Number(text.getAttribute('x'))).toBeGreaterThanOrEqual(16);
      expect(Number(text.getAttribute('y') ?? 0)).toBeLessThan(poster.height);
    }
    for (const picture of document.querySelectorAll('svg svg')) {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(picture.getAttribute(name)),
      );
      expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(poster.width);
      expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(poster.height);
    }
  });

  test('leaves the site without anything of the site: no token, no class that would need its poster', () => {
    const { context, chart } = placed('linh-vuc');
    const svg = posterSvg(posterOf(context, chart, 'poster', origin), palette);
    expect(svg).not.toContain('var(');
    expect(() => posterSvg(posterOf(context, chart, 'poster', origin), new Map())).toThrow('has no "paper"');
  });

  test('takes a text for text, whatever it holds', () => {
    const { context, chart } = placed('linh-vuc-cao-bang');
    const hostile = '<script>alert(1)</script> & "javascript:x" =HYPERLINK(1)';
    const poster = posterOf(context, { ...chart, title: hostile, notes: [hostile] }, 'poster', origin);
    const document = documentOf(posterSvg(poster, palette));
    expect(document.querySelector('script, parsererror')).toBeNull();
    expect(wordsOf(poster).split(hostile)).toHaveLength(3);
  });

  test('with a character that the font lacks is not made', () => {
    const { context, chart } = placed('linh-vuc-cao-bang');
    expect(() => posterOf(context, { ...chart, notes: ['Dân 漢'] }, 'poster', origin)).toThrow(/no "漢"/);
  });

  test.each(['linh-vuc', 'hai-long', 'theo-ky'])('of %s is drawn as before', (id) => {
    const { context, chart } = placed(id);
    for (const size of posterSizes) {
      const svg = posterSvg(posterOf(context, chart, size, origin), palette);
      expectGolden(`posters/${id}-${size}.svg`, prettySvg(svg));
    }
  });
});

describe('What finds no room in a picture', () => {
  const { chart } = placed('linh-vuc-tp-bac-kan');
  const [panel] = chart.panels;
  if (panel === undefined) throw new Error('The chart has no panel.');

  test('is told in words, the parts of a bar after its name', () => {
    const { untold } = drawPanel(chart, 0, 'narrow', 'vi', explain);
    const words = untoldIn(panel, untold);
    expect(untold.length).toBeGreaterThan(0);
    expect(words.join()).toMatch(/: \d+ đăng ký mới/);
    expect(words.join().match(/\d+ (đăng ký mới|duy trì)/g)).toHaveLength(untold.length);
    expect(untoldIn(panel, [])).toEqual([]);
  });
});

describe('A card', () => {
  const base = { kicker: 'Nơi', text: 'Mô tả trang', foot: 'example.org/' };
  const cardFor = (id: string, title = placed(id).chart.title): Poster => {
    const { context, chart } = placed(id);
    return cardOf(context, { ...base, title, chart }, explain);
  };

  test.each(charts.vi)('of $chart.id keeps within 600 × 315', ({ chart }) => {
    const poster = cardFor(chart.id);
    expect(poster).toMatchObject(cardSize);
    const document = documentOf(posterSvg(poster, palette));
    for (const text of document.querySelectorAll('svg > text'))
      expect(Number(text.getAttribute('y'))).toBeLessThan(cardSize.height);
    for (const picture of document.querySelectorAll('svg svg'))
      expect(Number(picture.getAttribute('y')) + Number(picture.getAttribute('height'))).toBeLessThan(284);
  });

  test('shows a chart whole, with its period, key and source, or says it in words', () => {
    const counts = charts.vi.map(({ chart, context }) => {
      const card = cardFor(chart.id, 'Ngắn');
      const shown = documentOf(posterSvg(card, palette)).querySelectorAll('svg svg').length;
      const said = flat(card.texts.join(' '));
      for (const { publisher } of sourcesOf(context, chart)) expect(said).toContain(publisher);
      if (shown > 0)
        for (const text of [
          chart.subtitle,
          ...chart.panels.flatMap((panel) => keyOf(panel).map(({ label }) => label)),
        ])
          expect(said).toContain(flat(text));
      return { shown, all: chart.panels.length };
    });
    expect(counts.filter(({ shown, all }) => shown !== 0 && shown !== all)).toEqual([]);
    expect(counts.some(({ shown }) => shown === 1)).toBe(true);
    expect(counts.some(({ shown }) => shown === 0)).toBe(true);
  });

  test.each(charts.vi)('of $chart.id knows the texts that it shows', ({ chart }) => {
    const card = cardFor(chart.id, 'Ngắn');
    expect(flat(card.texts.join(' '))).toBe(wordsOf(card));
  });

  test('without a picture says in words what the page holds', () => {
    const { context } = placed('linh-vuc');
    const card = cardOf(context, { ...base, title: 'Dữ liệu' }, explain);
    expect(flat(card.texts.join(' '))).toBe('Nơi Dữ liệu Mô tả trang example.org/');
  });
});
