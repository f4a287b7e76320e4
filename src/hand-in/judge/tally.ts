import { countOf } from '../../core/figures/first-of-kind.ts';
import type { ReadRows } from '../understand/cells/read-rows.ts';
import type { FoundForms } from '../understand/headings/find-forms.ts';
import type { Incoming, Tally } from '../incoming.ts';
import type { ReadLines } from '../understand/lines/read-lines.ts';

/** Counts what was read, what is accepted and what is reported, each by itself, and sees that nothing was lost. */
export function tallyOf(
  found: FoundForms,
  lines: readonly ReadLines[],
  read: readonly ReadRows[],
  rows: Incoming['rows'],
  held: number,
): Tally {
  const count = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const asides = count(lines.map((sheet) => countOf(sheet.asides.items, sheet.asides.more)));
  const rejected = count(read.map((sheet) => sheet.rejected.length));
  const tally = {
    read: count(found.forms.map(({ body }) => body.length)) + found.unread,
    accepted: count(Object.values(rows).map((own) => own.length)),
    reported: asides + rejected + held + found.unread,
    asides,
  };
  if (tally.read !== tally.accepted + tally.reported)
    throw new Error(
      `${String(tally.read)} lines were read, ${String(tally.accepted)} accepted and ${String(tally.reported)} reported.`,
    );
  return tally;
}
