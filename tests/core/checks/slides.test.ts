import { expect, test } from 'vitest';
import { faultsAfter, plusRow } from './sound.ts';

const faultsOf = (row: string) => faultsAfter(plusRow('slides.csv', row));

test('a slide shows a chart or figures, and words beside it', () => {
  expect(faultsOf('bac-kan,1,linh-vuc-bac-kan,,Nói,Say')).toEqual([]);
  expect(faultsOf('so-sanh,1,,a.b c.d,Nói,Say')).toEqual([]);
  expect(faultsOf('bac-kan,1,linh-vuc-bac-kan,a.b,Nói,Say')).toEqual(['slides.csv:2 chart slide-shows']);
  expect(faultsOf('bac-kan,1,,,Nói,Say')).toEqual(['slides.csv:2 chart slide-shows']);
  expect(faultsOf('bac-kan,1,linh-vuc,,,Say')).toEqual(['slides.csv:2 say missing-cell']);
});

test('a deck is that of a province, or the one that compares', () => {
  expect(faultsOf('vn,1,linh-vuc,,Nói,Say')).toEqual(['slides.csv:2 deck unknown-deck']);
  expect(faultsOf('so-sahn,1,linh-vuc,,Nói,Say')).toEqual(['slides.csv:2 deck unknown-deck']);
});

test('numbers stand in what is shown, never in what is said', () => {
  expect(faultsOf('bac-kan,1,linh-vuc,,Có 129 mô hình,Say')).toEqual(['slides.csv:2 say slide-number']);
  expect(faultsOf('bac-kan,1,linh-vuc,,Nói,In 2022')).toEqual(['slides.csv:2 say_en slide-number']);
});
