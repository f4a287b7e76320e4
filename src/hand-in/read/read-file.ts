import type { Contents } from './contents.ts';
import { inFile, type Problem } from '../../core/figures/problem.ts';
import { readCsv } from './csv/read-csv.ts';
import { decodeText } from './encoding/decode.ts';
import { refuseOtherKinds } from './kinds/signature.ts';
import { refuseLegacy } from './legacy-sheets.ts';
import { refusalOfSize } from './limits.ts';
import { Refused } from './refused.ts';
import type { IncomingFile, ReadFile } from './sheet.ts';
import { isZip } from './xlsx/package.ts';
import { readWorkbook } from './xlsx/workbook.ts';

/**
 * The sheets of a file, whatever it is called: a workbook (XLSX), or a text in one of the encodings and dialects that spreadsheets
 * write. What cannot be read without guessing is refused, with a sentence that says what to do.
 */
export function readFile({ name, bytes }: IncomingFile): ReadFile {
  const size = refusalOfSize(name, bytes.length);
  if (size !== undefined) return refused(name, size);
  try {
    const { sheets, understood } = contentsOf(name, bytes);
    refuseLegacy(sheets);
    return { file: name, sheets, understood: understood.map((it) => ({ file: name, ...it })), problems: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return refused(name, { ...inFile(name, error.found), line: error.line, value: error.value });
  }
}

function contentsOf(name: string, bytes: Uint8Array): Contents {
  if (isZip(bytes)) return readWorkbook(name, bytes);
  refuseOtherKinds(bytes);
  return readCsv(name, decodeText(bytes));
}

const refused = (file: string, problem: Problem): ReadFile => ({
  file,
  sheets: [],
  understood: [],
  problems: [problem],
});
