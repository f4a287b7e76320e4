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

test('PDF files are made when a browser is there, or never, and nothing else can be asked for', () => {
  expect(settingsFrom({ PDF_FILES: 'no' }, '/').pdf).toBe('no');
  expect(() => settingsFrom({ PDF_FILES: 'yes' }, '/')).toThrow(
    'PDF_FILES is "yes". Write "auto" (PDF files when a browser is there) or "no".',
  );
});
