import { test } from 'vitest';
import type { Finding } from '../../../src/core/figures/problem.ts';
import { reportProblems } from '../../../src/core/checks/report.ts';
import { cutLetter, cutOff, openQuotation } from '../../../src/hand-in/read/csv/faults.ts';
import * as encoding from '../../../src/hand-in/read/encoding/encoding-findings.ts';
import * as kinds from '../../../src/hand-in/read/kinds/kind-findings.ts';
import * as limits from '../../../src/hand-in/read/limits.ts';
import * as workbooks from '../../../src/hand-in/read/xlsx/workbook-findings.ts';
import { expectGolden } from '../../golden.ts';

const pdf = { vi: 'tài liệu PDF', en: 'a PDF document' };
const findings: readonly Finding[] = [
  limits.tooLarge(200_000_000, limits.largestText),
  limits.unpacksTooLarge,
  limits.tooManyCells,
  kinds.empty,
  kinds.encrypted,
  ...(['save', 'copy', 'unpack'] as const).map((advice) => kinds.anotherKind(pdf, advice)),
  ...(['TCVN3', 'VNI', 'mojibake'] as const).map(encoding.legacyFinding),
  encoding.utf32,
  encoding.unknownEncoding,
  encoding.damagedUtf8,
  encoding.lostLetters,
  encoding.nul,
  workbooks.cutWorkbook,
  workbooks.brokenWorkbook,
  workbooks.noSheets,
  openQuotation(3, 3).say(),
  openQuotation(3, 12).say(),
  cutOff(4, 15),
  cutLetter,
];

test.each(['vi', 'en'] as const)('what is said of files that cannot be read (%s)', (lang) => {
  const problems = findings.map((found) => ({ file: found.code, line: 1, column: '', value: '', ...found }));
  expectGolden(
    `intake/read-${lang}.txt`,
    reportProblems({ problems, more: [], faultyFiles: new Set(findings.map(({ code }) => code)).size }, lang),
  );
});
