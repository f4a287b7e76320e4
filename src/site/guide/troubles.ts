import type { Finding } from '../../checks/problem.ts';
import { legacyFinding, lostLetters } from '../../intake/read/encoding/refusals.ts';
import { encrypted } from '../../intake/read/kinds/refusals.ts';
import { oldWorkbook } from '../../intake/read/kinds/signature.ts';
import type { Words } from '../../words/words.ts';

/** Files that are refused, each with what is then said. */
export const refusedFiles: readonly (readonly [keyof Words['guide']['trouble'], Finding])[] = [
  ['tcvn3', legacyFinding('TCVN3')],
  ['vni', legacyFinding('VNI')],
  ['xls', oldWorkbook],
  ['password', encrypted],
  ['letters', lostLetters],
];
