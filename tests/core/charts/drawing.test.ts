import { describe, expect, test } from 'vitest';
import { drawPanel } from '../../../src/core/charts/draw/draw.ts';
import { dataOf } from '../../../src/core/charts/chart.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { chartNamed, draw, explain, pictures } from './fixture.ts';
import { collisions, parseSvg, sizeOf, textsOf } from './svg.ts';

const all = langs.flatMap((lang) =>
  pictures(lang).map((picture) => {
    const svg = draw(picture.chart, picture.index, picture.size, lang);
    const name = `${picture.chart.id}-${picture.index + 1}-${picture.size}-${lang}`;
    return { ...picture, lang, name, svg, element: parseSvg(svg) };
  }),
);
type Drawn = (typeof all)[number];

/** Faults as "picture: fault", so that one failing test shows all of them. */
const faults = (find: (drawn: Drawn) => readonly string[]): readonly string[] =>
  all.flatMap((drawn) => find(drawn).map((fault) => `${drawn.name}: ${fault}`));

describe('Every picture', () => {
  test('has no style of its own, which the policy of the pages would block.', () => {
    expect(
      faults(({ element }) => [...element.querySelectorAll('style, [style]')].map(({ tagName }) => tagName)),
    ).toEqual([]);
  });

  test('has ids of its own only, and refers to no others.', () => {
    expect(
      faults(({ element, chart, index, size }) =>
        [...element.querySelectorAll('[id]')]
          .map(({ id }) => id)
          .filter((id) => !id.startsWith(`${chart.id}-${index + 1}-${size}-`)),
      ),
    ).toEqual([]);
    expect(
      faults(({ svg, element }) =>
        [...svg.matchAll(/url\(#([^)]+)\)/g)]
          .map(([, id = '']) => id)
          .filter((id) => element.querySelector(`[id="${id}"]`) === null),
      ),
    ).toEqual([]);
  });

  test('says what it shows, and every mark in it is a link with a name.', () => {
    expect(faults(({ element }) => (element.getAttribute('aria-label') === '' ? ['no label'] : []))).toEqual(
      [],
    );
    expect(
      faults(({ element }) =>
        [...element.querySelectorAll('a')]
          .filter((link) => !link.getAttribute('aria-label') || !link.getAttribute('href')?.startsWith('#'))
          .map(({ outerHTML }) => outerHTML),
      ),
    ).toEqual([]);
    expect(
      faults(({ element, panel }) => {
        const links = element.querySelectorAll('a').length;
        return links < dataOf(panel).length ? [`${links} links`] : [];
      }),
    ).toEqual([]);
  });

  test('has no warning of Plot in it.', () => {
    expect(faults(({ svg }) => (svg.includes('\u26a0') ? ['a warning'] : []))).toEqual([]);
  });

  test('keeps its texts inside.', () => {
    expect(
      faults(({ element }) => {
        const { width, height } = sizeOf(element);
        return textsOf(element)
          .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
          .map(({ text, left, right }) => `${text} (${left} … ${right} of ${width})`);
      }),
    ).toEqual([]);
  });

  test('has no text that stands on another.', () => {
    expect(faults(({ element }) => collisions(textsOf(element)))).toEqual([]);
  });
});

describe('Drawing', () => {
  test('the same chart again, after all others, gives the same bytes.', () => {
    expect(all.filter(({ chart, index, size, lang, svg }) => draw(chart, index, size, lang) !== svg)).toEqual(
      [],
    );
  });

  test('a panel that the chart has not is refused.', () => {
    expect(() => drawPanel(chartNamed('linh-vuc'), 9, 'wide', 'vi', explain)).toThrow(/no panel 9/);
  });
});

describe('The name of a series over years', () => {
  const chart = chartNamed('hai-long');
  const [panel] = chart.panels;
  if (panel?.kind !== 'lines') throw new Error('The chart has no lines.');
  const thread = 'stroke-dasharray="1 4"';

  test('stands beside its last point, where it is the only one', () => {
    const series = panel.series.slice(0, 1);
    const last = series[0]?.points.at(-1);
    const svg = draw({ ...chart, panels: [{ ...panel, series }] }, 0, 'wide');
    expect(svg).toContain(`>${series[0]?.label ?? ''} ${last?.text ?? ''}</text>`);
    expect(svg).not.toContain(thread);
  });

  test('has no thread to its point across a break, which it would seem to bridge', () => {
    const late = panel.breaks.map((each) => ({ ...each, year: panel.domain[1] + 1 }));
    expect(late.length).toBeGreaterThan(0);
    expect(draw({ ...chart, panels: [{ ...panel, breaks: [] }] }, 0, 'wide')).toContain(thread);
    expect(draw({ ...chart, panels: [{ ...panel, breaks: late }] }, 0, 'wide')).not.toContain(thread);
  });
});
