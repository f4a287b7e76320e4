import type { Page } from './site.ts';

/** Pages of one kind stand in one folder, in both languages; where there is but one, it is of its own kind: `tim/`, or all of `bieu-do/â¦/`. */
export const kindOf = (path: string): string => path.replace(/^en\//, '').replace(/^(.+\/)[^/]+\/$/, '$1*/');

/** Elements, classes, roles and colours of a page: what its look and its behaviour depend on, whatever its words are. */
const partsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<([a-z][\w-]*)|\s(?:class|role|fill|stroke)="?([^">]*)/gi)].flatMap(
    ([, name, values = '']) => name ?? values.split(/\s+/),
  );

/** Of each kind of page the largest, the smallest, and one in English; and where parts stand on none of these, a page that has them. */
export function samplesOf<Item extends Page>(pages: readonly Item[]): readonly Item[] {
  const bySize = pages.toSorted((a, b) => b.html.length - a.html.length);
  const samples = new Set([...Map.groupBy(bySize, ({ path }) => kindOf(path)).values()].flatMap(extremesOf));
  const seen = new Set([...samples].flatMap(({ html }) => partsOf(html)));
  for (const page of bySize) {
    const parts = partsOf(page.html);
    if (parts.some((part) => !seen.has(part))) samples.add(page);
    for (const part of parts) seen.add(part);
  }
  return [...samples];
}

const extremesOf = <Item extends Page>(bySize: readonly Item[]): readonly Item[] =>
  [bySize.at(0), bySize.at(-1), bySize.find(({ path }) => path.startsWith('en/'))].filter(
    (page) => page !== undefined,
  );
