import { findingOf } from '../../../core/figures/finding-of.ts';
import { faultAt } from '../../../core/figures/draft.ts';
import type { Row } from '../../../core/figures/rows.ts';
import { type Fault } from '../../../core/figures/problem.ts';
import type { TableName } from '../../../core/schema/column.ts';
import type { ReadRows } from '../../understand/cells/read-rows.ts';
import type { Docket } from '../../understand/docket.ts';
import { rowKey } from '../union.ts';

/** Of rows with one key the later ones are a problem already; where they differ, nobody can tell whether the first is right. */
export function rivals(read: readonly ReadRows[], { reported }: Docket): readonly Fault[] {
  const firsts = new Map<TableName, Map<string, Row>>();
  const doubtful = new Set<Row>();
  for (const { form, rows } of read) {
    const ofTable = firsts.get(form.table.name) ?? new Map<string, Row>();
    firsts.set(form.table.name, ofTable);
    for (const row of rows) {
      const key = rowKey(form.table.name, row);
      const first = ofTable.get(key);
      if (first !== undefined && !isSame(first, row)) doubtful.add(first);
      else if (first === undefined && !reported.hasAny(row)) ofTable.set(key, row);
    }
  }
  return [...doubtful].map((first) => faultAt(first, '', rival));
}

const isSame = (a: Row, b: Row): boolean =>
  Object.entries(a.cells).every(([column, text]) => b.cells[column] === text);

const rival = findingOf('rival-row', (words) => words.handIn.judge.rivals.rival);
