import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { cacheIn, digestOf, type Cache } from '../cache/cache.ts';
import { valueDigest } from '../cache/value-digest.ts';
import { readingFor } from './record/reads.ts';
import { recordFolder } from './record/written-record.ts';

/** Answers with what was kept, or makes it and keeps it. */
type KeptPages = (
  path: string,
  props: Readonly<Record<string, unknown>>,
  make: () => Promise<Response>,
) => Promise<Response>;

/** What stands before the bytes of a page that is kept. */
interface Head {
  readonly status: number;
  readonly type: string;
  /** Files of the written record that were read for it, with their digests. */
  readonly reads: Readonly<Record<string, string>>;
}

/**
 * A page is made from code, from what it is asked for, and from files of the record, which note that they are read. Where all are as they
 * were it is as it was. Without a folder for it, and a digest of the code, nothing is kept.
 */
export function keptPages(env: Readonly<Record<string, string | undefined>>): KeptPages | undefined {
  const { CACHE_DIR: folder, CODE_DIGEST: code } = env;
  if (!folder || !code) return undefined;
  const cache = cacheIn(folder);
  return async (path, props, make) => {
    const name = digestOf([code, path, valueDigest(props)]);
    const known = keptIn(cache, name);
    if (known !== undefined) return known;
    const { value, reads } = await readingFor(async () => {
      const response = await make();
      return { response, body: new Uint8Array(await response.arrayBuffer()) };
    });
    const { response, body } = value;
    const type = response.headers.get('content-type') ?? '';
    cache.write(name, withHead({ status: response.status, type, reads: digestsOf(reads) }, body));
    return answer({ status: response.status, type }, body);
  };
}

const answer = ({ status, type }: Pick<Head, 'status' | 'type'>, body: Uint8Array<ArrayBuffer>): Response =>
  new Response(body, { status, headers: type === '' ? {} : { 'content-type': type } });

function withHead(head: Head, body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
}

function keptIn(cache: Cache, name: string): Response | undefined {
  const kept = cache.read(name);
  if (kept === undefined) return undefined;
  const end = kept.indexOf('\n');
  const head = JSON.parse(kept.toString('utf8', 0, end)) as Head;
  const isSame = Object.entries(head.reads).every(([path, digest]) => digestOfRead(path) === digest);
  return isSame ? answer(head, new Uint8Array(kept.subarray(end + 1))) : undefined;
}

/** By their paths within the record: another build may have it elsewhere. */
const digestsOf = (reads: ReadonlySet<string>): Head['reads'] =>
  Object.fromEntries(
    [...reads].sort().map((path) => {
      const name = relative(recordFolder(), path);
      return [name, digestOfRead(name)];
    }),
  );

const digests = new Map<string, string>();

/** The record does not change while pages are made from it. */
function digestOfRead(name: string): string {
  const known = digests.get(name) ?? digestAt(`${recordFolder()}/${name}`);
  digests.set(name, known);
  return known;
}

function digestAt(path: string): string {
  if (!existsSync(path)) return 'nothing';
  return statSync(path).isDirectory() ? digestOf(readdirSync(path).sort()) : digestOf([readFileSync(path)]);
}
