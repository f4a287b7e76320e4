import type { Part } from './part.ts';
import { attribute, declaration, plain } from './xml.ts';

/** What a file says of itself. */
export interface About {
  readonly title: string;
  readonly creator: string;
  /** ISO day; blank where none is to be told. */
  readonly created: string;
  /** `vi` or `en`. */
  readonly language: string;
}

export const corePart = (about: About): Part => ({
  path: 'docProps/core.xml',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  content: [coreProperties(about)],
});

const coreProperties = ({ title, creator, created, language }: About): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${plain(title)}</dc:title><dc:creator>${plain(creator)}</dc:creator>` +
  `<dc:language>${attribute(language)}</dc:language>` +
  (created === ''
    ? ''
    : `<dcterms:created xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:created>`) +
  '</cp:coreProperties>';
