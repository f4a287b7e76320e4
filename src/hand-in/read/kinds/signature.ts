import { inEach } from '../../../core/words/localized.ts';
import { Refused } from '../refused.ts';
import { anotherKind, empty, encrypted, type Advice } from './kind-findings.ts';
import type { Finding } from '../../../core/figures/problem.ts';
import type { Localized } from '../../../core/words/lang.ts';

interface Kind {
  /** What the file begins with, one character a byte. */
  readonly begins: string;
  readonly name: Localized;
  readonly advice: Advice;
}

const kinds: readonly Kind[] = [
  {
    begins: '%PDF',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.pdfDocument),
    advice: 'copy',
  },
  {
    begins: '\x89PNG',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.pngPicture),
    advice: 'copy',
  },
  {
    begins: '\xff\xd8\xff',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.jpegPicture),
    advice: 'copy',
  },
  {
    begins: 'GIF8',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.gifPicture),
    advice: 'copy',
  },
  {
    begins: 'II*\0',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.tiffPicture),
    advice: 'copy',
  },
  {
    begins: 'MM\0*',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.tiffPicture),
    advice: 'copy',
  },
  {
    begins: '{\\rtf',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.rtfDocument),
    advice: 'copy',
  },
  {
    begins: 'PAR1',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.parquetFile),
    advice: 'copy',
  },
  {
    begins: 'Rar!',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.rarArchive),
    advice: 'unpack',
  },
  {
    begins: "7z\xbc\xaf'\x1c",
    name: inEach((words) => words.handIn.read.kindsSignature.kinds['7zArchive']),
    advice: 'unpack',
  },
  {
    begins: '\x1f\x8b',
    name: inEach((words) => words.handIn.read.kindsSignature.kinds.gzipArchive),
    advice: 'unpack',
  },
];

const oldOffice = '\xd0\xcf\x11\xe0';
const webPage =
  /^<(?:!doctype html|html|head|body|table|meta|style|div)\b|^<!--\[if|^<\?xml[^>]*>\s*<!doctype html/i;

/** Refuses, by its name, what is neither text nor a ZIP. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refused(empty);
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.startsWith(oldOffice)) throw new Refused(refusalOfOldOffice(bytes));
  const kind = kinds.find(({ begins }) => start.startsWith(begins));
  if (kind !== undefined) throw new Refused(anotherKind(kind.name, kind.advice));
  const markup = start.replaceAll(/^[\xef\xbb\xbf\xfe\xff]+|\0/g, '').trimStart();
  if (webPage.test(markup)) throw new Refused(anotherKind(html, 'save'));
  if (/^<\?xml\b/i.test(markup)) throw new Refused(anotherKind(xml, 'save'));
}

const html = inEach((words) => words.handIn.read.kindsSignature.html);
const xml = inEach((words) => words.handIn.read.kindsSignature.xml);

export const oldWorkbook = anotherKind(
  inEach((words) => words.handIn.read.kindsSignature.oldWorkbook),
  'save',
);

/** The old container of Office holds also a workbook that is locked with a password. */
function refusalOfOldOffice(bytes: Uint8Array): Finding {
  if (holds(bytes, 'EncryptedPackage')) return encrypted;
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return oldWorkbook;
  if (holds(bytes, 'WordDocument'))
    return anotherKind(
      inEach((words) => words.handIn.read.kindsSignature.olderWorkbook),
      'copy',
    );
  return anotherKind(
    inEach((words) => words.handIn.read.kindsSignature.olderDocument),
    'copy',
  );
}

/** Names inside the container are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
