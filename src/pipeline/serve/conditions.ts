import type { IncomingHttpHeaders } from 'node:http';

/** By which a client knows again what it has. */
export interface Validators {
  /** Strong: `"…"`. */
  readonly etag: string;
  readonly 'last-modified': string;
}

/** What the conditions of a GET or HEAD make of it: RFC 9110, 13.2.2. */
export function outcomeOf(headers: IncomingHttpHeaders, validators: Validators): 200 | 304 | 412 {
  if (!isAsWanted(headers, validators)) return 412;
  return isKnown(headers, validators) ? 304 : 200;
}

function isAsWanted(headers: IncomingHttpHeaders, { etag, 'last-modified': modified }: Validators): boolean {
  const tags = headers['if-match'];
  if (tags !== undefined) return lists(tags, [etag]);
  return !(timeOf(modified) > timeOf(headers['if-unmodified-since']));
}

function isKnown(headers: IncomingHttpHeaders, { etag, 'last-modified': modified }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return lists(tags, [etag, `W/${etag}`]);
  return timeOf(modified) <= timeOf(headers['if-modified-since']);
}

/** Whether what a client has a part of is still what is there, or it has no part. */
export const isPartOf = (
  condition: string | readonly string[] | undefined,
  { etag, 'last-modified': modified }: Validators,
): boolean => condition === undefined || condition === etag || condition === modified;

const lists = (tags: string, wanted: readonly string[]): boolean =>
  tags.trim() === '*' || (tags.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => wanted.includes(tag));

/** No number, which is neither before nor after, where there is no date. */
const timeOf = (date = ''): number => Date.parse(date);
