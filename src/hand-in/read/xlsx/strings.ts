import { raised } from './raised.ts';
import { readXml, type Attributes } from './xml.ts';

/** Gathers the text of a string that may consist of runs; what is spoken of it (`rPh`) is no text. */
export interface TextGatherer {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** What was gathered since the last time. */
  readonly take: () => string;
}

export function gatherText(): TextGatherer {
  let [gathered, isText, isSpoken, isRaised] = ['', false, false, false];
  return {
    open: (name, { val }) => {
      if (name === 'rPh') isSpoken = true;
      else if (name === 't') isText = !isSpoken;
      else if (name === 'vertAlign') isRaised = val === 'superscript';
    },
    text: (text) => {
      if (isText) gathered += isRaised ? raised(text) : text;
    },
    close: (name) => {
      if (name === 'rPh') isSpoken = false;
      else if (name === 't') isText = false;
      else if (name === 'r') isRaised = false;
    },
    take: () => {
      const text = gathered;
      gathered = '';
      return unescaped(text);
    },
  };
}

/** The strings that the cells of a workbook share, by their number. */
export function readStrings(pieces: Iterable<Uint8Array>): string[] {
  const strings: string[] = [];
  const gatherer = gatherText();
  readXml(pieces, {
    open: gatherer.open,
    text: gatherer.text,
    close: (name) => {
      gatherer.close(name);
      if (name === 'si') strings.push(gatherer.take());
    },
  });
  return strings;
}

/** "_x000D_" stands for a character that XML cannot hold, "_x005F_" for the "_" before what only looks so. */
export function unescaped(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)))
    .replaceAll(/\r\n?/g, '\n');
}
