import { expect, test } from 'vitest';
import { serve } from '../../src/pipeline/serve.ts';
import { build, separate } from '../support/builds.ts';
import { launched } from '../support/connected.ts';
import { cachesKept, untilControlled, workersOf } from '../support/kept.ts';
import { networkTo } from '../support/network.ts';
import { smallRecord } from '../support/small-record.ts';
import { base, dist } from '../support/site.ts';

const far = { timeout: 4 * 60_000 };

test('a page of a site that is built to keep nothing removes what was kept, as its own policy allows, and keeps nothing', async () => {
  const folders = separate();
  build({ ...folders, DATA_DIR: smallRecord(), BASE_PATH: base, SERVICE_WORKER: 'no' });
  const servers = await Promise.all([dist, folders.OUT_DIR].map((root) => serve({ root, base })));
  const [before = '', after = ''] = servers.map(({ url }) => url);
  const network = await networkTo(before);
  const browser = await launched();
  const tab = await browser.newPage();
  await tab.goto(`${network.url}nguon/`);
  await untilControlled(tab);
  // Only the page is left to do it: the worker is answered nothing, and the browser finds no other.
  void network.hold(/sw\.js$/);
  network.leadTo(after);
  const heard: string[] = [];
  tab.on('console', (message) => heard.push(message.text()));
  for (const path of ['', 'nguon/', 'khong-co/']) {
    await tab.goto(network.url + path);
    await expect.poll(() => cachesKept(tab), far).toEqual([]);
    await expect.poll(() => workersOf(tab), far).toBe(0);
  }
  expect(heard.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  expect(await tab.locator('footer').innerHTML()).not.toContain('ngoai-tuyen');
  await browser.close();
  await network.close();
  await Promise.all(servers.map((server) => server.close()));
});
