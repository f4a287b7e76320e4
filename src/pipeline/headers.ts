import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Headers that a page cannot set for itself. Embeds may be framed by others, nothing else may; all files may be read by the scripts of
 * others, since they are public and the site keeps no session.
 */
export type Headers = Readonly<Record<string, string>>;

const always: Headers = {
  'access-control-allow-origin': '*',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};
const unframed: Headers = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-frame-options': 'DENY',
};
const framed: Headers = { 'content-security-policy': 'frame-ancestors *' };

const framingOf = (path: string): Headers => (/^(\w\w\/)?nhung\//.test(path) ? framed : unframed);

/** The service worker is asked for anew each time: it tells that there is a new release. Files named by their content never change. */
const cachingOf = (path: string): Headers => {
  if (path === 'sw.js') return { 'cache-control': 'no-cache' };
  return path.startsWith('_astro/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};
};

/** `path` is within the site, without the base: `nhung/linh-vuc/`. */
export const headersFor = (path: string): Headers => ({ ...always, ...ownOf(path) });
const ownOf = (path: string): Headers => ({ ...framingOf(path), ...cachingOf(path) });

/**
 * The same for static hosts that read a file `_headers`. Several rules that fit one address add up there, so that no rule may
 * speak for both embeds and others: each folder has its own.
 * https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(dist: string, base: string): string {
  const homes = ['', 'en/'];
  const folders = homes.flatMap((home) => foldersIn(dist, home)).filter((folder) => !homes.includes(folder));
  const files = homes.flatMap((home) => filesIn(dist, home));
  const rules: readonly (readonly [pattern: string, headers: Headers])[] = [
    ['*', always],
    ...[...homes, ...files].map((path) => [path, ownOf(path)] as const),
    ...folders.map((folder) => [`${folder}*`, ownOf(folder)] as const),
  ];
  return rules.map(([pattern, headers]) => `${base}${pattern}\n${linesOf(headers)}\n`).join('\n');
}

const linesOf = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n');

const foldersIn = (dist: string, home: string): readonly string[] =>
  readdirSync(join(dist, home), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${home}${name}/`)
    .toSorted();

const filesIn = (dist: string, home: string): readonly string[] =>
  readdirSync(join(dist, home), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== headersName)
    .map(({ name }) => `${home}${name}`)
    .toSorted();

/** Read by the host, not sent by it. */
export const headersName = '_headers';
