import { beforeAll, expect, test } from 'vitest';
import { pages } from '../support/site.ts';
import { surveyAll, type Survey } from '../support/survey.ts';

/** Charts for the pages of others, with nothing before the chart that could be skipped. */
const frames = /^(en\/)?nhung\//;

/** Decks as files to be taken away; `offline-deck.test.ts` looks at them. */
const taken = /-ngoai-tuyen\.html$/;

/** In English pages of charts and sources are the same with other words. */
const repeated = /^en\/(bieu-do|nguon)\/./;

/** Of embeds, and of what is repeated: one with bars, one with lines, one with spans, and a source. */
const samples = /\/(linh-vuc|hai-long|theo-ky|cao-bang-2016-2020)\/$/;

const visited = pages.filter(
  ({ path }) => !taken.test(path) && (samples.test(path) || !(frames.test(path) || repeated.test(path))),
);

let surveys: readonly Survey[];
beforeAll(async () => {
  surveys = await surveyAll(visited);
}, 10 * 60_000);

/** Bytes, compressed as a static host sends them. */
const budgets = { firstView: 100_000, html: 30_000, scripts: 10_000 } as const;

/** The checker is a program; only there may scripts be larger. */
const programs = /^(en\/)?kiem-tra\/$/;

/** What only a script can do; without one the page says so instead. */
const assembled = /^(en\/)?(trinh-chieu\/rieng|kiem-tra)\/$/;

/** Faults as "/page: fault", of all pages at once. */
const faults = (find: (survey: Survey) => readonly string[]): string[] =>
  surveys.flatMap((survey) => find(survey).map((fault) => `/${survey.path}: ${fault}`));

const over = (bytes: number, budget: number): string[] =>
  bytes > budget ? [`${bytes} bytes, of ${budget}`] : [];

test('every page was visited', () => {
  expect(surveys.map(({ path }) => path).sort()).toEqual(visited.map(({ path }) => path).sort());
  expect(visited.filter(({ path }) => frames.test(path))).toHaveLength(6);
  expect(surveys.length).toBeGreaterThan(40);
});

test('a page is silent, loads whole, and asks nothing of others', () => {
  expect(faults(({ heard }) => heard)).toEqual([]);
});

test('axe finds nothing in the light theme', () => {
  expect(faults(({ axe }) => axe.light)).toEqual([]);
});

test('axe finds nothing in the dark theme', () => {
  expect(faults(({ axe }) => axe.dark)).toEqual([]);
});

test('no page scrolls sideways, at 320 px or wider', () => {
  const wide = faults(({ sideways }) =>
    Object.entries(sideways).flatMap(([width, pixels]) =>
      pixels > 0 ? [`${pixels} px at ${width} px`] : [],
    ),
  );
  expect(wide).toEqual([]);
});

test('a page reads the same without JavaScript', () => {
  const differing = faults(({ path, text, textWithoutScripts }) => {
    if (assembled.test(path)) return textWithoutScripts.includes('JavaScript') ? [] : ['does not say so'];
    if (textWithoutScripts.trim().length < 40)
      return [`only "${textWithoutScripts.trim()}" is there to read`];
    return text === textWithoutScripts ? [] : ['other text with scripts than without'];
  });
  expect(differing).toEqual([]);
});

test('with a keyboard: a skip link first, and the focus always seen', () => {
  const wrong = faults(({ path, focus }) =>
    focus.filter((fault) => !(frames.test(path) && fault.includes('skip link'))),
  );
  expect(wrong).toEqual([]);
});

test('the content security policy stops what does not belong to the site', () => {
  expect(faults(({ policy }) => policy)).toEqual([]);
});

test('the first view of a page keeps its budget', () => {
  expect(faults(({ bytes }) => over(bytes.all, budgets.firstView))).toEqual([]);
});

test('the HTML of a page keeps its budget', () => {
  expect(faults(({ bytes }) => over(bytes.html, budgets.html))).toEqual([]);
});

test('the scripts of a page keep their budget', () => {
  expect(
    faults(({ path, bytes }) => (programs.test(path) ? [] : over(bytes.scripts, budgets.scripts))),
  ).toEqual([]);
});

test('nothing moves while a page loads, even when its fonts come late', () => {
  expect(faults(({ layoutShift }) => (layoutShift > 0 ? [`shifts by ${layoutShift}`] : []))).toEqual([]);
});
