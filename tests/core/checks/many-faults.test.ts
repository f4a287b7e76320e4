import { describe, expect, test } from 'vitest';
import { countOf } from '../../../src/core/figures/first-of-kind.ts';
import { reportProblems } from '../../../src/core/checks/report.ts';
import { checkFiles } from '../../../src/core/record/check-files.ts';
import { readFolder } from '../../../src/pipeline/read-data/data-folder.ts';
import { bacKan, caoBang, soundFolder } from './sound.ts';

/** More faults of a kind than are told, in two files of the record. */

const rows = (area: string, count: number, value: string): string =>
  Array.from(
    { length: count },
    (_, index) => `${area},2019,models-registered,,,,k ${index},flow,${value},exact,12,de-an-06,b 1,,\n`,
  ).join('');

const { files } = readFolder(soundFolder);
const more = new Map([
  [caoBang, rows('cao-bang', 250, '1.234')],
  [bacKan, rows('bac-kan', 150, '1.234') + 'x,y\n'.repeat(300)],
]);
const given = files.map((file) => ({ ...file, text: file.text + (more.get(file.file) ?? '') }));
const checked = checkFiles(given);
const ofKind = (kind: string) => checked.problems.filter(({ code }) => code === kind);

describe('a record with more faults of a kind than are told', () => {
  test('tells the first 200 by file and line', () => {
    const told = ofKind('ambiguous-number').map(({ file }) => file);
    expect([told.length, told.indexOf(caoBang), told.lastIndexOf(bacKan)]).toEqual([200, 150, 149]);
    expect(ofKind('ragged-row')).toHaveLength(200);
  });

  test('counts the others, and the files that have any', () => {
    expect(checked.more).toEqual([
      { code: 'ambiguous-number', count: 200 },
      { code: 'ragged-row', count: 100 },
    ]);
    expect(countOf(checked.problems, checked.more)).toBe(700);
    expect(checked.faultyFiles).toBe(2);
  });

  test('is told the same whichever file is read first', () => {
    const { problems, more: others } = checkFiles(given.toReversed());
    expect([problems, others]).toEqual([checked.problems, checked.more]);
  });

  test('ends with the sum of all faults', () => {
    const report = reportProblems(checked, 'vi').trimEnd().split('\n\n');
    expect(report.at(-1)).toBe('Có 700 chỗ cần sửa trong 2 tệp.');
    expect(report.filter((entry) => entry.startsWith('  … '))).toEqual([
      '  … và 100 chỗ khác cùng loại.',
      '  … và 200 chỗ khác cùng loại.',
    ]);
  });
});

test('a row that was rejected and is not told is no more trusted than one that is', () => {
  const areas = files.map((file) =>
    file.file === 'areas.csv'
      ? { ...file, text: file.text + 'x,y\n'.repeat(250) + 'noi-moi,Nơi mới\n' }
      : file,
  );
  const figure = rows('noi-moi', 1, '12');
  const named = areas.map((file) => (file.file === bacKan ? { ...file, text: file.text + figure } : file));
  const found = checkFiles(named);
  expect(found.problems.map(({ code }) => code).filter((code) => code !== 'ragged-row')).toEqual([]);
  expect(found.more).toEqual([{ code: 'ragged-row', count: 51 }]);
});

test('of parts that exceed a total a dozen lines are named', () => {
  const parts = Array.from(
    { length: 40 },
    (_, index) => `bac-kan,2018,models-registered,,,,k ${index},flow,100,exact,100,de-an-06,b 1,,\n`,
  ).join('');
  const total = 'bac-kan,2018,models-registered,,,,,flow,12,exact,12,de-an-06,b 1,,\n';
  const summed = files.map((file) =>
    file.file === bacKan ? { ...file, text: file.text + total + parts } : file,
  );
  const [problem] = checkFiles(summed).problems;
  expect(problem?.code).toBe('parts-exceed-total');
  expect(problem?.problem.vi).toMatch(/\(dòng (?:\d+, ){12}…\)/);
});

test('of a circle of many areas the way is told by its beginning and its end', () => {
  const around = Array.from(
    { length: 40 },
    (_, index) => `vong-${index},Vòng,Circle,hamlet,vong-${(index + 1) % 40},,,,,\n`,
  );
  const given = files.map((file) =>
    file.file === 'areas.csv' ? { ...file, text: file.text + around.join('') } : file,
  );
  const circle = checkFiles(given).problems.find(({ code }) => code === 'cycle');
  expect(circle?.problem.vi).toMatch(/: vong-0 → vong-1 → .* → vong-9 → … → vong-0\.$/);
});
