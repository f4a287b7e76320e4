import { parse } from './parse.ts';

/**
 * The lines from one of which the quotation marks do not add up to the next that is whole in itself: it has as many cells as most, and
 * its quotation marks come in pairs. What is between may be rows or the inside of a cell; nobody can tell.
 */
export function uncertainLines(text: string, delimiter: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const line of linesIn(text)) {
    if (lines.length > 0 && isWhole(line, delimiter, width)) break;
    lines.push(line);
  }
  return lines;
}

function isWhole(line: string, delimiter: string, width: number): boolean {
  const { rows, isWhole } = parse(line, delimiter);
  const isPaired = line.split('"').length % 2 === 1;
  return isPaired && isWhole && (width === 0 || rows[0]?.length === width);
}

function* linesIn(text: string): Iterable<string> {
  let at = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
    yield text.slice(at, end);
    at = end + 1;
  }
  yield text.slice(at);
}
