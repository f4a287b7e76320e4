import { prefixIn } from '../src/core/words/lang.ts';
import './node-version.js';
import { parseArgs } from 'node:util';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { langOf } from '../src/pipeline/lang-of.ts';
import { newProvince } from '../src/pipeline/new.ts';
import { settingsFrom } from '../src/pipeline/settings.ts';

/** Lays out what a new province needs: `npm run new -- "Lạng Sơn"`. */
export const main = (args: readonly string[]): Promise<number> =>
  exitCodeOf(async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'vi' }, out: { type: 'string' } },
    });
    const { data, site, base } = settingsFrom(process.env, process.cwd());
    const said = newProvince({
      province: positionals.join(' '),
      data,
      out: values.out,
      lang: langOf(values.lang),
      checkedAt: (lang) => new URL(`${base}${prefixIn(lang)}kiem-tra/`, site).href,
    });
    await Promise.resolve(process.stdout.write(said));
  });

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
