import { describe, expect, test } from 'vitest';
import { resolverOf } from '../../../src/core/rules/conflicts.ts';
import { choice, observation, reference, source } from './figures.ts';

/** Thành phố Bắc Kạn 2023: one page prints 278, another 279 (figures/bac-kan.md, conflict 1). */
const cell = { area: 'tp-bac-kan', period: '2023' };
const a = observation({ ...cell, value: 278, source: 'a-source' });
const b = observation({ ...cell, value: 279, source: 'b-source' });
const copy = observation({ ...cell, value: 278, source: 'copy-of-a' });
const none = { agreeing: [], copies: [], others: [], choice: undefined };

describe('figures of one cell', () => {
  test('of no source choose none', () => {
    expect(resolverOf(reference())([])).toEqual({ ...none, chosen: undefined });
  });
  test('of one source need no choice', () => {
    expect(resolverOf(reference())([a])).toEqual({ ...none, chosen: a });
  });
  test('that differ are both shown and none is chosen', () => {
    expect(resolverOf(reference())([a, b])).toEqual({ ...none, chosen: undefined, others: [a, b] });
  });
  test('that differ are settled by a choice, with its reason', () => {
    const made = choice({ ...cell, source: 'a-source' });
    expect(resolverOf(reference({ choices: [made] }))([b, a])).toEqual({
      ...none,
      chosen: a,
      others: [b],
      choice: made,
    });
  });
  test('are not settled by the choice of a source that says nothing', () => {
    const made = choice({ ...cell, source: 'elsewhere' });
    expect(resolverOf(reference({ choices: [made] }))([a, b]).chosen).toBeUndefined();
  });
  test('that are equal agree: that is no conflict', () => {
    const same = observation({ ...cell, value: 278, source: 'b-source' });
    expect(resolverOf(reference())([a, same])).toEqual({ ...none, chosen: a, agreeing: [same] });
  });
  test('that are a bound and a number do not agree', () => {
    const bound = observation({ ...cell, value: 278, qualifier: 'at-least', source: 'b-source' });
    expect(resolverOf(reference())([a, bound]).chosen).toBeUndefined();
  });
  test('that are copied lend no support and make no conflict', () => {
    expect(resolverOf(reference())([copy, a])).toEqual({ ...none, chosen: a, copies: [copy] });
  });
  test('that are copies of a copy go back to the same original', () => {
    const copyOfCopy = observation({ ...cell, value: 278, source: 'copy-of-copy' });
    expect(resolverOf(reference())([a, copyOfCopy]).copies).toEqual([copyOfCopy]);
  });
  test('that were miscopied are not silenced', () => {
    const miscopied = observation({ ...cell, value: 287, source: 'copy-of-a' });
    expect(resolverOf(reference())([a, miscopied])).toEqual({
      ...none,
      chosen: undefined,
      others: [a, miscopied],
    });
  });
  test('may be chosen by the name of a copy', () => {
    const made = choice({ ...cell, source: 'copy-of-a' });
    expect(resolverOf(reference({ choices: [made] }))([a, b, copy])).toEqual({
      chosen: a,
      agreeing: [],
      others: [b],
      copies: [copy],
      choice: made,
    });
  });
});

test('a source that is a copy of itself is an error', () => {
  expect(() =>
    resolverOf(reference({ sources: [source('x', 'x')] }))([observation({ source: 'x' })]),
  ).toThrow('copy of itself');
});
