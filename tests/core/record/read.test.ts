import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/core/record/read-table.ts';
import { tables } from '../../../src/core/schema/tables.ts';

fc.configureGlobal({ seed: 24 });

const { fields } = tables;
const headings = fields.columns.map(({ name }) => name);
const read = (text: string) => readTable(fields, 'fields.csv', text);
const codes = (text: string): string[] =>
  read(text).problems.map(({ line, column, code }) => [line, column, code].join(' '));
const cells = (text: string) => read(text).rows.map((row) => Object.values(row.cells));

const head = 'field,name,name_en,order\n';

describe('a table', () => {
  test('is rows by heading, each with its line', () => {
    expect(read(`${head}economy,Kinh tế,Economy,1\n`)).toEqual({
      rows: [
        {
          file: 'fields.csv',
          line: 2,
          cells: { field: 'economy', name: 'Kinh tế', name_en: 'Economy', order: '1' },
        },
      ],
      rejected: [],
      problems: [],
      more: [],
      complete: true,
    });
  });

  test('stays text: no number and no date is read', () => {
    expect(cells(`${head}a,1.234,2022-01-01,007\n`)).toEqual([['a', '1.234', '2022-01-01', '007']]);
  });

  test('may have its columns in any order', () => {
    expect(read('order,name_en,name,field\n1,E,K,economy\n').rows[0]?.cells).toEqual({
      order: '1',
      name_en: 'E',
      name: 'K',
      field: 'economy',
    });
  });

  test('may have headings only', () => {
    expect(read(head)).toMatchObject({ rows: [], problems: [] });
    expect(read(head.trim())).toMatchObject({ rows: [], problems: [] });
  });

  test.each([
    ['Windows', '\r\n'],
    ['old Mac', '\r'],
    ['Unix', '\n'],
  ])('may have %s line ends, with a BOM or without, with a last line end or without', (_, end) => {
    const lines = [headings.join(','), 'a,A,A,1', 'b,B,B,2'];
    for (const text of [lines.join(end), `${lines.join(end)}${end}`, `\ufeff${lines.join(end)}`]) {
      expect(cells(text)).toEqual([
        ['a', 'A', 'A', '1'],
        ['b', 'B', 'B', '2'],
      ]);
      expect(read(text).rows.map(({ line }) => line)).toEqual([2, 3]);
    }
  });

  test('may have commas, quotation marks and line ends inside quotation marks; lines are those of the file', () => {
    const text = `${head}a,"một, hai","nói ""vậy""",1\nb,"trên\ndưới",B,2\nc,C,C,3\n`;
    expect(cells(text)).toEqual([
      ['a', 'một, hai', 'nói "vậy"', '1'],
      ['b', 'trên\ndưới', 'B', '2'],
      ['c', 'C', 'C', '3'],
    ]);
    expect(read(text).rows.map(({ line }) => line)).toEqual([2, 3, 5]);
  });
});

describe('headings', () => {
  test('an empty file is one problem', () => {
    expect(codes('')).toEqual(['1  empty-file']);
    expect(codes('\ufeff\n\n')).toEqual(['1  empty-file']);
    expect(read('').problems[0]?.repair.en).toContain(headings.join(','));
  });

  test('an unknown and a missing column are told', () => {
    expect(codes('field,name,name_en,order,màu\n')).toEqual(['1 màu unknown-column']);
    expect(codes('field,name,order\n')).toEqual(['1 name_en missing-column']);
  });

  test('a mistyped heading is one problem, with the heading that was meant', () => {
    const { problems } = read('field,name,name_en,ordre\n');
    expect(problems.map(({ code }) => code)).toEqual(['unknown-column']);
    expect(problems[0]?.repair.vi).toBe('Hãy đổi tên cột thành order.');
  });

  test('a heading that stands twice is a problem, and the first counts', () => {
    const text = 'field,name,name_en,order,name\na,A,A,1,B\n';
    expect(codes(text)).toEqual(['1 name duplicate-column']);
    expect(read(text).rows[0]?.cells['name']).toBe('A');
  });

  test('a blank heading is an unknown column', () => {
    expect(codes('field,name,name_en,order,\n')).toEqual(['1  unknown-column']);
  });

  test('semicolons and tabs are told as such, once', () => {
    expect(codes('field;name;name_en;order\na;A;A;1\n')).toEqual(['1  wrong-delimiter']);
    expect(codes('field\tname\tname_en\torder\na\tA\tA\t1\n')).toEqual(['1  wrong-delimiter']);
  });

  test('a table without its key is not complete: nobody is told of an unknown key', () => {
    expect(read('name,name_en,order\n').complete).toBe(false);
    expect(read('field,name_en,order\n').complete).toBe(true);
  });
});

describe('rows that do not fit', () => {
  test.each([
    ['too short', 'a,A,A', 'ragged-row'],
    ['too long', 'a,A,A,1,', 'ragged-row'],
    ['blank', '', 'blank-row'],
    ['nothing but commas', ',,,', 'blank-row'],
    ['text after a closing quotation mark', 'a,"A"B,A,1', 'open-quote'],
  ])('one that is %s is reported and rejected, the others are read', (_, row, code) => {
    const text = `${head}x,X,X,1\n${row}\ny,Y,Y,2\n`;
    const { rows, rejected, problems } = read(text);
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[3, code]]);
    expect(rejected).toHaveLength(1);
    expect(rows.length).toBe(code === 'open-quote' ? 1 : 2);
  });

  test('a quotation mark that is never closed is one problem, at the line where it opens', () => {
    expect(codes(`${head}x,X,X,1\na,"A,A,1\nb,B,B,2\n`)).toEqual(['3  open-quote']);
  });

  test('what was read of a rejected row still names what it names', () => {
    expect(read(`${head}a,A\n`).rejected[0]?.cells['field']).toBe('a');
  });
});

describe('for any text', () => {
  const row = fc.array(
    fc.string({ unit: 'grapheme' }).map((cell) => cell.replaceAll(/\r\n?/g, '\n')),
    { minLength: 4, maxLength: 4 },
  );
  const isBlank = (some: readonly string[]): boolean => some.every((cell) => cell.trim() === '');

  test('what unparse writes is read back as it was', () => {
    const rowsOfText = fc.array(row.filter((some) => !isBlank(some)));
    fc.assert(
      fc.property(rowsOfText, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = Papa.unparse([headings, ...rows], { newline, quotes: true });
        expect(read(text).problems).toEqual([]);
        expect(cells(text)).toEqual(rows);
      }),
    );
  });

  test('every line below the headings is a row or is reported: none is lost', () => {
    const line = fc.oneof(
      row.map((some) => Papa.unparse([some])),
      fc.constantFrom('', ',,,', 'a,b', 'a,"b"c,d,e', 'a,b,c,d,e'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { rows, rejected, problems } = read([headings.join(','), ...lines, 'z,Z,Z,9'].join('\n'));
        const breaks = (text: string): number => text.split('\n').length;
        expect(rejected).toHaveLength(problems.length);
        expect(new Set(problems.map((problem) => problem.line)).size).toBe(problems.length);
        if (problems.every(({ code }) => code !== 'open-quote')) {
          expect(rows.length + rejected.length).toBe(lines.length + 1);
          expect(rows.at(-1)?.line).toBe(2 + lines.reduce((sum, text) => sum + breaks(text), 0));
        }
      }),
    );
  });

  test('nothing crashes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(tables)),
        fc.string({ unit: 'grapheme' }),
        (table, text) => {
          const { problems } = readTable(table, 'x.csv', text);
          expect(problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
