import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newProvince } from '../../src/pipeline/new.ts';
import { readFile } from '../../src/hand-in/read/read-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const lay = (province: string, out = join(folder, 'tinh.xlsx'), lang: 'vi' | 'en' = 'vi'): string =>
  newProvince({ province, data: 'data', out, lang, checkedAt: () => 'https://so-lieu.example/kiem-tra/' });

/** Below the headings and their explanation. */
const filledIn = (sheet: string): readonly (readonly string[])[] =>
  readFile({ name: 'tinh.xlsx', bytes: readFileSync(join(folder, 'tinh.xlsx')) })
    .sheets.find(({ name }) => name === sheet)
    ?.lines.slice(2)
    .map(({ cells }) => cells.filter((cell) => cell !== '')) ?? [];

test('A province that the record does not have gets a workbook in which its area stands.', () => {
  expect(lay('tỉnh Lạng Sơn')).toContain('Địa phương mới: Lạng Sơn (mã lang-son, cấp tỉnh).');
  expect(filledIn('Địa phương')).toEqual([['Lạng Sơn', 'cấp tỉnh', 'Việt Nam']]);
  expect(filledIn('Số liệu')).toEqual([]);
});

test('Of a province that is there it is said what there is, by its name or its key, and no area is filled in.', () => {
  expect(lay('Cao Bằng')).toMatch(/Cao Bằng đã có \d+ số liệu trong observations\/cao-bang\.csv/);
  expect(filledIn('Địa phương')).toEqual([]);
  rmSync(join(folder, 'tinh.xlsx'));
  expect(lay('thai-nguyen')).toContain('Thái Nguyên đã có trong areas.csv');
});

test('A name typed with marks apart is the same name.', () => {
  expect(lay('Cao Bằng'.normalize('NFD'))).toContain('đã có trong areas.csv (mã cao-bang)');
});

test('What is no province, and no name at all, is refused, and nothing is written.', () => {
  expect(() => lay('bach-thong')).toThrow('huyện Bạch Thông là cấp huyện');
  expect(() => lay('vn')).toThrow('cả nước');
  expect(() => lay('  ')).toThrow('npm run new -- "Lạng Sơn"');
  expect(existsSync(join(folder, 'tinh.xlsx'))).toBe(false);
});

test('A file that is there is not written over.', () => {
  lay('Lạng Sơn');
  const before = readFileSync(join(folder, 'tinh.xlsx'));
  expect(() => lay('Cao Bằng')).toThrow('không ghi đè');
  expect(readFileSync(join(folder, 'tinh.xlsx'))).toEqual(before);
});

test('The next steps are told in the language that is asked for.', () => {
  expect(lay('Lạng Sơn', undefined, 'en')).toMatch(
    /1\. Send .*\n2\. .*npm run check -- <file>\n3\. .*import/,
  );
});
