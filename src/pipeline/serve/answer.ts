import { find } from './find.ts';

/** What a request is answered with: a file, another address, or nothing. */
export type Answer = Page | { readonly redirect: string } | { readonly status: 400 | 404 | 414 };

export interface Page {
  readonly file: string;
  /** Within the site, without the base: `tinh/index.html`. */
  readonly path: string;
  readonly status: 200 | 404;
}

export interface Site {
  readonly root: string;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** RFC 9110, 4.1, asks for 8,000 at least. */
export const longestTarget = 8000;

/** `target` is the path of a request with its query, as the client sent it; a proxy sends the whole address. */
export async function answer(target: string, { root, base }: Site): Promise<Answer> {
  if (target.length > longestTarget) return { status: 414 };
  const { path, query } = partsOf(target);
  const text = decoded(path);
  if (text === undefined) return { status: 400 };
  const withSlash = { redirect: `${path}/${query}` };
  if (`${text}/` === base) return withSlash;
  if (!text.startsWith(base)) return missing(root);
  const found = await find(root, text.slice(base.length));
  if (found?.kind === 'folder' && !text.endsWith('/')) return withSlash;
  const page = found?.kind === 'folder' ? await find(root, `${found.path}index.html`) : found;
  return page?.kind === 'file' ? { file: page.file, path: page.path, status: 200 } : missing(root);
}

function partsOf(target: string): { readonly path: string; readonly query: string } {
  const local = target.replace(/^https?:\/\/[^/?]*/i, '');
  const [path = ''] = local.split('?', 1);
  return { path: path === '' ? '/' : path, query: local.slice(path.length) };
}

/** Nothing for what is no UTF-8, and for what no file system takes. */
function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

async function missing(root: string): Promise<Answer> {
  const page = await find(root, '404.html');
  return page?.kind === 'file' ? { file: page.file, path: page.path, status: 404 } : { status: 404 };
}
