import { expect, test } from 'vitest';
import { ensureBrowser } from './ensure-browser.ts';

test('a CHROMIUM_PATH that leads to nothing stops the tests', async () => {
  await expect(ensureBrowser('/no/such/browser')).rejects.toThrow(
    'No browser for the tests.\n  /no/such/browser: there is no such file\nMend or unset CHROMIUM_PATH.',
  );
});

test('a CHROMIUM_PATH that is no browser stops the tests', async () => {
  await expect(ensureBrowser(process.execPath)).rejects.toThrow('it does not start');
});
