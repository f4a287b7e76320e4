import { expect, test } from 'vitest';
import { documentOf, pages } from '../support/site.ts';

/** Each citation in RIS, with the page that it stands on: RIS alone names its address in a line of its own. */
const cited = pages.flatMap((page) => {
  const document = documentOf(page);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  return [...document.querySelectorAll('pre[data-copy=RIS]')].map((block) => {
    const address = /^UR {2}- (.*)$/m.exec(block.textContent)?.[1] ?? '';
    return { path: page.path, document, canonical, address };
  });
});

test('every chart and every row of a source can be cited', () => {
  const charts = pages.filter(({ path }) => /^(en\/)?bieu-do\/[^/]+\/$/.test(path));
  expect(charts.filter(({ path }) => !cited.some((each) => each.path === path))).toEqual([]);
  const rows = pages
    .filter(({ path }) => /^(en\/)?nguon\/[^/]+\/$/.test(path))
    .flatMap((page) => [...documentOf(page).querySelectorAll('main li[id]')]);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => row.querySelector('pre[data-copy]') === null).map(({ id }) => id)).toEqual([]);
});

test('a citation leads to the page on which it stands, and to its own place there', () => {
  const astray = cited.filter(({ document, canonical, address }) => {
    const [page, place] = address.split('#');
    return page !== canonical || (place !== undefined && document.getElementById(place) === null);
  });
  expect(astray.map(({ path, address }) => `/${path}: ${address}`)).toEqual([]);
});
