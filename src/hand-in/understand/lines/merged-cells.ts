import { inEach } from '../../../core/words/localized.ts';
import type { Understanding } from '../../read/sheet.ts';
import { isBlank, kindAt, textAt, type FormSheet, type Heading, type Kind, type WorkLine } from '../work.ts';

export interface FilledLines {
  readonly lines: readonly WorkLine[];
  readonly understood: readonly Understanding[];
}

interface Fill {
  readonly heading: Heading;
  readonly text: string;
  readonly kind: Kind;
}

/** What is written once and merged downwards holds for every line of the merged cell; a number never does. */
export function filledLines({ sheet, headings, headingLine, body }: FormSheet): FilledLines {
  const byLine = new Map(body.map((line) => [line.line, line]));
  const fills = new Map<number, Fill[]>();
  const counts = new Map<Heading, number>();
  for (const { top, bottom, left } of sheet.merged) {
    const heading = headings.find(({ index, column }) => index === left && mayBeFilled(column?.name));
    const first = byLine.get(top);
    if (heading === undefined || first === undefined || top <= headingLine) continue;
    const fill = { heading, text: textAt(first, left), kind: kindAt(first, left) };
    for (let line = top + 1; line <= bottom; line += 1) {
      const at = byLine.get(line);
      if (at === undefined || !isBlank(textAt(at, left)) || isBlank(fill.text)) continue;
      fills.set(line, [...(fills.get(line) ?? []), fill]);
      counts.set(heading, (counts.get(heading) ?? 0) + 1);
    }
  }
  return {
    lines: fills.size === 0 ? body : body.map((line) => withFills(line, fills.get(line.line) ?? [])),
    understood: [...counts].map(([{ text }, count]) => told(sheet.file, text, count)),
  };
}

const mayBeFilled = (column: string | undefined): boolean =>
  column !== undefined && column !== 'value' && column !== 'printed';

function withFills(line: WorkLine, fills: readonly Fill[]): WorkLine {
  if (fills.length === 0) return line;
  const width = Math.max(line.cells.length, ...fills.map(({ heading }) => heading.index + 1));
  const indexes = Array.from({ length: width }, (_, index) => index);
  const fillAt = (index: number): Fill | undefined => fills.find(({ heading }) => heading.index === index);
  return {
    ...line,
    cells: indexes.map((index) => fillAt(index)?.text ?? textAt(line, index)),
    kinds: indexes.map((index) => fillAt(index)?.kind ?? kindAt(line, index)),
  };
}

const told = (file: string, heading: string, count: number): Understanding => ({
  file,
  code: 'merged-down',
  text: inEach((words) => words.handIn.understand.mergedCells.told.text(heading, String(count))),
});
