import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectGolden } from '../../golden.ts';
import { chartNamed, charts, draw, pictures } from './fixture.ts';
import { chartText, prettySvg } from './pretty.ts';

/** One chart of each kind of panel is also drawn in English. */
const inEnglish = ['linh-vuc', 'hai-long', 'theo-ky'];
const all = [
  ...pictures('vi').map((picture) => ({ ...picture, lang: 'vi' as const, ending: '.svg' })),
  ...pictures('en')
    .filter(({ chart }) => inEnglish.includes(chart.id))
    .map((picture) => ({ ...picture, lang: 'en' as const, ending: '-en.svg' })),
].map((picture) => ({
  ...picture,
  name: `${picture.chart.id}-${picture.index + 1}-${picture.size}${picture.ending}`,
}));
const ids = charts.vi.map(({ chart }) => chart.id);

test.each(all)('$name is drawn as before', ({ name, chart, index, size, lang }) => {
  expectGolden(`charts/${name}`, prettySvg(draw(chart, index, size, lang)));
});

test.each(ids)('%s says what it said', (id) => {
  expectGolden(
    `charts/${id}.txt`,
    [chartText(chartNamed(id), 'vi'), chartText(chartNamed(id, 'en'), 'en')].join('\n'),
  );
});

test('every expected file is of a chart', () => {
  const files = globSync('tests/expected/charts/*').map((path) => path.replace(/^.*[/\\]/, ''));
  const known = new Set([...all.map(({ name }) => name), ...ids.map((id) => `${id}.txt`)]);
  expect(files.filter((file) => !known.has(file) && !file.includes('-changed'))).toEqual([]);
});
