import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/pipeline/check.ts';
import { handInJson, type CheckReport } from '../../src/pipeline/hand-in/json.ts';
import { handInText } from '../../src/pipeline/hand-in/text.ts';
import { checkIncoming } from '../../src/hand-in/judge/check-incoming.ts';
import { compareIncoming } from '../../src/hand-in/judge/compare.ts';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';
import { langs } from '../../src/core/words/lang.ts';
import { fileOf, sheetOf } from '../hand-in/hand-in.ts';
import { figureLine, figuresText } from '../support/checker.ts';

/** Three hundred cells hold words beside their number, and all of four hundred rows name an area that is not there. */

const faulty = 400;
const worded = 300;
const numbers = Array.from({ length: faulty }, (_, index) => index + 1);
const soundFolder = 'tests/input/sound';

/** A figure whose source the record knows. */
const lineOf = (area: string, value: string, index: number): string =>
  figureLine(value, `${value} mô hình`, `khối ${index}`)
    .replace('Thái Nguyên', area)
    .replace('BC-THU-01/2026', 'de-an-06');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'many-faults-'));
  const value = (index: number): string => (index <= worded ? 'khoảng 12' : '12');
  const lines = numbers.map((index) => lineOf('Nơi Không Có', value(index), index));
  writeFileSync(join(folder, 'so-lieu.csv'), figuresText(lines));
  writeFileSync(join(folder, 'tong.csv'), figuresText(numbers.map(() => 'Tổng cộng;;;;;;;;12;;;;;;')));
  cpSync(soundFolder, join(folder, 'record'), { recursive: true });
  const rows = numbers.map(
    (index) =>
      `noi-khong-co,2019,models-registered,,,,k ${index},flow,${value(index)},exact,12,de-an-06,b 1,,\n`,
  );
  appendFileSync(join(folder, 'record/observations/bac-kan.csv'), rows.join(''));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  let out = '';
  const code = check(args, soundFolder, { out: (text) => (out += text), err: (text) => (out += text) });
  return { code, out };
}
const handIn = (format: string, lang = 'vi', file = 'so-lieu.csv') =>
  run(join(folder, file), '--format', format, '--lang', lang);
const record = (format: string, lang = 'vi') =>
  run('--data', join(folder, 'record'), '--format', format, '--lang', lang);
const reportOf = ({ out }: { readonly out: string }): CheckReport => JSON.parse(out) as CheckReport;
const linesWith = (out: string, words: string): readonly string[] =>
  out.split('\n').filter((line) => line.includes(words));

describe('As text', () => {
  test.each([
    ['vi', ['  … và 100 chỗ khác cùng loại.', '  … và 200 chỗ khác cùng loại.']],
    ['en', ['  … and 100 more of the same kind.', '  … and 200 more of the same kind.']],
  ] as const)(
    'each kind of fault in a hand-in ends after 200, with how many more there are (%s)',
    (lang, said) => {
      const { code, out } = handIn('text', lang);
      const lines = out.split('\n');
      expect(code).toBe(1);
      expect(lines.filter((line) => line.startsWith('  … ')).toSorted()).toEqual(said);
      expect(lines.length).toBeLessThan(3 * 2 * 200 + 200 + 50);
    },
  );

  test('the sum is that of all faults, and all lines are counted', () => {
    const { out } = handIn('text');
    expect(out).toContain('Đọc 400 dòng: 0 dòng dùng được, 400 dòng được nêu ở trên.');
    expect(out).toContain('Còn 700 chỗ cần sửa, 0 câu cần trả lời.');
  });

  test('after the 200th cell with words stands how many more there are, and the next fault is of another kind', () => {
    const lines = handIn('text').out.split('\n');
    const at = lines.indexOf('  … và 100 chỗ khác cùng loại.');
    const before = lines.slice(0, at).findLast((line) => line.startsWith(`  ${folder}`));
    expect(before).toContain('ô I201');
    expect(lines.slice(at + 1).some((line) => line.includes('cột “Giá trị”'))).toBe(false);
  });

  test('lines that are no figures end after 200 too, and are no fault', () => {
    const { code, out } = handIn('text', 'vi', 'tong.csv');
    expect(linesWith(out, 'dòng tổng của bảng')).toHaveLength(200);
    expect(linesWith(out, '… và 200 dòng khác cùng loại.')).toHaveLength(1);
    expect(out).toContain('Đọc 400 dòng: 0 dòng dùng được, 400 dòng được nêu ở trên.');
    expect(code).toBe(0);
  });

  test.each([
    ['vi', 'Có 700 chỗ cần sửa trong 1 tệp.', '… và 100 chỗ khác cùng loại.'],
    ['en', '700 problems in 1 file.', '… and 100 more of the same kind.'],
  ])('the record is told in the same way (%s)', (lang, sum, more) => {
    const { code, out } = record('text', lang);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n').at(-1)).toBe(sum);
    expect(linesWith(out, more)).toHaveLength(1);
    expect(linesWith(out, 'observations/bac-kan.csv:')).toHaveLength(400);
  });
});

describe('As JSON', () => {
  const kinds = [
    { code: 'malformed-number', count: 100 },
    { code: 'unknown-name', count: 200 },
  ];

  test('a hand-in has the first 200 of each kind, in their order, and how many more there are', () => {
    const { ok, problems, more, handIn: told } = reportOf(handIn('json'));
    expect(ok).toBe(false);
    expect(problems).toHaveLength(400);
    expect(more).toEqual(kinds);
    expect(problems.map(({ line }) => line)).toEqual(
      problems.map(({ line }) => line).toSorted((a, b) => a - b),
    );
    expect(Math.max(...problems.map(({ line }) => line))).toBe(201);
    expect(told?.tally).toEqual({ read: 400, accepted: 0, reported: 400, asides: 0 });
  });

  test('asides, and what accepted rows would do, end after 200 of a kind', () => {
    const asides = reportOf(handIn('json', 'vi', 'tong.csv')).handIn;
    expect(asides?.asides).toHaveLength(200);
    expect(asides?.more.asides).toEqual([{ code: 'total', count: 200 }]);
    expect(asides?.tally.asides).toBe(400);
    const sound = figuresText(numbers.map((index) => lineOf('Bắc Kạn', '12', index)));
    writeFileSync(join(folder, 'dung.csv'), sound);
    const report = reportOf(run(join(folder, 'dung.csv'), '--format', 'json'));
    expect(report.problems).toEqual([]);
    expect(report.handIn?.comparison.filter(({ kind }) => kind === 'added')).toHaveLength(200);
    expect(report.handIn?.more.comparison).toContainEqual({ code: 'added', count: 200 });
  });

  test('the record has the same names', () => {
    const { ok, problems, more } = reportOf(record('json'));
    expect([ok, problems.length]).toEqual([false, 400]);
    expect(more).toEqual([
      { code: 'malformed-number', count: 100 },
      { code: 'unknown-key', count: 200 },
    ]);
  });
});

describe.each(langs)('As annotations (%s)', (lang) => {
  test('each kind ends after 200 errors in one notice', () => {
    for (const { code, out } of [handIn('github', lang), record('github', lang)]) {
      const lines = out.trimEnd().split('\n');
      expect(code).toBe(1);
      expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(400);
      expect(lines.filter((line) => line.startsWith('::notice title='))).toHaveLength(2);
    }
    expect(handIn('github', lang).out).toContain(
      {
        vi: '::notice title=malformed-number::… và 100 chỗ khác cùng loại.\n',
        en: '::notice title=malformed-number::… and 100 more of the same kind.\n',
      }[lang],
    );
  });
});

describe('Of a workbook of 250 sheets, each with a column to be asked about', () => {
  const headings = figuresText([]).trim().split(';');
  const sheets = Array.from({ length: 250 }, (_, index) =>
    sheetOf(`Bảng ${index}`, [headings, lineOf('Bắc Kạn', '1.234', index).split(';')]),
  );
  const passed = Array.from({ length: 230 }, (_, index) => sheetOf(`Trang ${index}`, [['chữ']]));
  const known = checkFolder(soundFolder).rows;
  const incoming = checkIncoming([fileOf(...sheets, ...passed)], known);
  const comparison = compareIncoming(incoming.rows, known);

  test('200 questions are told with their numbers, and all are counted', () => {
    const text = handInText({ incoming, known, comparison }, 'vi');
    expect(text).toContain('  [200] nop.xlsx');
    expect(text).not.toContain('  [201] ');
    expect(linesWith(text, '  … và 50 câu hỏi khác cùng loại.')).toHaveLength(1);
    expect(text).toContain('0 chỗ cần sửa, 250 câu cần trả lời.');
  });

  test('200 sheets that were not read are told, and the others counted', () => {
    const text = handInText({ incoming, known, comparison }, 'vi');
    expect(linesWith(text, 'không có bảng nào nên không đọc')).toHaveLength(200);
    expect(linesWith(text, '… và 30 điều khác cùng loại.')).toHaveLength(1);
  });

  test('JSON tells the same, by the code of what was understood', () => {
    const { ok, handIn: told } = JSON.parse(handInJson({ incoming, known, comparison }, 'en')) as CheckReport;
    expect(ok).toBe(false);
    expect(told?.questions).toHaveLength(200);
    expect(told?.more.questions).toEqual([{ code: 'notation', count: 50 }]);
    expect(told?.more.understood).toContainEqual({ code: 'aside-sheet', count: 30 });
  });
});
