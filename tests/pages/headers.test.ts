import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor } from '../../src/pipeline/headers.ts';
import { base, dist } from '../support/site.ts';

/** The rules of `_headers` as a host reads them: all that fit an address add up. */
const rules = readFileSync(join(dist, '_headers'), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const headers = lines.map(
      (line) =>
        line
          .trim()
          .split(/: (.*)/)
          .slice(0, 2) as [string, string],
    );
    return { pattern, headers };
  });
const fits = (pattern: string, address: string): boolean =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address;
const sent = (address: string) =>
  rules.filter(({ pattern }) => fits(pattern, address)).flatMap(({ headers }) => headers);

test('a host that reads _headers sends with every file what the own server sends, each header once', () => {
  const files = globSync('**/*', { cwd: dist })
    .filter((path) => statSync(join(dist, path)).isFile() && path !== '_headers')
    .map((path) => path.replaceAll('\\', '/'));
  const addresses = files.flatMap((path) => [path, path.replace(/(^|\/)index\.html$/, '$1')]);
  expect(addresses.length).toBeGreaterThan(1000);
  const wrong = [...new Set(addresses)].filter((path) => {
    const headers = sent(base + path);
    const names = headers.map(([name]) => name);
    return (
      new Set(names).size !== names.length ||
      JSON.stringify(headers.toSorted()) !== JSON.stringify(Object.entries(headersFor(path)).toSorted())
    );
  });
  expect(wrong).toEqual([]);
});

test('the worker is asked for anew each time, files named by their content only once', () => {
  expect(headersFor('sw.js')['cache-control']).toBe('no-cache');
  expect(headersFor('_astro/a.css')['cache-control']).toContain('immutable');
  expect(headersFor('tinh/')['cache-control']).toBeUndefined();
});

test('only embeds may be framed by others', () => {
  expect(headersFor('nhung/linh-vuc/')['content-security-policy']).toBe('frame-ancestors *');
  expect(headersFor('en/nhung/linh-vuc/')['x-frame-options']).toBeUndefined();
  for (const path of ['', 'bieu-do/nhung/', '404.html', 'en/', 'tinh/nhung/'])
    expect(headersFor(path)['x-frame-options']).toBe('DENY');
});
