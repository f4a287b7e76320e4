import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deadLinks, reachableFrom } from '../support/links.ts';
import { goneSource, otherPlace } from '../support/other-record.ts';
import { otherDist, otherPages } from '../support/other-site.ts';
import { documentOf, fileOf } from '../support/site.ts';

test('a province that leaves the record with its source keeps the addresses of its figures and charts, which say so', () => {
  const documents = new Map(otherPages.map((page) => [page.path, documentOf(page)]));
  expect(deadLinks(documents, (path) => fileOf(path, otherDist) !== undefined, otherPlace)).toEqual([]);
  const reached = reachableFrom('', documents, otherPlace);
  const figures = readFileSync('data/changes/bac-giang.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1] ?? '');

  const chart = 'bieu-do/cong-nhan-bac-giang/';
  expect(figures.length).toBeGreaterThan(0);
  for (const lang of ['', 'en/']) {
    const gone = documents.get(`${lang}nguon/${goneSource}/`);
    expect(figures.filter((id) => !gone?.getElementById(id))).toEqual([]);
    expect(documents.get(lang + chart)?.querySelector('h1')?.textContent).toMatch(/^(Đã rút|Withdrawn): /);
    for (const path of [`nguon/${goneSource}/`, chart]) expect(reached).toContain(lang + path);
    const section = documents.get(`${lang}thay-doi/`)?.getElementById('chua-phat-hanh');
    const told = [...(section?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    // So many figures go that each source is told in one sentence; and the chart.
    expect(told.filter((text) => text.includes('Bắc Giang'))).toHaveLength(2);
    for (const path of ['', '-doc'].map((ending) => `${lang}bieu-do/cong-nhan-bac-giang${ending}.png`))
      expect(fileOf(path, otherDist)).toBeDefined();
    expect(documents.get(`${lang}nhung/cong-nhan-bac-giang/`)?.body.textContent).toMatch(/Đã rút|Withdrawn/);
  }
  expect(documents.get(`nguon/${goneSource}/`)?.querySelector('main')?.textContent).toContain(
    'Đã rút ở bản 2, chưa phát hành. Trước đây ghi 4.250\u00a0mô hình (“4.250 mô hình, điển hình”).',
  );
});
