import { parseArgs } from 'node:util';
import { checkFolder } from '../src/record/check-folder.ts';
import { reportClean, reportProblems } from '../src/checks/report.ts';
import { langs, type Lang } from '../src/words/lang.ts';
import { requireNode24 } from './node-version.ts';

const usage = 'npm run check -- [--lang vi|en] [--data <folder>]\n';

interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const terminal: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

const isLang = (text: string): text is Lang => langs.some((lang) => lang === text);

/** Checks the record and says what it found; returns the exit code. */
export function main(args: readonly string[], { out, err }: Streams = terminal): number {
  const options = readOptions(args);
  if (options === undefined) {
    err(usage);
    return 2;
  }
  const { rows, problems, files } = checkFolder(options.data);
  if (problems.length > 0) {
    out(reportProblems(problems, options.lang, options.data));
    return 1;
  }
  const all = Object.values(rows).reduce((sum, table) => sum + table.rows.length, 0);
  out(reportClean({ rows: all, figures: rows.observations.rows.length, files }, options.lang));
  return 0;
}

function readOptions(args: readonly string[]): { lang: Lang; data: string } | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    options: { lang: { type: 'string' }, data: { type: 'string' } },
  });
  const { lang = 'vi', data = process.env['DATA_DIR'] ?? 'data', ...others } = values;
  if (positionals.length > 0 || Object.keys(others).length > 0) return undefined;
  return typeof lang === 'string' && isLang(lang) && typeof data === 'string' ? { lang, data } : undefined;
}

requireNode24();
if (import.meta.main) process.exitCode = main(process.argv.slice(2));
