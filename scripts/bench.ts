import './node-version.js';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { holding } from '../src/pipeline/folder/replace.ts';
import { writeFonts } from '../src/media/fonts.ts';
import { writePlayer } from '../src/pipeline/player.ts';
import { run } from '../src/pipeline/run.ts';
import { settingsFrom, type Settings } from '../src/pipeline/settings.ts';
import { buildSite } from '../src/pipeline/build-site.ts';
import { generateRecord } from './bench/generate-record.ts';
import { benchHandIn } from './bench/hand-ins.ts';
import { line, measure } from './bench/measured.ts';

/** Pages of a built site, and pictures of charts in them: each chart is drawn in two sizes. */
function countOf(dist: string): { readonly pages: number; readonly pictures: number } {
  const pages = globSync('**/*.html', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
  const pictures = pages.reduce((sum, html) => sum + html.split('<svg class="picture"').length - 1, 0);
  return { pages: pages.length, pictures };
}

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
  };
  const pipeline = await measure(folder, (env) =>
    run('node', ['scripts/bench/pipeline.ts', data, settings.generated], { cwd: root, env }),
  );
  await writeFonts(join(settings.generated, 'fonts'), root);
  await writePlayer(settings.generated, root);
  const site = await measure(folder, (env) =>
    holding([settings.dist], 'vi', (writer) => buildSite(settings, writer, { browser: undefined, env })),
  );
  const { pages, pictures } = countOf(settings.dist);
  console.log(`\n${String(size.areas)} provinces, ${String(size.years)} years`);
  console.log(line('read, check, compute, write', rows, 'rows', pipeline));
  console.log(line('build, by pages', pages, 'pages', site));
  console.log(line('build, by pictures of charts', pictures, 'pictures', site));
  await benchHandIn(folder, settings);
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
