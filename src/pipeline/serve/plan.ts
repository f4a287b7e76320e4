import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Range } from 'range-parser';
import { headersFor } from '../headers.ts';
import type { Page } from './answer.ts';
import { isPartOf, outcomeOf, type Validators } from './conditions.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';
import { encodingFor, type Compression, type Encoding } from './encoding.ts';
import { rangeOf } from './range.ts';

/** How a request for a file is answered. */
export type Plan = { readonly headers: OutgoingHttpHeaders } & (
  | { readonly status: 304 | 406 | 412 | 416; readonly body?: undefined }
  /** Of the file: all of it compressed, or a part as it is. */
  | { readonly status: 200 | 206 | 404; readonly body: Compression | Part }
);

export interface Part {
  readonly start: number;
  readonly length: number;
}

interface Asked {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

interface OpenPage extends Page {
  readonly size: number;
  readonly mtimeMs: number;
}

export function planOf(asked: Asked, page: OpenPage): Plan {
  const range = rangeWanted(asked, page);
  const encoding = range ? 'identity' : encodingFor(asked.headers['accept-encoding'], canBeCompressed(page));
  if (page.status === 404) return whole(page, encoding ?? 'identity');
  if (encoding === undefined) return { status: 406, headers: varying(page) };
  const validators = validatorsOf(page, encoding);
  const outcome = outcomeOf(asked.headers, validators);
  if (outcome === 412) return { status: outcome, headers: varying(page) };
  const known = { 'accept-ranges': 'bytes', ...validators };
  if (outcome === 304)
    return { status: outcome, headers: { ...known, ...varying(page), ...headersFor(page.path) } };
  return range ? partly(page, range, known) : whole(page, encoding, known);
}

/** Ranges count the bytes of the file as it is; who refuses it so gets the whole. */
function rangeWanted({ method, headers }: Asked, page: OpenPage): Range | 'unsatisfiable' | undefined {
  const possible = method === 'GET' && page.status === 200 && encodingFor(headers['accept-encoding'], false);
  return possible && isPartOf(headers['if-range'], validatorsOf(page, 'identity'))
    ? rangeOf(headers.range, page.size)
    : undefined;
}

function whole(page: OpenPage, encoding: Encoding, known: OutgoingHttpHeaders = {}): Plan {
  const headers = { ...known, ...ofBody(page) };
  return encoding === 'identity'
    ? { status: page.status, headers, body: { start: 0, length: page.size } }
    : { status: page.status, headers: { ...headers, 'content-encoding': encoding }, body: encoding };
}

function partly(page: OpenPage, range: Range | 'unsatisfiable', known: OutgoingHttpHeaders): Plan {
  if (range === 'unsatisfiable')
    return { status: 416, headers: { ...varying(page), 'content-range': `bytes */${page.size}` } };
  const { start, end } = range;
  const headers = { ...known, ...ofBody(page), 'content-range': `bytes ${start}-${end}/${page.size}` };
  return { status: 206, headers, body: { start, length: end - start + 1 } };
}

const ofBody = (page: OpenPage): OutgoingHttpHeaders => ({
  'content-type': contentTypeOf(page.path),
  ...varying(page),
  ...headersFor(page.path),
});

const varying = ({ path }: OpenPage): OutgoingHttpHeaders =>
  isCompressible(contentTypeOf(path)) ? { vary: 'accept-encoding' } : {};

/** Of one encoding: the bytes of another are others. No date lies ahead, as RFC 9110, 8.8.2.1, has it. */
function validatorsOf({ size, mtimeMs }: OpenPage, encoding: Encoding): Validators {
  const version = `${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}`;
  return {
    etag: encoding === 'identity' ? `"${version}"` : `"${version}-${encoding}"`,
    'last-modified': new Date(Math.min(mtimeMs, Date.now())).toUTCString(),
  };
}

/** Larger files are read piece by piece. */
const largestCompressed = 16 * 1024 * 1024;

const canBeCompressed = ({ path, size }: OpenPage): boolean =>
  isCompressible(contentTypeOf(path)) && size <= largestCompressed;
