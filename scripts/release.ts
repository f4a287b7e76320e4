import './node-version.js';
import { parseArgs } from 'node:util';
import { columnIn, columnsIn, translated } from '../src/core/words/lang.ts';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { optionOf, release } from '../src/pipeline/release.ts';
import { settingsFrom } from '../src/pipeline/settings.ts';

const text = { type: 'string', default: '' } as const;

/** Makes the present data the next release: `--date 2026-12-01`, and if wanted `--note "…" --note-en "…"`. */
export const main = (args: readonly string[]): Promise<number> =>
  exitCodeOf(async () => {
    const options = ['date', ...columnsIn('note').map(optionOf)];
    const { values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(options.map((option) => [option, text])),
    });
    const { data } = settingsFrom(process.env, process.cwd(), ['data']);
    const released = await release(data, {
      date: values['date'] ?? '',
      ...translated('note', (lang) => values[optionOf(columnIn('note', lang))] ?? ''),
    });
    console.log(`Release ${String(released.release)}: ${String(released.changes.length)} figures.`);
  });

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
