import { describe, expect, test } from 'vitest';
import { countOf } from '../../src/core/figures/first-of-kind.ts';
import { checkIncoming } from '../../src/hand-in/judge/check-incoming.ts';
import { allOfKind } from '../../src/hand-in/judge/docket.ts';
import type { Incoming } from '../../src/hand-in/incoming.ts';
import type { ReadFile } from '../../src/hand-in/read/sheet.ts';
import { csvOf, fileOf, realRecord, sheetOf } from './hand-in.ts';

/** More faults of a kind than are told, in several files. */

const titles = [
  'Địa phương',
  'Kỳ',
  'Chỉ tiêu',
  'Khối',
  'Cách đếm',
  'Giá trị',
  'Mức chắc chắn',
  'Nguyên văn',
  'Nguồn',
  'Vị trí trong nguồn',
];
const line = (bloc: string, value = '12', source = 'cao-bang-2016-2020', area = 'Cao Bằng') => [
  area,
  '2019',
  'Mô hình hiện có',
  bloc,
  'hiện có cuối kỳ',
  value,
  'đúng như nguồn ghi',
  '12',
  source,
  'đoạn 2',
];
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const check = (...files: readonly ReadFile[]): Incoming => checkIncoming(files, realRecord);
const places = ({ problems }: Incoming): readonly string[] =>
  problems.map(({ place, code }) => `${place.file} ${place.cell || `line ${place.line}`} ${code}`);

describe('of 250 faults in the second file and 100 in the first', () => {
  const second = csvOf('b.csv', [titles, ...numbers(250).map((bloc) => line(`b${bloc}`, 'mười hai'))]);
  const first = csvOf('a.csv', [titles, ...numbers(100).map((bloc) => line(`a${bloc}`, 'mười hai'))]);
  const incoming = check(second, first);

  test('the first 200 by file and line are told, whichever file was given first', () => {
    expect(places(incoming)).toEqual([
      ...numbers(100).map((number) => `a.csv F${number + 1} malformed-number`),
      ...numbers(100).map((number) => `b.csv F${number + 1} malformed-number`),
    ]);
    expect(incoming.moreProblems).toEqual([{ code: 'malformed-number', count: 150 }]);
  });

  test('every line is reported', () => {
    expect(incoming.tally).toEqual({ read: 350, accepted: 0, reported: 350, asides: 0 });
    expect(incoming.rows).toEqual({});
  });

  test('all of one kind come when somebody asks for them, and the told ones are their first', () => {
    const all = checkIncoming([second, first], realRecord, undefined, allOfKind('malformed-number'));
    expect(all.problems).toHaveLength(350);
    expect(all.problems.slice(0, 200)).toEqual(incoming.problems);
    expect(all.tally).toEqual(incoming.tally);
  });
});

test('rows that rest on a fault are told like other faults, and none of them is accepted', () => {
  const areas = sheetOf('Địa phương', [
    ['Tên', 'Cấp', 'Thuộc', 'Mã hành chính', 'Văn bản đặt mã'],
    ['xã Thử Một', 'cấp xã', 'Cao Bằng', '1267', 'QĐ thử'],
  ]);
  const rows = numbers(300).map((bloc) => line(`${bloc}`, '12', undefined, 'xã Thử Một'));
  const { moreProblems, tally } = check(fileOf(areas, sheetOf('Số liệu', [titles, ...rows])));
  expect(moreProblems).toEqual([{ code: 'rests-on-fault', count: 100 }]);
  expect(tally).toEqual({ read: 301, accepted: 0, reported: 301, asides: 0 });
});

test('a source that nobody entered is told once, whatever else there is', () => {
  const rows = numbers(500).map((bloc) =>
    line(`${bloc}`, '12', bloc > 300 ? `BC-${bloc}/2030` : 'BC-1/2030'),
  );
  const { problems, moreProblems } = check(csvOf('so-lieu.csv', [titles, ...rows]));
  expect(countOf(problems, moreProblems)).toBe(201);
  expect(problems[0]?.problem.vi).toContain('300 dòng lấy từ nguồn này');
  expect(moreProblems).toEqual([{ code: 'unknown-key', count: 1 }]);
});

test('lines that are cut off at both ends, and rows of one key, are counted by their kinds', () => {
  const rows = numbers(300).flatMap((bloc) => [line(`${bloc}`), line(`${bloc}`, '13')]);
  const long = numbers(250).map((bloc) => [...line(`c${bloc}`), 'thừa']);
  const { moreProblems, tally } = check(csvOf('so-lieu.csv', [titles, ...rows, ...long]));
  expect(moreProblems).toEqual([
    { code: 'duplicate', count: 100 },
    { code: 'printed-value', count: 100 },
    { code: 'ragged-row', count: 50 },
    { code: 'rival-row', count: 100 },
  ]);
  expect(tally).toEqual({ read: 850, accepted: 0, reported: 850, asides: 0 });
});

test('a text of a whole page is told by its beginning', () => {
  const page = 'chữ '.repeat(5000).trim();
  const [problem] = check(csvOf('so-lieu.csv', [titles, line('1', page)])).problems;
  expect(problem?.value.length).toBeLessThan(310);
  expect(problem?.value.endsWith('…')).toBe(true);
});
