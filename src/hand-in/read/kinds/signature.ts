import { Refused } from '../refused.ts';
import { anotherKind, empty, encrypted, type Advice } from './refusals.ts';
import type { Finding } from '../../../core/figures/problem.ts';
import type { Named } from '../../../core/schema/code-lists.ts';

interface Kind {
  /** What the file begins with, one character a byte. */
  readonly begins: string;
  readonly name: Named;
  readonly advice: Advice;
}

const kinds: readonly Kind[] = [
  { begins: '%PDF', name: { vi: 'tài liệu PDF', en: 'a PDF document' }, advice: 'copy' },
  { begins: '\x89PNG', name: { vi: 'ảnh PNG', en: 'a PNG picture' }, advice: 'copy' },
  { begins: '\xff\xd8\xff', name: { vi: 'ảnh JPEG', en: 'a JPEG picture' }, advice: 'copy' },
  { begins: 'GIF8', name: { vi: 'ảnh GIF', en: 'a GIF picture' }, advice: 'copy' },
  { begins: 'II*\0', name: { vi: 'ảnh TIFF', en: 'a TIFF picture' }, advice: 'copy' },
  { begins: 'MM\0*', name: { vi: 'ảnh TIFF', en: 'a TIFF picture' }, advice: 'copy' },
  { begins: '{\\rtf', name: { vi: 'tài liệu RTF', en: 'an RTF document' }, advice: 'copy' },
  { begins: 'PAR1', name: { vi: 'tệp Parquet', en: 'a Parquet file' }, advice: 'copy' },
  { begins: 'Rar!', name: { vi: 'tệp nén RAR', en: 'a RAR archive' }, advice: 'unpack' },
  { begins: "7z\xbc\xaf'\x1c", name: { vi: 'tệp nén 7z', en: 'a 7z archive' }, advice: 'unpack' },
  { begins: '\x1f\x8b', name: { vi: 'tệp nén GZIP', en: 'a GZIP archive' }, advice: 'unpack' },
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

const html = {
  vi: 'trang mạng (HTML), dù tên tệp có thể là .xls',
  en: 'a web page (HTML), though it may be called .xls',
};
const xml = { vi: 'tệp XML', en: 'an XML file' };

export const oldWorkbook = anotherKind(
  { vi: 'sổ tính Excel kiểu cũ (.xls)', en: 'an old Excel workbook (.xls)' },
  'save',
);

/** The old container of Office holds also a workbook that is locked with a password. */
function refusalOfOldOffice(bytes: Uint8Array): Finding {
  if (holds(bytes, 'EncryptedPackage')) return encrypted;
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return oldWorkbook;
  if (holds(bytes, 'WordDocument'))
    return anotherKind({ vi: 'tài liệu Word kiểu cũ (.doc)', en: 'an old Word document (.doc)' }, 'copy');
  return anotherKind({ vi: 'tài liệu Office kiểu cũ', en: 'an old Office document' }, 'copy');
}

/** Names inside the container are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
