import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../src/core/charts/chart.ts';
import { drawPanel, layOutOn } from '../../../src/core/charts/draw/draw.ts';
import { drawn, svgOf, toldAmong } from '../../../src/core/charts/draw/picture.ts';
import { sizes } from '../../../src/core/charts/draw/sizes.ts';
import { explain, pictures } from './fixture.ts';
import { parseSvg, sizeOf } from './svg.ts';

const all = pictures('vi').map(({ chart, index, size }) => {
  const panel = chart.panels[index];
  if (panel === undefined) throw new Error('There is no such panel.');
  const picture = drawPanel(chart, index, size, 'vi', explain);
  const name = `${chart.id}-${index + 1}-${size}`;
  return { name, chart, panel, size, picture, svg: parseSvg(svgOf(picture)) };
});

describe('a picture as a value', () => {
  test.each(all)('of $name knows its size without being read', ({ picture, svg }) => {
    const { width, height } = sizeOf(svg);
    expect([picture.width, picture.height]).toEqual([width, height]);
  });

  test.each(all)('of $name divides its data by what its texts tell', ({ panel, picture, svg }) => {
    const { told, untold } = picture;
    expect(new Set([...told, ...untold])).toEqual(new Set(dataOf(panel)));
    expect(told.length + untold.length).toBe(dataOf(panel).length);
    const texts = [...svg.querySelectorAll('[font-weight="600"] text')].map(
      ({ textContent }) => ` ${textContent} `,
    );
    for (const { text } of told)
      expect(texts.some((each) => each.includes(` ${text} `) || each.includes(` ${text} (`))).toBe(true);
  });

  test.each(all)('of $name is laid out as it is drawn', ({ chart, panel, size, picture, name }) => {
    const place = { id: name, measures: sizes[size] };
    const laidOut = layOutOn(chart, panel, place, 'vi', explain);
    expect(drawn(laidOut)).toEqual(picture);
  });
});

test('the name of a picture may hold any sign', () => {
  const { chart, index, size } = pictures('vi')[0] ?? {};
  if (chart === undefined || index === undefined || size === undefined) throw new Error('no picture');
  const panels = chart.panels.map((panel) => ({ ...panel, heading: 'a > b & "c" < d' }));
  const svg = parseSvg(svgOf(drawPanel({ ...chart, panels }, index, size, 'vi', explain)));
  expect(svg.getAttribute('aria-label')).toContain('a > b & "c" < d');
});

test('a drawing is put into another at a place, which stands before its own attributes', () => {
  const drawing = { attributes: 'class="a"', content: '<g></g>' };
  expect(svgOf(drawing)).toBe('<svg class="a"><g></g></svg>');
  expect(svgOf(drawing, 'x="1" y="2"')).toBe('<svg x="1" y="2" class="a"><g></g></svg>');
});

test('of no data none is told and none untold', () => {
  expect(toldAmong([], () => true)).toEqual({ told: [], untold: [] });
});
