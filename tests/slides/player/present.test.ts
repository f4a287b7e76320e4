import { describe, expect, test } from 'vitest';
import { commandOf, type Command, type Holder, type Mode } from '../../../src/slides/player/present/keys.ts';
import { edgeAt, swipeOf } from '../../../src/slides/player/present/pointer.ts';
import { slideIn, within } from '../../../src/slides/player/present/position.ts';
import { elapsedText, timeText } from '../../../src/core/values/elapsed.ts';

const press = (
  key: string,
  mode: Mode,
  holder: Holder = 'none',
  held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', boolean>> = {},
): Command | undefined =>
  commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held }, mode, holder);

describe('Keys', () => {
  test.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.']],
    ['present', ['f', 'F']],
    ['speaker', ['n', 'N']],
    ['keys', ['?']],
    ['leave', ['Escape']],
  ] as const)('ask for "%s" while presenting and in the speaker’s view.', (command, keys) => {
    for (const mode of ['show', 'speaker'] as const)
      expect(keys.map((key) => press(key, mode))).toEqual(keys.map(() => command));
  });

  test('scroll the page as ever, but for those that go from slide to slide.', () => {
    expect(
      ['ArrowDown', 'ArrowUp', ' ', 'Enter', 'Backspace', 'b', '.', 'F5', 'Escape'].map((key) =>
        press(key, 'page'),
      ),
    ).toEqual(Array.from({ length: 9 }, () => undefined));
    expect(
      ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => press(key, 'page')),
    ).toEqual(['next', 'previous', 'next', 'previous', 'first', 'last']);
  });

  test('with Ctrl, Alt or Meta belong to the browser, and so do named ones with Shift.', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
      expect(['f', 'ArrowRight', 'Home'].map((key) => press(key, 'show', 'none', { [held]: true }))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    expect(press('End', 'show', 'none', { shiftKey: true })).toBeUndefined();
  });

  test('with Shift: a capital is its letter, the space bar goes back.', () => {
    expect(press('F', 'page', 'none', { shiftKey: true })).toBe('present');
    expect(press(' ', 'show', 'none', { shiftKey: true })).toBe('previous');
    expect(press(' ', 'page', 'none', { shiftKey: true })).toBeUndefined();
  });

  test('are left to what has the focus, if it needs them.', () => {
    expect(press('ArrowRight', 'show', 'field')).toBeUndefined();
    expect(press('n', 'page', 'field')).toBeUndefined();
    expect(press('Enter', 'show', 'control')).toBeUndefined();
    expect(press(' ', 'show', 'control')).toBeUndefined();
    expect(press('PageDown', 'show', 'control')).toBe('next');
    expect(press('ArrowDown', 'speaker', 'scroller')).toBeUndefined();
    expect(press('PageDown', 'speaker', 'scroller')).toBe('next');
  });

  test('of a remote control do not load the page anew in the middle of a talk.', () => {
    expect(press('F5', 'show')).toBe('nothing');
    expect(press('F5', 'page')).toBeUndefined();
  });

  test('that mean nothing do nothing.', () => {
    expect(['x', 'Tab', 'Dead', 'Process'].map((key) => press(key, 'show'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.each([
  ['#3', 3],
  ['#12', 12],
  ['#0', 1],
  ['#99', 12],
  ['#999999', 12],
  ['', undefined],
  ['#', undefined],
  ['#main', undefined],
  ['#3-title', undefined],
  ['#-1', undefined],
  ['#1e1', undefined],
])('of 12 slides the address "%s" names %s', (hash, slide) => {
  expect(slideIn(hash, 12)).toBe(slide);
});

test('before the first slide stands the first, after the last the last', () => {
  expect([within(0, 12), within(7, 12), within(13, 12)]).toEqual([1, 7, 12]);
});

test.each([
  [-41, 0, 'next'],
  [41, 10, 'previous'],
  [-39, 0, undefined],
  [-60, 50, undefined],
  [0, 200, undefined],
])('a finger that moves %i across and %i down asks for %s', (across, down, way) => {
  expect(swipeOf(across, down)).toBe(way);
});

test.each([
  [0, 'previous', 'previous'],
  [99, 'previous', 'previous'],
  [100, 'next', undefined],
  [500, 'next', undefined],
  [501, 'next', 'next'],
])('at %i of 600 a mouse asks for %s, a finger for %s', (x, mouse, finger) => {
  expect([edgeAt(x, 600, true), edgeAt(x, 600, false)]).toEqual([mouse, finger]);
});

test.each([
  [-5, '0:00'],
  [999, '0:00'],
  [1000, '0:01'],
  [599_999, '9:59'],
  [3_599_000, '59:59'],
  [3_600_000, '1:00:00'],
  [36_061_000, '10:01:01'],
])('%i ms have lasted "%s"', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});

test('the time of day has two digits each', () => {
  expect(timeText(new Date(2026, 0, 1, 9, 5))).toBe('09:05');
});
