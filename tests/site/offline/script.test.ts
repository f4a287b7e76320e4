import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { removalScript, workerScript } from '../../../src/site/offline/script.ts';

const home = { path: '/', notice: '<p>“Bản lưu”</p>' };

test.for<[string, string, readonly string[]]>([
  ['the worker', workerScript({ base: '/', homes: [home] }), ['install', 'activate', 'fetch', 'message']],
  ['the one that removes it', removalScript({ base: '/' }), ['install', 'activate']],
])('%s is one plain script that listens to what it has to', ([, text, events]) => {
  const heard: string[] = [];
  const self = {
    location: { origin: 'https://thong-ke.example' },
    addEventListener: (type: string) => heard.push(type),
  };
  new Script(text).runInNewContext({ self, URL });
  expect(heard).toEqual(events);
  expect(text).not.toMatch(/^(import|export)\b/m);
  expect(text).toContain('"revision":"0000000000000000"');
});
