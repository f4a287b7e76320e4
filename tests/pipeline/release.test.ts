import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { release as releaseAt } from '../../src/pipeline/release.ts';
import type { Announcement } from '../../src/pipeline/release-files.ts';
import { buildRecord } from '../../src/core/record/build-record.ts';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';
import { digestsOf } from '../support/builds.ts';

let parent: string;
let data: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'release-'));
  data = join(parent, 'data');
  cpSync('tests/input/charts', data, { recursive: true });
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const path = (file: string): string => join(data, file);
const read = (file: string): string => readFileSync(path(file), 'utf8');
const linesOf = (file: string): readonly string[] => read(file).trimEnd().split('\n');
function edit(file: string, from: string, to: string): void {
  if (!read(file).includes(from)) throw new Error(`${file} has no "${from}".`);
  writeFileSync(path(file), read(file).replace(from, to));
}
const add = (file: string, line: string): void => {
  writeFileSync(path(file), `${read(file)}${line}\n`);
};

/** Later than every day of these tests. */
const later = new Date('2027-06-30');
const release = (folder: string, announcement: Announcement, now = later) =>
  releaseAt(folder, announcement, now);
const on = (date: string, note = '', note_en = '') => ({ date, note, note_en });
const economy = 'cao-bang.models-existing.to-2020.phat-trien-kinh-te.stock.cao-bang-2016-2020';
const caoBang = 'observations/cao-bang.csv';

async function refused(date: string, fault: string): Promise<void> {
  const before = digestsOf(parent);
  await expect(release(data, on(date))).rejects.toThrow(fault);
  expect(digestsOf(parent)).toEqual(before);
}

test('a day that has not come is refused, but for tomorrow: it may be there already in another zone', async () => {
  const now = new Date('2026-11-30T23:00:00Z');
  const before = digestsOf(parent);
  for (const date of ['2026-12-02', '9999-12-31'])
    await expect(release(data, on(date), now)).rejects.toThrow(
      `${date} has not come yet. A release has the day on which it is made: --date 2026-11-30.`,
    );
  expect(digestsOf(parent)).toEqual(before);
  expect((await release(data, on('2026-12-01'), now)).release).toBe(1);
});

describe('the first release', () => {
  test('holds every figure and every chart', async () => {
    const { release: number, changes } = await release(data, on('2026-11-22', 'Bản đầu', 'The first'));
    expect(number).toBe(1);
    expect(linesOf('releases.csv')).toEqual(['release,date,note,note_en', '1,2026-11-22,Bản đầu,The first']);
    const { rows, problems } = checkFolder(data);
    expect(problems).toEqual([]);
    expect(rows.changes.rows).toHaveLength(rows.observations.rows.length);
    expect(changes).toHaveLength(rows.observations.rows.length);
    expect(linesOf('released-charts.csv')[1]).toMatch(/^linh-vuc,1,/);
  });

  test('leaves nothing to release', async () => {
    await release(data, on('2026-11-22'));
    const { provinces } = buildRecord(checkFolder(data).rows);
    expect(provinces.flatMap(({ changes }) => changes).filter(({ release: number }) => number > 1)).toEqual(
      [],
    );
    await refused('2026-11-23', 'Nothing has changed since release 1');
  });

  test('is written the same each time', async () => {
    const other = join(parent, 'other');
    cpSync(data, other, { recursive: true });
    await release(data, on('2026-11-22'));
    await release(other, on('2026-11-22'));
    expect(digestsOf(other)).toEqual(digestsOf(data));
  });
});

describe('a later release', () => {
  beforeEach(async () => {
    await release(data, on('2026-11-22'));
    edit(caoBang, '1202,exact,1.202 mô hình', '1200,about,"khoảng 1.200, chưa rõ"');
  });

  test('adds what changed and why to the history, and empties the corrections', async () => {
    const before = read('changes/cao-bang.csv');
    const others = digestsOf(path('changes'));
    add('corrections.csv', `${economy},Đọc nhầm.,Misread.`);
    await release(data, on('2026-12-01'));
    expect(read('changes/cao-bang.csv')).toBe(
      `${before}2,${economy},1200,about,"khoảng 1.200, chưa rõ",Đọc nhầm.,Misread.\n`,
    );
    expect(linesOf('corrections.csv')).toEqual(['figure,reason,reason_en']);
    expect(digestsOf(path('changes'))['bac-kan.csv']).toBe(others['bac-kan.csv']);
    expect(existsSync(`${data}.next`)).toBe(false);
  });

  test('writes a withdrawn figure without a value, and keeps the charts that are made no more', async () => {
    const rows = linesOf('observations/bac-giang.csv');
    const kept = rows.filter((row) => !row.includes('satisfaction'));
    expect(kept.length).toBeLessThan(rows.length);
    writeFileSync(path('observations/bac-giang.csv'), `${kept.join('\n')}\n`);
    const { provinces } = buildRecord(checkFolder(data).rows);
    for (const { figure, release: number } of provinces.flatMap(({ changes }) => changes))
      if (number === 2) add('corrections.csv', `${figure},Sai.,Wrong.`);
    await release(data, on('2026-12-01'));
    expect(linesOf('changes/bac-giang.csv').at(-1)).toMatch(
      /^2,bac-giang\.satisfaction[^,]*,,,,Sai\.,Wrong\.$/,
    );
    const charts = linesOf('released-charts.csv');
    expect(charts.find((row) => row.startsWith('hai-long-bac-giang,'))).toMatch(/^hai-long-bac-giang,1,/);
    expect(charts.find((row) => row.startsWith('linh-vuc-cao-bang,'))).toMatch(/^linh-vuc-cao-bang,2,/);
  });

  test('without a reason is refused, and nothing is written', () =>
    refused('2026-12-01', `nobody has said why.\n  ${economy} (changed)\n`));

  test('that is not later is refused', () => refused('2026-11-22', 'Release 1 has the date 2026-11-22'));

  test('without a day is refused', () => refused('', '"" is not a day'));

  test('of a record with a fault is refused', async () => {
    edit(caoBang, ',968,', ',1.234,');
    await refused('2026-12-01', '1.234');
  });

  test('with a note in one language is refused', async () => {
    await expect(release(data, on('2026-12-01', 'Sửa một số liệu'))).rejects.toThrow('in every language');
  });
});
