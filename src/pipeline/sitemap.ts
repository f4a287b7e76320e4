import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a built page says of its own address. */
interface Listed {
  readonly address: string;
  readonly alternates: readonly (readonly [lang: string, address: string])[];
}

/** Every page that is to be found, read from the pages themselves. https://www.sitemaps.org/protocol.html */
export function sitemapOf(dist: string): string {
  const pages = listedPages(dist);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(urlOf),
    '</urlset>\n',
  ].join('\n');
}

const urlOf = ({ address, alternates }: Listed): string =>
  `<url><loc>${address}</loc>${alternates
    .map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)
    .join('')}</url>`;

/** Readers of machines may take everything. */
export const robotsOf = (home: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`;

/** The address of the first page. */
export function homeOf(dist: string): string {
  const address = canonicalOf(readFileSync(join(dist, 'index.html'), 'utf8'));
  if (address === undefined) throw new Error('The first page has no canonical address.');
  return address;
}

/** Pages that have no address of their own (404) or name another page's (embeds) are left out. */
function listedPages(dist: string): readonly Listed[] {
  const home = homeOf(dist);
  return globSync('**/index.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .flatMap((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const address = canonicalOf(html);
      const own = home + file.replace(/index\.html$/, '');
      return address === own ? [{ address, alternates: alternatesOf(html) }] : [];
    });
}

const canonicalOf = (html: string): string | undefined =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];

const alternatesOf = (html: string): Listed['alternates'] =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, lang = '', href = '']) => [lang, href],
  );
