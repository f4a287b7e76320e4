import { describe, expect, test } from 'vitest';
import { checkIncoming } from '../../src/hand-in/judge/check-incoming.ts';
import { headingKeys, columnsOf } from '../../src/hand-in/understand/headings/titles.ts';
import { cellId, type Answers } from '../../src/hand-in/incoming.ts';
import { readFile } from '../../src/hand-in/read/read-file.ts';
import { forms } from '../../src/core/schema/forms.ts';
import { csvOf, faults, fileOf, realRecord, sheetOf, typed, type Cell } from './hand-in.ts';

const titles = [
  'Địa phương',
  'Kỳ',
  'Chỉ tiêu',
  'Cách đếm',
  'Giá trị',
  'Mức chắc chắn',
  'Nguyên văn',
  'Nguồn',
  'Vị trí trong nguồn',
];
const line = (period: string, value: Cell = '12', area = 'Cao Bằng'): readonly Cell[] => [
  area,
  period,
  'Mô hình hiện có',
  'hiện có cuối kỳ',
  value,
  'đúng như nguồn ghi',
  '12 mô hình',
  'cao-bang-2016-2020',
  'đoạn 2',
];
const check = (...lines: readonly (readonly Cell[])[]) =>
  checkIncoming([fileOf(sheetOf('Số liệu', lines))], realRecord);
const valuesOf = ({ rows }: ReturnType<typeof check>): readonly (string | undefined)[] =>
  (rows.observations ?? []).map(({ cells }) => cells['value']);

describe('a proposed number', () => {
  const repaired = (...values: readonly string[]) => {
    const lines = [titles, ...values.map((value, index) => line(String(2010 + index), value))];
    const asked = check(...lines);
    const cells = new Map(
      asked.problems.flatMap(({ place, code, proposals: [only, ...others] }) =>
        only !== undefined && others.length === 0 && code === 'malformed-number'
          ? [[cellId(place), only] as const]
          : [],
      ),
    );
    const answers: Answers = { cells, questions: new Map() };
    const { problems } = checkIncoming([fileOf(sheetOf('Số liệu', lines))], realRecord, answers);
    return { proposed: [...cells.values()], open: problems.map(({ code }) => code) };
  };

  test('has a comma before decimals where the column has, and is accepted as a repair', () => {
    expect(repaired('85,16%', '12,5').proposed).toEqual(['85,16']);
    expect(repaired('85,16%', '12,5').open).not.toContain('malformed-number');
  });

  test('of a column that mostly has commas has one too, and the sentence says so', () => {
    const [mixed] = check(
      titles,
      line('2010', '8,5'),
      line('2011', '9,5'),
      line('2012', '7.25'),
    ).problems.filter(({ code }) => code === 'mixed-notation');
    expect(mixed?.proposals).toEqual(['7,25']);
    expect(mixed?.repair.vi).toBe('Hãy viết 7,25 (dấu phẩy đứng trước phần thập phân), theo tài liệu.');
  });

  test('has a dot where the column has', () => {
    expect(repaired('85.16%', '12.5').proposed).toEqual(['85.16']);
  });
});

describe('a source that nobody entered', () => {
  const from = (period: string, source: string): readonly Cell[] =>
    line(period).map((cell) => (cell === 'cao-bang-2016-2020' ? source : cell));

  test('is told once for all rows that name it, and none of them is accepted', () => {
    const incoming = check(
      titles,
      from('2010', 'BC 41'),
      from('2011', 'BC 41'),
      from('2012', 'BC 52'),
      line('2013'),
    );
    expect(faults(incoming)).toEqual(['H2 unknown-key', 'H4 unknown-key']);
    expect(incoming.problems[0]?.problem.vi).toContain('2 dòng');
    expect(incoming.problems[1]?.problem.vi).not.toContain('1 dòng');
    expect(incoming.tally).toEqual({ read: 4, accepted: 1, reported: 3, asides: 0 });
  });

  test('and may be mistyped is told at each row, to be repaired there', () => {
    const slip = 'cao-bangg-2016-2020';
    expect(faults(check(titles, from('2010', slip), from('2011', slip)))).toEqual([
      'H2 unknown-key',
      'H3 unknown-key',
    ]);
  });
});

describe('headings', () => {
  test('of a form differ from each other by every name they go by', () => {
    for (const form of forms) {
      const names = columnsOf(form).map(
        ({ name, title }) => new Set([name, title.vi, title.en].flatMap(headingKeys)),
      );
      const all = names.flatMap((keys) => [...keys]);
      expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
    }
  });

  test('are found below a title, on two lines, with a group over some of them', () => {
    const top = ['Nơi', '', 'Chỉ tiêu', 'Cách đếm', 'Con số', '', '', 'Nguồn', ''];
    const bottom = [
      'Địa phương',
      'Kỳ',
      '',
      '',
      'Giá trị',
      'Mức chắc chắn',
      'Nguyên văn',
      '',
      'Vị trí trong nguồn',
    ];
    const sheet = {
      ...sheetOf('Biểu 1', [['BIỂU SỐ 1'], [], top, bottom, line('2019')]),
      merged: [
        { top: 3, bottom: 3, left: 0, right: 1 },
        { top: 3, bottom: 3, left: 4, right: 6 },
        { top: 3, bottom: 4, left: 2, right: 2 },
      ],
    };
    const incoming = checkIncoming([fileOf(sheet)], realRecord);
    expect(faults(incoming)).toEqual([]);
    expect(valuesOf(incoming)).toEqual(['12']);
    expect(incoming.asides.map(({ text }) => text)).toEqual(['BIỂU SỐ 1']);
  });

  test('that stand again in the table are told, and no row', () => {
    const incoming = check(titles, line('2019'), titles, line('2018'));
    expect(faults(incoming)).toEqual([]);
    expect(valuesOf(incoming)).toEqual(['12', '12']);
    expect(incoming.tally).toEqual({ read: 3, accepted: 2, reported: 1, asides: 1 });
  });

  test('have below them rows, and names and titles that are one fault each', () => {
    const incoming = check(titles, line('2019'), ['Người lập biểu', '', '', '', '', 'Thủ trưởng']);
    expect(faults(incoming)).toEqual(['line 3 stray-line']);
    expect(incoming.tally).toEqual({ read: 2, accepted: 1, reported: 1, asides: 0 });
  });

  test('of a second table end the first: no line of either is lost', () => {
    const [last = '', ...others] = titles.toReversed();
    const second = [last, ...others.toReversed(), 'Ghi chú'];
    const incoming = check(titles, line('2019'), [], second, line('2018'), line('2017'));
    expect(faults(incoming)).toEqual(['line 4 second-table']);
    expect(valuesOf(incoming)).toEqual(['12']);
    expect(incoming.tally).toEqual({ read: 4, accepted: 1, reported: 3, asides: 0 });
  });

  test('that are mistyped hold every row until they are repaired', () => {
    const lines = [titles.map((title) => (title === 'Giá trị' ? 'Gia trij' : title)), line('2019')];
    const broken = check(...lines);
    expect(faults(broken)).toEqual(['E1 unknown-heading']);
    expect(broken.tally).toEqual({ read: 1, accepted: 0, reported: 1, asides: 0 });
    const [problem] = broken.problems;
    const answers = answering(problem && cellId(problem.place), problem?.proposals[0]);
    expect(valuesOf(checkIncoming([fileOf(sheetOf('Số liệu', lines))], realRecord, answers))).toEqual(['12']);
  });

  test('that are unknown hold the rows with something below them, until the column is passed over', () => {
    const lines = [[...titles, 'Người nhập'], [...line('2019'), 'Hoa'], line('2018')];
    expect(check(...lines).tally).toEqual({ read: 2, accepted: 1, reported: 1, asides: 0 });
    const answers = answering(['nop.xlsx', 'Số liệu', '1', 'J1'].join('\u001f'), '(bỏ qua)');
    const repaired = checkIncoming([fileOf(sheetOf('Số liệu', lines))], realRecord, answers);
    expect(repaired.tally.accepted).toBe(2);
    expect(repaired.understood.map(({ code }) => code)).toContain('column-passed-over');
  });
});

const answering = (cell = '', text = ''): Answers => ({
  cells: new Map([[cell, text]]),
  questions: new Map(),
});

describe('lines', () => {
  test('that are blank do not count; totals, footnotes and numbers of columns are told, not read', () => {
    const incoming = check(
      titles,
      titles.map((_, index) => `(${String(index + 1)})`),
      line('2019'),
      ['', '  '],
      ['', '', 'Tổng cộng', '', '99'],
      ['Nguồn: báo cáo năm'],
    );
    expect(incoming.tally).toEqual({ read: 4, accepted: 1, reported: 3, asides: 3 });
    expect(faults(incoming)).toEqual([]);
  });

  test('that number the columns as printed forms do are told, on every page', () => {
    const [numbers, lettered] = [
      titles.map((_, index) => typed('number', String(index + 1))),
      titles.map((_, index) => (index < 2 ? ['A', 'B'][index] : String(index - 1)) ?? ''),
    ];
    const incoming = check(titles, numbers, line('2019'), titles, lettered, line('2018'));
    expect(incoming.tally).toEqual({ read: 5, accepted: 2, reported: 3, asides: 3 });
    expect(check(titles, ['1', '2', '4', '5']).asides).toEqual([]);
  });

  test('with an indicator and a source are figures, whatever their area is called', () => {
    expect(faults(check(titles, line('2019', '12', 'Toàn tỉnh')))).toEqual(['A2 unknown-name']);
  });

  test('take what is merged downwards, but never a number, and only where it is merged', () => {
    const lines = [titles, line('2019'), ['', '2018', ...line('').slice(2, 4), '', ...line('').slice(5)]];
    const merged = [0, 4].map((column) => ({ top: 2, bottom: 3, left: column, right: column }));
    const filled = checkIncoming([fileOf({ ...sheetOf('Số liệu', lines), merged })], realRecord);
    expect(faults(filled)).toEqual(['E3 missing-cell']);
    expect(filled.understood.map(({ code }) => code)).toContain('merged-down');
    const asked = check(titles, line('2019'), line('2018', '12', ''));
    expect(faults(asked)).toEqual(['A3 missing-cell']);
    expect(asked.problems[0]?.proposals).toEqual(['Cao Bằng']);
  });

  test('longer than the headings of a CSV may have moved', () => {
    const incoming = checkIncoming(
      [csvOf('so-lieu.csv', [titles, [...line('2019'), ''] as string[]])],
      realRecord,
    );
    expect(faults(incoming)).toEqual(['line 2 ragged-row']);
  });

  test('that a decimal comma made longer than the headings have that fault alone', () => {
    const moved = line('2019').flatMap((cell) => (cell === '12' ? ['85', '16'] : [cell])) as string[];
    const incoming = checkIncoming([csvOf('so-lieu.csv', [titles, moved])], realRecord);
    expect(faults(incoming)).toEqual(['line 2 ragged-row']);
    expect(incoming.tally).toEqual({ read: 1, accepted: 0, reported: 1, asides: 0 });
  });
});

describe('a cell that is blank below a filled one', () => {
  const explained = [...titles, 'Ghi chú'];

  test('asks for a period, unless a note says that the document gives none', () => {
    const asked = check(titles, line('2019'), line(''));
    expect(faults(asked)).toEqual(['B3 blank-period']);
    expect(asked.problems[0]?.proposals).toEqual([]);
    expect(asked.problems[0]?.repair.vi).toContain('viết “2019”');
    expect(valuesOf(asked)).toEqual(['12']);
    const told = check(explained, [...line('2019'), ''], [...line(''), 'Tài liệu không ghi năm.']);
    expect(told.tally).toEqual({ read: 2, accepted: 2, reported: 0, asides: 0 });
    expect(faults(check(titles, line(''), line('2019')))).toEqual([]);
  });

  test('proposes what stands nearest above it, though that line be no row', () => {
    const section = ['huyện Ba Bể', ...titles.slice(1).map(() => '')];
    const { problems } = check(titles, line('2019'), section, line('2018', '12', ''));
    expect(problems.map(({ code, proposals }) => [code, ...proposals])).toEqual([
      ['stray-line'],
      ['missing-cell', 'huyện Ba Bể'],
    ]);
  });
});

test('a cell that points to the one above is to be written again, and names nothing', () => {
  const dittos = ['nt', '2018', 'như trên', '"', '12', '-nt-', '12 mô hình', 'nt', 'Như trên'];
  const { problems, tally } = check(titles, line('2019'), dittos);
  expect(problems.map(({ place, code, proposals }) => [place.cell, code, ...proposals])).toEqual(
    ['A3', 'C3', 'D3', 'F3', 'H3', 'I3'].map((cell, index) => [
      cell,
      'ditto',
      [
        'Cao Bằng',
        'Mô hình hiện có',
        'hiện có cuối kỳ',
        'đúng như nguồn ghi',
        'cao-bang-2016-2020',
        'đoạn 2',
      ][index],
    ]),
  );
  expect(tally).toEqual({ read: 2, accepted: 1, reported: 1, asides: 0 });
  const first = check(titles, [...line('2019').slice(0, 8), 'nt'], [...line('2018').slice(0, 8), 'nt']);
  expect(first.problems.map(({ code, proposals }) => [code, ...proposals])).toEqual([['ditto'], ['ditto']]);
});

test('dashes among words are blank, and told; where something must stand they are missing, and a period is asked for', () => {
  const columns = [...titles, 'Khối', 'Ghi chú'];
  const incoming = check(columns, [...line('2019'), '-', '…'], [...line('-'), '', '']);
  expect(incoming.rows.observations?.map(({ cells }) => [cells['bloc'], cells['note']])).toEqual([['', '']]);
  expect(incoming.understood.map(({ code }) => code)).toContain('dash');
  expect(faults(incoming)).toEqual(['B3 malformed-period']);
  const [missing, ...others] = check(titles, [...line('2019').slice(0, 8), '-']).problems;
  expect([missing?.code, missing?.place.cell, others]).toEqual(['missing-cell', 'I2', []]);
});

test('a column in which formulas gave texts is asked about like one of texts', () => {
  const { questions, rows } = check(titles, line('2019', typed('formula-text', '1.234')));
  expect(questions.map(({ choices }) => choices.map(({ id }) => id))).toEqual([['vietnamese', 'english']]);
  expect(rows.observations).toBeUndefined();
});

describe('sheets', () => {
  test('of instructions, lists and examples are told and not read, whatever their columns are', () => {
    const sheets = ['Hướng dẫn', 'Ví dụ', 'Danh mục'].map((name) => sheetOf(name, [titles, line('2019')]));
    const incoming = checkIncoming([fileOf(...sheets)], realRecord);
    expect(incoming.tally).toEqual({ read: 0, accepted: 0, reported: 0, asides: 0 });
    expect(incoming.understood).toHaveLength(3);
  });

  test('none of which is a form, and a CSV that is none, are never passed over in silence', () => {
    const example = fileOf(sheetOf('Ví dụ', [titles, line('2019')]));
    expect(faults(checkIncoming([example], realRecord))).toEqual(['line 1 headings-not-found']);
    const quoted = csvOf('so-lieu.csv', [[titles.join(';')], ['Cao Bằng;2019;12']]);
    const incoming = checkIncoming([quoted], realRecord);
    expect(faults(incoming)).toEqual(['line 1 headings-not-found']);
    expect(incoming.tally.reported).toBe(2);
  });

  test('whose headings are not understood are a problem that counts all their lines', () => {
    const incoming = check(['Nơi', 'Bao nhiêu'], ['Cao Bằng', '12'], ['Bắc Kạn', '13']);
    expect(faults(incoming)).toEqual(['line 1 headings-not-found']);
    expect(incoming.tally).toEqual({ read: 3, accepted: 0, reported: 3, asides: 0 });
  });
});

describe('a file that was refused', () => {
  const titlesOfSources = ['Mã nguồn', 'Nhan đề', 'Nơi công bố', 'Ngày truy cập', 'Loại nguồn', 'Ghi chú'];
  const sources = csvOf('nguon.csv', [
    titlesOfSources,
    ['BC-1', 'Báo cáo', 'Nơi thử', '2026-11-20', 'trang của cơ quan', 'Bản giấy.'],
  ]);
  const empty = readFile({ name: 'so-lieu.csv', bytes: new Uint8Array() });

  test('may hold the figures of a source: only without one is the source said to have none', () => {
    expect(faults(checkIncoming([sources], realRecord))).toEqual(['A2 unused-source']);
    expect(faults(checkIncoming([sources, empty], realRecord))).toEqual(['line 1 empty-file']);
  });
});

test('of a row that rests on a fault no other row is proposed', () => {
  const areas = [
    ['Tên', 'Cấp', 'Thuộc', 'Mã hành chính', 'Văn bản đặt mã'],
    ['xã Thử Một', 'cấp xã', 'Cao Bằng', '1267', 'QĐ thử'],
    ['xã Thử Hai', 'cấp xã', 'Cao Bằng', '01268', 'QĐ thử'],
  ];
  const figures = [titles, line('2025', '12', 'xã Thử Một'), line('2025', '12', 'xã Thử Hai')];
  const sheets = [sheetOf('Địa phương', areas), sheetOf('Số liệu', figures)];
  const incoming = checkIncoming([fileOf(...sheets)], realRecord);
  expect(incoming.problems.map(({ code, proposals }) => [code, ...proposals])).toEqual([
    ['rests-on-fault'],
    ['area-code', '01267'],
  ]);
});

describe('areas', () => {
  const areaTitles = ['Tên', 'Cấp', 'Thuộc'];
  const areasOf = (...lines: readonly (readonly string[])[]) =>
    checkIncoming(
      [
        fileOf(
          sheetOf('Địa phương', [areaTitles, ...lines]),
          sheetOf('Số liệu', [
            titles,
            ...lines.map(([name = '', , parent = '']) => line('2026', '12', `${name}, ${parent}`)),
          ]),
        ),
      ],
      realRecord,
    ).rows.areas?.map(({ cells }) => [cells['area'], cells['name_en'], cells['valid_from']].join(' '));

  test('that the record has keep what it says of them', () => {
    expect(areasOf(['tỉnh Thái Nguyên', 'cấp tỉnh', 'Việt Nam'])).toEqual([
      'thai-nguyen Thái Nguyên 2025-07-01',
    ]);
  });

  test('are made from the top down, each with a key of its own', () => {
    const made = areasOf(
      ['thôn Một', 'hamlet', 'xã Thử'],
      ['xã Thử', 'cấp xã', 'Thái Nguyên'],
      ['phường Thử', 'cấp xã', 'Thái Nguyên'],
    );
    expect(made).toEqual([
      'thai-nguyen-thu-mot Một hamlet ',
      'thai-nguyen-thu Thử commune ',
      'thai-nguyen-phuong-thu Thử ward ',
    ]);
  });
});
