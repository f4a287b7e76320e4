import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf, type Context } from '../../src/core/reading/context.ts';
import type { LogEntry } from '../../src/core/figures/history.ts';
import type { Observation } from '../../src/core/figures/figure.ts';
import type { ProvinceRecord } from '../../src/core/figures/built-record.ts';
import { historyOf } from '../../src/core/rules/changes.ts';
import {
  countsText,
  headingOf,
  isArchived,
  mostSingly,
  sectionsOf,
  type Section,
} from '../../src/site/changes/change-log.ts';
import { piecesOf, plainText } from '../../src/site/changes/change-sentence.ts';
import { changesFeed } from '../../src/site/changes/feed.ts';
import { langs, type Lang } from '../../src/core/words/lang.ts';
import { expectGolden } from '../golden.ts';
import { record } from '../core/charts/fixture.ts';

fc.configureGlobal({ seed: 29 });

const releaseOn = (date: string, release: number) => ({
  release,
  date,
  note: 'Ghi chú.',
  note_en: 'A note.',
});
const days = ['2026-11-22', '2026-12-01', '2027-03-15'];
const releases = days.map((date, index) => releaseOn(date, index + 1));
const silent = { reason: '', reason_en: '' };

const entry = (release: number, { id, value, qualifier, printed }: Observation): LogEntry => ({
  release,
  figure: id,
  after: { value, qualifier, printed },
  ...silent,
});

/** A province of the fixture with another past. */
const withPast = (province: ProvinceRecord, log: readonly LogEntry[], known = releases): ProvinceRecord => ({
  ...province,
  changes: historyOf(log, province.observations, { releases: known, corrections: [] }),
});

const contextIn = (lang: Lang, provinces: readonly ProvinceRecord[], known = releases): Context =>
  contextOf({ ...record.reference, releases: known }, provinces, lang);

function provinceNamed(key: string): ProvinceRecord {
  const found = record.provinces.find(({ province }) => province === key);
  if (found === undefined) throw new Error(`The fixture has no "${key}".`);
  return found;
}
const [first, second, ...others] = provinceNamed('cao-bang').observations;
if (first === undefined || second === undefined) throw new Error('The fixture has figures.');

/** A figure of which nothing but its id is left. */
const gone = (figure: string): LogEntry => ({
  release: 1,
  figure,
  after: { value: 1100, qualifier: 'at-least', printed: 'hơn 1.100 <b>mô hình</b>' },
  ...silent,
});
const lost = [
  'bac-kan.models-registered.2022.xay-dung-nong-thon-moi.collective.new.a-source',
  'bac-kan.models-recognised.no-year.bloc-noi-chinh.stock.a-source',
  'ha-giang.an-old-measure.2016--2020.linh-vuc-la.a-source',
];
const why = { reason: 'Nguồn đã đính chính', reason_en: 'The source corrected it' };

const past = withPast(provinceNamed('cao-bang'), [
  ...others.map((figure) => entry(1, figure)),
  ...lost.map(gone),
  { ...entry(2, { ...first, value: 4000, printed: '4.000 mô hình' }), reason: '', reason_en: '' },
  ...lost.slice(0, 2).map((figure) => ({ ...why, release: 3, figure, after: undefined })),
  { ...entry(3, { ...first, value: 4050, qualifier: 'about', printed: 'khoảng 4.050' }), ...why },
]);
const chart = { chart: 'mot-bieu-do', release: 2, title: 'Một biểu đồ', title_en: 'A chart' };

const told = (context: Context, section: Section): string =>
  [
    `${headingOf(context, section)} (${countsText(context, section)})`,
    section.note,
    ...section.sentences.map((sentence) => `- ${plainText(sentence)}\n  ${sentence.href}`),
  ].join('\n');

describe.each(langs)('the changes in %s', (lang) => {
  const context = contextIn(lang, [past]);
  const sections = sectionsOf(context, [past], [chart]);

  test('are sentences with what it was, what it is, and why', () => {
    expectGolden(
      `changes/${lang}.txt`,
      `${sections.map((section) => told(context, section)).join('\n\n')}\n`,
    );
  });

  test('are one entry each of the feed, with an id of its own', () => {
    const feed = changesFeed(context, sections, (address) => `https://example.org${address}`);
    expect(feed.entries.map(({ text }) => text)).toEqual(
      sections.flatMap(({ sentences }) => sentences.map(plainText)),
    );
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    expect(feed.updated).toBe('2027-03-15');
  });
});

describe('many changes at once', () => {
  const manyOf = (count: number): readonly Section[] => {
    const province = provinceNamed('bac-kan');
    const figures = province.observations.slice(0, count);
    const only = withPast({ ...province, observations: figures }, [], []);
    return sectionsOf(contextIn('vi', [only], []), [only], []);
  };

  test('are told one by one up to a limit', () => {
    expect(manyOf(mostSingly)[0]?.sentences).toHaveLength(mostSingly);
  });

  test('beyond it each source is one sentence', () => {
    const [section] = manyOf(mostSingly + 1);
    expect(section?.counts.added).toBe(mostSingly + 1);
    expect(section?.sentences.map(({ place }) => place)).toEqual(['Bắc Kạn']);
    expect(section?.sentences.map(plainText)).toEqual([
      'Bắc Kạn – thêm 13 số liệu lấy từ nguồn: [Bắc Kạn thực hiện Đề án 06 về nâng cao hiệu quả phong trào “Dân vận khéo”].',
    ]);
  });
});

test('a change keeps its id in the feed when it is released', () => {
  const ids = (known: typeof releases): readonly string[] => {
    const context = contextIn('vi', [past], known);
    const sections = sectionsOf(context, [past], []);
    return changesFeed(context, sections, (address) => `https://example.org${address}`).entries.map(
      ({ id }) => id,
    );
  };
  const pending = ids(releases.slice(0, 3));
  const released = ids([...releases, releaseOn('2027-04-01', 4)]);
  expect(released).toEqual(pending);
});

test('of many releases the newest twelve are told on one page', () => {
  const known = Array.from({ length: 14 }, (_, index) => releaseOn('2027-01-01', index + 1));
  const context = contextIn('vi', [past], known);
  const archived = sectionsOf(context, [past], []).filter((section) => isArchived(context, section));
  expect(archived.map(({ version }) => version.release)).toEqual([2, 1]);
});

test('a text that is cut at its quotes is still the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }), (text, quotes) => {
      expect(
        piecesOf(text, quotes)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
  expect(piecesOf('từ “a” thành “a”.', ['“a”', '“a”']).filter(({ isQuote }) => isQuote)).toHaveLength(2);
});
