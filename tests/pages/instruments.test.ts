import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFonts } from '../../src/media/fonts.ts';
import { serve } from '../../src/pipeline/serve.ts';
import { glanceAll, type Glance } from '../support/glance.ts';
import { surveyAll, type Survey } from '../support/survey.ts';

/** A page with one fault for each instrument. What cannot find it here would find nothing on the site. */
const faulty = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <title>Có lỗi</title>
    <link rel="preload" href="/text-400.woff2" as="font" type="font/woff2" crossorigin>
    <style>
      @font-face { font-family: late; src: url(/text-400.woff2); font-display: swap }
      main { font-family: late, monospace; line-height: normal }
    </style>
    <style>p { color: #ddd; background: #fff } a:focus { outline: none }</style>
    <style>@media (prefers-color-scheme: dark) { p { color: #222; background: #000 } }</style>
  </head>
  <body>
    <main>
      <p>Chữ này quá nhạt, cả trên nền sáng và nền tối.</p>
      <a href="/">Không thấy tiêu điểm</a>
      <div style="width: 900px">rộng</div>
      <p id="late">một</p>
    </main>
    <script src="/large.js"></script>
    <script src="/missing.js"></script>
    <script>
      document.getElementById('late').textContent = 'hai';
      fetch('http://localhost:1/').catch(() => undefined);
    </script>
  </body>
</html>
`;

let found: Survey | undefined;
let glanced: Glance | undefined;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faulty-'));
  writeFileSync(join(folder, 'index.html'), faulty);
  writeFileSync(join(folder, 'large.js'), `/* ${randomBytes(60_000).toString('base64')} */`);
  await writeFonts(folder, process.cwd());
  const server = await serve({ root: folder, base: '/' });
  [found] = await surveyAll([{ path: '' }], server.url);
  [glanced] = await glanceAll([{ path: '' }], { url: server.url, folder });
  await server.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.for(['404: ', 'leaves the site: http://localhost:1/', 'console.error: '])(
  'a page that is not silent is heard: %s',
  (start) => {
    expect(found?.heard.filter((line) => line.startsWith(start))).not.toEqual([]);
  },
);

test.for(['light', 'dark'] as const)('axe sees text that is too pale, %s', (theme) => {
  expect(found?.axe[theme].filter((fault) => fault.startsWith('color-contrast'))).toHaveLength(1);
});

test('what is too wide is seen where it is too wide', () => {
  expect(found?.sideways).toMatchObject({ 320: expect.closeTo(588, -2) as number, 1440: 0 });
});

test('text that scripts change is seen', () => {
  expect(found?.text).not.toBe(found?.textWithoutScripts);
});

test('a missing skip link and an unseen focus are seen', () => {
  expect(found?.focus).toEqual([
    'the first Tab reaches no skip link',
    expect.stringContaining('no focus is seen on <a href="/">') as string,
  ]);
});

test('a page without a policy is seen', () => {
  expect(found?.policy).toContain('an injected script ran');
  expect(found?.policy).toContain('the policy lets connect-src through');
});

test('bytes are counted as they were sent', () => {
  expect(found?.bytes.scripts).toBeGreaterThan(60_000);
  expect(found?.bytes.html).toBeLessThan(1500);
  expect(found?.bytes.all).toBeGreaterThan((found?.bytes.scripts ?? 0) + (found?.bytes.html ?? 0) - 1000);
});

test('what moves when the fonts come is seen', () => {
  expect(found?.layoutShift).toBeGreaterThan(0);
});

test('at a glance too it is heard, seen and weighed', () => {
  const starts = ['404: ', 'leaves the site: http://localhost:1/', 'console.error: '];
  expect(starts.filter((start) => !glanced?.heard.some((line) => line.startsWith(start)))).toEqual([]);
  expect(glanced?.sideways).toBeCloseTo(588, -2);
  expect(glanced?.text).toContain('Chữ này quá nhạt');
  expect(glanced?.bytes.scripts).toBeGreaterThan(60_000);
  expect(glanced?.bytes.all).toBeGreaterThan((glanced?.bytes.scripts ?? 0) + 5000);
});
