import { expect, test } from 'vitest';
import { settingsFrom } from '../../src/build/settings.ts';

test('without an environment everything stands in the project', () => {
  expect(settingsFrom({}, '/project')).toEqual({
    root: '/project',
    data: '/project/data',
    generated: '/project/.generated',
    dist: '/project/dist',
    base: '/',
    site: 'https://dan-van-kheo.example',
    worker: true,
    pdf: 'auto',
  });
});

test('folders may be given from the project, or whole', () => {
  const { data, dist } = settingsFrom({ DATA_DIR: 'tests/input/sound', OUT_DIR: '/elsewhere' }, '/project');
  expect([data, dist]).toEqual(['/project/tests/input/sound', '/elsewhere']);
});

test.for(['dan-van-kheo', '/dan-van-kheo', 'dan-van-kheo/', '//dan-van-kheo//'])(
  'a base path begins and ends with one slash: %s',
  (text) => {
    expect(settingsFrom({ BASE_PATH: text }, '/project').base).toBe('/dan-van-kheo/');
  },
);

test('a base path may have steps, or none', () => {
  expect(settingsFrom({ BASE_PATH: 'a/b' }, '/').base).toBe('/a/b/');
  expect(settingsFrom({ BASE_PATH: '' }, '/').base).toBe('/');
});

test('browsers keep what was visited unless told otherwise, in words that are known', () => {
  expect(settingsFrom({ SERVICE_WORKER: 'no' }, '/').worker).toBe(false);
  expect(settingsFrom({ SERVICE_WORKER: 'yes' }, '/').worker).toBe(true);
  expect(() => settingsFrom({ SERVICE_WORKER: 'off' }, '/')).toThrow('SERVICE_WORKER is "off"');
});

test('PDF files are made when a browser is there, or never, and nothing else can be asked for', () => {
  expect(settingsFrom({ PDF_FILES: 'no' }, '/').pdf).toBe('no');
  expect(() => settingsFrom({ PDF_FILES: 'yes' }, '/')).toThrow(
    'PDF_FILES is "yes". Write "auto" (PDF files when a browser is there) or "no".',
  );
});
