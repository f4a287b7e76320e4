import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkData } from '../../src/pipeline/read-data/check-data.ts';
import { importFiles, type Importing } from '../../src/pipeline/import.ts';
import { digestsOf } from '../support/builds.ts';

const calc = 'tests/input/hand-in/calc';
const workbook = [`${calc}/thu-nghiem.xlsx`];
const csvs = ['so-lieu', 'nguon', 'dia-phuong', 'linh-vuc'].map((form) => `${calc}/${form}.csv`);

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

function copyOf(folder: string, name = 'data'): string {
  const data = join(parent, name);
  cpSync(folder, data, { recursive: true });
  return data;
}

const into = (data: string, paths: readonly string[], more: Partial<Importing> = {}): Promise<string> =>
  importFiles({ paths, data, answers: [], lang: 'vi', withdraw: false, dryRun: false, ...more });

test('A province prepared in a spreadsheet enters the record, the same from a workbook as from CSV files.', async () => {
  const [one, other] = [copyOf('data', 'one'), copyOf('data', 'other')];
  expect(await into(one, workbook)).toContain('Đã ghi: observations/thai-nguyen.csv');
  await into(other, csvs);
  expect(digestsOf(one)).toEqual(digestsOf(other));
  const { problems, record } = checkData(one);
  expect(problems).toEqual([]);
  expect(record?.provinces.map(({ province }) => province)).toContain('thu-nghiem');
});

test('What stood in the record stands, byte for byte; only rows are added.', async () => {
  const data = copyOf('data');
  const before = readFileSync(join(data, 'sources.csv'), 'utf8');
  await into(data, workbook);
  expect(readFileSync(join(data, 'sources.csv'), 'utf8').startsWith(before)).toBe(true);
  const [now, then] = [digestsOf(data), digestsOf('data')];
  expect(Object.keys(now).filter((path) => now[path] !== then[path])).toEqual([
    'areas.csv',
    'field-map.csv',
    'observations/thai-nguyen.csv',
    'observations/thu-nghiem.csv',
    'sources.csv',
  ]);
});

test('What lies outside the folder is not written through a link, not even for a trial.', async () => {
  const data = copyOf('data');
  const outside = join(parent, 'sources.csv');
  cpSync(join(data, 'sources.csv'), outside);
  rmSync(join(data, 'sources.csv'));
  symlinkSync(outside, join(data, 'sources.csv'));
  const before = digestsOf(parent);
  for (const dryRun of [true, false])
    await expect(into(data, workbook, { dryRun })).rejects.toThrow('sources.csv is a link');
  expect(digestsOf(parent)).toEqual(before);
});

test('A second time there is nothing to import.', async () => {
  const data = copyOf('data');
  await into(data, workbook);
  const once = digestsOf(data);
  expect(await into(data, csvs)).toContain('không có gì để nhập');
  expect(digestsOf(data)).toEqual(once);
});

test('A dry run says what would be written, and writes nothing.', async () => {
  const data = copyOf('data');
  expect(await into(data, workbook, { dryRun: true })).toContain('Sẽ ghi (chưa ghi, vì có --dry-run)');
  expect(digestsOf(data)).toEqual(digestsOf('data'));
  expect(existsSync(`${data}.next`)).toBe(false);
});

test('A hand-in with faults is refused as a whole.', async () => {
  const data = copyOf('tests/input/sound');
  await expect(into(data, ['tests/input/hand-in/faulty/so-lieu.csv'])).rejects.toThrow('Chưa nhập gì');
  expect(digestsOf(data)).toEqual(digestsOf('tests/input/sound'));
});

const headings =
  'area;period;indicator;field;subject;origin;bloc;basis;value;qualifier;printed;source;locator;authority;note';
const handIn = (...rows: readonly string[]): string => {
  const path = join(parent, 'so-lieu.csv');
  writeFileSync(path, [headings, ...rows].join('\n'));
  return path;
};
const city = 'tp-bac-kan;2022;models-registered;;;;;flow;190;exact;190 mô hình';

test('Where sources disagree, both enter, and the row that a choice needs is laid out.', async () => {
  const data = copyOf('tests/input/sound');
  const said = await into(data, [handIn(`${city};de-an-06;đoạn 9;;`)]);
  expect(said).toContain('area,period,indicator,field,subject,origin,bloc,basis,source,reason,reason_en');
  expect(said).toContain('tp-bac-kan,2022,models-registered,,,,,flow,de-an-06 | tp-bac-kan-2022,,');
  const figures = checkData(data).rows.observations.rows.filter(
    ({ cells }) => cells['area'] === 'tp-bac-kan' && cells['value'] === '190',
  );
  expect(figures).toHaveLength(1);
});

test('Of many figures on which sources disagree 200 are laid out, the others counted, and told again until they are chosen.', async () => {
  const data = copyOf('tests/input/sound');
  const ofSource = (source: string, value: number): readonly string[] =>
    Array.from(
      { length: 210 },
      (_, index) =>
        `bac-kan;2019;models-registered;;;;k ${index};flow;${value};exact;${value} mô hình;${source};đoạn 9;;`,
    );
  const path = handIn(...ofSource('de-an-06', 12), ...ofSource('bao-bac-kan', 13));
  for (const said of [await into(data, [path]), await into(data, [path])]) {
    expect(said.match(/^bac-kan,2019,.*\|/gm)).toHaveLength(200);
    expect(said).toContain('… và 10 số liệu khác, hiện ra khi nhập lại sau khi đã chọn ở những dòng trên.');
  }
});

test('Figures that a source no longer has go only when that is asked for.', async () => {
  const kept = copyOf('tests/input/sound', 'kept');
  const rows = checkData(kept).rows.observations.rows.filter(
    ({ cells }) => cells['source'] === 'bao-cao-bang',
  );
  const [first] = rows;
  if (first === undefined) throw new Error('The folder "sound" should have figures of "bao-cao-bang".');
  const path = handIn(
    headings
      .split(';')
      .map((column) => first.cells[column] ?? '')
      .join(';'),
  );
  await into(kept, [path]);
  expect(digestsOf(kept)).toEqual(digestsOf('tests/input/sound'));
  const withdrawn = copyOf('tests/input/sound', 'withdrawn');
  await expect(into(withdrawn, [path], { withdraw: true })).resolves.toContain('observations/cao-bang.csv');
  const left = checkData(withdrawn).rows.observations.rows.filter(({ file }) => file === first.file);
  expect(left.map(({ cells }) => cells)).toEqual([first.cells]);
});
