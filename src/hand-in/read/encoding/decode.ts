import { inEach } from '../../../core/words/localized.ts';
import { lineAt, type DecodedText } from './decoded-text.ts';
import { empty } from '../kinds/kind-findings.ts';
import { Refused, type Understood } from '../refused.ts';
import { hasLostLetters } from './lost-letters.ts';
import { lostLetters, nul, utf32 } from './encoding-findings.ts';
import { readSingleByte } from './single-byte-text.ts';
import { encodingOfMark, encodingOfZeros, strictText } from './unicode.ts';

/** The text of a file. What it begins with is believed, then zeros, then strict UTF-8; the old encodings come last. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = unicodeText(bytes) ?? readSingleByte(bytes);
  const { text } = decoded;
  if (text.trim() === '') throw new Refused(empty);
  const zero = text.indexOf('\0');
  if (zero >= 0) throw new Refused(nul, lineAt(text, zero));
  if (hasLostLetters(text)) throw new Refused(lostLetters);
  return decoded;
}

function unicodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (encoding === 'utf-32') throw new Refused(utf32);
  const wide = encoding === undefined ? undefined : strictText(bytes, encoding);
  if (wide !== undefined) return { ...wide, understood: encoding === 'utf-8' ? [] : [utf16] };
  const text = strictText(bytes, 'utf-8');
  // Bytes that would begin another letter may as well be a letter of an old encoding.
  return text === undefined || (text.isCut && !/[^\0-\x7f]/.test(text.text))
    ? undefined
    : { ...text, understood: [] };
}

const utf16: Understood = {
  code: 'utf-16',
  text: inEach((words) => words.handIn.read.encodingDecode.utf16.text),
};
