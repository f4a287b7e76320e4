import './node-version.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { run } from '../src/pipeline/run.ts';
import { settingsFrom, type Settings } from '../src/pipeline/settings.ts';
import { benchBuild, benchPictures } from './bench/build.ts';
import { generateRecord } from './bench/generate-record.ts';
import { benchHandIn } from './bench/hand-ins.ts';
import { line, measure } from './bench/measured.ts';

/** Measures the pipeline and the build on a generated record, and the check of a large hand-in by the command and in a browser: `npm run bench -- --areas 63 --years 10`. */
export const main = (args: readonly string[]): Promise<number> =>
  exitCodeOf(async () => {
    const { values } = parseArgs({
      args: [...args],
      options: { areas: { type: 'string', default: '63' }, years: { type: 'string', default: '10' } },
    });
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      await bench(folder, { areas: Number(values.areas), years: Number(values.years) });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

async function bench(
  folder: string,
  size: { readonly areas: number; readonly years: number },
): Promise<void> {
  const { root, data: real } = settingsFrom({}, process.cwd());
  const data = join(folder, 'data');
  const rows = generateRecord(data, real, size);
  const settings: Settings = {
    root,
    data,
    generated: join(folder, 'generated'),
    dist: join(folder, 'dist'),
    base: '/',
    site: 'https://dan-van-kheo.example',
    worker: true,
    pdf: 'no',
    cache: join(folder, 'cache'),
    workers: availableParallelism(),
  };
  console.log(`\n${String(size.areas)} provinces, ${String(size.years)} years`);
  const pipeline = await measure(folder, (env) =>
    run('node', ['scripts/bench/pipeline.ts', data, join(folder, 'computed')], { cwd: root, env }),
  );
  console.log(line('read, check, compute, write', rows, 'rows', pipeline));
  await benchPictures(folder, settings);
  await benchBuild(folder, settings);
  await benchHandIn(folder, settings);
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
