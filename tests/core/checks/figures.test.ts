import { describe, expect, test } from 'vitest';
import { bacKan, caoBang, faultsAfter, plusRow, problemsAfter, type Edit } from './sound.ts';

describe('a value lies where its unit allows', () => {
  test.each([
    ['a share above 100', 'flow,85.16,', 'flow,8516,', `${bacKan}:6 value out-of-range`],
    ['a share below 0', 'flow,85.16,', 'flow,-85.16,', `${bacKan}:6 value out-of-range`],
    ['a rank of 0', 'flow,32,', 'flow,0,', `${bacKan}:7 value out-of-range`],
    ['half a rank', 'flow,32,', 'flow,32.5,', `${bacKan}:7 value not-whole`],
    ['half a model', 'cumulative,2707,', 'cumulative,2.7,', `${bacKan}:2 value not-whole`],
    ['less than no models', 'cumulative,2707,', 'cumulative,-2707,', `${bacKan}:2 value out-of-range`],
  ])('%s does not', (_, from, to, expected) => {
    expect(faultsAfter([bacKan, from, to])).toEqual([expected]);
  });

  test('the repair is what the document printed', () => {
    expect(problemsAfter([bacKan, 'flow,85.16,', 'flow,8516,'])[0]?.repair.vi).toBe(
      'Hãy viết 85.16, theo nguyên văn “85,16%”.',
    );
  });

  test.each([
    ['2.7070', '2.707 mô hình', ['2707']],
    ['-2707', '2.707 mô hình', ['2707']],
    ['-2707', '-2.707 mô hình', []],
    ['1234.5', 'nhiều', []],
    ['1.2340', 'nhiều', ['1234']],
  ])(
    'for %s, printed “%s”, it proposes %j: neither a sign nor thousands are guessed at',
    (value, printed, meant) => {
      const [problem] = problemsAfter([
        bacKan,
        'cumulative,2707,exact,2.707 mô hình',
        `cumulative,${value},exact,${printed}`,
      ]);
      expect(problem?.proposals ?? []).toEqual(meant);
    },
  );

  test('a change of rank may be negative', () => {
    expect(faultsAfter([bacKan, 'flow,10,exact,tăng 10 bậc', 'flow,-9,exact,giảm 9 bậc'])).toEqual([]);
  });

  test('a fall in rank is never a gain', () => {
    const [problem, ...more] = problemsAfter([
      bacKan,
      'flow,10,exact,tăng 10 bậc',
      'flow,9,exact,giảm 9 bậc',
    ]);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'printed-value', column: 'value', proposals: ['-9'] });
    expect(problem?.repair.vi).toBe('Hãy viết -9, hoặc sửa cột “Nguyên văn” cho đúng tài liệu.');
  });
});

describe('a share below 1', () => {
  const share = (value: string, printed: string): Edit => [
    bacKan,
    'flow,85.16,exact,"85,16%"',
    `flow,${value},exact,"${printed}"`,
  ];

  test('may be a ratio, and is asked about', () => {
    const [problem, ...more] = problemsAfter(share('0.8516', '0,8516'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'share-of-one', column: 'value' });
    expect(problem?.problem.vi).toBe(
      'Giá trị tính bằng phần trăm: số này là 0,8516%, hay là 85,16% mà bảng tính lưu dạng tỷ số?',
    );
  });

  test.each([
    ['0.85', '0,85%'],
    ['0.85', '0,85 phần trăm'],
    ['85.16', '85,16'],
    ['0', '0'],
    ['1', '1'],
  ])('is certain in the words of the document: %s, “%s”', (value, printed) => {
    expect(faultsAfter(share(value, printed))).toEqual([]);
  });
});

describe('the printed form says the same', () => {
  const figure = (value: string, qualifier: string, printed: string): Edit => [
    bacKan,
    'cumulative,2707,exact,2.707 mô hình',
    `cumulative,${value},${qualifier},${printed}`,
  ];

  test.each([
    ['2707', 'exact', '2.770 mô hình', 'value printed-value'],
    ['2707', 'exact', 'nhiều mô hình', 'value printed-without-number'],
    ['2700', 'exact', 'hơn 2.700', 'qualifier printed-qualifier'],
    ['2700', 'at-most', 'hơn 2.700', 'qualifier printed-qualifier'],
    ['2700', 'at-least', '2.700 mô hình', 'qualifier printed-qualifier'],
    ['2700', 'exact', 'khoảng 2.700', 'qualifier printed-qualifier'],
    ['2700', 'at-least', 'gần 2.700', 'qualifier printed-qualifier'],
  ])('%s, %s is not "%s"', (value, qualifier, printed, expected) => {
    expect(faultsAfter(figure(value, qualifier, printed))).toEqual([`${bacKan}:2 ${expected}`]);
  });

  test.each([
    ['2700', 'at-least', 'hơn 2.700'],
    ['2700', 'at-most', 'gần 2.700 mô hình'],
    ['2700', 'about', 'khoảng 2.700'],
    ['2707', 'exact', '2.707/3.000 mô hình'],
    ['2707', 'exact', '2707'],
    ['2500000', 'exact', '"2,5 triệu"'],
  ])('%s, %s is "%s"', (value, qualifier, printed) => {
    expect(faultsAfter(figure(value, qualifier, printed))).toEqual([]);
  });

  test.each([
    ['square-metre', '15000', '"1,5 ha"', []],
    ['square-metre', '1.5', '"1,5 ha"', ['15000']],
    ['square-metre', '9000', '9.000m2', []],
    ['square-kilometre', '8375', '837.500 ha', []],
    ['square-kilometre', '8375', '8.375', []],
  ])('a surface is counted in the unit of its indicator: %s, %s is “%s”', (unit, value, printed, meant) => {
    const problems = problemsAfter(
      ['indicators.csv', 'Awards,award', `Awards,${unit}`],
      plusRow(caoBang, `cao-bang,2019,awards,,,,,flow,${value},exact,${printed},bao-cao-bang,đoạn 1,,`),
    );
    expect(problems.filter(({ column }) => column === 'value').flatMap(({ proposals }) => proposals)).toEqual(
      meant,
    );
  });

  test('it is a few words, never a sentence', () => {
    const sentence = `2.707 ${'mô hình '.repeat(10).trim()}`;
    expect(faultsAfter(figure('2707', 'exact', sentence))).toEqual([`${bacKan}:2 printed printed-too-long`]);
  });

  test('what it should be is told', () => {
    const [problem] = problemsAfter(figure('2700', 'exact', 'hơn 2.700'));
    expect(problem?.repair).toEqual({
      vi: 'Hãy viết at-least (ít nhất), hoặc sửa cột “Nguyên văn” cho đúng tài liệu.',
      en: 'Write at-least (at least), or correct “printed” from the document.',
    });
  });
});

describe('parts do not exceed their total', () => {
  const total = (value: string, qualifier: string, printed: string, note = ''): Edit => [
    bacKan,
    'flow,191,exact,191 mô hình,tp-bac-kan-2022,đoạn 1,,',
    `flow,${value},${qualifier},${printed},tp-bac-kan-2022,đoạn 1,,${note}`,
  ];
  const exceeded = [`${bacKan}:11 value parts-exceed-total`];

  test('73 and 118 are more than 190', () => {
    expect(faultsAfter(total('190', 'exact', '190 mô hình'))).toEqual(exceeded);
    expect(faultsAfter(total('190', 'at-most', 'gần 190 mô hình'))).toEqual(exceeded);
  });

  test('they may be fewer: the source breaks down a part only', () => {
    expect(faultsAfter(total('192', 'exact', '192 mô hình'))).toEqual([]);
  });

  test('"at least" and "about" have no end that could be exceeded', () => {
    expect(faultsAfter(total('190', 'at-least', 'hơn 190 mô hình'))).toEqual([]);
    expect(faultsAfter(total('190', 'about', 'khoảng 190 mô hình'))).toEqual([]);
  });

  test('a part that is "at most" or "about" proves nothing', () => {
    const part: Edit = [bacKan, '118,exact,đăng ký mới 118', '118,at-most,đăng ký mới gần 118'];
    expect(faultsAfter(total('190', 'exact', '190 mô hình'), part)).toEqual([]);
  });

  test('a part that is "at least" counts', () => {
    const part: Edit = [bacKan, '118,exact,đăng ký mới 118', '118,at-least,đăng ký mới hơn 118'];
    expect(faultsAfter(total('190', 'exact', '190 mô hình'), part)).toEqual(exceeded);
  });

  test('a note that names the sum says that the document prints it so', () => {
    expect(
      faultsAfter(total('190', 'exact', '190 mô hình', 'Nguồn in 190 nhưng các phần cộng lại là 191.')),
    ).toEqual([]);
    expect(faultsAfter(total('190', 'exact', '190 mô hình', 'Không rõ ngày.'))).toEqual(exceeded);
  });

  test('units of one area are parts of it', () => {
    expect(
      faultsAfter([
        bacKan,
        'song-cau,2022,models-recognised,,,,,flow,8,exact,Sông Cầu 08',
        'song-cau,2022,models-recognised,,,,,flow,118,exact,Sông Cầu 118',
      ]),
    ).toEqual([`${bacKan}:14 value parts-exceed-total`]);
  });

  test('another source, period or basis is another matter', () => {
    const row = (source: string, period: string, basis: string) =>
      plusRow(
        bacKan,
        `tp-bac-kan,${period},models-registered,kinh tế khác,,,,${basis},999,exact,999 mô hình,${source},đoạn 1,,`,
      );
    const label: Edit = plusRow('field-map.csv', 'bac-kan,kinh tế khác,economy,closeMatch');
    expect(faultsAfter(label, row('tp-bac-kan-2022', '2022', 'flow'))).toEqual(exceeded);
    expect(faultsAfter(label, row('bao-bac-kan', '2022', 'flow'))).toEqual([]);
    expect(faultsAfter(label, row('tp-bac-kan-2022', '2021', 'flow'))).toEqual([]);
    expect(faultsAfter(label, row('tp-bac-kan-2022', '2022', 'stock'))).toEqual([]);
  });

  test('what does not add up is compared part by part', () => {
    const awards = (value: string) =>
      plusRow(
        caoBang,
        `cao-bang,2016/2020,awards,,,,,flow,${value},exact,${value} lượt,bao-cao-bang,đoạn 3,,`,
      );
    expect(faultsAfter(awards('100'))).toEqual([]);
    expect(faultsAfter(awards('60'))).toEqual([`${caoBang}:6 value parts-exceed-total`]);
  });
});
