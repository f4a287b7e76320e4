import { Refused } from '../refused.ts';
import type { Package } from '../xlsx/package.ts';
import { anotherKind, encrypted, type Advice } from './refusals.ts';
import type { Named } from '../../../core/schema/code-lists.ts';

interface Kind {
  /** A part that no other kind has. */
  readonly part: string;
  readonly name: Named;
  readonly advice: Advice;
}

const kinds: readonly Kind[] = [
  {
    part: 'xl/workbook.bin',
    name: { vi: 'sổ tính Excel nhị phân (.xlsb)', en: 'a binary workbook (.xlsb)' },
    advice: 'save',
  },
  { part: 'word/document.xml', name: { vi: 'tài liệu Word', en: 'a Word document' }, advice: 'copy' },
  {
    part: 'ppt/presentation.xml',
    name: { vi: 'bài trình chiếu PowerPoint', en: 'a PowerPoint presentation' },
    advice: 'copy',
  },
  {
    part: 'Index/Document.iwa',
    name: { vi: 'sổ tính Numbers của Apple', en: "a workbook of Apple's Numbers" },
    advice: 'save',
  },
];

const archive: Named = { vi: 'tệp nén ZIP', en: 'a ZIP archive' };
const openDocument: Named = {
  vi: 'tài liệu OpenDocument (.ods, .odt)',
  en: 'an OpenDocument file (.ods, .odt)',
};

/** Refuses, by its name, a ZIP that holds anything but a workbook. */
export function refuseOtherPackages(pack: Package): void {
  const kind = kinds.find(({ part }) => pack.has(part));
  if (kind !== undefined) throw new Refused(anotherKind(kind.name, kind.advice));
  if (pack.has('EncryptedPackage')) throw new Refused(encrypted);
  if (pack.has('mimetype') && pack.has('content.xml')) throw new Refused(anotherKind(openDocument, 'save'));
  if (!pack.has('[Content_Types].xml') && !pack.has('xl/workbook.xml'))
    throw new Refused(anotherKind(archive, 'unpack'));
}
