import { describe, expect, test } from 'vitest';
import { bacKan, faultsAfter, problemsAfter, type Edit } from './sound.ts';

test('a sound record has no problem', () => {
  expect(problemsAfter()).toEqual([]);
});

const first = (value: string): Edit => [bacKan, 'cumulative,2707,', `cumulative,${value},`];

describe('text', () => {
  test.each([
    ['composed letters', 'đoạn 3', 'đoạn 3'.normalize('NFD'), 'not-nfc'],
    ['a space at the end', 'đoạn 3', 'đoạn 3 ', 'odd-space'],
    ['two spaces', 'đoạn 3', 'đoạn  3', 'odd-space'],
    ['a space that does not break', 'đoạn 3', 'đoạn\u00a03', 'odd-space'],
    ['a zero-width space', 'đoạn 3', 'đoạn\u200b 3', 'hidden-character'],
    ['a soft hyphen', 'đoạn 3', 'đo\u00adạn 3', 'hidden-character'],
    ['a line break', 'đoạn 3', '"đoạn\n3"', 'control-character'],
    ['a tab', 'đoạn 3', 'đoạn\t3', 'control-character'],
    ['a lost letter', 'đoạn 3', 'đo\ufffdn 3', 'lost-character'],
    ['a question mark in a word', 'đoạn 3', 'đo?n 3', 'lost-letters'],
    ['question marks among plain letters', 'đoạn 3', 'B?c K?n 3', 'lost-letters'],
  ])('with %s is a problem', (_, from, to, code) => {
    expect(faultsAfter([bacKan, from, to])).toEqual([`${bacKan}:2 locator ${code}`]);
  });

  test.each(['đoạn 3?', 'Ai làm?Làm gì?', 'https://baobackan.vn/tin?id=3', 'tin.php?id=3', 'đoạn ? 3'])(
    'with a question mark that took the place of no letter is none: %s',
    (text) => {
      expect(faultsAfter([bacKan, 'đoạn 3', text])).toEqual([]);
    },
  );

  test('is mended in the repair', () => {
    const [problem] = problemsAfter([bacKan, 'đoạn 3', '  đoạn\u200b  3 ']);
    expect(problem?.repair.vi).toBe('Hãy gõ lại: đoạn 3');
  });
});

describe('a cell that must be filled', () => {
  test.each([
    ['value', first('')],
    ['qualifier', [bacKan, '2707,exact,', '2707,,'] as Edit],
    ['basis', [bacKan, 'cumulative,2707', ',2707'] as Edit],
    ['printed', [bacKan, '2.707 mô hình', ''] as Edit],
    ['source', [bacKan, 'mô hình,de-an-06', 'mô hình,'] as Edit],
    [
      'area',
      [bacKan, 'bac-kan,2017-12/2020,models-registered,,', ',2017-12/2020,models-registered,,'] as Edit,
    ],
  ])('%s is one problem when it is blank', (column, edit) => {
    expect(faultsAfter(edit)).toEqual([`${bacKan}:2 ${column} missing-cell`]);
  });

  test('a blank value is not to become 0', () => {
    expect(problemsAfter(first(''))[0]?.repair.vi).toContain('đừng viết 0');
  });

  test.each(['-', '…', 'k/c', 'x', 'không có', 'chưa có số liệu'])('nor is a value of “%s”', (value) => {
    const [problem, ...more] = problemsAfter(first(value));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'malformed-number', problem: { vi: 'Ô này ghi là không có số.' } });
    expect(problem?.repair.vi).toContain('đừng viết 0');
  });

  test('a blank period is no problem: the document gives no year', () => {
    expect(faultsAfter([bacKan, 'bac-kan,2020,satisfaction', 'bac-kan,,satisfaction'])).toEqual([]);
  });
});

describe('numbers', () => {
  test('"2.707" asks which was meant', () => {
    const [problem, ...more] = problemsAfter(first('2.707'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      file: bacKan,
      line: 2,
      column: 'value',
      value: '2.707',
      code: 'ambiguous-number',
    });
    expect(problem?.repair.vi).toBe(
      'Hãy viết 2707 nếu là số hàng nghìn, viết 2.7070 nếu đúng là số có ba chữ số thập phân.',
    );
  });

  test.each(['"2707,0"', '2.707.000', '2707 mô hình', '+2707', '2707%', '02707', '2e3'])(
    '%s is malformed, and only that',
    (value) => {
      expect(faultsAfter(first(value))).toEqual([`${bacKan}:2 value malformed-number`]);
    },
  );

  test('the order of a field is whole', () => {
    expect(faultsAfter(['fields.csv', 'Economy,1', 'Economy,1.5'])).toEqual(['fields.csv:2 order not-whole']);
  });
});

describe('periods and dates', () => {
  const period = (text: string): Edit => [
    bacKan,
    '2017-12/2020,models-registered,,',
    `${text},models-registered,,`,
  ];

  test.each(['2017-2020', 'năm 2020', '12/2017', '202X', '2020?', '2020-21'])('%s is no period', (text) => {
    expect(faultsAfter(period(text))).toEqual([
      `${bacKan}:2 period ${text === '2020-21' ? 'impossible-date' : 'malformed-period'}`,
    ]);
  });

  test('a part of a year is proposed', () => {
    expect(problemsAfter(period('6 tháng đầu năm 2020'))[0]).toMatchObject({
      code: 'malformed-period',
      repair: { vi: 'Hãy viết 2020-01/2020-06.' },
      proposals: ['2020-01/2020-06'],
    });
  });

  test.each(['trước 2020', 'trước năm 2020', '2020-2016', '6/2020-1/2020'])(
    'of “%s” nothing is said that it may not mean',
    (text) => {
      const [problem] = problemsAfter(period(text));
      expect(problem?.proposals ?? []).toEqual([]);
      expect(problem?.repair.vi).toBe(
        'Hãy xem lại tài liệu và viết như các ví dụ trên; tài liệu không ghi năm thì để trống.',
      );
    },
  );

  test.each(['2020-13', '2022-02-30', '2021-02-29', '2020/2016'])('%s is not in the calendar', (text) => {
    expect(faultsAfter(period(text))).toEqual([`${bacKan}:2 period impossible-date`]);
  });

  test('a date is a whole day', () => {
    expect(faultsAfter(['sources.csv', '2022-12-20', '2022-12'])).toEqual([
      'sources.csv:3 published malformed-date',
    ]);
    expect(faultsAfter(['sources.csv', '2022-12-20', '20/12/2022'])).toEqual([
      'sources.csv:3 published malformed-date',
    ]);
    expect(problemsAfter(['sources.csv', '2022-12-20', '20/12/2022'])[0]?.repair.en).toBe(
      'Write 2022-12-20.',
    );
  });

  test('a break is at a period', () => {
    expect(faultsAfter(['breaks.csv', 'satisfaction,2022', 'satisfaction,từ 2022'])).toEqual([
      'breaks.csv:2 at malformed-period',
    ]);
  });
});

describe('codes', () => {
  test('an unknown code is a problem that lists the codes', () => {
    const [problem] = problemsAfter([bacKan, '2707,exact', '2707,chính xác']);
    expect(problem).toMatchObject({ column: 'qualifier', code: 'unknown-code' });
    expect(problem?.problem.vi).toContain('at-least (ít nhất)');
  });

  test('the name of a code leads to the code', () => {
    expect(problemsAfter([bacKan, '1100,at-least', '1100,Ít nhất'])[0]?.repair.vi).toBe(
      'Hãy viết at-least (ít nhất) nếu ý là vậy.',
    );
  });

  test.each([
    ['hơn', 'at-least'],
    ['Trên', 'at-least'],
    ['gần', 'at-most'],
    ['dưới', 'at-most'],
    ['không dưới', 'at-least'],
    ['ước tính', 'about'],
  ])('“%s”, as documents have it beside numbers, is proposed to be %s', (words, code) => {
    expect(problemsAfter([bacKan, '1100,at-least', `1100,${words}`])[0]).toMatchObject({
      code: 'unknown-code',
      proposals: [code],
    });
  });

  test.each(['hơn 5', 'nhiều'])('“%s” is no such word', (words) => {
    expect(problemsAfter([bacKan, '1100,at-least', `1100,${words}`])[0]?.proposals).toBeUndefined();
  });

  test('no object of the language is a code', () => {
    expect(faultsAfter([bacKan, '2707,exact', '2707,constructor'])).toEqual([
      `${bacKan}:2 qualifier unknown-code`,
    ]);
  });
});

describe('addresses', () => {
  test.each([
    'www.baobackan.vn/tin',
    'ftp://baobackan.vn/',
    'https://bao bac kan.vn/',
    'javascript:alert(1)',
    'https://',
  ])('%s leads nowhere', (url) => {
    expect(faultsAfter(['sources.csv', 'https://baobackan.vn/tin/', url])).toEqual([
      'sources.csv:4 url malformed-address',
    ]);
  });
});

describe('keys', () => {
  test('a key that a table gives out has a form, and what refers to it is not told twice', () => {
    expect(faultsAfter(['areas.csv', 'cao-bang,Cao', 'Cao-Bang,Cao'])).toEqual([
      'areas.csv:5 area malformed-key',
    ]);
  });

  test('an unknown key is a problem with the nearest one', () => {
    const problems = problemsAfter([
      bacKan,
      'models-recognised,,,,,cumulative',
      'models-recognized,,,,,cumulative',
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(problems[0]?.repair.en).toContain('models-recognised');
  });

  test('an area mistyped in its only figure does not make the area unused', () => {
    expect(faultsAfter([bacKan, 'song-cau,2022', 'sonh-cau,2022'])).toEqual([
      `${bacKan}:17 area unknown-key`,
    ]);
  });

  test('a source mistyped in its only figure does not make the source unused', () => {
    expect(faultsAfter([bacKan, 'bao-bac-kan,đoạn 1', 'bao-bac-kam,đoạn 1'])).toEqual([
      `${bacKan}:15 source unknown-key`,
    ]);
  });

  test('every reference of every table is followed', () => {
    expect(faultsAfter(['areas.csv', 'district,bac-kan', 'district,bac-kanx'])).toEqual([
      'areas.csv:6 parent unknown-key',
    ]);
    expect(faultsAfter(['areas.csv', ',thai-nguyen,06', ',thai-nguyenx,06'])).toEqual([
      'areas.csv:3 successor unknown-key',
    ]);
    expect(
      faultsAfter([
        'indicators.csv',
        ',models-recognised,models-registered',
        ',models-recognise,models-registered',
      ]),
    ).toEqual(['indicators.csv:4 numerator unknown-key']);
    expect(faultsAfter(['field-map.csv', 'new-rural', 'new-rurals'])).toEqual([
      'field-map.csv:3 field unknown-key',
    ]);
    expect(faultsAfter(['field-map.csv', 'bac-kan,xây', 'bac-kann,xây'])).toEqual([
      'field-map.csv:3 scheme unknown-key',
    ]);
    expect(faultsAfter(['sources.csv', ',tp-bac-kan-2022,', ',tp-bac-kan-2021,'])).toEqual([
      'sources.csv:4 copy_of unknown-key',
    ]);
    expect(faultsAfter(['breaks.csv', 'nghi-quyet-202', 'nghi-quyet-203'])).toEqual([
      'breaks.csv:2 source unknown-key',
    ]);
    expect(faultsAfter(['choices.csv', 'flow,tp-bac-kan-2022', 'flow,tp-bac-kan-2021'])).toEqual([
      'choices.csv:2 source unknown-key',
    ]);
  });
});
