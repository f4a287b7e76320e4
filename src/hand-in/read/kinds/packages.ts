import { inEach } from '../../../core/words/localized.ts';
import { Refused } from '../refused.ts';
import type { Package } from '../xlsx/package.ts';
import { anotherKind, encrypted, type Advice } from './kind-findings.ts';
import type { Localized } from '../../../core/words/lang.ts';

interface Kind {
  /** A part that no other kind has. */
  readonly part: string;
  readonly name: Localized;
  readonly advice: Advice;
}

const kinds: readonly Kind[] = [
  {
    part: 'xl/workbook.bin',
    name: inEach((words) => words.handIn.read.kindsPackages.kinds.binaryWorkbookXlsb),
    advice: 'save',
  },
  {
    part: 'word/document.xml',
    name: inEach((words) => words.handIn.read.kindsPackages.kinds.wordDocument),
    advice: 'copy',
  },
  {
    part: 'ppt/presentation.xml',
    name: inEach((words) => words.handIn.read.kindsPackages.kinds.powerpointPresentation),
    advice: 'copy',
  },
  {
    part: 'Index/Document.iwa',
    name: inEach((words) => words.handIn.read.kindsPackages.kinds.workbookOfApples),
    advice: 'save',
  },
];

const archive: Localized = inEach((words) => words.handIn.read.kindsPackages.archive);
const openDocument: Localized = inEach((words) => words.handIn.read.kindsPackages.openDocument);

/** Refuses, by its name, a ZIP that holds anything but a workbook. */
export function refuseOtherPackages(pack: Package): void {
  const kind = kinds.find(({ part }) => pack.has(part));
  if (kind !== undefined) throw new Refused(anotherKind(kind.name, kind.advice));
  if (pack.has('EncryptedPackage')) throw new Refused(encrypted);
  if (pack.has('mimetype') && pack.has('content.xml')) throw new Refused(anotherKind(openDocument, 'save'));
  if (!pack.has('[Content_Types].xml') && !pack.has('xl/workbook.xml'))
    throw new Refused(anotherKind(archive, 'unpack'));
}
