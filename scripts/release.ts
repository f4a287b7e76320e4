import './node-version.js';
import { parseArgs } from 'node:util';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { release } from '../src/pipeline/release.ts';
import { settingsFrom } from '../src/pipeline/settings.ts';

/** Makes the present data the next release: `--date 2026-12-01`, and if wanted `--note "…" --note-en "…"`. */
export const main = (args: readonly string[]): Promise<number> =>
  exitCodeOf(async () => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        date: { type: 'string', default: '' },
        note: { type: 'string', default: '' },
        'note-en': { type: 'string', default: '' },
      },
    });
    const { date, note, 'note-en': note_en } = values;
    const { data } = settingsFrom(process.env, process.cwd(), ['data']);
    const released = await release(data, { date, note, note_en });
    console.log(`Release ${String(released.release)}: ${String(released.changes.length)} figures.`);
  });

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
