import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { playerName } from '../../src/site/record/player-name.ts';
import { writePlayer } from '../../src/pipeline/player.ts';

test('bundling the player writes one classic script and leaves the environment as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'player-'));
  vi.stubEnv('NODE_ENV', undefined);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  await writePlayer(folder, process.cwd());
  expect(process.env).not.toHaveProperty('NODE_ENV');
  expect(readFileSync(join(folder, playerName), 'utf8')).not.toMatch(/^\s*(import|export)\b/m);
});
