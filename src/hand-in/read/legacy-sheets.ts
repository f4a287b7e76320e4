import { legacyName } from './encoding/legacy.ts';
import { legacyFinding } from './encoding/encoding-findings.ts';
import { Refused } from './refused.ts';
import type { Sheet } from './sheet.ts';

/** Enough to judge a file by; a longer one says nothing new. */
const mostCells = 5000;
const withMarks = /[^\0-\x7f]/;

/** Refuses a file whose text is that of an old font throughout. Where only some cells are, the next stage names those. */
export function refuseLegacy(sheets: readonly Sheet[]): void {
  const texts = textsOf(sheets);
  const name = legacyName([...texts].join(' '));
  const [example = ''] = texts;
  if (name !== undefined) throw new Refused(legacyFinding(name), 1, example.slice(0, 60));
}

function textsOf(sheets: readonly Sheet[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { lines } of sheets)
    for (const { cells } of lines) {
      for (const cell of cells) if (withMarks.test(cell)) texts.add(cell);
      if (texts.size > mostCells) return texts;
    }
  return texts;
}
