import { describe, expect, test } from 'vitest';
import { caoBang, faultsAfter, plusRow, problemsAfter, type Edit } from './sound.ts';

/** Figures of the sound record, and what stands there of them. */
const registered = 'bac-kan.models-registered.2017-12--2020.cumulative.de-an-06';
const existing = 'cao-bang.models-registered.to-2020.stock.bao-cao-bang';

const releases = plusRow('releases.csv', '1,2026-11-22,,\n2,2026-12-01,,');
const headings = 'release,figure,value,qualifier,printed,reason,reason_en';
/** The log of a province, which the sound record does not have. */
const log = (province: string, ...rows: readonly string[]): Edit => [
  `changes/${province}.csv`,
  '',
  `${[headings, ...rows].join('\n')}\n`,
];

describe('releases', () => {
  test('are numbered without a gap, each later than the one before', () => {
    expect(faultsAfter(releases)).toEqual([]);
    expect(faultsAfter(plusRow('releases.csv', '1,2026-11-22,,\n3,2026-12-01,,'))).toEqual([
      'releases.csv:3 release release-order',
    ]);
    expect(faultsAfter(plusRow('releases.csv', '1,2026-11-22,,\n2,2026-11-22,,'))).toEqual([
      'releases.csv:3 date release-date',
    ]);
  });

  test('a chart was in one of them', () => {
    expect(faultsAfter(plusRow('released-charts.csv', 'linh-vuc,1,Lĩnh vực,Fields'))).toEqual([
      'released-charts.csv:2 release unknown-key',
    ]);
  });
});

describe('the history', () => {
  test('may be read from the first row to the last', () => {
    expect(
      faultsAfter(
        releases,
        log(
          'cao-bang',
          `1,${existing},4000,exact,4.000 mô hình,,`,
          `2,${existing},4086,exact,4.086 mô hình,nhập nhầm,mistyped`,
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    ['names a release that is there', [`3,${existing},1,exact,một,,`], '2 release unknown-key'],
    [
      'follows the releases',
      [`2,${existing},1,exact,một,,`, `1,${existing},2,exact,hai,,`],
      '3 release change-order',
    ],
    ['names figures', ['1,cao-bang,1,exact,một,,'], '2 figure malformed-figure'],
    ['names figures of a period', ['1,cao-bang.a.b.c,1,exact,một,,'], '2 figure malformed-figure'],
    ['has a whole figure or none', [`1,${existing},1,exact,,,`], '2 printed half-change'],
    ['withdraws what was there', [`1,${existing},,,,,`], '2 figure needless-change'],
    [
      'changes something',
      [`1,${existing},1,exact,một,,`, `2,${existing},1,exact,một,,`],
      '3 value needless-change',
    ],
    [
      'tells a figure once a release',
      [`1,${existing},1,exact,một,,`, `1,${existing},2,exact,hai,,`],
      '3 release duplicate',
    ],
    ['has a number', [`1,${existing},1.234,exact,một,,`], '2 value ambiguous-number'],
  ])('%s', (_, rows, expected) => {
    expect(faultsAfter(releases, log('cao-bang', ...rows))).toEqual([`changes/cao-bang.csv:${expected}`]);
  });

  test('of a figure stands in the file of its province', () => {
    const [problem, ...more] = problemsAfter(
      releases,
      log('cao-bang', `1,${registered},2707,exact,2.707 mô hình,,`),
    );
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: 'changes/cao-bang.csv', code: 'wrong-file' });
    expect(problem?.repair.en).toBe('Move all rows of this figure to changes/bac-kan.csv.');
  });

  test('keeps areas and sources that only withdrawn figures had', () => {
    const area = plusRow('areas.csv', 'ha-giang,Hà Giang,Hà Giang,province,vn,,,,02,TCTK');
    const source = plusRow(
      'sources.csv',
      'bao-ha-giang,Một bài,Một báo,2022-12-30,2026-11-22,https://example.vn/ha-giang,press,,',
    );
    const gone = 'ha-giang.models-registered.2022.bao-ha-giang';
    const history = log('ha-giang', `1,${gone},5,exact,05 mô hình,,`, `2,${gone},,,,sai,wrong`);
    expect(faultsAfter(area, source)).toHaveLength(2);
    expect(faultsAfter(area, source, releases, history)).toEqual([]);
  });
});

describe('a correction', () => {
  const released = log('cao-bang', `1,${existing},4000,exact,4.000 mô hình,,`);
  const reason = plusRow('corrections.csv', `${existing},nhập nhầm,mistyped`);

  test('is about a figure that differs from the last release', () => {
    expect(faultsAfter(releases, released, reason)).toEqual([]);
    expect(
      faultsAfter(releases, log('cao-bang', `1,${existing},4086,exact,4.086 mô hình,,`), reason),
    ).toEqual(['corrections.csv:2 figure needless-correction']);
  });

  test('is about a figure that there is, or was', () => {
    expect(faultsAfter(plusRow('corrections.csv', 'khong-co,nhập nhầm,mistyped'))).toEqual([
      'corrections.csv:2 figure needless-correction',
    ]);
  });

  test('is not judged while the figure itself has a fault', () => {
    expect(faultsAfter(releases, released, reason, [caoBang, 'stock,4086,', 'stock,4.086,'])).toEqual([
      `${caoBang}:2 value ambiguous-number`,
    ]);
  });

  test('gives its reason in both languages', () => {
    expect(faultsAfter(releases, released, plusRow('corrections.csv', `${existing},nhập nhầm,`))).toEqual([
      'corrections.csv:2 reason_en missing-cell',
    ]);
  });
});
