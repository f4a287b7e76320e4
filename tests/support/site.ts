import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { JSDOM } from 'jsdom';
import { settingsFrom } from '../../src/pipeline/settings.ts';

export const { dist, base } = settingsFrom(process.env, process.cwd());

/** One page of the built site. */
export interface Page {
  /** Within the site, without the base: `tinh/cao-bang/`; "" is the first page. */
  readonly path: string;
  readonly html: string;
}

const pathOf = (file: string): string => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');

export const pagesOf = (folder: string): readonly Page[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => ({ path: pathOf(file), html: readFileSync(join(folder, file), 'utf8') }));

export const pages = pagesOf(dist);

const { DOMParser } = new JSDOM('').window;
const documents = new WeakMap<Page, Document>();

/** What a page holds, without a window of its own: only to be read, since all tests have the same. */
export function documentOf(page: Page): Document {
  const document = documents.get(page) ?? new DOMParser().parseFromString(page.html, 'text/html');
  documents.set(page, document);
  return document;
}

/** The file which a host would answer with, or `undefined`. `path` is decoded, without base and query. */
export function fileOf(path: string, folder = dist): string | undefined {
  if (path.startsWith('/')) return undefined;
  const file = join(folder, path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Faults as "page: fault", so that one failing test shows all of them. */
export const faultsOf = <Item extends Page>(
  items: readonly Item[],
  find: (page: Item) => readonly string[],
): string[] => items.flatMap((page) => find(page).map((fault) => `/${page.path}: ${fault}`));
