import './node-version.js';
import { parseArgs } from 'node:util';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { importFiles } from '../src/pipeline/import.ts';
import { langOf } from '../src/pipeline/lang-of.ts';
import { settingsFrom } from '../src/pipeline/settings.ts';

/** Takes files that were handed in into the record: `npm run import -- thai-nguyen.xlsx`. */
export const main = (args: readonly string[]): Promise<number> =>
  exitCodeOf(async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'vi' },
        answer: { type: 'string', multiple: true, default: [] },
        withdraw: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const { lang, answer: answers, withdraw, 'dry-run': dryRun } = values;
    const { data } = settingsFrom(process.env, process.cwd(), ['data']);
    const said = await importFiles({
      paths: positionals,
      data,
      answers,
      lang: langOf(lang),
      withdraw,
      dryRun,
    });
    process.stdout.write(said);
  });

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
