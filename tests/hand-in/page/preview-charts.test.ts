import { expect, test } from 'vitest';
import { contextOf } from '../../../src/core/reading/context.ts';
import { areaCharts } from '../../../src/core/charts/register.ts';
import { provinceOfFile } from '../../../src/core/figures/province-of-file.ts';
import { drawables, previewOf } from '../../../src/hand-in/page/preview-charts.ts';
import { checkIncoming } from '../../../src/hand-in/judge/check-incoming.ts';
import { buildRecord } from '../../../src/core/record/build-record.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';

/** A province that hands in what the record has of it sees the charts that the site has. */

const { rows } = checkFolder('data');
const { reference, provinces } = buildRecord(rows);
const country = provinces.filter(({ province }) => province === 'vn');
const figuresOf = (key: string) => rows.observations.rows.filter(({ file }) => provinceOfFile(file) === key);

const handedIn = (key: string) => ({
  known: { ...rows, observations: { ...rows.observations, rows: figuresOf(key) } },
  incoming: { ...checkIncoming([], rows), rows: { observations: figuresOf(key) } },
});

test.for(provinces.filter((each) => !country.includes(each)))(
  'the charts of $province are those of its page',
  (record) => {
    const context = contextOf(reference, [record, ...country], 'vi');
    const charts = areaCharts(context, record);
    const previewed = drawables(handedIn(record.province), figuresOf('vn'), 'vi');
    expect(previewed.map(previewOf)).toEqual(charts.map((chart) => previewOf({ context, chart })));
    expect(charts).not.toEqual([]);
  },
);

const titles = (key: string, ofCountry: string): readonly string[] =>
  drawables(handedIn(key), figuresOf(ofCountry), 'vi').map(({ chart }) => chart.title);

test('beside the country a chart says where a province stands in it, and without it nothing of that', () => {
  const lowest = expect.stringContaining('thấp nhất toàn quốc') as string;
  expect(titles('bac-kan', 'vn')).toContainEqual(lowest);
  expect(titles('bac-kan', '')).not.toContainEqual(lowest);
});

test('the country has no charts of its own, whether its figures were handed in or fetched', () => {
  expect(titles('vn', 'vn')).toEqual([]);
});
