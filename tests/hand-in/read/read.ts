import { readFile } from '../../../src/hand-in/read/read-file.ts';
import type { Sheet } from '../../../src/hand-in/read/sheet.ts';
import { toUtf8 } from './encoders.ts';

/** The one sheet of a file that is read. */
export function sheetOf(content: string | Uint8Array): Sheet {
  const { sheets, problems } = readFile({ name: 'x', bytes: bytesOf(content) });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(problems[0]?.problem.en ?? 'There is no sheet.');
  return sheet;
}

export const cellsOf = (content: string | Uint8Array): (readonly string[])[] =>
  sheetOf(content).lines.map(({ cells }) => cells);

/** The codes of what a file was refused for. */
export const refusalsOf = (content: string | Uint8Array): string[] =>
  readFile({ name: 'x', bytes: bytesOf(content) }).problems.map(({ code }) => code);

/** The codes of what was understood of a file. */
export const understoodOf = (content: string | Uint8Array): string[] =>
  readFile({ name: 'x', bytes: bytesOf(content) }).understood.map(({ code }) => code);

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? toUtf8(content) : content;
