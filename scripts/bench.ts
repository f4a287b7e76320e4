import './node-version.js';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { exitCodeOf } from '../src/build/fault.ts';
import { holding } from '../src/build/folder/replace.ts';
import { writeFonts } from '../src/build/fonts.ts';
import { writePlayer } from '../src/build/player.ts';
import { run } from '../src/build/run.ts';
import { settingsFrom, type Settings } from '../src/build/settings.ts';
import { buildSite } from '../src/build/site.ts';
import { writeHandIn } from './bench/generate-hand-in.ts';
import { generateRecord } from './bench/generate-record.ts';
import { checkInBrowser, type InBrowser } from './bench/in-browser.ts';

interface Measured {
  readonly seconds: number;
  /** The most memory that was held, in bytes. */
  readonly memory: number;
}

/** Runs something that starts one process, and reads what that process leaves of its memory. */
async function measure(folder: string, work: (env: NodeJS.ProcessEnv) => Promise<void>): Promise<Measured> {
  const file = join(folder, 'memory');
  const preload = pathToFileURL(join(import.meta.dirname, 'bench', 'report-memory.ts')).href;
  const start = performance.now();
  await work({ ...process.env, MEMORY_FILE: file, NODE_OPTIONS: `--import=${preload}` });
  return { seconds: (performance.now() - start) / 1000, memory: Number(readFileSync(file, 'utf8')) };
}

/** Pages of a built site, and pictures of charts in them: each chart is drawn in two sizes. */
function countOf(dist: string): { readonly pages: number; readonly pictures: number } {
  const pages = globSync('**/*.html', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
  const pictures = pages.reduce((sum, html) => sum + html.split('<svg class="picture"').length - 1, 0);
  return { pages: pages.length, pictures };
}

const line = (what: string, count: number, unit: string, { seconds, memory }: Measured): string =>
  [
    what.padEnd(34),
    `${String(count)} ${unit}`.padStart(16),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${String(Math.round(count / seconds))} ${unit}/s`.padStart(18),
    `${String(Math.round(memory / 1e6))} MB`.padStart(9),
  ].join('');

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

/** Far more than a province sends: what is slow with many rows shows here first. */
const handedIn = 100_000;

/** Reads, checks and compares a hand-in beside the generated record, as `npm run check -- <file>` and `/kiem-tra/` do. */
async function benchHandIn(folder: string, { root, data, dist }: Settings): Promise<void> {
  const [csv, xlsx] = [join(folder, 'so-lieu.csv'), join(folder, 'so-lieu.xlsx')];
  writeHandIn(csv, xlsx, handedIn);
  for (const path of [csv, xlsx]) {
    const measured = await measure(folder, (env) =>
      run('node', ['scripts/bench/hand-in.ts', data, path, String(handedIn)], { cwd: root, env }),
    );
    console.log(line(`check a hand-in, ${extname(path)}`, handedIn, 'rows', measured));
  }
  const inBrowser = await checkInBrowser(dist, [csv, xlsx], handedIn);
  if (inBrowser === undefined) console.log('/kiem-tra/ was not measured: no browser works here.');
  for (const [index, measured] of (inBrowser ?? []).entries())
    console.log(browserLine(`/kiem-tra/, ${extname([csv, xlsx][index] ?? '')}`, measured));
}

function browserLine(what: string, { seconds, ofPage, longest }: InBrowser): string {
  const longestTask = longest === 0 ? 'no task over 50 ms' : `the longest task ${longest.toFixed(0)} ms`;
  return [
    what.padEnd(34),
    `${String(handedIn)} rows`.padStart(16),
    `${seconds.toFixed(1)} s`.padStart(9),
    `  ${ofPage.toFixed(2)} s of it outside the worker, ${longestTask}`,
  ].join('');
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
