import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { cacheIn, digestOf, type Cache } from '../cache/cache.ts';
import { faces, fileOf, type Face } from './fonts.ts';
import type { PngTask, FontTask } from './worker.ts';

/** Makes pictures and fonts: by workers on all cores, and from what was kept of the last build where it is the same. */
export interface Media {
  /** An SVG as a PNG, `scale` pixels for one of its own. */
  readonly png: (svg: string, scale: number) => Promise<Uint8Array>;
  /** A face with the glyphs of some characters, as WOFF. */
  readonly font: (face: Face, characters: Iterable<string>) => Promise<Uint8Array>;
}

export interface Workshop {
  readonly root: string;
  /** Without one nothing is kept. */
  readonly cache?: Cache | undefined;
  readonly workers?: number;
}

function mediaOf({ root, cache, workers = availableParallelism() }: Workshop): Media {
  const pool = new Tinypool({
    filename: join(root, 'src', 'media', 'worker.ts'),
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: 1000,
    // A worker that waits by atomics never comes to free what is behind its pictures.
    useAtomics: false,
  });
  const tools = toolsIn(root);
  const making = new Map<string, Promise<Uint8Array>>();

  /** Asked for twice at once, it is made once. */
  function make(
    name: 'png' | 'font',
    task: PngTask | FontTask,
    made: readonly string[],
  ): Promise<Uint8Array> {
    const key = digestOf([tools, name, ...made]);
    const known = cache?.read(key);
    if (known !== undefined) return Promise.resolve(known);
    const begun = making.get(key) ?? begin(key, name, task);
    making.set(key, begun);
    return begun;
  }

  async function begin(key: string, name: 'png' | 'font', task: PngTask | FontTask): Promise<Uint8Array> {
    const bytes = (await pool.run(task, { name })) as Uint8Array;
    cache?.write(key, bytes);
    making.delete(key);
    return bytes;
  }

  return {
    png: (svg, scale) => make('png', { svg, scale, root }, [svg, String(scale)]),
    font: (face, characters) => {
      const text = [...new Set(characters)].sort().join('');
      return make('font', { face, text, root }, [face, text]);
    },
  };
}

/** What makes them, as a digest: the code of this folder, the programs behind it and the fonts. */
const toolsIn = (root: string): string =>
  digestOf([
    process.version,
    ...[
      ...['fonts.ts', 'png.ts', 'rasterise.ts', 'worker.ts'].map((name) => join(root, 'src', 'media', name)),
      ...['@resvg/resvg-js', 'subset-font'].map((name) => join(root, 'node_modules', name, 'package.json')),
      ...(Object.keys(faces) as Face[]).map((face) => fileOf(face, root)),
    ].map((path) => readFileSync(path)),
  ]);

/** As the settings of a build say. */
export const mediaFromEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Media =>
  mediaOf({
    root,
    cache: env['CACHE_DIR'] ? cacheIn(env['CACHE_DIR']) : undefined,
    ...(env['BUILD_WORKERS'] ? { workers: Number(env['BUILD_WORKERS']) } : {}),
  });
