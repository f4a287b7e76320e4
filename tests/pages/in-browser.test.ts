import { beforeAll, expect, test } from 'vitest';
import { glanceAll, type Glance } from '../support/glance.ts';
import { samplesOf } from '../support/samples.ts';
import { pages } from '../support/site.ts';
import { surveyAll, type Survey } from '../support/survey.ts';

/**
 * Held for every page: here, that it is silent, loads whole within its budgets and does not scroll sideways on a phone; by
 * `html.test.ts`, `links.test.ts` and `pages.test.ts`, what shows in its files. What hangs on elements, classes and scripts is held on
 * samples, among which is every element, class and colour of the site.
 */

/** Charts for the pages of others, with nothing before the chart that could be skipped. */
const frames = /^(en\/)?nhung\//;

/** Decks as files to be taken away; `offline-deck.test.ts` looks at them. */
const taken = /-ngoai-tuyen\.html$/;

const visited = pages.filter(({ path }) => !taken.test(path));
const samples = samplesOf(visited);

let surveys: readonly Survey[];
let glances: readonly Glance[];
beforeAll(async () => {
  surveys = await surveyAll(samples);
  glances = await glanceAll(visited.filter((page) => !samples.includes(page)));
});

/** Bytes, compressed as a static host sends them. */
const budgets = { firstView: 100_000, html: 30_000, scripts: 10_000 } as const;

/** The checker is a program; only there may scripts be larger. */
const programs = /^(en\/)?kiem-tra\/$/;

/** What only a script can do; without one the page says so instead. */
const assembled = /^(en\/)?(trinh-chieu\/rieng|kiem-tra)\/$/;

/** Faults as "/page: fault", of all that were looked at at once. */
const faultsIn = <Look extends Glance | Survey>(
  looks: readonly Look[],
  find: (look: Look) => readonly string[],
): string[] => looks.flatMap((look) => find(look).map((fault) => `/${look.path}: ${fault}`));
const faults = (find: (survey: Survey) => readonly string[]): string[] => faultsIn(surveys, find);
const faultsAtAGlance = (find: (glance: Glance) => readonly string[]): string[] => faultsIn(glances, find);

const over = (bytes: number, budget: number): string[] =>
  bytes > budget ? [`${bytes} bytes, of ${budget}`] : [];

test('every page was visited, and of every folder some as samples', () => {
  const paths = [...surveys, ...glances].map(({ path }) => path);
  expect(paths.sort()).toEqual(visited.map(({ path }) => path).sort());
  expect(surveys.filter(({ path }) => frames.test(path)).length).toBeGreaterThan(1);
  expect(surveys.length).toBeGreaterThan(40);
});

test('a page is silent, loads whole, and asks nothing of others', () => {
  expect(faults(({ heard }) => heard)).toEqual([]);
  expect(faultsAtAGlance(({ heard }) => heard)).toEqual([]);
  expect(faultsAtAGlance(({ text }) => (text.trim().length < 40 ? [`only "${text}"`] : []))).toEqual([]);
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
  expect(faultsAtAGlance(({ sideways }) => (sideways > 0 ? [`${sideways} px`] : []))).toEqual([]);
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
  expect(faultsAtAGlance(({ bytes }) => over(bytes.all, budgets.firstView))).toEqual([]);
});

test('the HTML of a page keeps its budget', () => {
  expect(faults(({ bytes }) => over(bytes.html, budgets.html))).toEqual([]);
});

test('the scripts of a page keep their budget', () => {
  const overIn = ({ path, bytes }: Glance | Survey): readonly string[] =>
    programs.test(path) ? [] : over(bytes.scripts, budgets.scripts);
  expect([...faults(overIn), ...faultsAtAGlance(overIn)]).toEqual([]);
});

test('nothing moves while a page loads, even when its fonts come late', () => {
  expect(faults(({ layoutShift }) => (layoutShift > 0 ? [`shifts by ${layoutShift}`] : []))).toEqual([]);
});
