import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFaults } from '../support/data-package.ts';
import { base, dist, documentOf, fileOf, pages } from '../support/site.ts';

const languages = ['', 'en/'] as const;
const pageOf = (path: string): Document => {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`No page /${path}.`);
  return documentOf(page);
};

test('the data of the site are a Data Package; every file is there with its bytes, hash, header and keys', () => {
  expect(packageFaults(join(dist, 'data'))).toEqual([]);
});

test.for(languages)(
  'every described download is a file of the site, with its size and hash: /%sdu-lieu/',
  (lang) => {
    const described = [
      ...pageOf(`${lang}du-lieu/`).querySelectorAll('script[type="application/ld+json"]'),
    ].map((script): unknown => JSON.parse(script.textContent));
    expect(described).toMatchObject([{ '@type': 'Dataset' }, { '@type': 'dcat:Dataset' }]);
    const [dataset] = described as [
      { readonly distribution: readonly { readonly contentUrl: string; readonly contentSize: string }[] },
    ];
    expect(dataset.distribution.length).toBeGreaterThan(10);
    for (const { contentUrl, contentSize } of dataset.distribution) {
      const file = fileOf(new URL(contentUrl).pathname.slice(base.length));
      expect(file, contentUrl).toBeDefined();
      expect(contentSize).toBe(`${String(readFileSync(file ?? '').length)} B`);
    }
  },
);

test('the links of the README lead to pages of the site', () => {
  const readme = readFileSync(join(dist, 'data', 'README.md'), 'utf8');
  const addresses = [...readme.matchAll(/https?:\/\/[^\s>)]+/g)].map(([address]) =>
    address.replace(/\.$/, ''),
  );
  const canonical = pageOf('').querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const own = addresses.filter((address) => address.startsWith(canonical));
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter((address) => fileOf(address.slice(canonical.length)) === undefined)).toEqual([]);
});
