import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { run } from '../../src/pipeline/run.ts';
import type { Settings } from '../../src/pipeline/settings.ts';
import { writeFaultyHandIn, writeHandIn } from './generate-hand-in.ts';
import { checkInBrowser, type InBrowser, type Trial } from './in-browser.ts';
import { line, measure } from './measured.ts';

/** Far more than a province sends: what is slow with many rows shows here first. */
const handedIn = 100_000;

/** Reads, checks and compares a hand-in beside the generated record, as `npm run check -- <file>` and `/kiem-tra/` do. */
export async function benchHandIn(folder: string, { root, data, dist }: Settings): Promise<void> {
  const [csv, xlsx] = [join(folder, 'so-lieu.csv'), join(folder, 'so-lieu.xlsx')];
  writeHandIn(csv, xlsx, handedIn);
  for (const path of [csv, xlsx]) {
    const measured = await measure(folder, (env) =>
      run('node', ['scripts/bench/hand-in.ts', data, path, String(handedIn)], { cwd: root, env }),
    );
    console.log(line(`check a hand-in, ${extname(path)}`, handedIn, 'rows', measured));
  }
  await benchFaults(folder, { root, data });
  const faulty = join(folder, faultyFile);
  const trials = [
    ...[csv, xlsx].map((file) => ({ file, rows: handedIn, isFaulty: false })),
    { file: faulty, rows: faultyRows, isFaulty: true },
  ];
  const inBrowser = await checkInBrowser(dist, trials);
  if (inBrowser === undefined) console.log('/kiem-tra/ was not measured: no browser works here.');
  for (const [index, measured] of (inBrowser ?? []).entries())
    console.log(browserLine(trials[index], measured));
}

/** As many rows as a text of the largest size holds, each with faults: lists of what is wrong have an end. */
const faultyRows = 400_000;
const faultyFile = 'sai-nhieu.csv';

/** As `npm run check -- <file>` does, with the options that the script gives to Node. */
async function benchFaults(folder: string, { root, data }: Pick<Settings, 'root' | 'data'>): Promise<void> {
  const file = join(folder, faultyFile);
  writeFaultyHandIn(file, faultyRows);
  for (const format of ['text', 'json', 'github']) {
    let printed = '';
    const args = [...checkOptions(root), 'scripts/bench/faulty.ts', data, file, format];
    const measured = await measure(folder, (env) =>
      run('node', args, { cwd: root, env, heard: (text) => (printed += text) }),
    );
    const size = `${(Number(printed) / 1e6).toFixed(2)} MB printed`;
    console.log(`${line(`faults only, ${format}`, faultyRows, 'rows', measured)}  ${size}`);
  }
}

function checkOptions(root: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly check: string };
  };
  return scripts.check.split(' ').filter((word) => /^--[\w-]+=/.test(word));
}

function browserLine(trial: Trial | undefined, { seconds, ofPage, longest, memory }: InBrowser): string {
  const { file = '', rows = 0, isFaulty = false } = trial ?? {};
  const longestTask = longest === 0 ? 'no task over 50 ms' : `the longest task ${longest.toFixed(0)} ms`;
  return [
    `/kiem-tra/, ${isFaulty ? 'faults only' : extname(file)}`.padEnd(34),
    `${String(rows)} rows`.padStart(16),
    `${seconds.toFixed(1)} s`.padStart(9),
    memory === undefined ? '' : `${String(Math.round(memory / 1e6))} MB`.padStart(27),
    `  ${ofPage.toFixed(2)} s of it outside the worker, ${longestTask}`,
  ].join('');
}
