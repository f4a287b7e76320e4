import { inEach } from '../../../core/words/localized.ts';
import type { Localized } from '../../../core/words/lang.ts';
import type { Aside } from '../../incoming.ts';
import { linePlace } from '../place.ts';
import { isBlank, isBlankLine, type WorkLine, type WorkSheet } from '../work.ts';

const longest = 120;

/** What stands in a line, shortened for a list. */
export function lineText({ cells }: WorkLine): string {
  const text = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
    .join(' · ');
  return text.length > longest ? `${[...text].slice(0, longest).join('')}…` : text;
}

/** Why a line is no figure. */
export type AsideReason = Pick<Aside, 'code' | 'reason'>;

export const asideReasonOf = (code: string, reason: Localized): AsideReason => ({ code, reason });

export const asideOf = (sheet: WorkSheet, line: WorkLine, reason: AsideReason): Aside => ({
  place: linePlace(sheet, line.line),
  text: lineText(line),
  ...reason,
});

/** What stands above the headings: the name of a table, a unit, a date. */
export const titlesAbove = (sheet: WorkSheet, first: number): readonly Aside[] =>
  sheet.lines
    .slice(0, first)
    .filter((line) => !isBlankLine(line))
    .map((line) => asideOf(sheet, line, above));

const above = asideReasonOf(
  'above-headings',
  inEach((words) => words.handIn.understand.asides.above),
);
