import { inEach, inEachOf } from '../../../core/words/localized.ts';
import type { Contents } from '../contents.ts';
import type { DecodedText } from '../encoding/decoded-text.ts';
import { empty } from '../kinds/kind-findings.ts';
import { mostCells, mostRows, tooManyCells } from '../limits.ts';
import { Refused, type Understood } from '../refused.ts';
import type { SheetLine } from '../sheet.ts';
import { delimiterOf } from './dialect.ts';
import { cutLetter, cutOff } from './faults.ts';
import { linesOf } from './lines.ts';
import { usualWidth } from './parse.ts';

/** One sheet, without a name, of a text in any of the dialects of CSV. */
export function readCsv(file: string, { text, isCut, understood }: DecodedText): Contents {
  // A letter of which the end is missing is shown as lost; it may be all there is of its line.
  const plain = (isCut ? `${text}\ufffd` : text).replaceAll(/\r\n?/g, '\n');
  refuseTooMany(plain, '\n', mostRows);
  const said = /^"?sep=([^"\n])"?(?:\n|$)/i.exec(plain);
  const body = plain.slice(said?.[0].length ?? 0);
  const delimiter = said?.[1] ?? delimiterOf(body);
  refuseTooMany(body, delimiter ?? '\n', mostCells);
  const lines = linesOf(body, delimiter, said === null ? 1 : 2);
  if (lines.length === 0) throw new Refused(empty);
  return {
    sheets: [{ file, name: '', lines: withCut(lines, isCut, plain.endsWith('\n')), merged: [] }],
    understood: [
      ...understood,
      ...(delimiter === undefined || delimiter === ',' ? [] : [dialect(delimiter)]),
    ],
  };
}

/** Asked before anything is parted, for the parts would not fit into memory. */
function refuseTooMany(text: string, delimiter: string, most: number): void {
  let count = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) count += 1;
  if (count > most) throw new Refused(tooManyCells);
}

/** A file that ends in the middle shows it in its last line. */
function withCut(lines: readonly SheetLine[], isCutLetter: boolean, isEnded: boolean): readonly SheetLine[] {
  const last = lines.at(-1);
  if (last === undefined || last.fault !== undefined || isEnded) return lines;
  const width = usualWidth(lines);
  const isShort = last.cells.length < width;
  if (!isCutLetter && !isShort) return lines;
  const fault = isCutLetter ? cutLetter : cutOff(last.cells.length, width);
  return [...lines.slice(0, -1), { ...last, fault }];
}

const names: Readonly<Record<string, Understood['text']>> = inEachOf(
  (words) => words.handIn.read.csvReadCsv.names,
);

function dialect(delimiter: string): Understood {
  const name = names[delimiter] ?? inEach((words) => words.handIn.read.csvReadCsv.dialect.name(delimiter));
  return {
    code: 'delimiter',
    text: inEach((words, lang) => words.handIn.read.csvReadCsv.dialect.text(name[lang])),
  };
}
