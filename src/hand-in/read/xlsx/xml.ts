import { Parser } from 'htmlparser2';
import { Refused } from '../refused.ts';
import { brokenWorkbook } from './workbook-findings.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Told of a document element by element; names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A sheet has some ten levels; the work of the parser grows with the square of them. */
const deepest = 100;

/** Reads a document event by event, so that it is never whole in memory. One that does not come to its end is refused. */
export function readXml(pieces: Iterable<Uint8Array>, { open, text, close }: XmlListener): void {
  const local = localNames();
  let [elements, depth] = [0, 0];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements += 1;
        depth += 1;
        if (depth > deepest) throw new Refused(brokenWorkbook);
        open?.(local(name), attributes);
      },
      ontext: (data) => text?.(data),
      onclosetag: (name) => {
        depth -= 1;
        close?.(local(name));
      },
    },
    { xmlMode: true },
  );
  for (const piece of decoded(pieces)) parser.write(piece);
  // Asked before the parser closes by itself what is open.
  if (elements === 0 || depth !== 0) throw new Refused(brokenWorkbook);
}

/** The value of an attribute that may have a prefix: `id` finds `r:id`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const found = Object.keys(attributes).find((key) => key === name || key.endsWith(`:${name}`));
  return found === undefined ? undefined : attributes[found];
}

/** "x:row" → "row". */
function localNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const local = known.get(name) ?? name.slice(name.indexOf(':') + 1);
    known.set(name, local);
    return local;
  };
}

function* decoded(pieces: Iterable<Uint8Array>): Iterable<string> {
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decodedPiece(decoder, piece);
  }
}

function decodedPiece(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    // The decoder has no other way to say that letters are damaged.
    throw new Refused(brokenWorkbook);
  }
}

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

/** How attributes say yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
