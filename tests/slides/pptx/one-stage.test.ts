import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/core/words/lang.ts';
import { inPages } from '../../../src/slides/pptx/pages.ts';
import { presentations } from './presentations.ts';

describe.each(langs)('In the language "%s"', (lang) => {
  test.each(presentations(lang))('the slides of $chart.id are those of PowerPoint', ({ slides }) => {
    expect(slides.map((slide) => inPages(slide, lang).length)).toEqual(slides.map(() => 1));
  });
});
