import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsFrom } from '../../src/build/settings.ts';
import { buildSite } from '../../src/build/site.ts';

test('a browser that is named but does not work stops the build before it begins', async () => {
  const settings = settingsFrom({ OUT_DIR: '/tmp/never-built' }, '/nowhere');
  await expect(buildSite(settings, { CHROMIUM_PATH: '/no/such/browser' })).rejects.toThrow(
    'CHROMIUM_PATH is no browser for PDF files.\n  /no/such/browser: there is no such file\nMend or unset it, or set PDF_FILES=no.',
  );
  expect(existsSync(`${settings.dist}.next`)).toBe(false);
});
