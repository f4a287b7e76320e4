import { describe, expect, test } from 'vitest';
import { bacKan, caoBang, faultsAfter, plusRow, problemsAfter, type Edit } from './sound.ts';

describe('duplicates', () => {
  test('a figure that is entered twice is one problem, which names the first', () => {
    const [problem, ...more] = problemsAfter(
      plusRow(
        bacKan,
        'song-cau,2022,models-recognised,,,,,flow,9,exact,Sông Cầu 09,tp-bac-kan-2022,đoạn 4,,',
      ),
    );
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: bacKan, line: 18, code: 'duplicate' });
    expect(problem?.problem.vi).toContain(`dòng 17 của ${bacKan}`);
  });

  test('the same figure of another source is another row', () => {
    expect(
      faultsAfter(
        plusRow(bacKan, 'song-cau,2022,models-recognised,,,,,flow,8,exact,Sông Cầu 08,bao-bac-kan,đoạn 4,,'),
      ),
    ).toEqual([]);
  });

  test('a key of a small table is given out once', () => {
    expect(faultsAfter(plusRow('fields.csv', 'economy,Kinh tế,Economy,3'))).toEqual([
      'fields.csv:4 field duplicate',
    ]);
    expect(faultsAfter(plusRow('field-map.csv', 'vn,phát triển kinh tế,new-rural,closeMatch'))).toEqual([
      'field-map.csv:5 scheme duplicate',
    ]);
  });

  test('labels that differ only in accents would share an id', () => {
    expect(
      faultsAfter(
        plusRow('field-map.csv', 'vn,phát triền kinh tế,economy,exactMatch'),
        plusRow(
          caoBang,
          'cao-bang,../2020,models-registered,phát triền kinh tế,,,,stock,2,exact,02 mô hình,bao-cao-bang,đoạn 2,,',
        ),
      ),
    ).toEqual([`${caoBang}:6 field id-collision`]);
  });
});

describe('areas', () => {
  const haGiang = 'ha-giang,Hà Giang,Hà Giang,province,vn,,,,02,TCTK';

  test('one that nothing refers to is unused', () => {
    expect(faultsAfter(plusRow('areas.csv', haGiang))).toEqual(['areas.csv:9 area unused-area']);
  });

  test('the successor of a used area, and what a used area belongs to, are used', () => {
    expect(faultsAfter(['areas.csv', 'thai-nguyen,Thái', 'thai-nguyen,Thái'])).toEqual([]);
  });

  test('two that belong to each other are one problem', () => {
    expect(faultsAfter(['areas.csv', 'district,bac-kan', 'district,song-cau'])).toEqual([
      'areas.csv:6 parent cycle',
    ]);
    expect(faultsAfter(['areas.csv', 'commune,tp-bac-kan', 'commune,duc-xuan'])).toEqual([
      'areas.csv:7 parent cycle',
    ]);
  });

  test('one that follows itself is a problem', () => {
    expect(faultsAfter(['areas.csv', '2025-07-01,,,19', '2025-07-01,,bac-kan,19'])).toEqual([
      'areas.csv:3 successor cycle',
    ]);
  });

  test('a commune does not belong to a commune, and only the country belongs to none', () => {
    expect(
      faultsAfter(['areas.csv', 'Đức Xuân ward,commune,tp-bac-kan', 'Đức Xuân ward,commune,song-cau']),
    ).toEqual(['areas.csv:7 parent area-level']);
    expect(faultsAfter(['areas.csv', 'Cao Bằng,province,vn', 'Cao Bằng,province,'])).toEqual([
      'areas.csv:5 parent area-without-parent',
    ]);
  });

  test('an official code has all digits of its level', () => {
    const code = (text: string): Edit => ['areas.csv', '2025-07-01,,,19', `2025-07-01,,,${text}`];
    const [problem, ...more] = problemsAfter(code('9'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'area-code', column: 'code', proposals: ['09'] });
    for (const text of ['19', 'VN-69', '019']) expect(faultsAfter(code(text))).toEqual([]);
  });

  test('dates of an area are in order', () => {
    expect(faultsAfter(['areas.csv', 'vn,,2025-06-30,thai', 'vn,2025-07-01,2025-06-30,thai'])).toContain(
      'areas.csv:3 valid_to date-order',
    );
  });

  test('a figure is of a time when its area was there', () => {
    expect(faultsAfter([bacKan, 'song-cau,2022', 'song-cau,2026'])).toEqual([
      `${bacKan}:17 period area-outside-period`,
    ]);
    expect(faultsAfter([bacKan, 'song-cau,2022', 'song-cau,2022/2026'])).toEqual([]);
  });
});

describe('a row that was rejected as a whole', () => {
  test('is one problem, whatever refers to it', () => {
    expect(faultsAfter(['areas.csv', 'thành phố Bắc Kạn', 'thành phố, Bắc Kạn'])).toEqual([
      'areas.csv:6 ragged-row',
    ]);
    expect(faultsAfter(['indicators.csv', 'Models recognised', 'Models, recognised'])).toEqual([
      'indicators.csv:3 ragged-row',
    ]);
    expect(faultsAfter(['sources.csv', 'Bản tin đăng lại', 'Bản tin, đăng lại'])).toEqual([
      'sources.csv:4 ragged-row',
    ]);
    expect(faultsAfter(['field-map.csv', 'cải cách hành chính', 'cải cách, hành chính'])).toEqual([
      'field-map.csv:4 ragged-row',
    ]);
  });
});

describe('the file of a province', () => {
  test('holds that province and its units', () => {
    expect(
      faultsAfter(plusRow(caoBang, 'duc-xuan,2022,awards,,,,,flow,2,exact,02 lượt,bao-bac-kan,đoạn 1,,')),
    ).toEqual([`${caoBang}:6 area wrong-file`]);
  });

  test('may hold a figure of the country beside them', () => {
    expect(
      faultsAfter(plusRow(caoBang, 'vn,2020,awards,,,,,flow,2,exact,02 lượt,bao-cao-bang,đoạn 1,,')),
    ).toEqual([]);
  });
});

describe('indicators', () => {
  const rate = 'percent,outcome,no,higher,models-recognised,models-registered';
  const edit = (to: string): Edit => ['indicators.csv', rate, to];

  test.each([
    ['a numerator alone', edit('percent,outcome,no,higher,models-recognised,'), '4 denominator half-ratio'],
    [
      'a share of unlike counts',
      edit('percent,outcome,no,higher,awards,models-registered'),
      '4 denominator ratio-unit',
    ],
    [
      'a share of itself',
      edit('percent,outcome,no,higher,models-registered,models-registered'),
      '4 denominator ratio-unit',
    ],
    [
      'a share that adds up',
      edit('percent,outcome,yes,higher,models-recognised,models-registered'),
      '4 additive additive-unit',
    ],
    [
      'a rank where more is better',
      ['indicators.csv', 'rank,outcome,no,lower', 'rank,outcome,no,higher'] as Edit,
      '6 better rank-direction',
    ],
    [
      'a target that is called a result',
      ['indicators.csv', 'percent,target,', 'percent,outcome,'] as Edit,
      '8 role target-role',
    ],
    [
      'a result that is called a target',
      ['indicators.csv', 'award,outcome', 'award,target'] as Edit,
      '9 role target-role',
    ],
    [
      'a target in another unit',
      ['indicators.csv', 'percent,target,no,higher', 'rank,target,no,lower'] as Edit,
      '8 unit target-unit',
    ],
  ])('%s is a problem', (_, change, expected) => {
    expect(faultsAfter(change)).toContain(`indicators.csv:${expected}`);
  });

  test('a target is not divided by a result', () => {
    expect(
      faultsAfter(
        plusRow('indicators.csv', 'target-models,Mục tiêu,Target,model,target,yes,none,,,Đ.,D.,K.,N.'),
        edit('percent,outcome,no,higher,target-models,models-registered'),
      ),
    ).toEqual(['indicators.csv:4 numerator ratio-role']);
  });
});

describe('sources', () => {
  test('without an address or a date one says why', () => {
    expect(faultsAfter(['sources.csv', 'https://backancity.gov.vn/ket-qua/', ''])).toEqual([
      'sources.csv:3 url source-without-address',
    ]);
    expect(faultsAfter(['sources.csv', '2022-12-20', ''])).toEqual([
      'sources.csv:3 published source-without-date',
    ]);
    expect(
      faultsAfter([
        'sources.csv',
        '2022-12-20,2026-11-22,https://backancity.gov.vn/ket-qua/,official,,',
        ',2026-11-22,,official,,Chưa thấy địa chỉ.',
      ]),
    ).toEqual([]);
  });

  test('that copy each other are a problem', () => {
    expect(faultsAfter(['sources.csv', 'ket-qua/,official,', 'ket-qua/,official,bao-bac-kan'])).toEqual([
      'sources.csv:3 copy_of cycle',
    ]);
  });

  test('that nothing rests on are unused, but for a legal document', () => {
    const row = (kind: string) =>
      plusRow('sources.csv', `moi,Bài mới,Báo,2022-01-01,2026-11-22,https://bao.vn/moi,${kind},,`);
    expect(faultsAfter(row('press'))).toEqual(['sources.csv:7 source unused-source']);
    expect(faultsAfter(row('law'))).toEqual([]);
  });

  test('are not opened before they are published, nor published before what they tell', () => {
    expect(faultsAfter(['sources.csv', '2025-06-12,2026-11-22', '2027-06-12,2026-11-22'])).toEqual([
      'sources.csv:6 accessed date-order',
    ]);
    expect(
      faultsAfter([caoBang, 'cao-bang,2016/2020,awards,,collective', 'cao-bang,2026,awards,,collective']),
    ).toEqual([`${caoBang}:4 period period-after-source`]);
  });
});

describe('fields', () => {
  const field = (text: string): Edit => [bacKan, 'xây dựng nông thôn mới', text];

  test('a harmonised field, a label of the area and one of the whole country are known', () => {
    expect(faultsAfter(field('economy'))).toEqual([]);
    expect(faultsAfter(field('phát triển kinh tế'))).toEqual([]);
  });

  test('a label of another area is not', () => {
    expect(faultsAfter([caoBang, 'phát triển kinh tế', 'xây dựng nông thôn mới'])).toEqual([
      `${caoBang}:3 field unknown-field`,
    ]);
  });

  test('an unknown label is told with the names of the areas whose crosswalks were looked at', () => {
    const [problem] = problemsAfter([caoBang, 'phát triển kinh tế', 'xây dựng nông thôn mới']);
    expect(problem?.problem.vi).toBe(
      'Lĩnh vực này chưa có trong bảng quy đổi lĩnh vực của Cao Bằng hoặc của cả nước.',
    );
    expect(problem?.problem.en).toContain('for Cao Bằng or for the whole country');
  });

  test('a label that was mistyped in the crosswalk is told there only', () => {
    expect(faultsAfter(['field-map.csv', 'phát triển kinh tế', 'phát  triển kinh tế'])).toEqual([
      'field-map.csv:2 label odd-space',
    ]);
  });
});

describe('choices', () => {
  test('are about a figure that two sources print', () => {
    expect(
      faultsAfter(['choices.csv', 'tp-bac-kan,2022,models-recognised', 'tp-bac-kan,2022,models-registered']),
    ).toEqual(['choices.csv:2 indicator needless-choice']);
    expect(faultsAfter(['choices.csv', 'tp-bac-kan,2022', 'tp-bac-kan,2021'])).toEqual([
      'choices.csv:2 indicator needless-choice',
    ]);
  });

  test('prefer one of those sources', () => {
    expect(faultsAfter(['choices.csv', 'flow,tp-bac-kan-2022', 'flow,de-an-06'])).toEqual([
      'choices.csv:2 source unknown-choice',
    ]);
  });

  test('are not doubted while one of the figures is', () => {
    expect(faultsAfter([bacKan, 'khoảng 130 mô hình,bao-bac-kan', 'khoảng 130 mô hình,bao-bac'])).toEqual([
      `${bacKan}:15 source unknown-key`,
    ]);
  });
});
