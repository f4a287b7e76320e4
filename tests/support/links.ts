const attributes = ['href', 'src', 'poster', 'data', 'action'] as const;
const nowhere = 'http://site.invalid';

/** What a page points at, as written. */
export const linksOf = (document: Document): readonly string[] => [
  ...attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  ),
  ...[...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((entry) => entry.trim().split(/\s+/)[0] ?? ''),
  ),
];

export interface Target {
  /** Within the site, without the base; one that begins with "/" lies outside the base. */
  readonly path: string;
  readonly anchor: string;
}

/** The address under which the pages say they stand, such as `https://example.org`. */
export function originOf(document: Document | undefined): string {
  const canonical = document?.querySelector('link[rel=canonical]')?.getAttribute('href');
  return canonical ? new URL(canonical, nowhere).origin : nowhere;
}

export interface Place {
  readonly base: string;
  readonly origin: string;
}

/** Where a link of the page `from` leads within the site; `undefined` when it leads elsewhere. */
export function targetOf(link: string, from: string, { base, origin }: Place): Target | undefined {
  const url = new URL(link, nowhere + base + from);
  if (![nowhere, origin].includes(url.origin)) return undefined;
  const path = decodeURIComponent(url.pathname);
  return {
    path: path.startsWith(base) ? path.slice(base.length) : path,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}

/** Pages to which links lead from the page `start`, step by step. */
export function reachableFrom(
  start: string,
  documents: ReadonlyMap<string, Document>,
  place: Place,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const document = documents.get(path);
    if (reached.has(path) || !document) continue;
    reached.add(path);
    const anchors = [...document.querySelectorAll('a[href]')].map(
      (anchor) => anchor.getAttribute('href') ?? '',
    );
    waiting.push(...anchors.flatMap((link) => targetOf(link, path, place)?.path ?? []));
  }
  return reached;
}

/** Links within a site that lead to no file or to no anchor, as "/page: link fault". */
export function deadLinks(
  documents: ReadonlyMap<string, Document>,
  hasFile: (path: string) => boolean,
  place: Place,
): readonly string[] {
  const faultOf = (link: string, from: string): string | undefined => {
    const target = targetOf(link, from, place);
    if (!target) return undefined;
    if (!hasFile(target.path)) return 'leads nowhere';
    const document = documents.get(target.path);
    return target.anchor && document && !document.getElementById(target.anchor)
      ? 'has no such anchor'
      : undefined;
  };
  return [...documents].flatMap(([path, document]) =>
    [...new Set(linksOf(document))].flatMap((link) => {
      const fault = faultOf(link, path);
      return fault ? [`/${path}: ${link} ${fault}`] : [];
    }),
  );
}
