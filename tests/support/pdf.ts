import { inflateSync } from 'node:zlib';
import type { Page as Tab } from 'playwright';

/** What a PDF file, as Chromium writes it, says of itself. */
export interface ReadPdf {
  /** For each page how many pieces of text it shows, those of its running foot too. */
  readonly pages: readonly number[];
  /** Points: 595 by 842 is A4. */
  readonly sizes: readonly string[];
  readonly title: string;
  readonly lang: string;
  /** What assistive technology reads by, and what viewers list beside the pages. */
  readonly isTagged: boolean;
  readonly hasOutline: boolean;
  /** Names of the fonts inside, each once. */
  readonly fonts: readonly string[];
  readonly links: readonly string[];
}

interface PrintedSlides extends Pick<ReadPdf, 'sizes' | 'lang' | 'isTagged' | 'hasOutline'> {
  readonly pages: number;
}

/** The slides that a tab holds, printed as a reader would. */
export async function printSlides(tab: Tab): Promise<PrintedSlides> {
  const bytes = await tab.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  const { pages, sizes, lang, isTagged, hasOutline } = readPdf(bytes);
  return { pages: pages.length, sizes: [...new Set(sizes)], lang, isTagged, hasOutline };
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const pdf = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n?([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  const first = (pattern: RegExp): string => pattern.exec(pdf)?.[1] ?? '';
  return {
    pages: pages.map((page) => textsIn(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '')),
    sizes: pages.map((page) => /\/MediaBox \[0 0 ([\d. ]+)\]/.exec(page)?.[1] ?? ''),
    title: decoded(first(/\/Title (<[0-9A-F]+>|\([^)]*\))/)),
    lang: decoded(first(/\/Lang (\([^)]*\))/)),
    isTagged: /\/Marked true/.test(pdf) && /\/StructTreeRoot \d+ 0 R/.test(pdf),
    hasOutline: /\/Outlines \d+ 0 R/.test(pdf),
    fonts: [
      ...new Set([...pdf.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name = '']) => name)),
    ].toSorted(),
    links: [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address = '']) => address),
  };
}

function textsIn(object: string): number {
  const data = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(object)?.[1] ?? '';
  const content = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  return content.match(/\bT[jJ]\b/g)?.length ?? 0;
}

/** A text of PDF: in UTF-16 and hexadecimal, or as it is. */
const decoded = (text: string): string =>
  text.startsWith('<')
    ? Buffer.from(text.slice(5, -1), 'hex').swap16().toString('utf16le')
    : text.slice(1, -1);
