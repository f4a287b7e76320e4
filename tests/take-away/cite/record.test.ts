import { expect, test } from 'vitest';
import { styleNames, styles } from '../../../src/take-away/cite/styles.ts';
import { originsOf, sourceOf } from '../../../src/core/reading/context.ts';
import { buildRecord } from '../../../src/core/record/build-record.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import { chartCitation } from '../../../src/take-away/cite/citations.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { chartsOf, record as fixture } from '../../core/charts/fixture.ts';
import { citationOf, figuresOf, wholeOf } from './citations.ts';

/** The record that is published, and the fixture with what it lacks. */
const records = [buildRecord(checkFolder('data').rows), fixture];

/** Every citation of every figure, in each style, without what a format needs to quote a sign. */
const cited = records.flatMap((record) =>
  langs.flatMap((lang) => {
    const context = wholeOf(record, lang);
    return figuresOf(record).flatMap((figure) =>
      styleNames.map((style) => ({
        context,
        figure,
        style,
        text: styles[style].text(citationOf(context, figure)).replaceAll(/\\(?=[%&#_$])/g, ''),
      })),
    );
  }),
);
const lacking = (find: (each: (typeof cited)[number]) => readonly string[]): readonly string[] =>
  cited.flatMap((each) =>
    find(each)
      .filter((part) => !each.text.includes(part))
      .map((part) => `${each.figure.id}, ${each.style}, ${each.context.lang}: no "${part}"`),
  );

test('every figure is cited', () => {
  expect(cited.length).toBeGreaterThan(1000);
});

test('a citation holds the words as printed, of every figure that a computed one goes back to', () => {
  expect(
    lacking(({ context, figure }) => originsOf(context, figure).map(({ printed }) => `“${printed}”`)),
  ).toEqual([]);
});

test('a citation says where in the document, and in which', () => {
  expect(
    lacking(({ context, figure }) =>
      originsOf(context, figure).flatMap(({ locator, source }) => [
        context.words.site.locator(locator),
        sourceOf(context, source).publisher,
      ]),
    ),
  ).toEqual([]);
});

test('a citation of a bound says so in words', () => {
  const words = {
    vi: { 'at-least': 'ít nhất', 'at-most': 'nhiều nhất', about: 'khoảng' },
    en: { 'at-least': 'at least', 'at-most': 'at most', about: 'about' },
  };
  expect(
    lacking(({ context: { lang }, figure: { qualifier } }) =>
      qualifier === 'exact' ? [] : [words[lang][qualifier]],
    ),
  ).toEqual([]);
});

test('a citation gives an address that others can follow', () => {
  expect(lacking(({ figure }) => [`https://thong-ke.example/`, `#${figure.id}`])).toEqual([]);
});

test('only what was computed is said to be computed, and by whom', () => {
  const wrong = cited.filter(
    ({ figure, text }) =>
      (figure.kind === 'derived') !== /Dân vận khéo (qua con số tính:|in figures computed:)/.test(text),
  );
  expect(wrong.map(({ figure }) => figure.id)).toEqual([]);
});

test('two figures never have one key', () => {
  for (const record of records) {
    const context = wholeOf(record, 'vi');
    const keys = figuresOf(record).map(
      (figure) => /^@misc\{(.*),$/m.exec(styles.bibtex.text(citationOf(context, figure)))?.[1],
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('no citation has an empty place, a doubled space or two stops in a row', () => {
  const prose = cited.filter(({ style }) => style === 'press' || style === 'apa');
  const wrong = prose.filter(({ text }) => / {2}|\(\)|“”|undefined|,,|;;|[^.]\.\.[^.]| [,;.]/.test(text));
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

test('a chart names every source of its figures', () => {
  for (const { chart, context } of records.flatMap((record) => chartsOf(record, 'vi'))) {
    const { sources } = chartCitation(context, chart);
    const text = styles.press.text(chartCitation(context, chart));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ publisher }) => !text.includes(publisher))).toEqual([]);
  }
});
