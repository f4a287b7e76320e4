import { expect, test } from 'vitest';
import type { Context } from '../../../src/core/reading/context.ts';
import type { Citation } from '../../../src/take-away/cite/citation.ts';
import { chartCitation } from '../../../src/take-away/cite/citations.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { chartNamed, record } from '../../core/charts/fixture.ts';
import { expectGolden } from '../../golden.ts';
import { citationOf, hostile, inAllStyles, wholeOf } from './citations.ts';

const ofChart = (id: string) => (context: Context) => chartCitation(context, chartNamed(id, context.lang));
const ofFigure = (id: string) => (context: Context) => {
  const figure = context.figures.get(id);
  if (figure === undefined) throw new Error(`The fixture has no figure "${id}".`);
  return citationOf(context, figure);
};

/** All sources of the fixture are undated; those of Bắc Kạn and Cao Bằng have no address either. */
const cases: Readonly<Record<string, (context: Context) => Citation>> = {
  'chart-of-one-source': ofChart('linh-vuc-cao-bang'),
  'chart-of-several-sources': ofChart('cong-nhan'),
  'chart-with-a-break': ofChart('hai-long'),
  'exact-figure': ofFigure('tp-bac-kan.models-recognised.2022.tp-bac-kan-2022'),
  'at-least-figure': ofFigure('bac-kan.models-recognised.2017-12--2020.cumulative.bac-kan-de-an-06'),
  'about-figure': ofFigure('cho-don.models-recognised.2022.thu-bao-cao'),
  'figure-of-a-part': ofFigure(
    'cao-bang.models-existing.to-2020.phat-trien-kinh-te.stock.cao-bang-2016-2020',
  ),
  'figure-without-year': ofFigure(
    'ba-be-thuong-giao-na-sam.land-donated.no-year.cumulative.bac-kan-de-an-06',
  ),
  rate: ofFigure('ratio.tp-bac-kan.recognition-rate.2022'),
  'rate-from-a-bound': ofFigure('ratio.bac-kan.recognition-rate.2017-12--2020.cumulative'),
};

test.each(langs.flatMap((lang) => Object.keys(cases).map((name) => ({ lang, name }))))(
  '$name is cited as before, $lang',
  ({ lang, name }) => {
    const citation = cases[name]?.(wholeOf(record, lang));
    expect(citation).toBeDefined();
    if (citation) expectGolden(`cite/${name}.${lang}.txt`, inAllStyles(citation));
  },
);

test('a text that tries to be more than text stays text, and what is not released says so', () => {
  expectGolden('cite/hostile.txt', inAllStyles(hostile));
});
