import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { playerName } from '../site/record/player-name.ts';

/**
 * The script that presents a deck, as one classic script: a page that is opened as a file may load no module. It is bundled by what
 * bundles the pages.
 */
export async function writePlayer(folder: string, root: string): Promise<void> {
  const entry = join(root, 'src/slides/player/present.ts');
  const built = await withOwnEnvironment(() =>
    build({
      configFile: false,
      root,
      logLevel: 'error',
      build: { write: false, lib: { entry, formats: ['iife'], name: 'player' } },
    }),
  );
  const [bundle] = Array.isArray(built) ? built : [];
  const [script] = bundle?.output ?? [];
  if (script === undefined) throw new Error(`${entry} was not bundled.`);
  await writeFile(join(folder, playerName), script.code);
}

/** Vite sets `NODE_ENV` where nobody did, and leaves it. https://vite.dev/guide/env-and-mode#node-env-and-modes */
async function withOwnEnvironment<T>(bundle: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  try {
    return await bundle();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
