import { inEach } from '../../../core/words/localized.ts';
import type { Column } from '../../../core/schema/column.ts';
import { slug } from '../../../core/values/key.ts';
import { asideReasonOf, type AsideReason } from '../headings/asides.ts';
import { repeats } from '../headings/repeats.ts';
import { isBlank, textAt, type FormSheet, type WorkLine } from '../work.ts';

const totals: ReadonlySet<string> = new Set(
  ['Tổng', 'Tổng số', 'Tổng cộng', 'Cộng', 'Toàn tỉnh', 'Total', 'Sum'].map(slug),
);
const footnote = /^\s*(?:ghi chú|chú thích|lưu ý|nguồn|note|notes|source)\s*:|^\s*\(?\*+\)?(?:\s|$|\p{L})/iu;
const explanation = /^\s*(?:giải thích|explanation)/iu;
const number = /^\s*\(\s*\d{1,2}\s*\)\s*$/;

/** Why a line is no figure, though it stands below the headings; nothing where it may be one. */
export function asideReason(form: FormSheet, line: WorkLine, isFirst: boolean): AsideReason | undefined {
  const filled = line.cells.filter((text) => !isBlank(text));
  const [first] = filled;
  if (first === undefined) return undefined;
  if (isFirst && explanation.test(first.normalize('NFC'))) return explains;
  if (isFirst && filled.length > 1 && filled.every((text) => number.test(text))) return numbers;
  if (areColumnNumbers(filled)) return numbers;
  if (repeats(line, form.form, form.headings)) return again;
  if (filled.length === 1 && footnote.test(first.normalize('NFC'))) return notes;
  return isTotal(form, line) ? total : undefined;
}

const fewest = 4;
const letters = 'ABCDE';

/** "A, B, 1, 2, 3…" or "1, 2, 3, 4…" from cell to cell, as printed forms number their columns. No row of a form counts so. */
function areColumnNumbers(filled: readonly string[]): boolean {
  const texts = filled.map((text) => text.trim().toUpperCase());
  const first = texts.indexOf('1');
  return (
    texts.length >= fewest &&
    first >= 0 &&
    first <= letters.length &&
    texts.every((text, index) => text === (index < first ? letters[index] : String(index - first + 1)))
  );
}

/** A total of a table says neither which indicator nor which source; a figure of the record says both. */
function isTotal({ headings }: FormSheet, line: WorkLine): boolean {
  const said = headings.filter(({ column, index }) => isTelling(column) && !isBlank(textAt(line, index)));
  if (said.length > 1) return false;
  const label = line.cells.findIndex((text) => totals.has(slug(text)));
  return label >= 0 && said.every(({ index }) => index === label);
}

const isTelling = (column: Column | undefined): boolean =>
  column?.required === true && column.type !== 'number' && column.type !== 'code';

const explains = asideReasonOf(
  'explanations',
  inEach((words) => words.handIn.understand.asideReason.explains),
);
const numbers = asideReasonOf(
  'column-numbers',
  inEach((words) => words.handIn.understand.asideReason.numbers),
);
const again = asideReasonOf(
  'headings-again',
  inEach((words) => words.handIn.understand.asideReason.again),
);
const notes = asideReasonOf(
  'footnote',
  inEach((words) => words.handIn.understand.asideReason.notes),
);
const total = asideReasonOf(
  'total',
  inEach((words) => words.handIn.understand.asideReason.total),
);
