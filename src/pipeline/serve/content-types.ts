import { mediaTypes } from '../../take-away/data/data-package.ts';
import { allFormats } from '../../site/charts/formats.ts';

interface MediaType {
  readonly ending: string;
  readonly type: string;
}

const utf8 = (mediaType: string): string => `${mediaType}; charset=utf-8`;

/** What the pages are made of. */
const ofPages: readonly MediaType[] = [
  { ending: '.css', type: utf8('text/css') },
  { ending: '.html', type: utf8('text/html') },
  { ending: '.ico', type: 'image/x-icon' },
  { ending: '.js', type: utf8('text/javascript') },
  { ending: '.md', type: utf8('text/markdown') },
  { ending: '.pdf', type: 'application/pdf' },
  { ending: '.txt', type: utf8('text/plain') },
  { ending: '.webmanifest', type: utf8('application/manifest+json') },
  { ending: '.woff2', type: 'font/woff2' },
  { ending: '.xml', type: utf8('application/xml') },
];

const ofData: readonly MediaType[] = [
  { ending: '.parquet', type: mediaTypes.parquet },
  { ending: '.zip', type: mediaTypes.zip },
];

const ofCharts: readonly MediaType[] = allFormats.map(({ ending, mediaType, isText }) => ({
  ending,
  type: isText ? utf8(mediaType) : mediaType,
}));

/** A longer ending before one that it ends in: ".csl.json" before ".json". */
const all = [...ofPages, ...ofData, ...ofCharts].toSorted((a, b) => b.ending.length - a.ending.length);

export const contentTypeOf = (path: string): string =>
  all.find(({ ending }) => path.endsWith(ending))?.type ?? 'application/octet-stream';

/** The others are compressed in themselves. */
export const isCompressible = (type: string): boolean => type.includes('charset=utf-8');
