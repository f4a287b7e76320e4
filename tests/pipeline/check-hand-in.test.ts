import { describe, expect, test } from 'vitest';
import { check } from '../../src/pipeline/check.ts';
import type { CheckReport } from '../../src/pipeline/hand-in/json.ts';
import { langs } from '../../src/core/words/lang.ts';
import { expectGolden } from '../golden.ts';

const faulty = 'tests/input/hand-in/faulty/so-lieu.csv';
const calc = 'tests/input/hand-in/calc';
const csvs = ['so-lieu', 'nguon', 'dia-phuong', 'linh-vuc'].map((form) => `${calc}/${form}.csv`);

function run(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = check(args, 'tests/input/sound', {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}

const endings = { text: 'txt', json: 'json', github: 'txt' } as const;

describe.each(langs)('A hand-in with faults, told in "%s"', (lang) => {
  test.each(['text', 'json', 'github'] as const)('as %s', (format) => {
    const { code, out } = run(faulty, '--lang', lang, '--format', format);
    expect(code).toBe(1);
    expectGolden(`hand-in/faulty-${format}-${lang}.${endings[format]}`, out);
  });
});

test('An answer settles a question; what is left is told, and what the accepted rows would do.', () => {
  const { code, out } = run(faulty, '--answer', '1=vietnamese');
  expect(code).toBe(1);
  expectGolden('hand-in/faulty-answered.txt', out);
});

test('A file of headings alone is no sound hand-in: it has no figures.', () => {
  const { out } = run('tests/input/hand-in/headings-alone/so-lieu.csv', '--lang', 'vi');
  expect(out).toContain('Không thấy số liệu nào');
  expect(out).not.toContain('Không có gì phải sửa');
});

test('An answer to no question is refused with an example.', () => {
  for (const answer of ['2=vietnamese', '1=roman', 'vietnamese', '1'])
    expect(run(faulty, '--answer', answer)).toMatchObject({ code: 1, out: '' });
  expect(run(faulty, '--answer', '1=roman').err).toContain('--answer 1=vietnamese');
});

test('A hand-in made in a spreadsheet is sound beside the real record, as a workbook and as CSV files.', () => {
  const [workbook, texts] = [[`${calc}/thu-nghiem.xlsx`], csvs].map((paths) => {
    const { code, out } = run(...paths, '--data', 'data', '--format', 'json');
    expect(code).toBe(0);
    return JSON.parse(out) as CheckReport;
  });
  expect(workbook?.handIn?.tally).toMatchObject({ read: 24, accepted: 20, asides: 4 });
  expect(texts?.handIn?.tally).toEqual(workbook?.handIn?.tally);
  expect(texts?.handIn?.comparison).toEqual(workbook?.handIn?.comparison);
});

test('A path that leads nowhere, and a folder, are told by name.', () => {
  expect(run('khong-co.csv')).toEqual({
    code: 1,
    out: '',
    err: 'Không có tệp khong-co.csv. Hãy xem lại đường dẫn.\n',
  });
  expect(run('tests/input').code).toBe(1);
});

test('Nothing is compared with a record that has faults itself.', () => {
  const { code, err } = run(faulty, '--data', 'tests/input/twenty-faults');
  expect(code).toBe(1);
  expect(err).toContain('Có 20 chỗ cần sửa');
});

describe('The record itself', () => {
  test('is told as JSON', () => {
    const { out } = run('--data', 'tests/input/twenty-faults', '--format', 'json');
    const report = JSON.parse(out) as CheckReport;
    expect(report.ok).toBe(false);
    expect(report.problems).toHaveLength(20);
    expect(report.handIn).toBeUndefined();
    expect(JSON.parse(run('--format', 'json').out)).toEqual({ ok: true, problems: [], more: [] });
  });

  test('is told as annotations at its lines, one a fault, with nothing that would end them early', () => {
    const { out } = run('--data', 'tests/input/twenty-faults', '--format', 'github');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(20);
    for (const line of lines)
      expect(line).toMatch(
        /^::error file=tests\/input\/twenty-faults\/[\w/-]+\.csv,line=\d+,title=[\w-]+::.+%0A.+$/u,
      );
    expect(run('--format', 'github')).toEqual({ code: 0, out: '', err: '' });
  });
});
