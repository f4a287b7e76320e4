import type { Finding } from '../../core/figures/problem.ts';
import { legacyFinding, lostLetters } from '../read/encoding/encoding-findings.ts';
import { encrypted } from '../read/kinds/kind-findings.ts';
import { oldWorkbook } from '../read/kinds/signature.ts';
import type { OfficerWords } from '../../core/words/shape.ts';

/** Files that are refused, each with what is then said. */
export const refusedFiles: readonly (readonly [keyof OfficerWords['guide']['trouble'], Finding])[] = [
  ['tcvn3', legacyFinding('TCVN3')],
  ['vni', legacyFinding('VNI')],
  ['xls', oldWorkbook],
  ['password', encrypted],
  ['letters', lostLetters],
];
