import { expect, test } from 'vitest';
import { newSource } from '../support/other-record.ts';
import { otherPages } from '../support/other-site.ts';
import { documentOf } from '../support/site.ts';

test('a province that is only new rows in the data gets its page, its place in the themes, and its source', () => {
  const texts = new Map(
    otherPages.map((page) => [page.path, documentOf(page).querySelector('main')?.textContent ?? '']),
  );
  for (const lang of ['', 'en/']) {
    expect(texts.get(`${lang}tinh/tuyen-quang/`)).toContain('320');
    expect(texts.get(`${lang}tinh/`)).toContain('Tuyên Quang');
    expect(texts.get(`${lang}tim/`)).toContain('Tuyên Quang');
    expect(texts.get(`${lang}nguon/${newSource}/`)).toContain('240 mô hình');
    for (const theme of ['linh-vuc/', 'cong-nhan/', 'hai-long/'])
      expect(texts.get(lang + theme)).toContain('Tuyên Quang');
  }
  expect(texts.get('cong-nhan/')).toContain('75%');
  expect(texts.get('hai-long/')).toContain('80,5%');
  expect(texts.get('en/hai-long/')).toContain('80.5%');
});

test('provinces that were handed in as a workbook get their pages too, with what was typed', () => {
  const texts = new Map(
    otherPages.map((page) => [page.path, documentOf(page).querySelector('main')?.textContent ?? '']),
  );
  expect(texts.get('tinh/thai-nguyen/')).toContain('1.234');
  expect(texts.get('tinh/thai-nguyen/')).toContain('85,16%');
  expect(texts.get('en/tinh/thai-nguyen/')).toContain('85.16%');
  expect(texts.get('tinh/')).toContain('Thử Nghiệm');
  expect(texts.get('tinh/thu-nghiem/')).toContain('4.250');
  expect(texts.get('nguon/bc-thu-01-2026/')).toContain('1.234 mô hình');
  expect(texts.get('linh-vuc/')).toContain('Thái Nguyên');
});
