import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../src/core/checks/index.ts';
import { reportClean, reportProblems } from '../../../src/core/checks/report.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { check } from '../../../src/pipeline/check.ts';
import { expectGolden } from '../../golden.ts';
import { soundFolder } from './sound.ts';

const input = join(import.meta.dirname, '..', '..', 'input', 'twenty-faults');
const checked = checkFolder(input);
const { rows, problems } = checked;

describe('a record with twenty different faults', () => {
  test('has twenty problems, of twenty kinds', () => {
    expect(problems).toHaveLength(20);
    expect(new Set(problems.map(({ code }) => code)).size).toBe(20);
  });

  test.each(langs)(
    'is told in %s, each with where, what was read, what was expected and what to write',
    (lang) => {
      expectGolden(`twenty-faults/${lang}.txt`, reportProblems(checked, lang));
    },
  );

  test('is told in the order of files, lines and columns, and the same each time', () => {
    expect(checkFolder(input).problems).toEqual(problems);
    const places = problems.map(({ file, line }) => `${file}:${String(line).padStart(6, '0')}`);
    expect(places).toEqual(places.toSorted());
  });

  test('names lines and values that are there', () => {
    for (const { file, line, value } of problems.filter(({ code }) => code !== 'duplicate')) {
      const lines = readFileSync(join(input, file), 'utf8').split('\n');
      expect(lines[line - 1]).toContain(value);
    }
  });

  test('does not depend on the order in which files are given', () => {
    const reversed = {
      ...rows,
      observations: { ...rows.observations, rows: rows.observations.rows.toReversed() },
    };
    expect(checkRecord(reversed).problems).toHaveLength(18);
  });
});

describe('the report', () => {
  test('of nothing is one line with counts', () => {
    expect(reportClean({ rows: 190, figures: 95, files: 10 }, 'vi')).toBe(
      'Không có lỗi: 95 số liệu, 190 dòng trong 10 tệp.\n',
    );
    expect(reportClean({ rows: 1, figures: 1, files: 1 }, 'en')).toBe(
      'No problems: 1 figure, 1 row in 1 file.\n',
    );
  });

  test('shows what cannot be seen', () => {
    const [problem] = problems;
    if (problem === undefined) throw new Error('There should be twenty.');
    expect(
      reportProblems({ ...checked, problems: [{ ...problem, value: 'a\u200bb\u00a0c\n' }] }, 'en'),
    ).toContain('read “a⟨U+200B⟩b⟨U+00A0⟩c⟨U+000A⟩”.');
  });

  test('puts the folder before the file, so that a terminal can open it', () => {
    expect(reportProblems(checked, 'vi', 'data')).toContain('data/areas.csv:8\n');
  });
});

describe('the command', () => {
  function run(...args: string[]) {
    const said = { out: '', err: '' };
    const code = check(args, 'data', {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    });
    return { code, ...said };
  }

  test('ends with 0 and one line when nothing is found', () => {
    expect(run('--data', soundFolder)).toEqual({
      code: 0,
      out: 'Không có lỗi: 20 số liệu, 47 dòng trong 13 tệp.\n',
      err: '',
    });
  });

  test('ends with 1 and all problems, in Vietnamese unless asked otherwise', () => {
    expect(run('--data', input).code).toBe(1);
    expect(run('--data', input).out).toContain('Có 20 chỗ cần sửa trong 6 tệp.');
    expect(run('--data', input, '--lang', 'en').out).toContain('20 problems in 6 files.');
  });

  test('says how it is called when it is called otherwise', () => {
    expect(run('--lang', 'fr')).toMatchObject({ code: 2, out: '' });
    expect(run('--format', 'xml').err).toContain('--lang vi|en');
    expect(run('--langue', 'vi').code).toBe(2);
    expect(run('--data').code).toBe(2);
  });
});
