import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Slide } from '../../../src/slides/deck/slide.ts';
import { slideHtml } from '../../../src/slides/player/slide-html.ts';
import { expectGolden } from '../../golden.ts';
import { explain } from '../../core/charts/fixture.ts';
import { shownChart, shownIn } from '../deck/decks.ts';

const { context } = shownChart(({ id }) => id === 'linh-vuc-bac-kan');
const bare = { subtitle: '', source: '', doesNotSay: '', say: '', notes: [] } as const;
const hostile = '<img src=x onerror="alert(1)"> & "Đông"';

const parsed = (slide: Slide): Element => {
  const html = slideHtml(context, slide, { number: 3, of: 12 }, explain);
  const [section] = new JSDOM(html).window.document.body.children;
  if (section === undefined) throw new Error('no section');
  return section;
};

describe('a slide as HTML', () => {
  test('is named by its title, and its address is its number', () => {
    const section = parsed({ ...bare, kind: 'text', tone: 'plain', title: 'Một ý', paragraphs: ['Hai'] });
    expect(section.id).toBe('3');
    const heading = section.querySelector(`[id="${section.getAttribute('aria-labelledby') ?? ''}"]`);
    expect([heading?.tagName, heading?.textContent]).toEqual(['H2', 'Một ý']);
    expect(section.querySelector('.number')?.textContent).toBe('3/12');
  });

  test('takes no text for markup', () => {
    const slides: readonly Slide[] = [
      { ...bare, kind: 'cover', title: hostile, lines: [hostile], notes: [hostile] },
      { ...bare, kind: 'text', tone: 'refusal', title: hostile, subtitle: hostile, paragraphs: [hostile] },
      { ...bare, kind: 'table', title: hostile, columns: [hostile], rows: [[hostile]], source: hostile },
    ];
    for (const section of slides.map(parsed)) {
      expect(section.querySelector('img')).toBeNull();
      expect(section.textContent.split(hostile).length).toBeGreaterThan(2);
    }
  });

  test('leaves out what is blank', () => {
    const section = parsed({ ...bare, kind: 'cover', title: 'Bìa', lines: [] });
    expect(section.querySelectorAll('p:not(.number), .notes')).toHaveLength(0);
    expect(section.querySelector('h1')?.textContent).toBe('Bìa');
  });
});

test.each(['linh-vuc-bac-kan', 'cong-nhan', 'hai-long-bac-kan', 'theo-ky'])('the slides of %s', (id) => {
  const { slides, context: own } = shownIn('vi').find(({ chart }) => chart.id === id) ?? {
    slides: [],
    context,
  };
  expect(slides.length).toBeGreaterThan(0);
  const html = slides.map((slide, index) =>
    slideHtml(own, slide, { number: index + 1, of: slides.length }, explain),
  );
  expectGolden(`slides/${id}.html`, `${html.join('\n').replaceAll('><', '>\n<')}\n`);
});
