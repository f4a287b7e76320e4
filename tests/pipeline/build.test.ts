import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/pipeline/build.ts';
import { holding } from '../../src/pipeline/folder/replace.ts';
import { settingsFrom } from '../../src/pipeline/settings.ts';

test('a browser that is named but does not work stops the build before it begins', async () => {
  const settings = settingsFrom({ OUT_DIR: '/tmp/never-built' }, '/nowhere');
  await expect(build(settings, { CHROMIUM_PATH: '/no/such/browser' })).rejects.toThrow(
    'CHROMIUM_PATH is no browser for PDF files.\n  /no/such/browser: there is no such file\nMend or unset it, or set PDF_FILES=no.',
  );
  expect(existsSync(settings.dist)).toBe(false);
});

test('while a folder is written by one build, another is refused with a sentence, before it begins', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'two-builds-'));
  const [OUT_DIR, RECORD_DIR] = [join(parent, 'dist'), join(parent, 'generated')];
  try {
    await holding([OUT_DIR], 'vi', () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
        env: { ...process.env, OUT_DIR, RECORD_DIR, PDF_FILES: 'no' },
        encoding: 'utf8',
      });
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(
        /^Lệnh “npm run .*” \(tiến trình \d+, chạy từ .*Z\) đang ghi vào \/.*dist\. Chưa có gì thay đổi; hãy đợi lệnh ấy xong rồi chạy lại\.\n$/,
      );
      return Promise.resolve();
    });
    expect(readdirSync(parent)).toEqual([]);
  } finally {
    rmSync(parent, { recursive: true });
  }
});
