import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/core/figures/rows.ts';
import { checkIncoming } from '../../src/hand-in/judge/check-incoming.ts';
import type { Answers, Incoming, IncomingProblem } from '../../src/hand-in/incoming.ts';
import { cellId } from '../../src/hand-in/incoming.ts';
import { labelsOf } from '../../src/hand-in/understand/labels.ts';
import type { CellKind, ReadFile } from '../../src/hand-in/read/sheet.ts';
import type { Column } from '../../src/core/schema/column.ts';
import { forms } from '../../src/core/schema/forms.ts';
import { tables } from '../../src/core/schema/tables.ts';
import { formatNumber, formatPlain } from '../../src/core/values/format-number.ts';
import { notations, type Notation } from '../../src/core/values/notation.ts';
import { fileOf, realRecord, sheetOf, type Cell } from './hand-in.ts';

const settings = { seed: 20261122, numRuns: 40 };

/** Figures that no check has anything against: units that take decimals, printed as the value is. */
const units = {
  percent: 'satisfaction-provincial',
  model: 'models-registered',
};
const hasIndicator = (key: string): boolean =>
  realRecord.indicators.rows.some(({ cells }) => cells['indicator'] === key);

const amounts = fc.oneof(
  fc.record({ indicator: fc.constant(units.model), value: fc.integer({ min: 0, max: 5_000_000 }) }),
  fc.record({
    indicator: fc.constant(units.percent),
    value: fc.integer({ min: 0, max: 100_000 }).map((value) => value / 1000),
  }),
);
const bounds = fc.constantFrom(
  ['exact', ''],
  ['at-least', 'hơn '],
  ['at-most', 'gần '],
  ['about', 'khoảng '],
);
const periods = fc.constantFrom(
  '2019',
  '2016/2020',
  '../2020',
  '2017-12/2020',
  '2018-09-28',
  '2018-06',
  '',
  '2018/..',
);

const figures: fc.Arbitrary<Row['cells']> = fc
  .record({
    amount: amounts,
    bound: bounds,
    period: periods,
    bloc: fc.nat(1e6),
    note: fc.constantFrom('', 'số in ở trang 3'),
  })
  .map(({ amount: { indicator, value }, bound: [qualifier = '', word = ''], period, bloc, note }) => ({
    area: 'cao-bang',
    period,
    indicator,
    field: '',
    subject: '',
    origin: '',
    bloc: `nhóm ${String(bloc)}`,
    basis: 'stock',
    value: formatPlain(value),
    qualifier,
    printed: `${word}${formatNumber(value, 'vi')}${indicator === units.percent ? '%' : ''}`,
    source: 'cao-bang-2016-2020',
    locator: 'đoạn 2',
    authority: '',
    note: period === '' ? 'Tài liệu không ghi năm.' : note,
  }));
const tablesOfFigures = fc.uniqueArray(figures, {
  minLength: 1,
  maxLength: 30,
  selector: ({ bloc }) => bloc,
});

const written: Readonly<Record<Notation, (value: number) => string>> = {
  plain: (value) => formatPlain(value).replace(/(\.\d{3})0$/, '$1'),
  vietnamese: (value) => formatNumber(value, 'vi'),
  english: (value) => formatNumber(value, 'en'),
};

const labels = {
  areas: labelsOf('areas', realRecord.areas.rows),
  indicators: labelsOf('indicators', realRecord.indicators.rows),
};

/** A cell as an officer may write it: by key or by name, numbers in one notation. */
function cellText(
  { name, codes, references }: Column,
  text: string,
  notation: Notation,
  byName: boolean,
): string {
  if (name === 'value') return written[notation](Number(text));
  if (!byName) return text;
  if (codes !== undefined) return Object.entries(codes).find(([code]) => code === text)?.[1].vi ?? '';
  return (
    (references === 'areas' || references === 'indicators' ? labels[references].get(text) : undefined) ?? text
  );
}

const layouts = fc.record({
  notation: fc.constantFrom(...notations),
  byName: fc.boolean(),
  order: fc.shuffledSubarray([...tables.observations.columns], {
    minLength: tables.observations.columns.length,
  }),
  heading: fc.constantFrom('name', 'vi', 'en'),
  above: fc.integer({ min: 0, max: 3 }),
  below: fc.boolean(),
});
type Layout = typeof layouts extends fc.Arbitrary<infer T> ? T : never;

function handIn(rows: readonly Row['cells'][], layout: Layout): ReadFile {
  const headings = layout.order.map(({ name, title }) =>
    layout.heading === 'name' ? name : layout.heading === 'vi' ? title.vi : title.en,
  );
  const lines = rows.map((cells) =>
    layout.order.map((column) => cellText(column, cells[column.name] ?? '', layout.notation, layout.byName)),
  );
  const total = layout.order.map(({ name }) =>
    name === 'area' ? 'Tổng cộng' : name === 'value' ? '99' : '',
  );
  return fileOf(
    sheetOf('Số liệu', [
      ...Array.from({ length: layout.above }, (_, index) => [index === 0 ? 'BẢNG SỐ LIỆU' : '']),
      headings,
      ...lines,
      ...(layout.below ? [[''], total, ['(*) Số liệu đến cuối kỳ']] : []),
    ]),
  );
}

const cellsOf = (incoming: Incoming): readonly Row['cells'][] =>
  (incoming.rows.observations ?? []).map(({ cells }) => cells);

describe('rows of figures, however they are written', () => {
  test('have the indicators that this test writes', () => {
    expect([units.model, units.percent].filter((key) => !hasIndicator(key))).toEqual([]);
  });

  test('come back as they are, or after one question to which the right answer gives them', () => {
    fc.assert(
      fc.property(tablesOfFigures, layouts, (rows, layout) => {
        const files = [handIn(rows, layout)];
        const first = checkIncoming(files, realRecord);
        expect(first.problems).toEqual([]);
        const [question, ...others] = first.questions;
        expect(others).toEqual([]);
        const second =
          question === undefined
            ? first
            : answered(files, question.id, rightAnswer(question, layout.notation));
        if (question !== undefined) expect(cellsOf(first)).toEqual([]);
        expect(cellsOf(second)).toEqual(rows);
      }),
      settings,
    );
  });
});

const rightAnswer = ({ choices }: Incoming['questions'][number], notation: Notation): string =>
  choices.some(({ id }) => id === notation) ? notation : 'english';

const answered = (files: readonly ReadFile[], id: string, answer: string): Incoming =>
  checkIncoming(files, realRecord, { cells: new Map(), questions: new Map([[id, answer]]) });

const garbage: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Bắc Kạn',
    'Cao Bằng',
    'Tổng cộng',
    'Ghi chú: x',
    '1.234',
    '85,16',
    '12',
    '2022',
    'flow',
    'exact',
    'models-registered',
    'cao-bang-2016-2020',
    'xây dựng nông thôn mới',
    '5/6/2022',
    '"',
    '\ufffd',
    'a\u0301',
    'D©n vËn khÐo',
  ),
  fc.string({ maxLength: 8 }),
  fc.record({
    kind: fc.constantFrom<CellKind>(
      'number',
      'percent',
      'date',
      'boolean',
      'error',
      'formula',
      'formula-text',
    ),
    text: fc.constantFrom('', '12', '1.234', '85.16%', '2022-05-06', 'TRUE', '#REF!'),
  }),
);
const headingCells = fc.constantFrom(
  ...forms.flatMap(({ table }) => tables[table].columns.map(({ title }) => title.vi)),
  'Người nhập',
  '',
  'STT',
  'Gía trị',
);
const garbageSheets = fc
  .tuple(
    fc.constantFrom('Số liệu', 'Nguồn', 'Trang tính1', 'Ví dụ'),
    fc.constantFrom(...forms),
    fc.array(headingCells, { maxLength: 4 }),
    fc.array(fc.array(garbage, { maxLength: 18 }), { maxLength: 12 }),
    fc.boolean(),
  )
  .map(([name, { table, columns }, more, lines, hasHeadings]) => {
    const titles = columns.map(
      (column) => tables[table].columns.find((other) => other.name === column)?.title.vi ?? '',
    );
    return sheetOf(name, [...(hasHeadings ? [[...titles, ...more]] : []), ...lines]);
  });

describe('tables of anything', () => {
  test('are accepted or reported line by line', () => {
    fc.assert(
      fc.property(garbageSheets, (sheet) => {
        const incoming = checkIncoming([fileOf(sheet)], realRecord);
        const { read, accepted, reported } = incoming.tally;
        expect(read).toBe(accepted + reported);
        expect(accepted).toBe(Object.values(incoming.rows).flat().length);
        if (reported > incoming.tally.asides)
          expect(incoming.problems.length + incoming.questions.length).toBeGreaterThan(0);
      }),
      { ...settings, numRuns: 50 },
    );
  });

  test('lose their problems when single proposals are taken, and gain no line that was accepted with another number', () => {
    fc.assert(
      fc.property(tablesOfFigures, fc.constantFrom('%', ' mô hình', '\u00a0'), (rows, suffix) => {
        const layout: Layout = {
          notation: 'vietnamese',
          byName: true,
          order: [...tables.observations.columns],
          heading: 'vi',
          above: 0,
          below: false,
        };
        const file = handIn(rows, layout);
        const spoilt = spoil(file, suffix);
        const last = takeProposals(spoilt);
        const right = new Map(rows.map((cells) => [cells['bloc'], cells]));
        for (const cells of cellsOf(last)) expect(cells).toEqual(right.get(cells['bloc'] ?? ''));
        const open = last.problems.filter(({ proposals }) => proposals.length === 1);
        expect(open).toEqual([]);
      }),
      { ...settings, numRuns: 20 },
    );
  });
});

/** Every value with something after it. */
function spoil(file: ReadFile, suffix: string): ReadFile {
  const at = tables.observations.columns.findIndex(({ name }) => name === 'value');
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      lines: sheet.lines.map((line, index) =>
        index === 0
          ? line
          : { ...line, cells: line.cells.map((text, column) => (column === at ? text + suffix : text)) },
      ),
    })),
  };
}

function takeProposals(file: ReadFile): Incoming {
  let cells = new Map<string, string>();
  for (let round = 0; ; round += 1) {
    const answers: Answers = { cells, questions: new Map() };
    const incoming = checkIncoming([file], realRecord, answers);
    const single = incoming.problems.filter(isSingle);
    if (single.length === 0 || round > 5) return incoming;
    cells = new Map([
      ...cells,
      ...single.map((problem) => [cellId(problem.place), problem.proposals[0] ?? ''] as const),
    ]);
  }
}

const isSingle = ({ proposals }: IncomingProblem): boolean => proposals.length === 1;
