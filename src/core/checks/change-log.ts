import { figurePartsOf, isPrintedId, observationId } from '../values/key.ts';
import { numberOf } from '../values/number.ts';
import { parsePeriod } from '../values/period.ts';
import { perRow, type Check } from './check.ts';
import type { Draft } from '../figures/draft.ts';
import type { Row } from '../figures/rows.ts';
import { figureKeyOf } from './figure-key.ts';
import { provinceOfFile } from './home-file.ts';
import { finding, type Finding } from '../figures/problem.ts';

type Found = readonly [column: string, finding: Finding];

/**
 * The history can be read from the first row to the last: it names figures, in the order of the releases, each row changes what stood
 * before it, and a figure's rows stand in the file of the province in which the figure stands.
 */
export const checkChangeLog: Check = (draft) => {
  const homes = homesOf(draft);
  const standing = new Map<string, string>();
  const latest = new Map<string, number>();
  return perRow(draft, 'changes', (row) => {
    const figure = draft.cell(row, 'figure') ?? '';
    const release = numberOf(draft.cell(row, 'release') ?? '');
    const state = stateOf(draft, row);
    if (figure === '' || release === undefined || state === undefined) return undefined;
    const before = latest.get(row.file) ?? 0;
    latest.set(row.file, Math.max(before, release));
    const found =
      formOf(figure, row) ?? placeOf(row, homes.get(figure)) ?? effectOf(state, standing.get(figure));
    standing.set(figure, state);
    return release < before ? ['release', outOfOrder(before)] : found;
  });
};

/** What a row says that the figure is; blank when it was withdrawn, nothing where a cell was reported. */
function stateOf(draft: Draft, row: Row): string | undefined {
  const cells = printedColumns.map((column) => draft.cell(row, column));
  return cells.includes(undefined) ? undefined : cells.join('\u0000').replace(/^\0+$/, '');
}

const printedColumns = ['value', 'qualifier', 'printed'] as const;

/** The province in whose file a figure stands now. */
const homesOf = (draft: Draft): ReadonlyMap<string, string> =>
  draft.rows('changes').length === 0
    ? new Map()
    : new Map(
        draft.rows('observations').flatMap((row) => {
          const key = figureKeyOf(draft, row);
          return key === undefined ? [] : [[observationId(key), provinceOfFile(row.file)]];
        }),
      );

function formOf(figure: string, { cells }: Row): Found | undefined {
  if (!isPrintedId(figure) || parsePeriod(figurePartsOf(figure).period) === undefined)
    return ['figure', malformed];
  const blank = printedColumns.filter((column) => cells[column] === '');
  const [first] = blank;
  return first === undefined || blank.length === printedColumns.length ? undefined : [first, incomplete];
}

const placeOf = ({ file }: Row, home: string | undefined): Found | undefined =>
  home === undefined || home === provinceOfFile(file) ? undefined : ['figure', elsewhere(home)];

function effectOf(state: string, before = ''): Found | undefined {
  if (state !== before) return undefined;
  return state === '' ? ['figure', notThere] : ['value', unchanged];
}

const malformed = finding(
  'malformed-figure',
  { vi: 'Đây không phải mã của một số liệu.', en: 'This is not the id of a figure.' },
  {
    vi: 'Hãy chép mã từ cột id của observations.csv trên trang Dữ liệu.',
    en: 'Copy the id from observations.csv on the page “Data”.',
  },
);

const incomplete = finding(
  'half-change',
  {
    vi: 'Số liệu còn thì có đủ value, qualifier và printed; đã rút thì trống cả ba.',
    en: 'A figure that stands has value, qualifier and printed; one that was withdrawn has none of them.',
  },
  { vi: 'Hãy điền đủ ba ô, hoặc để trống cả ba.', en: 'Fill in all three cells, or leave all three blank.' },
);

const elsewhere = (home: string): Finding =>
  finding(
    'wrong-file',
    {
      vi: `Số liệu này nằm trong observations/${home}.csv; lịch sử của nó phải ở tệp cùng tên.`,
      en: `This figure stands in observations/${home}.csv; its history belongs in the file of the same name.`,
    },
    {
      vi: `Hãy chuyển mọi dòng của số liệu này sang changes/${home}.csv.`,
      en: `Move all rows of this figure to changes/${home}.csv.`,
    },
  );

const notThere = finding(
  'needless-change',
  { vi: 'Rút một số liệu chưa từng có, hoặc đã rút.', en: 'It withdraws a figure that was not there.' },
  { vi: 'Hãy xóa dòng này, hoặc sửa mã.', en: 'Delete this row, or correct the id.' },
);

const unchanged = finding(
  'needless-change',
  { vi: 'Dòng này không đổi gì so với bản trước.', en: 'This row changes nothing since the release before.' },
  { vi: 'Hãy xóa dòng này.', en: 'Delete this row.' },
);

const outOfOrder = (before: number): Finding =>
  finding(
    'change-order',
    {
      vi: `Lịch sử ghi theo thứ tự các bản; phía trên đã có bản ${String(before)}.`,
      en: `The history follows the releases; a row above is of release ${String(before)}.`,
    },
    {
      vi: 'Hãy chuyển dòng này lên trên, hoặc sửa số của bản.',
      en: 'Move this row up, or correct the release.',
    },
  );
