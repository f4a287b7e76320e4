import { expect, test } from 'vitest';
import { figuresOf, type Chart } from '../../../src/core/charts/chart.ts';
import { contextOf, type Context } from '../../../src/core/reading/context.ts';
import { versionOf, type Version } from '../../../src/core/reading/version.ts';
import { versionOfChart } from '../../../src/core/charts/version-of-chart.ts';
import type { LogEntry } from '../../../src/core/figures/history.ts';
import type { Observation } from '../../../src/core/figures/figure.ts';
import { historyOf } from '../../../src/core/rules/changes.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { derived, observation, reference } from '../rules/figures.ts';
import { charts } from './fixture.ts';

const registered = observation({ value: 191, printed: '191' });
const recognised = observation({ indicator: 'models-recognised', value: 129, printed: '129' });
const rate = derived({ id: 'rate', method: 'ratio', from: [recognised.id, registered.id] });
const part = observation({ field: 'kinh tế', value: 5, printed: '5' });

const given = (release: number, { id, value, qualifier, printed }: Observation): LogEntry => ({
  release,
  figure: id,
  reason: '',
  reason_en: '',
  after: { value, qualifier, printed },
});
const gone = (release: number, figure: Observation): LogEntry => ({
  ...given(release, figure),
  after: undefined,
});

/** Releases on the first days of three months. */
const releases = [1, 2, 3].map((release) => ({
  release,
  date: `2026-0${String(release)}-01`,
  note: '',
  note_en: '',
}));

const versionWith = (log: readonly LogEntry[], figure: Observation | typeof rate): Version =>
  versionOf(contextWith(log), [figure]);

function contextWith(log: readonly LogEntry[]): Context {
  const observations = [registered, recognised];
  const known = { ...reference(), releases };
  const changes = historyOf(log, observations, known);
  const province = { province: 'bac-kan', observations, derived: [rate], discrepancies: [], changes };
  return contextOf(known, [province], 'vi');
}

const first = [given(1, registered), given(1, recognised)];

test('a figure has the version of the release that brought its present value', () => {
  expect(versionWith(first, registered)).toEqual({ release: 1, date: '2026-01-01' });
  const changed = [...first, given(2, { ...registered, value: 190 }), given(3, registered)];
  expect(versionWith(changed, registered)).toEqual({ release: 3, date: '2026-03-01' });
});

test('a computed figure has the latest version of what it is computed from', () => {
  const log = [given(1, recognised), given(2, registered)];
  expect(versionWith(log, rate)).toEqual({ release: 2, date: '2026-02-01' });
});

test('what is not yet released is the next release, without a date', () => {
  expect(versionWith([given(1, recognised)], rate)).toEqual({ release: 4, date: '' });
});

test('a change of one figure leaves the version of others', () => {
  const log = [...first, given(2, { ...recognised, value: 1 }), given(3, recognised)];
  expect(versionWith(log, recognised).release).toBe(3);
  expect(versionWith(log, registered).release).toBe(1);
});

/** A chart that tells one figure, of one place or across places. */
const chartOf = (figure: Observation, area: string): Chart => ({
  id: 'x',
  theme: 'fields',
  area,
  title: '',
  subtitle: '',
  panels: [
    {
      kind: 'bars',
      heading: '',
      caption: '',
      unit: figure.unit,
      rows: [
        {
          label: '',
          data: [
            { label: '', figure, quantity: figure, unit: figure.unit, tone: 'main', hollow: false, text: '' },
          ],
        },
      ],
    },
  ],
  refusals: [],
  notes: [],
  doesNotSay: '',
});

test('a chart has another version when a figure of its place and measure leaves, its figures have not', () => {
  const context = contextWith([...first, given(1, part), gone(2, part)]);
  expect(versionOfChart(context, chartOf(registered, registered.area))).toEqual({
    release: 2,
    date: '2026-02-01',
  });
  expect(versionOfChart(context, chartOf(recognised, recognised.area)).release).toBe(1);
  expect(versionOf(context, [registered]).release).toBe(1);
});

test('a chart across places has another version when a place leaves it', () => {
  const elsewhere = observation({ area: 'ba-be', value: 7, printed: '7' });
  const context = contextWith([...first, given(1, elsewhere), gone(3, elsewhere)]);
  expect(versionOfChart(context, chartOf(registered, '')).release).toBe(3);
  expect(versionOfChart(context, chartOf(registered, registered.area)).release).toBe(1);
});

test('what shows no figure has no version', () => {
  expect(() => versionOf(contextOf(reference(), [], 'vi'), [])).toThrow(
    'Only what shows a figure has a version.',
  );
});

test.each(langs)('every chart of the fixture has a version, %s', (lang) => {
  const versions = charts[lang].map(({ chart, context }) => versionOf(context, figuresOf(chart)));
  expect(new Set(versions.map(({ release }) => release))).toEqual(new Set([1]));
});
